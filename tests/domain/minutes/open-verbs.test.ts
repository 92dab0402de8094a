// A person and any verb with an object: a task, unless the verb tells, thinks or is; in bokmål, nynorsk and English.
import { expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { TODAY, tasksOf } from './a-meeting.ts';

const TONE = 'Tone Berg';
const LEIF = 'Leif Moe';
const KARI = 'Kari Nordmann';

/** Form → sentence → tasks as «owner | due»; none where it only looks like one. */
const FORMS: readonly (readonly [string, readonly (readonly [string, ...string[]])[]])[] = [
  [
    'a verb that asks for a particle, but has an object',
    [
      ['Leif gir rektor svar.', `${LEIF} | –`],
      ['Leif gjev Borgund melding om det.', `${LEIF} | –`],
      ['Kari henter pynt i kjelleren.', `${KARI} | –`],
      ['Leif gir uttrykk for uro.'],
      ['Kari gir en kort orientering om saken.'],
      ['Kari setter pris på innsatsen.'],
      ['Leif tek ordet.'],
      ['Leif ser et behov for flere møter.'],
    ],
  ],
  [
    'a verb that no list has',
    [
      ['Tone syr drakter til korpset.', `${TONE} | –`],
      ['Tone dreg lasset til hytta.', `${TONE} | –`],
      ['Tone buys the paint, and Leif hoists the flag.', `${TONE} | –`, `${LEIF} | –`],
      ['Tone rings them tomorrow.', `${TONE} | 2023-02-09`],
      ['Leif does it.', `${LEIF} | –`],
      ['Leif gets figures from the bank.', `${LEIF} | –`],
      ['Tone and Leif run it.', `${TONE} + ${LEIF} | –`],
      ['Tone trur prisen kan prutast.'],
      ['Tone mener vi bør søke banken.'],
      ['Tone følger med på saken.'],
      ['Leif reckons that visitors expect a burger.'],
      ['Leif gives a short update on sales.'],
      ['Leif takes the view that we should wait.'],
    ],
  ],
  [
    'told or proposed, but with a day to do it by',
    [
      ['Leif foreslår datoer innen 1. mars.', `${LEIF} | 2023-03-01`],
      ['Leif foreslår datoer i mars.'],
      ['Leif går ut av styret til sommeren.'],
      ['Kari regner med at teksten er på plass i mars.'],
      ['Styret fikk følgende forslag: «Leif gir skriftlig melding innen 1. mars.»'],
    ],
  ],
  [
    'reported speech',
    [
      ['Kari would bring figures to the April meeting.', `${KARI} | –`],
      ['Kari undertook to have the nurses review it by 1 March.', `${KARI} | 2023-03-01`],
      ['Kari would like another date.'],
      ['Kari would be away in May.'],
      ['Kari would have preferred oak.'],
    ],
  ],
  [
    'with something about the person between',
    [['Tone, who has some sheets left over, makes forty.', `${TONE} | –`]],
  ],
  [
    'what is done first, then who does it',
    [
      ['Prosedyren legger Tone ut i kvalitetssystemet.', `${TONE} | –`],
      ['Tallene henter Leif fra lønn.', `${LEIF} | –`],
      ['De tre siste leverer Leif før 1. mars.', `${LEIF} | 2023-02-28`],
      ['Nye hansker bestiller Leif, og Tone deler dem ut.', `${LEIF} | –`, `${TONE} | –`],
      ['Kaffe og kaker står Tone for.', `${TONE} | –`],
      ['Bileta frå turen legg Kari ut på sida.', `${KARI} | –`],
      ['Nye lyspærer kjøper Tone.', `${TONE} | –`],
      ['Sidan utbyggjaren alt har trykt brosjyrar, skriv Tone til han denne veka.', `${TONE} | 2023-02-12`],
      ['Leif skulle sjekke taket, og det gjør han i helga.', `${LEIF} | 2023-02-12`],
      ['Det vert Leif som ringjer til dei.', `${LEIF} | –`],
      ['Leverandøren sender Tone en ny pris.'],
      ['De ansatte spør Tone om råd.'],
      ['Planen gir Leif tid til å lese.'],
      ['Kari ønskjer å reisa, og det gjer Leif òg.'],
      ['Etter lova skal ein ta omsyn til namn som finst på staden.'],
    ],
  ],
  [
    'with a particle, a question or those who were not there',
    [
      ['Leif les inn ny melding.', `${LEIF} | –`],
      ['Leif held av benk 7 og 8.', `${LEIF} | –`],
      ['Kari høyrer kva det kostar.', `${KARI} | –`],
      ['Kari forklarar dei kvifor.', `${KARI} | –`],
      ['Tone klipper, første utkast 1. mars.', `${TONE} | 2023-03-01`],
      ['Leif vil ringe banken innan fredag.', `${LEIF} | 2023-02-10`],
      ['Ho Tone ordnar det.', `${TONE} | –`],
      ['Tone luftar å bruke chat.'],
      ['Tone takker for seg.'],
      ['Leif vil ringe banken.'],
    ],
  ],
  [
    'what is arranged in English',
    [
      ['Tone is driving it over.', `${TONE} | –`],
      ["Leif's fetching the keys.", `${LEIF} | –`],
      ["Tone's going to ring the printers.", `${TONE} | –`],
      ['Leif is getting a second quote.', `${LEIF} | –`],
      ['Tone looks for readings and brings them next time.', `${TONE} | 2023-03-09`],
      ['Leif will see whether the hall is free.', `${LEIF} | –`],
      ['Leif undertakes to paint the fence.', `${LEIF} | –`],
      ['Tone thought so and would confirm.', `${TONE} | –`],
      ['It was agreed Leif would book the hall.', `${LEIF} | –`],
      ['Thanks to Leif, who will also write to the council.', `${LEIF} | –`],
      ['- Telephone the centre (Kari)', `${KARI} | –`],
      ['Tone is enjoying the new role.'],
      ['Leif is leaving the committee in May.'],
      ['Tone is waiting for the bank.'],
    ],
  ],
  [
    'several by none of their names, only with a day',
    [
      ['Members will send theirs to the clerk by 1 March.', '– | 2023-03-01'],
      ['Each of you sends me your section by 1 March.', '– | 2023-03-01'],
      ['Alle klubbene melder på lag innen 1. mars.', '– | 2023-03-01'],
      ['Kvar av dykk sender meg avsnittet sitt innan fredag.', '– | 2023-02-10'],
      ['All members must wear badges.'],
      ['Members discussed the plan and will return to it by 1 March.'],
    ],
  ],
  [
    'what the writer promises the readers',
    [
      ["You'll have it tomorrow.", `${KARI} | 2023-02-09`],
      ['Dere får lista av meg på fredag.', `${KARI} | 2023-02-10`],
      ['De får referatet i morgon.', `${KARI} | 2023-02-09`],
      ['Dere får det vanskelig til våren.'],
    ],
  ],
  [
    'what is told or brought at the next meeting',
    [
      ['Vi sees 9. mars, Tone har med kake.', `${TONE} | 2023-03-09`],
      ['Neste møte: 9. mars. Leif syner film frå turen.', `${LEIF} | 2023-03-09`],
      ['We meet again on 9 March; Tone presents the budget.', `${TONE} | 2023-03-09`],
      ['Leif presents the budget.'],
      ['Tone har med seg Leif på laget.'],
    ],
  ],
  [
    'told in the second «at» of what was agreed',
    [
      ['Vi ble enige om at ordningen utvides, og at Leif spør kommunen.', `${LEIF} | –`],
      ['It was agreed that the hall be painted and that Leif buy the paint.', `${LEIF} | –`],
      ['Tone mente at det er seint, og at Leif tar saken for lett.'],
    ],
  ],
  [
    'a name in brackets, with a weekday or before the next sentence',
    [
      ['- Ringe banken (Leif, fredag)', `${LEIF} | 2023-02-10`],
      ['- Ring the bank (Leif, Friday)', `${LEIF} | 2023-02-10`],
      ['Program for turen: Leif og Tone til 1. mars.', `${LEIF} + ${TONE} | 2023-03-01`],
      ['Ny sentrifuge er dyr, kjøp han. (Leif) Alt anna er i orden.', `${LEIF} | –`],
    ],
  ],
  [
    'when it is due',
    [
      ['Leif setter opp vaktliste til 1. mars.', `${LEIF} | 2023-03-01`],
      ['Leif booker rom til 1. mars.', `${LEIF} | –`],
      ['Leif sender ut en påminnelse 1. mars.', `${LEIF} | 2023-03-01`],
      ['Leif lagar oppgåvene\t1.3', `${LEIF} | 2023-03-01`],
      ['Leif melder oss på innan påmeldingsfristen 1. mars.', `${LEIF} | 2023-03-01`],
      ['Leif skaffar material til dugnad i mai.', `${LEIF} | –`],
      ['Tone adds two classes in August, dates to me by March 1.', `${TONE} | 2023-03-01`],
      ['Kari set opp køyreplan saman med han neste veke.', `${KARI} | 2023-02-19`],
      ['Kari set opp møte med han neste veke.', `${KARI} | –`],
      ['Søknaden må vere inne 15. mars. Leif skriv han.', `${LEIF} | 2023-03-15`],
      ['Council want a plan, deadline 1 March. Leif writes it.', `${LEIF} | 2023-03-01`],
    ],
  ],
];

test.each(FORMS.flatMap(([form, cases]) => cases.map((one) => [form, ...one] as const)))(
  '%s: %s',
  (_form, sentence, ...tasks) => {
    expect(tasksOf(sentence)).toEqual(tasks);
  },
);

const ownersOf = (text: string): string[] =>
  readMinutesText(text, { today: TODAY }).actions.map(({ assignees }) => assignees.join(' + '));

test('first names in a row at the top are persons', () => {
  const top = 'Harbour Folk, Tue 3 Feb 2026\nJess, Dougal, Rhona, Mairi (late). Stu taking notes\n\nMONEY\n';
  expect(
    ownersOf(`${top}Jess asks the agent. Dougal reckons we can live with that. Mairi rings them.\n`),
  ).toEqual(['Jess', 'Mairi']);
});

test('towns in a row are none', () => {
  const top = 'Møte 8. februar 2023\nLarvik, Moss, Halden.\n\n1. Sak\n';
  expect(ownersOf(`${top}Larvik er stengt.\n`)).toEqual([]);
});

test('a task column that is empty says that nothing is to be done', () => {
  const head = '| Ticket | What | Status | Next step | Who |\n|---|---|---|---|---|\n';
  const rows =
    '| 1 | Letters sorted wrongly | open | test in sandbox | Gry |\n| 2 | Login loop | solved | | |\n';
  expect(ownersOf(`Møte 8. februar 2023\n\nTil stede: Gry Lie\n\n${head}${rows}`)).toEqual(['Gry Lie']);
});
