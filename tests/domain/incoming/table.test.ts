// A table of somebody else's: which column is what, what each row would become, and what can't be read of it.
import { expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../../app/domain/board.ts';
import type { IncomingTable } from '../../../app/domain/incoming/incoming.ts';
import { guessMapping, slashDatesIn, withField } from '../../../app/domain/incoming/mapping.ts';
import { namesIn } from '../../../app/domain/incoming/read-row.ts';
import { tableProposals } from '../../../app/domain/incoming/table-proposals.ts';
import { namesInList } from '../../../app/domain/incoming/tag-names.ts';
import { formatWhen } from '../../../app/domain/when.ts';
import { aPerson } from '../a-card.ts';
import { idOf } from './a-proposal.ts';

const TODAY = '2026-11-28';
const table = (...lines: readonly string[]): IncomingTable => ({
  name: '',
  rows: lines.map((line) => line.split(';')),
});
const guess = (...lines: readonly string[]) => guessMapping(table(...lines), TODAY);

const BOARD = {
  ...EMPTY_BOARD,
  people: [
    { ...aPerson('p1'), name: 'Ada Berg' },
    { ...aPerson('p2'), name: 'Birk Dahl' },
  ],
  services: [{ id: 's1', name: 'Avisrommet', vendor: '' }],
};

test.each([
  [
    'Tittel;Start;Slutt;Ansvarlig;Status;Tjeneste;Emneknagg;Type',
    'title start end owner status service tags kind',
  ],
  [
    'Tiltak;Frå dato;Til dato;Ansvarleg;Tilstand;Teneste;Stikkord;Slag',
    'title start end owner status service tags kind',
  ],
  [
    'Title;Start date;End date;Assigned to;Progress;Service;Labels;Kind',
    'title start end owner status service tags kind',
  ],
  ['Subject;Start Date;Start Time;End Date;End Time;Location;Categories', 'title start - end - - tags'],
  ['Hva:;Når;Hvem;Kommentar', 'title start owner -'],
  [
    'Tiltak;Publiseres;Målgrupper;Kanaler;Budskap;Mål;Timer;Planlegges fra;Rettigheter;Evaluering',
    'title start audiences channels message goal hours planFrom rights evaluation',
  ],
  [
    'Tiltak;Publiserast;Målgrupper;Kanalar;Bodskap;Mål;Timar;Planleggast frå;Rettar;Evaluering',
    'title start audiences channels message goal hours planFrom rights evaluation',
  ],
  [
    'Task;Published;Target audience;Channels;Key message;Goal;Hours;Planning start;Rights;Evaluation',
    'title start audiences channels message goal hours planFrom rights evaluation',
  ],
  ['Frist (dato);OPPGAVE;Eier', 'start title owner'],
  ['Tittel;Dato;Dato', 'title start -'],
])('the headings %s', (headings, fields) => {
  const found = guess(headings, headings.replace(/[^;]+/g, 'ord'));
  expect(found.headings).toBe(0);
  expect(found.fields.map((field) => field ?? '-').join(' ')).toBe(fields);
});

test('headings below a title, and a table without any', () => {
  expect(guess('Årsplan 2027;;', ';;', 'Hva;Når;Hvem', 'Møte;13.02.2027;Ada').headings).toBe(2);
  expect(guess('Møte med alle;13.02.2027;14.02.2027;Ferdig', 'Brev til fylkene;1. mars 2027;;Pågår')).toEqual(
    {
      headings: -1,
      fields: ['title', 'start', 'end', 'status'],
    },
  );
  expect(guess('Bare titler', 'En til')).toEqual({ headings: -1, fields: ['title'] });
  expect(guess('Tittel', 'En')).toEqual({ headings: 0, fields: ['title'] });
});

test('a heading that nobody knows is guessed by what stands below it', () => {
  expect(guess('Hva vi gjør;Publiseres;Hvem', 'Nyhetsbrev til alle;13.02.2027;Ada').fields).toEqual([
    'title',
    'start',
    'owner',
  ]);
});

test('a field stands in one column: choosing it there takes it from where it was', () => {
  const mapping = guess('Tittel;Start;Annet', 'a;b;c');
  expect(withField(mapping, 2, 'title').fields).toEqual([null, 'start', 'title']);
  expect(withField(mapping, 1, null).fields).toEqual(['title', null, null]);
});

test('02/03/2027 is asked about unless another date of the file tells', () => {
  const ask = (...dates: readonly string[]) => {
    const all = table('Tittel;Start', ...dates.map((date) => `Møte;${date}`));
    return slashDatesIn(all, guessMapping(all, TODAY));
  };
  expect(ask('02/03/2027', '04/05/2027')).toEqual({ shown: null, example: '02/03/2027' });
  expect(ask('02/03/2027', '13/05/2027')).toEqual({ shown: 'day-first', example: null });
  expect(ask('02/03/2027', '05/13/2027')).toEqual({ shown: 'month-first', example: null });
  expect(ask('02/03/2027', '05/13/2027', '13/05/2027')).toEqual({ shown: null, example: '02/03/2027' });
  expect(ask('02.03.2027')).toEqual({ shown: null, example: null });
});

const proposals = (...lines: readonly string[]) => {
  const all = table(...lines);
  return tableProposals(all, guessMapping(all, TODAY), { today: TODAY, order: null, board: BOARD, idOf });
};
const HEAD = 'Tittel;Start;Slutt;Ansvarlig;Status;Tjeneste;Emneord;Type';

test('a row with everything in it', () => {
  expect(
    proposals(HEAD, 'Brev;13.02.2027;15.02.2027;Ada og Birk;Pågår;avisrommet;#vår, Økonomi;Sak'),
  ).toEqual([
    {
      id: 'in-row|Brev|13.02.2027|15.02.2027|Ada og Birk|Pågår|avisrommet|#vår, Økonomi|Sak',
      ours: null,
      title: 'Brev',
      written: '13.02.2027 – 15.02.2027',
      when: { precision: 'interval', start: '2027-02-13', end: '2027-02-15' },
      kind: 'case',
      status: 'doing',
      assignees: ['p1', 'p2'],
      service: 's1',
      tags: ['vår', 'Økonomi'],
      plan: null,
      yearly: null,
      often: false,
      problems: [],
      duplicate: null,
    },
  ]);
});

test.each([
  ['Brev;13.02.2027;;;;;;', '2027-02-13'],
  ['Brev;;15.02.2027;;;;;', '2027-02-15'],
  ['Brev;13.02.2027;13.02.2027;;;;;', '2027-02-13'],
  ['Brev;uke 7 2027;uke 8 2027;;;;;', '2027-02-15/2027-02-26'],
  ['Brev;mars 2027;mars 2027;;;;;', '2027-03'],
  ['Brev;mars 2027;april 2027;;;;;', '2027-03-01/2027-04-30'],
  ['Brev;;;;;;;', null],
])('«%s» is at %s', (row, when) => {
  const [found] = proposals(HEAD, row);
  expect(found?.when ? formatWhen(found.when) : null).toBe(when);
  expect(found?.problems).toEqual([]);
});

test('what cannot be read is said, and the rest is kept', () => {
  const [row] = proposals(HEAD, 'Brev;snarest;15.02.2027;Ada, Ukjent Person;på tur;Filmrommet;;Hest');
  expect(row?.problems).toEqual([
    { is: 'date', text: 'snarest' },
    { is: 'people', names: ['Ukjent Person'] },
    { is: 'kind', text: 'Hest' },
    { is: 'status', text: 'på tur' },
    { is: 'service', text: 'Filmrommet' },
  ]);
  expect([row?.assignees, row?.when && formatWhen(row.when)]).toEqual([['p1'], '2027-02-15']);
  const [back] = proposals(HEAD, 'Brev;15.02.2027;13.02.2027;;;;;');
  expect(back?.problems).toEqual([{ is: 'ends-before', text: '13.02.2027' }]);
  expect(back?.when && formatWhen(back.when)).toBe('2027-02-15');
  expect(proposals(HEAD, ';13.02.2027;;;;;;')[0]?.problems).toEqual([{ is: 'no-title' }]);
});

const PLAN_HEAD = 'Tittel;Type;Målgruppe;Oppstart;Timer';

test('what a row says of the plan makes it a communication task; of another kind it stays behind, and that is said', () => {
  const [letter, action] = proposals(
    PLAN_HEAD,
    'Brev;;Bibliotek, fylkene;1. feb 2027;3 t',
    'Ring;Aksjonspunkt;Fylkene;;',
  );
  expect([letter?.kind, letter?.plan]).toEqual([
    'communication',
    {
      goal: '',
      message: '',
      audiences: ['Bibliotek', 'fylkene'],
      channels: [],
      planFrom: '2027-02-01',
      hours: 3,
      rights: '',
      evaluation: '',
    },
  ]);
  expect([action?.kind, action?.plan, action?.problems]).toEqual(['action', null, [{ is: 'no-plan' }]]);
  expect(proposals(PLAN_HEAD, 'Brev;;;snart;mange')[0]?.problems).toEqual([
    { is: 'planFrom', text: 'snart' },
    { is: 'hours', text: 'mange' },
  ]);
});

test('hours and a beginning, which all work has, make no row a communication task', () => {
  const [letter] = proposals('Tittel;Oppstart;Timer', 'Nyhetsbrev;01.02.2027;4');
  expect([letter?.kind, letter?.plan, letter?.problems]).toEqual([null, null, []]);
});

test('a row that says neither what nor when is left out', () => {
  expect(proposals(HEAD, ';;;Ada;;;;', 'Brev;;;;;;;').map(({ title }) => title)).toEqual(['Brev']);
});

test('names and tags as they are written together', () => {
  expect(namesIn('Ada Berg, Birk og Celine; Daniel/Eira & Finn <finn@example.org>')).toEqual([
    'Ada Berg',
    'Birk',
    'Celine',
    'Daniel',
    'Eira',
    'Finn',
  ]);
  expect(namesInList('#vår #Høst, vår; økonomi')).toEqual(['vår', 'Høst', 'økonomi']);
});
