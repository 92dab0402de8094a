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
    'when it is due',
    [
      ['Leif setter opp vaktliste til 1. mars.', `${LEIF} | 2023-03-01`],
      ['Leif booker rom til 1. mars.', `${LEIF} | –`],
      ['Leif sender ut en påminnelse 1. mars.', `${LEIF} | 2023-03-01`],
      ['Leif lagar oppgåvene\t1.3', `${LEIF} | 2023-03-01`],
      ['Leif melder oss på innan påmeldingsfristen 1. mars.', `${LEIF} | 2023-03-01`],
      ['Leif skaffar material til dugnad i mai.', `${LEIF} | –`],
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
