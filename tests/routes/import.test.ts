// The door for other people's plans as a function: a file or a pasted table is read, and what is refused says why.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ServerContext } from '../../app/context.ts';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import { readIncomingFile } from '../../app/import/incoming-file.ts';
import { action } from '../../app/routes/b.$board.import.tsx';

const aContext = (signedIn = true) =>
  ({
    account: signedIn ? { id: 'p1', name: 'Ada Berg', email: 'ada@example.org' } : null,
    boards: {
      read: async (id: string) =>
        id === 'b1' ? { record: { id, name: 'Gruppa' }, board: EMPTY_BOARD } : null,
    },
    incoming: {
      readFile: (bytes: Uint8Array, name: string) => readIncomingFile(bytes, name, '2026-11-28'),
    },
  }) as unknown as ServerContext;

const send = (fields: Record<string, string | File>, context = aContext(), board = 'b1', length?: number) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const headers = new Headers(length === undefined ? [] : [['content-length', String(length)]]);
  const request = new Request(`http://localhost/b/${board}/import`, { method: 'POST', body, headers });
  return action({ request, params: { board }, context });
};

test('a file goes before what is pasted, and keeps its name', async () => {
  const bytes = readFileSync(new URL('../corpus/incoming/excel-1252.csv', import.meta.url));
  const response = await send({ text: 'noe annet', file: new File([bytes], 'årsplan.csv') });
  expect(response.status).toBe(200);
  const { name, file } = await response.json();
  expect([name, file.ok && file.incoming.kind]).toEqual(['årsplan.csv', 'table']);
});

test('a pasted table is read as one, with tabs or line by line', async () => {
  const response = await send({ text: 'Tittel\tDato\r\nÅrsmøte\t13.02.2027\r\n', file: new File([], '') });
  expect(await response.json()).toEqual({
    name: '',
    file: {
      ok: true,
      incoming: {
        kind: 'table',
        tables: [
          {
            name: '',
            rows: [
              ['Tittel', 'Dato'],
              ['Årsmøte', '13.02.2027'],
            ],
          },
        ],
      },
    },
  });
});

test('what cannot be read says why', async () => {
  const reasonOf = async (response: Response) => [response.status, (await response.json()).file.reason];
  expect(await reasonOf(await send({ text: ' ' }))).toEqual([422, 'nothing']);
  expect(await reasonOf(await send({ file: new File([], 'tom.csv') }))).toEqual([422, 'empty']);
  expect(await reasonOf(await send({ file: new File(['%PDF-1.7'], 'x.pdf') }))).toEqual([422, 'unknownType']);
  expect(await reasonOf(await send({ text: 'a' }, aContext(), 'b1', 30_000_000))).toEqual([422, 'tooLarge']);
});

test.each([
  ['nobody signed in', aContext(false), 'b1'],
  ['another board', aContext(), 'b2'],
])('%s: there is no such door', async (_name, context, board) => {
  await expect(send({ text: 'a' }, context, board)).rejects.toMatchObject({ status: 404 });
});
