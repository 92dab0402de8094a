// People with accounts, made over HTTP as a browser's forms would: the quick way to be signed in. Called by tests and bench.
import { type CookieJar, cookieJar } from './cookie-jar.ts';
import type { TestServer } from './server.ts';

export type SignedIn = {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly jar: CookieJar;
  /** The group's board. */
  readonly board: string;
};

export const PASSWORD = 'en ganske lang setning om bjørk';

const emailOf = (name: string) => `${name.toLowerCase().replace(/[^a-z]+/g, '.')}@example.no`;

/** Sends a form as the page at `path` would, follows nothing, and keeps the cookies. */
export const postForm = async (
  address: string,
  path: string,
  fields: Readonly<Record<string, string>>,
  jar: CookieJar,
): Promise<Response> => {
  const response = await fetch(new URL(path, address), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: address, cookie: jar.header() },
    body: new URLSearchParams(fields),
  });
  jar.take(response);
  return response;
};

/** Where a form that went well leads; throws with the page's text when it didn't. */
const whereTo = async (response: Response): Promise<string> => {
  const location = response.headers.get('location');
  if (location === null || response.status >= 400)
    throw new Error(`A form was refused (${response.status}): ${(await response.text()).slice(0, 2000)}`);
  return location;
};

const boardIn = (path: string): string => {
  const board = /\/b\/([\w-]+)/.exec(path)?.[1];
  if (!board) throw new Error(`No board in ${path}`);
  return board;
};

/** The first person of a new group, who is welcomed with the address that the server printed. */
export const setUpGroup = async (
  server: TestServer,
  start: 'empty' | 'example' = 'empty',
  name = 'Ada Berg',
): Promise<SignedIn> => {
  if (!server.welcome) throw new Error('This group has been set up already');
  const token = new URL(server.welcome).searchParams.get('token') ?? '';
  const email = emailOf(name);
  const jar = cookieJar(server.address);
  const fields = { token, group: 'Prosjektgruppa', name, email, password: PASSWORD, start };
  const response = await postForm(server.address, `/welcome?token=${token}`, fields, jar);
  return { name, email, password: PASSWORD, jar, board: boardIn(await whereTo(response)) };
};

/** The path of a new invitation to `host`'s board. */
export const invite = async (server: TestServer, host: SignedIn): Promise<string> => {
  const response = await postForm(server.address, `/b/${host.board}/people`, { do: 'invite' }, host.jar);
  const path = /\/invitation\/[\w-]{40,}/.exec(
    response.headers.get('location') ?? (await response.text()),
  )?.[0];
  if (!path) throw new Error(`No invitation came (${response.status})`);
  return path;
};

/** One more person of the group, by an invitation of `host`'s. */
export const joinGroup = async (server: TestServer, host: SignedIn, name: string): Promise<SignedIn> => {
  const path = await invite(server, host);
  const email = emailOf(name);
  const jar = cookieJar(server.address);
  const response = await postForm(server.address, path, { name, email, password: PASSWORD }, jar);
  return { name, email, password: PASSWORD, jar, board: boardIn(await whereTo(response)) };
};

/** Remembers a choice of language, colours or density on this person's machine. */
export const prefer = async (
  server: TestServer,
  person: SignedIn,
  choice: { language?: string; colourScheme?: string; density?: string },
): Promise<void> => {
  await whereTo(await postForm(server.address, '/preferences', { ...choice, back: '/' }, person.jar));
};
