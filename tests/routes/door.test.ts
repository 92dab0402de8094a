// The door's loaders and actions, called as functions with a request and a context of their own.
import { expect, test } from 'vitest';
import type { ServerContext } from '../../app/context.ts';
import { loader as home } from '../../app/routes/_index.tsx';
import { action as invite } from '../../app/routes/b.$board.people.tsx';
import { action as join } from '../../app/routes/invitation.$token.tsx';
import { action as prefer } from '../../app/routes/preferences.tsx';
import { action as signIn, loader as signInPage } from '../../app/routes/sign-in._index.tsx';
import { loader as link } from '../../app/routes/sign-in.$token.tsx';
import { sameSitePath } from '../../app/screens/door/same-site-path.ts';

type Overrides = Partial<Omit<ServerContext, 'door' | 'boards'>> & {
  door?: Partial<ServerContext['door']>;
  boards?: Partial<ServerContext['boards']>;
};

const unasked = (): never => {
  throw new Error('This was not to be asked');
};
const ADA = { id: 'ada', name: 'Ada Berg', email: 'ada@example.no' };

/** A context that answers what a test says, and throws at anything else. */
const aContext = ({ door = {}, boards = {}, ...rest }: Overrides) =>
  ({
    nonce: 'n',
    today: '2023-02-10',
    language: 'nb',
    colourScheme: 'auto',
    density: 'comfortable',
    account: null,
    rememberLanguage: (language: string) => `language=${language}`,
    rememberColourScheme: (scheme: string) => `colours=${scheme}`,
    rememberDensity: (density: string) => `density=${density}`,
    ...rest,
    door: new Proxy(door, { get: (target, name) => Reflect.get(target, name) ?? unasked }),
    boards: new Proxy(boards, { get: (target, name) => Reflect.get(target, name) ?? unasked }),
  }) as unknown as ServerContext;

const asked = (path: string, context: Overrides, params = {}, method = 'GET') => ({
  request: new Request(`http://localhost${path}`, { method }),
  params,
  context: aContext(context),
});

const sent = (path: string, fields: Record<string, string>, context: Overrides, params = {}) => ({
  request: new Request(`http://localhost${path}`, { method: 'POST', body: new URLSearchParams(fields) }),
  params,
  context: aContext(context),
});

const placeOf = (response: Response) => [response.status, response.headers.get('location')];

test('the way in leads to the welcome, to sign-in, or to the first board', async () => {
  const needsSetup = () => false;
  const list = async () => [
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' },
  ];
  expect(placeOf(await home(asked('/', { door: { needsSetup: () => true } })))).toEqual([302, '/welcome']);
  expect(placeOf(await home(asked('/', { door: { needsSetup } })))).toEqual([302, '/sign-in']);
  const context = { account: ADA, door: { needsSetup }, boards: { list } };
  expect(placeOf(await home(asked('/', context)))).toEqual([302, '/b/one']);
});

test('whoever is signed in is led on from sign-in', async () => {
  const door = { needsSetup: () => false };
  const response = await signInPage(asked('/sign-in?to=/b/one%3Fkind=case', { account: ADA, door }));
  expect(placeOf(response)).toEqual([302, '/b/one?kind=case']);
});

test('an empty form is answered without asking for anybody', async () => {
  const response = await signIn(sent('/sign-in', { email: ' ', password: '' }, {}));
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ fields: { email: 'email', password: 'password' } });
});

test('too many tries: 429 with the seconds in the header and whole minutes in the answer', async () => {
  const door = { signIn: async () => ({ ok: false, reason: 'tooMany', retryAfterSeconds: 61 }) as const };
  const response = await signIn(sent('/sign-in', { email: 'a@b.no', password: 'x' }, { door }));
  expect([response.status, response.headers.get('retry-after')]).toEqual([429, '61']);
  expect(await response.json()).toMatchObject({ form: 'tooMany', minutes: 2, typed: { email: 'a@b.no' } });
});

test('a look at a one-time address does not use it up', async () => {
  const response = await link(asked('/sign-in/x', {}, { token: 'x' }, 'HEAD'));
  expect(response.status).toBe(200);
});

test('a name is one line, and the password is taken as it was typed', async () => {
  let got: object = {};
  const door = {
    acceptInvitation: async (form: object) => {
      got = form;
      return { ok: true, board: 'one', cookie: 'c=1' } as const;
    },
  };
  const fields = { name: ' Kari\r\n\tLie ', email: 'kari@example.no', password: ' to mellomrom  ' };
  const response = await join(sent('/invitation/t', fields, { door }, { token: 't' }));
  expect(placeOf(response)).toEqual([302, '/b/one']);
  expect(got).toMatchObject({ token: 't', name: 'Kari Lie', password: ' to mellomrom  ' });
});

test('an invitation is an address of the site one asked, and only where one may invite', async () => {
  const made = async () => ({ token: 'abc', expires: '2023-02-24' });
  const ask = (door: object) => invite(sent('/b/one/people', { do: 'invite' }, { door }, { board: 'one' }));
  expect(await (await ask({ invite: made })).json()).toEqual({
    address: 'http://localhost/invitation/abc',
    expires: '2023-02-24',
  });
  await expect(ask({ invite: async () => null })).rejects.toMatchObject({ status: 404 });
});

test('preferences set what they know and nothing else', async () => {
  const known = await prefer(
    sent(
      '/preferences',
      { language: 'nn', colourScheme: 'dark', density: 'projector', back: '/b/x?q=1' },
      {},
    ),
  );
  expect(placeOf(known)).toEqual([302, '/b/x?q=1']);
  expect(known.headers.getSetCookie()).toEqual(['language=nn', 'colours=dark', 'density=projector']);
  const unknown = await prefer(
    sent('/preferences', { language: 'de', colourScheme: 'red', density: 'huge' }, {}),
  );
  expect([placeOf(unknown), unknown.headers.getSetCookie()]).toEqual([[302, '/'], []]);
});

test.each([
  ['/b/one?kind=case', '/b/one?kind=case'],
  ['/', '/'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/x/..//evil.example', '/'],
  ['https://evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['', '/'],
  [null, '/'],
])('a way back stays on this site: %j leads to %s', (text, path) => {
  expect(sameSitePath(text)).toBe(path);
});
