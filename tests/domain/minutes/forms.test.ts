// The forms in which minutes say who does what by when, each in bokmål, nynorsk and English, and what only looks like them.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { sectionsOf, TODAY, tasksOf } from './a-meeting.ts';

const TONE = 'Tone Berg';
const LEIF = 'Leif Moe';
const KARI = 'Kari Nordmann';
const NILS = 'Nils Aas';

/** Form → sentence → tasks as «owner | due»; none where it only looks like one. */
const FORMS: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  [
    'before what is to happen on a day',
    [
      ['Leif betaler regningen før neste faktura den 1. mars.', `${LEIF} | 2023-02-28`],
      ['Nils sender papira før årsmøtet (22. april).', `${NILS} | 2023-04-21`],
      ['Tone will print the posters before the fair, which is on 22 April.', `${TONE} | 2023-04-21`],
      ['Leif lager plakat til markedet 22. april.', `${LEIF} | –`],
    ],
  ],
  [
    'a day without its month',
    [
      ['Nils leverer senest fredag 17.', `${NILS} | 2023-02-17`],
      ['Kari sender brevet innan den 20.', `${KARI} | 2023-02-20`],
      ['Leif drafts the letter and it has to be with the council by the 27th.', `${LEIF} | 2023-02-27`],
      ['- Leif: submit the form (Fri)', `${LEIF} | 2023-02-10`],
      ['Leif leverer 20 eksemplarer.', `${LEIF} | –`],
    ],
  ],
  [
    'the deadline said in the sentence before',
    [
      ['Søknadsfristen er 28. februar. Leif skriver søknaden.', `${LEIF} | 2023-02-28`],
      ['Portalen må ha nytt passord før 1. mars. Leif fiksar.', `${LEIF} | 2023-02-28`],
      ['The deadline for comments is 28 February. Kari will respond for us.', `${KARI} | 2023-02-28`],
      ['Kommunen hadde frist før 1. januar. Leif ringer dem.', `${LEIF} | –`],
      ['Kari minte om at fristen er 28. februar. Leif skriv søknaden.', `${LEIF} | –`],
    ],
  ],
  [
    'names after a colon, in prose too',
    [
      ['Informasjonsbrev til naboene: Tone og Leif, ferdig til 15. april.', `${TONE} + ${LEIF} | 2023-04-15`],
      ['Brev til naboane: Tone og Leif.', `${TONE} + ${LEIF} | –`],
      ['The first-aid kit needs refilling: Kari.', `${KARI} | –`],
      ['The pads expire in June: Kari.', `${KARI} | –`],
      ['Ny leder: Kari.'],
      ['Med i gruppa: Tone og Leif.'],
      ['Also there: Tone and Leif.'],
    ],
  ],
  [
    'another deed in the same breath',
    [
      ['Tone gjør det, og Leif leser koden.', `${TONE} | –`, `${LEIF} | –`],
      ['Kari foreslo et kurs og skal undersøke mulige datoer.', `${KARI} | –`],
      ['Kari raised the idea of a quiz and will look into possible dates.', `${KARI} | –`],
      ['The auditors want an inventory, which Kari will compile by 1 March.', `${KARI} | 2023-03-01`],
      ['Ruth is going to a conference and will present the project there.'],
    ],
  ],
  [
    'a long aside after the name',
    [
      [
        'Kari handler inn og Leif (som jo ikke var der til å si nei!) ordner strøm.',
        `${KARI} | –`,
        `${LEIF} | –`,
      ],
    ],
  ],
  [
    'asked, charged or agreed that somebody would',
    [
      ['Kari bes undersøke saken.', `${KARI} | –`],
      ['Leif har sagt seg viljug til å skrive søknaden.', `${LEIF} | –`],
      ['Leif har sagt seg villig til å være vert.'],
      ['It was agreed that Kari would draft a letter.', `${KARI} | –`],
      ['The trustees asked Leif to model three scenarios.', `${LEIF} | –`],
      ['Kari kindly offered to bake.', `${KARI} | –`],
      ['Leif will check if the hall is free.', `${LEIF} | –`],
      ['Leif has the action to book the hall.', `${LEIF} | –`],
      ['Leif will book the hall if the council agrees.'],
      ['Tone said she would ring the council.', `${TONE} | –`],
    ],
  ],
  [
    'what goes for anybody, is planned or decided',
    [
      ['Alle besøkende må registreres.'],
      ['For leverandøren settes siste frist til 3. april.'],
      ['Vi riggar fredag 3. mars frå kl. 15 og ryddar måndagen etter.'],
      ['Styret konstituerte seg slik: Leif Moe kasserar, Nils Aas skrivar.'],
      ['Tone har snakket med korpset, de kommer med åtte stykker.'],
      ['Kari tar over som leder fra 1. august.'],
    ],
  ],
  [
    'an item closed in its own words',
    [
      ['- Leif: sende brev. Utført.'],
      ['- Leif: sign the amendment. Done.'],
      ['- Leif: sende brev. Haster.', `${LEIF} | –`],
    ],
  ],
  [
    'whoever is named first in an open box',
    [
      ['- [ ] Kari asks Legal about the text', `${KARI} | –`],
      ['- [ ] Rydde boden. Leif.', `${LEIF} | –`],
    ],
  ],
];

test.each(FORMS.flatMap(([form, sentences]) => sentences.map(([text, ...tasks]) => ({ form, text, tasks }))))(
  '$form: $text',
  ({ text, tasks }) => {
    expect(tasksOf(text)).toEqual(tasks);
  },
);

/** Tables and columns under the common head. */
const TABLES: readonly (readonly [string, string, ...string[]])[] = [
  [
    'a column of who does what',
    '| Sak | Kven gjer kva | Når |\n|---|---|---|\n| Innkjøp | Kari: leggje inn tinginga | 1/3 |\n| Tal | Leif og Tone: hente tal | 8/3 |',
    `${KARI} | 2023-03-01`,
    `${LEIF} + ${TONE} | 2023-03-08`,
  ],
  [
    'a column of what is to do',
    '| WP | Status | To do |\n|---|---|---|\n| 1 | All plots are set up | Kari orders the cells by 1 March |\n| 2 | – | |',
    `${KARI} | 2023-03-01`,
  ],
  [
    'a column of who and when',
    '| Sak | Oppsummering | Aksjon | Ansvarlig / frist |\n|---|---|---|---|\n| Nett | Ned 10 % | Skaffe annonser | Leif / 1. mars |',
    `${LEIF} | 2023-03-01`,
  ],
  [
    'a status that begins with what it is',
    '| Tiltak | Ansvar | Status |\n|---|---|---|\n| Rydde arkivet | Leif | Utført, 312 slettet |\n| Male veggen | Kari | Delvis utført |',
    `${KARI} | –`,
  ],
  [
    'words, names and a day in columns that head nothing',
    '8.2  Framdrift\n     Tone viste planen.\n\n     Levere tegninger.                      Leif       27.03.\n     Varsle skolen.                         BL/Kari    Snarest',
    `${LEIF} | 2023-03-27`,
    `Bjørn Lie + ${KARI} | –`,
  ],
  [
    'who comes where is no task',
    '| Avdeling | Dato | Hvem deltar |\n|---|---|---|\n| Skole | 8. april | Kari, Leif |',
  ],
  [
    'nor is who has which office',
    '| Verv | Navn | Periode |\n|---|---|---|\n| Leder | Tone Berg | 2026–2028 |',
  ],
];

test.each(TABLES)('%s', (_form, text, ...tasks) => {
  expect(tasksOf(text)).toEqual(tasks);
});

test('the number of a case may stand in a column of its own, and a theme may be numbered', () => {
  expect(sectionsOf('1\tVEDLIKEHOLD\nVi snakket om dette.\n\n2\tØkonomi\nIngenting nytt.')).toEqual([
    'VEDLIKEHOLD',
    'Økonomi',
  ]);
  expect(sectionsOf('\n| Sak 14/25 | Bakvakt i sommar |\n\nHåkon orienterte.')).toEqual(['Bakvakt i sommar']);
  expect(sectionsOf('\n| 14 | Håkon har bestilt rom |\n\nHåkon orienterte.')).toEqual([]);
  expect(sectionsOf('Tema 1: Nøkkeltall\nJonas orienterte om tallene.')).toEqual(['Nøkkeltall']);
});

test('the cases of a table of talk and conclusions are sections', () => {
  expect(
    sectionsOf(
      '| Sak | Kva vi snakka om | Konklusjon |\n|---|---|---|\n| Kontortid | Kari vil stengje. | Nei. |',
    ),
  ).toEqual(['Kontortid']);
});

/** How the top names people → the task's owner further down. */
const ROSTERS: readonly (readonly [string, string, string, string])[] = [
  [
    'columns of initials and names',
    'Deltok:\nJEB\tJon Eirik Bakke (leder)\nRK\tRolf Kåre Dybdahl',
    'RK lager ei liste.',
    'Rolf Kåre Dybdahl',
  ],
  ['a legend', 'Tilstede: TB, LM\nTB = Tone Berg, LM = Leif Moe', 'LM sjekker prisen.', LEIF],
  [
    'a label nobody knows',
    'Practice: Julie Rees (practice manager), Carys Lloyd',
    'Carys is to change the message.',
    'Carys Lloyd',
  ],
  [
    'a table of partners',
    '| Partner | Represented by |\n|---|---|\n| Joensuu | Päivi Niemelä |',
    'Päivi is to update the plan.',
    'Päivi Niemelä',
  ],
  [
    'an office that one person has',
    'Deltakere: Sana Iqbal (fastlege), Gro Berge (kommuneoverlege)',
    'Kommuneoverlegen lyser ut stillingen.',
    'Gro Berge',
  ],
  [
    'letters for first names',
    'Present: Cllrs T Berg (Chair), L Moe\nIn attendance: J Field (Clerk)',
    'Cllr Moe to contact the landlord.',
    'L Moe',
  ],
  [
    'a title in front',
    'Prosjektleiar Dag Inge Sørbø var med på heile møtet.',
    'Dag Inge sender ei liste til eigarane.',
    'Dag Inge Sørbø',
  ],
];

test.each(ROSTERS)('names are learned from %s', (_form, top, sentence, owner) => {
  const text = `Møte 8. februar 2023\n\n${top}\n\n1. Sak\n\n${sentence}\n`;
  expect(
    readMinutesText(text, { today: TODAY }).actions.map(({ assignees }) => assignees.join(' + ')),
  ).toEqual([owner]);
});

test('a place is no office', () => {
  const text =
    'Møte 8. februar 2023\n\nDeltakere: Torill Nygård (legevakta), Gro Berge (kontor)\n\n1. Sak\n\nLegevakta sender liste.\n';
  expect(
    readMinutesText(text, { today: TODAY }).actions.map(({ assignees }) => assignees),
  ).not.toContainEqual(['Torill Nygård']);
});
