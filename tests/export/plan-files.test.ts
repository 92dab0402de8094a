// The communication plan as a Word file and as a workbook: read back out of the files, through the routes that give them.
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import type { ServerContext } from '../../app/context.ts';
import { type Board, EMPTY_BOARD } from '../../app/domain/board.ts';
import type { PlainDate } from '../../app/domain/plain-date.ts';
import { PLAIN_STAKEHOLDER } from '../../app/domain/plan/stakeholder.ts';
import { parseWhen } from '../../app/domain/when.ts';
import { loader as docxLoader } from '../../app/routes/b.$board_.plan[.docx].ts';
import { loader as xlsxLoader } from '../../app/routes/b.$board_.plan[.xlsx].ts';
import type { Language } from '../../app/text/language.ts';
import { aCard } from '../domain/a-card.ts';

const BOARD: Board = {
  ...EMPTY_BOARD,
  people: [{ id: 'ada', name: 'Ada Nordli', organisation: '', outsider: false, colour: 1 }],
  audiences: [{ id: 'bib', name: 'Folkebibliotekene' }],
  channels: [{ id: 'nyhetsbrev', name: 'Nyhetsbrev' }],
  messages: [{ id: 'm', text: 'Alle får lese på sitt eget språk' }],
  goals: [{ id: 'g', text: 'Flere lånere på nordsamisk' }],
  cards: [
    aCard({ id: 'sak', kind: 'case', title: 'En sak, ikke et tiltak' }),
    aCard({ id: 'uten', kind: 'communication', title: 'Plakat uten dato' }),
    aCard({
      id: 'brev',
      kind: 'communication',
      title: 'Nyhetsbrev: æøå ÆØÅ & <tegn>',
      when: parseWhen('2026-03-29'),
      audiences: ['bib', 'gone'],
      channels: ['nyhetsbrev'],
      message: 'm',
      goal: 'g',
      assignees: ['ada'],
      hours: 7.5,
      publishing: 'ready',
      planFrom: '2026-03-01',
      rights: '+47 12 34 56 78',
      evaluation: 'Lest av 120\nDelt av to',
    }),
    aCard({
      id: 'treff',
      kind: 'communication',
      title: '=1+1',
      when: parseWhen('2026-01-30/2026-02-02'),
      publishing: 'published',
    }),
    aCard({ id: 'mai', kind: 'communication', title: '@SUM(A1)', when: parseWhen('2026-05') }),
    aCard({
      id: 'neste',
      kind: 'communication',
      title: 'Neste år\u0000\u0008',
      when: parseWhen('2027-01-04'),
    }),
    aCard({ id: 'bort', kind: 'communication', title: 'Utgått', status: 'dropped' }),
  ],
  stakeholders: [
    {
      ...PLAIN_STAKEHOLDER,
      id: 's',
      name: 'Fylkesrådene på Sørlandet',
      relation: 'Eier',
      interest: 2,
      influence: 5,
      need: 'Tall før jul',
      measures: ['brev'],
      review: '2026-10-25',
    },
  ],
};

const aServer = (language: Language = 'nb') =>
  ({
    account: { id: 'ada', name: 'Ada Nordli', email: 'ada@example.no' },
    today: '2026-02-11',
    language,
    boards: {
      read: async (id: string) =>
        id === 'b1' ? { record: { id, name: 'Prosjektgruppa' }, board: BOARD } : null,
    },
  }) as unknown as ServerContext;

const LOADERS = { docx: docxLoader, xlsx: xlsxLoader } as const;

const fetched = (kind: 'docx' | 'xlsx', search = '', { language = 'nb' as Language, board = 'b1' } = {}) =>
  LOADERS[kind]({
    request: new Request(`http://localhost/b/${board}/plan.${kind}${search}`),
    params: { board },
    context: aServer(language),
  });

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

/** The workbook's sheets as rows of what their cells hold: numbers, texts, and the format beside a number that has one. */
const sheetsOf = (bytes: Uint8Array) => {
  const files = unzipSync(bytes);
  const xml = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const plain = (text: string) =>
    text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const shared = [...xml('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si = '']) =>
    plain([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t = '']) => t).join('')),
  );
  const names = [...xml('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(
    ([, name = '']) => name,
  );
  return names.map((name, i) => {
    const sheet = xml(`xl/worksheets/sheet${i + 1}.xml`);
    const rows = [...sheet.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<c r="([A-Z]+)\d+"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].flatMap(
        ([, at, how = '', held = '']) => {
          const value = /<v>(.*?)<\/v>/s.exec(held)?.[1];
          if (value === undefined) return [];
          return [{ at, value: how.includes('t="s"') ? (shared[Number(value)] ?? '') : Number(value) }];
        },
      ),
    );
    return {
      name,
      sheet,
      rows: rows.map((row) => Object.fromEntries(row.map(({ at, value }) => [at, value]))),
    };
  });
};

/** Excel's number of a day: days since 1899-12-30. */
const dayNumber = (day: PlainDate): number =>
  (Date.parse(`${day}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('the workbook', () => {
  test('its tasks by date, with real days and numbers, and texts that stay texts', async () => {
    const [tasks] = sheetsOf(await bytesOf(await fetched('xlsx')));
    expect(tasks?.name).toBe('Tiltak');
    expect(Object.values(tasks?.rows[0] ?? {}).slice(0, 6)).toEqual([
      'Publiseres',
      'Til',
      'Tiltak',
      'Målgrupper',
      'Kanaler',
      'Budskap',
    ]);
    expect(tasks?.rows.slice(1)).toEqual([
      { A: dayNumber('2026-01-30'), B: dayNumber('2026-02-02'), C: '=1+1', J: 'Publisert', K: 'Publisert' },
      {
        A: dayNumber('2026-03-29'),
        C: 'Nyhetsbrev: æøå ÆØÅ & <tegn>',
        D: 'Folkebibliotekene',
        E: 'Nyhetsbrev',
        F: 'Alle får lese på sitt eget språk',
        G: 'Flere lånere på nordsamisk',
        H: 'Ada Nordli',
        I: 7.5,
        J: 'Klar',
        K: 'Åpen',
        L: dayNumber('2026-03-01'),
        M: '+47 12 34 56 78',
        N: 'Lest av 120\nDelt av to',
      },
      { A: dayNumber('2026-05-01'), C: '@SUM(A1)', J: 'Planlagt', K: 'Åpen' },
      { A: dayNumber('2027-01-04'), C: 'Neste år', J: 'Planlagt', K: 'Åpen' },
      { C: 'Plakat uten dato', J: 'Planlagt', K: 'Åpen' },
    ]);
    expect(tasks?.sheet).not.toContain('<f>');
  });

  test('days look like days; the head row stands still; columns have widths of their own', async () => {
    const bytes = await bytesOf(await fetched('xlsx'));
    const styles = strFromU8(unzipSync(bytes)['xl/styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('formatCode="dd.mm.yyyy"');
    expect(styles).toContain('formatCode="mmmm yyyy"');
    // It would show three hours as «3,».
    expect(styles).not.toContain('0.##');
    for (const { sheet } of sheetsOf(bytes)) {
      expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      expect(
        new Set([...sheet.matchAll(/<col [^>]*width="([^"]+)"/g)].map(([, width]) => width)).size,
      ).toBeGreaterThan(2);
    }
  });

  test('messages, goals and stakeholders have sheets', async () => {
    const [, messages, stakeholders] = sheetsOf(await bytesOf(await fetched('xlsx')));
    expect(messages?.name).toBe('Budskap');
    expect(messages?.rows.slice(1)).toEqual([
      { A: 'Mål', B: 'Flere lånere på nordsamisk', C: 1 },
      { A: 'Kjernebudskap', B: 'Alle får lese på sitt eget språk', C: 1 },
    ]);
    expect(stakeholders?.name).toBe('Interessenter');
    expect(stakeholders?.rows.slice(1)).toEqual([
      {
        A: 1,
        B: 'Fylkesrådene på Sørlandet',
        C: 'Eier',
        D: 2,
        E: 5,
        F: 'Hold fornøyd',
        G: 'Tall før jul',
        H: 'Nyhetsbrev: æøå ÆØÅ & <tegn> (Åpen)',
        I: dayNumber('2026-10-25'),
      },
    ]);
  });

  test.each([
    ['?year=2026', ['=1+1', 'Nyhetsbrev: æøå ÆØÅ & <tegn>', '@SUM(A1)', 'Plakat uten dato']],
    ['?year=2027', ['Neste år', 'Plakat uten dato']],
    ['?q=nyhetsbrev', ['Nyhetsbrev: æøå ÆØÅ & <tegn>']],
    ['?q=@meg', ['Nyhetsbrev: æøå ÆØÅ & <tegn>']],
    ['?q=nyhetsbrev&year=2027', []],
    ['?year=nå', ['=1+1', 'Nyhetsbrev: æøå ÆØÅ & <tegn>', '@SUM(A1)', 'Neste år', 'Plakat uten dato']],
  ])('the address chooses the tasks: %s', async (search, titles) => {
    const [tasks] = sheetsOf(await bytesOf(await fetched('xlsx', search)));
    expect(tasks?.rows.slice(1).map(({ C }) => C)).toEqual(titles);
  });
});

describe('the Word file', () => {
  const textOf = async (response: Response) => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(await bytesOf(response)) });
    return value;
  };

  test('goals, messages, tasks and stakeholders are read back', async () => {
    const html = await textOf(await fetched('docx', '?year=2026'));
    expect(html).toContain('Kommunikasjonsplan 2026');
    expect(html).toContain('Prosjektgruppa, 11. feb 2026');
    for (const name of ['Mål', 'Kjernebudskap', 'Tiltak', 'Interessenter'])
      expect(html).toContain(`<h1>${name}</h1>`);
    expect(html).toContain('<li>Flere lånere på nordsamisk');
    const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      [...row.matchAll(/<t[dh]>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) => cell.replace(/<(?!br)[^>]*>/g, '')),
    );
    expect(rows.map((cells) => cells.length)).toEqual([9, 9, 9, 9, 9, 8, 8]);
    expect(rows[2]).toEqual([
      'søn. 29. mars 2026',
      'Nyhetsbrev: æøå ÆØÅ &amp; &lt;tegn&gt;',
      'Folkebibliotekene',
      'Nyhetsbrev',
      'Alle får lese på sitt eget språk',
      'Ada Nordli',
      '7,5',
      'Klar',
      'Lest av 120<br />Delt av to',
    ]);
    expect(rows.map(([first]) => first)).toEqual([
      'Publiseres',
      '30. jan–2. feb 2026',
      'søn. 29. mars 2026',
      'mai 2026',
      'Uten dato',
      'Hvem',
      'Fylkesrådene på Sørlandet',
    ]);
    expect(rows[6]?.slice(-1)).toEqual(['25. okt 2026']);
  });

  test.each([
    ['nb', 'nb-NO'],
    ['nn', 'nn-NO'],
    ['en', 'en-GB'],
  ] as const)(
    'it lies on its side, repeats its head rows and has its language: %s',
    async (language, tag) => {
      const files = unzipSync(await bytesOf(await fetched('docx', '', { language })));
      const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
      expect(body).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
      expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
      expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(4);
      expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain(`<w:lang w:val="${tag}"/>`);
    },
  );

  test('a choice of tasks is said', async () => {
    expect(await textOf(await fetched('docx', '?q=nyhetsbrev'))).toContain('Utvalg: nyhetsbrev');
  });
});

test.each([
  ['docx', 'wordprocessingml.document', 'kommunikasjonsplan-2026.docx'],
  ['xlsx', 'spreadsheetml.sheet', 'kommunikasjonsplan-2026.xlsx'],
] as const)('the %s is a download with its type and name, for members alone', async (kind, type, name) => {
  const { headers } = await fetched(kind, '?year=2026');
  expect(headers.get('content-type')).toContain(type);
  expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
  await expect(fetched(kind, '', { board: 'b2' })).rejects.toMatchObject({ status: 404 });
});
