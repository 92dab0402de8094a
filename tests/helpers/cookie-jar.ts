// The cookies of one person at one server, for fetch, for a y-websocket client and for a browser. Called by account.ts.
import type { Cookie } from 'playwright-core';

export type CookieJar = {
  /** Takes a response's Set-Cookie headers; an expired cookie goes. */
  take(response: Response): void;
  /** The `Cookie` header. */
  header(): string;
  forBrowser(): Pick<Cookie, 'name' | 'value' | 'domain' | 'path' | 'httpOnly' | 'sameSite'>[];
};

/** An empty jar for the server at `address`. */
export const cookieJar = (address: string): CookieJar => {
  const cookies = new Map<string, { value: string; httpOnly: boolean }>();
  const takeOne = (line: string) => {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    const value = pair.slice(at + 1).trim();
    const gone =
      attributes.some((one) => /^\s*max-age=0\s*$/i.test(one)) || /expires=Thu, 01 Jan 1970/i.test(line);
    if (gone || value === '') cookies.delete(name);
    else cookies.set(name, { value, httpOnly: attributes.some((one) => /^\s*httponly\s*$/i.test(one)) });
  };
  return {
    take: (response) => response.headers.getSetCookie().forEach(takeOne),
    header: () => [...cookies].map(([name, { value }]) => `${name}=${value}`).join('; '),
    forBrowser: () =>
      [...cookies].map(([name, { value, httpOnly }]) => ({
        name,
        value,
        domain: new URL(address).hostname,
        path: '/',
        httpOnly,
        sameSite: 'Lax' as const,
      })),
  };
};
