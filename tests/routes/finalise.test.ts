// The doors to finalised minutes as functions: forms as a browser without scripts sends them, downloads, and who is turned away.
import { expect, test } from 'vitest';
import type { MinutesState, ServerContext } from '../../app/context.ts';
import {
  action as finalise,
  loader as gate,
} from '../../app/routes/b.$board.meetings.$meeting_.finalise.tsx';
import { action as mail, loader as mails } from '../../app/routes/b.$board.meetings.$meeting_.mail.tsx';
import { action as add, loader as minutes } from '../../app/routes/b.$board.meetings.$meeting_.minutes.tsx';
import { loader as print } from '../../app/routes/b.$board_.meetings.$meeting.minutes.print.tsx';
import { loader as docx } from '../../app/routes/b.$board_.meetings.$meeting.minutes[.docx].ts';
import { loader as markdown } from '../../app/routes/b.$board_.meetings.$meeting.minutes[.md].ts';
import { loader as text } from '../../app/routes/b.$board_.meetings.$meeting.minutes[.txt].ts';
import { ADA, aFinalised, aFrozen } from '../export/a-finalised.ts';

type Minutes = ServerContext['minutes'];
type Finalised = Parameters<Minutes['finalise']>[2];

const DRAFT: MinutesState = { is: 'draft', minutes: aFrozen(), sha256: 'abc', lacks: [], openLines: [] };
const FINAL: MinutesState = { is: 'final', finalised: aFinalised(), mailings: [] };

/** The part of the server that these routes ask; `state` null is a stranger's. */
const aServer = (state: MinutesState | null, more: Partial<Minutes> = {}): ServerContext =>
  ({
    account: state && { id: 'ada', name: 'Ada Berg', email: 'ada@example.no' },
    language: 'nb',
    boards: { list: async () => (state ? [{ id: 'b1', name: 'Gruppa' }] : []) },
    minutes: {
      read: async () => state,
      finalise: async () => null,
      addAddendum: async () => null,
      readOwnMails: async () => null,
      sendOwnMails: async () => null,
      ...more,
    },
  }) as unknown as ServerContext;

const args = (context: ServerContext, fields?: readonly (readonly [string, string])[]) => {
  const init = fields ? { method: 'POST', body: new URLSearchParams(fields.map((field) => [...field])) } : {};
  return {
    request: new Request('https://ring.example.no/b/b1/meetings/m1/x', init),
    params: { board: 'b1', meeting: 'm1' },
    context,
  };
};

const statusOf = (call: Promise<unknown>): Promise<number> =>
  call.then(
    () => 0,
    (thrown) => (thrown as Response).status,
  );

test('the gate shows the draft, and leads on once the minutes are final', async () => {
  const shown = await (await gate(args(aServer(DRAFT)))).json();
  expect(shown).toMatchObject({
    sha256: 'abc',
    lacks: [],
    sheet: { running: 'Gruppa · Referat · fredag 10. februar 2023' },
  });
  const away = (await gate(args(aServer(FINAL))).catch((thrown) => thrown)) as Response;
  expect([away.status, away.headers.get('location')]).toEqual([302, '/b/b1/meetings/m1/minutes']);
});

test('a form’s words go to the server by what they waive; a refusal gives them back', async () => {
  const given: Finalised[] = [];
  const answering = (reason: 'lacks' | 'already' | null): Partial<Minutes> => ({
    finalise: async (_board, _meeting, how) => {
      given.push(how);
      return reason === null ? { ok: true } : { ok: false, reason };
    },
  });
  const fields = [
    ['expects', 'abc'],
    ['word.present', 'Skriftlig'],
    ['word.owner.c1', ''],
  ] as const;
  const done = await finalise(args(aServer(DRAFT, answering(null)), fields));
  expect([done.status, done.headers.get('location')]).toEqual([302, '/b/b1/meetings/m1/minutes']);
  expect(given).toEqual([
    {
      expects: 'abc',
      waived: [
        { lack: 'present', word: 'Skriftlig' },
        { lack: 'owner.c1', word: '' },
      ],
    },
  ]);
  const refused = await finalise(args(aServer(DRAFT, answering('lacks')), fields));
  expect(refused.status).toBe(422);
  expect(await refused.json()).toEqual({ reason: 'lacks', words: { present: 'Skriftlig', 'owner.c1': '' } });
  const late = await finalise(args(aServer(DRAFT, answering('already')), fields));
  expect(late.headers.get('location')).toBe('/b/b1/meetings/m1/minutes');
});

test('finalised minutes come with who, when and the hash; damaged ones say so; an addendum that is refused comes back', async () => {
  const final = await (await minutes(args(aServer(FINAL)))).json();
  expect(final.final).toEqual({
    day: '10. feb 2023',
    time: '23:59',
    by: 'Ada Berg',
    sha256: '0f'.repeat(32),
    addenda: 1,
  });
  const damaged = await minutes(args(aServer({ is: 'damaged' })));
  expect([damaged.status, await damaged.json()]).toEqual([500, { sheet: null, final: null }]);
  const context = aServer(FINAL, { addAddendum: async () => ({ ok: false, reason: 'tooLong' }) });
  const refused = await add(args(context, [['text', 'Lang']]));
  expect([refused.status, await refused.json()]).toEqual([
    422,
    { ok: false, reason: 'tooLong', text: 'Lang' },
  ]);
});

test('files are named after the day, and a draft says that it is one', async () => {
  const [file, draft, plain] = [
    await docx(args(aServer(FINAL))),
    await markdown(args(aServer(DRAFT))),
    await text(args(aServer(FINAL))),
  ];
  expect(file.headers.get('content-disposition')).toBe('attachment; filename="referat-2023-02-10.docx"');
  expect(file.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  );
  expect(new TextDecoder().decode((await file.arrayBuffer()).slice(0, 2))).toBe('PK');
  expect(draft.headers.get('content-disposition')).toBe(
    'attachment; filename="referat-utkast-2023-02-10.md"',
  );
  expect(await draft.text()).toContain('> Utkast. Referatet er ikke ferdigstilt, og kan endres.');
  expect(plain.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await plain.text()).not.toContain('Utkast');
});

test('the mail’s link leads to the minutes, and those who are chosen are passed on', async () => {
  const asked: unknown[] = [];
  const context = aServer(FINAL, {
    readOwnMails: async (_board, _meeting, link) => {
      asked.push(link);
      return { canSend: true, mails: [], mailings: [{ at: '2023-02-10T22:59:00.000Z', by: ADA, to: [ADA] }] };
    },
    sendOwnMails: async (_board, _meeting, how) => {
      asked.push(how);
      return { ok: false, reason: 'notSent' };
    },
  });
  expect((await (await mails(args(context))).json()).mailings).toEqual([
    { day: '10. feb 2023', time: '23:59', by: 'Ada Berg', to: [ADA] },
  ]);
  const answer = await mail(
    args(context, [
      ['to', 'ada'],
      ['to', 'birk'],
    ]),
  );
  expect([answer.status, await answer.json()]).toEqual([422, { ok: false, reason: 'notSent' }]);
  const link = 'https://ring.example.no/b/b1/meetings/m1/minutes';
  expect(asked).toEqual([link, { people: ['ada', 'birk'], link }]);
});

test('a stranger sees nothing: everything looks like a meeting that isn’t there', async () => {
  const stranger = aServer(null);
  for (const loader of [gate, minutes, mails, docx, markdown, text])
    expect(await statusOf(loader(args(stranger)))).toBe(404);
  for (const action of [finalise, add, mail]) expect(await statusOf(action(args(stranger, [])))).toBe(404);
  // The page for paper stands outside the board's own page, which leads to the door.
  expect(await statusOf(print(args(stranger)))).toBe(302);
});
