// Files of other programs as they are read: what is in them, and why a bad one is refused.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IncomingCalendar, IncomingFile } from '../../app/domain/incoming/incoming.ts';
import { formatWhen } from '../../app/domain/when.ts';
import { readIncomingFile } from '../../app/import/incoming-file.ts';
import { aZip } from './a-zip.ts';
import { anXlsx } from './an-xlsx.ts';

const TODAY = '2026-11-28';
const corpus = (name: string) => readFileSync(new URL(`../corpus/incoming/${name}`, import.meta.url));
const read = (name: string) => readIncomingFile(corpus(name), name, TODAY);
const bytes = (text: string) => new TextEncoder().encode(text);
const readText = (text: string, name = 'plan.csv') => readIncomingFile(bytes(text), name, TODAY);

const calendarIn = (file: IncomingFile): IncomingCalendar => {
  if (!file.ok || file.incoming.kind !== 'calendar') throw new Error(`no calendar: ${JSON.stringify(file)}`);
  return file.incoming.calendar;
};
const tablesIn = (file: IncomingFile) => {
  if (!file.ok || file.incoming.kind !== 'table') throw new Error(`no table: ${JSON.stringify(file)}`);
  return file.incoming.tables;
};
const timesIn = (calendar: IncomingCalendar) =>
  calendar.events.map(({ title, times }) => [
    title,
    times.map(({ when }) => when && formatWhen(when)).join(' '),
  ]);

test('a calendar of Outlook: zones, folded lines, days off, what is called off and what is broken', async () => {
  const calendar = calendarIn(await read('outlook.ics'));
  expect(calendar.names).toEqual(['Årsplan, bibliotek']);
  expect(timesIn(calendar)).toEqual([
    ['Budsjettmøte med fylkeskommunen og alle bibliotekene i nord og sør', '2026-12-08'],
    ['Bibliotekdagene på Røros', '2026-12-14/2026-12-16'],
    // Eight in the evening in Boston is two in the night in Oslo.
    ['Webinar from Boston', '2026-12-03'],
  ]);
  expect([calendar.cancelled, calendar.unreadable, calendar.elsewhen]).toEqual([1, 1, 0]);
  expect(calendar.events[0]).toMatchObject({
    uid: '040000008200E00074C5B7101A82E008000000001',
    people: ['Ada Berg', 'Birk Dahl'],
    tags: ['Økonomi', 'Styringsgruppa'],
    repeats: null,
  });
  expect(calendar.events.map(({ times }) => times[0]?.written)).toEqual([
    '2026-12-08 10:00–11:30',
    '2026-12-14 – 2026-12-16',
    '2026-12-02 20:00–21:00 (Eastern Standard Time)',
  ]);
});

test('a calendar of Google: what is repeated, left out and changed', async () => {
  const calendar = calendarIn(await read('google.ics'));
  const [date, nth, weekly, night, daily] = calendar.events;
  expect(date?.times.map(({ when }) => when && formatWhen(when))).toEqual(['2026-02-16', '2027-02-16']);
  expect(nth?.times.map(({ when }) => when && formatWhen(when))).toEqual([
    '2026-03-02/2026-03-03',
    '2027-03-01/2027-03-02',
  ]);
  expect(nth?.repeats).toMatchObject({ freq: 'yearly', byMonth: [3], byDay: ['1MO'], ends: false });
  expect(weekly?.times.map(({ title, when }) => [title, when && formatWhen(when)])).toEqual([
    ['Statusmøte', '2026-12-01'],
    ['Statusmøte', '2026-12-08'],
    ['Statusmøte før jul', '2026-12-23'],
  ]);
  expect(weekly?.repeats?.ends).toBe(true);
  // Midnight in Oslo is the next day.
  expect(night?.times.map(({ when }) => when && formatWhen(when))).toEqual(['2026-12-12']);
  expect([daily?.times.length, daily?.hasMore]).toEqual([60, true]);
  expect(new Set(daily?.times.map(({ turn }) => turn)).size).toBe(60);
  expect(calendar.elsewhen).toBe(1);
});

test('a file of Apple’s with two calendars: all of them are read, and a time without a zone keeps its day', async () => {
  const calendar = calendarIn(await read('apple.ics'));
  expect(calendar.names).toEqual(['Jobb', 'Kommunikasjon']);
  expect(timesIn(calendar)).toEqual([
    ['Stengt i jula', '2026-12-24/2027-01-02'],
    ['Nyhetsbrev; januar', '2027-01-18'],
    ['Uten sone i fila', '2027-01-19'],
  ]);
});

test('a calendar that was cut off keeps what is whole', async () => {
  const whole = corpus('outlook.ics').toString('utf8');
  const cut = calendarIn(await readText(whole.slice(0, whole.indexOf('Webinar')), 'x.ics'));
  expect([cut.events.length, cut.unreadable]).toEqual([2, 1]);
});

test('the same table comes out of Excel’s CSV in both encodings', async () => {
  const [utf8] = tablesIn(await read('excel-utf8.csv'));
  const [windows] = tablesIn(await read('excel-1252.csv'));
  expect(utf8?.rows.slice(0, 5)).toEqual([
    ['Tiltak', 'Startdato', 'Sluttdato', 'Ansvarlig', 'Status', 'Tjeneste', 'Emneord', 'Type'],
    ['Søknad til Kulturrådet', '13.02.2027', '', 'Ada Berg', 'Ikke startet', '', 'økonomi', 'Sak'],
    [
      'Nyhetsbrev «vår»',
      '01.03.2027',
      '05.03.2027',
      'Birk Dahl',
      'Pågår',
      'Avisrommet',
      'nyhetsbrev, vår',
      'Kommunikasjon',
    ],
    ['Møte med "Filmrommet"; pris', 'uke 7 2027', '', '', 'Ferdig', '', '', 'Aksjonspunkt'],
    ['Årsmøte', 'mai 2027', '', 'Åse Ødegård', '', '', '', ''],
  ]);
  expect(windows).toEqual(utf8);
});

test('commas, tabs and Excel’s own first line', async () => {
  expect(tablesIn(await read('english.csv'))[0]?.rows[1]).toEqual([
    'Budget, first draft',
    '02/03/2027',
    '04/03/2027',
    'Ada Berg',
    'economy, board',
  ]);
  expect(tablesIn(await read('tabs.txt'))[0]?.rows[1]).toEqual([
    'Skrive referat',
    '13. feb 2027',
    'Ada og Birk',
  ]);
  expect(tablesIn(await readText('sep=,\r\na;b,c\r\n'))[0]?.rows).toEqual([['a;b', 'c']]);
  expect(tablesIn(await readText('Bare én kolonne\nto linjer\n'))[0]?.rows).toEqual([
    ['Bare én kolonne'],
    ['to linjer'],
  ]);
});

test('an Excel workbook: each sheet with anything in it, days without a zone, empty rows and columns left out', async () => {
  const book = anXlsx([
    { name: 'Forside', rows: [] },
    {
      name: 'Plan 2023 & mer',
      rows: [
        ['Tittel', null, 'Start', 'Timer'],
        ['Åpning', null, { date: 44970 }, 7.5],
        [null, null, null, null],
        ['Kveldsmøte', null, { date: 44970.75 }, 2],
      ],
    },
    { name: 'Mer', rows: [['en', 'to']] },
  ]);
  expect(tablesIn(await readIncomingFile(book, 'plan.xlsx', TODAY))).toEqual([
    {
      name: 'Plan 2023 & mer',
      rows: [
        ['Tittel', 'Start', 'Timer'],
        ['Åpning', '2023-02-13', '7.5'],
        ['Kveldsmøte', '2023-02-13T18:00', '2'],
      ],
    },
    { name: 'Mer', rows: [['en', 'to']] },
  ]);
});

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
const aBomb = () =>
  aZip([
    { name: 'xl/workbook.xml', bytes: bytes('<workbook/>') },
    { name: 'xl/worksheets/sheet1.xml', bytes: bytes('<c/>'.repeat(2_000_000)) },
  ]);
const aLiar = () =>
  aZip([
    { name: 'xl/workbook.xml', bytes: bytes('<workbook/>') },
    { name: 'xl/worksheets/sheet1.xml', bytes: new Uint8Array(30_000_000), claims: 100 },
  ]);
const longTexts = () => {
  const row = Array.from({ length: 10 }, () => 'lang tekst '.repeat(90));
  return anXlsx([{ name: 'Plan', rows: Array.from({ length: 1_000 }, () => row) }]);
};
const manyRows = (n: number) => `Tittel;Start\n${'Rad;13.02.2027\n'.repeat(n)}`;

test.each<[string, string, () => Uint8Array, string]>([
  ['an empty file', 'x.csv', () => new Uint8Array(), 'empty'],
  ['blank lines', 'x.csv', () => bytes(' \n;;\n\n'), 'empty'],
  ['an old Excel file', 'plan.xls', () => Uint8Array.from([...COMPOUND, ...new Uint8Array(600)]), 'oldExcel'],
  [
    'one with a password',
    'plan.xlsx',
    () => Uint8Array.from([...COMPOUND, ...new Uint8Array(600), ...utf16('EncryptedPackage')]),
    'encrypted',
  ],
  ['a web page named .xls', 'old.xls', () => corpus('old.xls'), 'webPage'],
  ['a zip bomb', 'x.xlsx', aBomb, 'tooManyRows'],
  ['a zip that lies about its size', 'x.xlsx', aLiar, 'unreadable'],
  [
    'a Word document',
    'x.docx',
    () => aZip([{ name: 'word/document.xml', bytes: bytes('<a/>') }]),
    'unknownType',
  ],
  [
    'a zip that was cut off',
    'x.xlsx',
    () => anXlsx([{ name: 'a', rows: [['b']] }]).slice(0, 400),
    'unreadable',
  ],
  ['a PDF', 'x.pdf', () => bytes('%PDF-1.7'), 'unknownType'],
  ['a picture', 'x.csv', () => Uint8Array.from({ length: 900 }, (_none, i) => (i * 37) % 256), 'unknownType'],
  ['300,000 rows', 'x.csv', () => bytes(manyRows(300_000)), 'tooManyRows'],
  ['more than 5 MB', 'x.csv', () => new Uint8Array(5 * 1024 * 1024 + 1), 'tooLarge'],
  ['a small file with very much text', 'x.xlsx', longTexts, 'tooLarge'],
  ['no calendar in an .ics', 'x.ics', () => bytes('hei'), 'unreadable'],
  ['a calendar without events', 'x.ics', () => bytes('BEGIN:VCALENDAR\nEND:VCALENDAR\n'), 'empty'],
])('%s is refused with its reason', async (_name, fileName, make, reason) => {
  expect(await readIncomingFile(make(), fileName, TODAY)).toEqual({ ok: false, reason });
});

test('two thousand rows below a heading are not too many', async () => {
  expect(tablesIn(await readText(manyRows(2_000)))[0]?.rows).toHaveLength(2_001);
  expect(await readText(manyRows(2_001))).toEqual({ ok: false, reason: 'tooManyRows' });
});

test('empty lines are no rows: none behind them is lost', async () => {
  const rows = tablesIn(await readText(`Tittel;Start\n${';\n\n'.repeat(2_000)}Rad;13.02.2027\n`))[0]?.rows;
  expect(rows).toEqual([
    ['Tittel', 'Start'],
    ['Rad', '13.02.2027'],
  ]);
});
