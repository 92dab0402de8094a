// Cookies, read and written (RFC 6265). Called by session-cookie.ts and server/context.ts.

/** The values of a `Cookie` header; of two with one name the first, as browsers send the closest first. */
export const readCookies = (header: string | undefined): ReadonlyMap<string, string> => {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const at = pair.indexOf('=');
    const name = pair.slice(0, at).trim();
    if (at > 0 && name !== '' && !cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim());
  }
  return cookies;
};

export type CookieTerms = { readonly maxAgeSeconds: number; readonly secure: boolean };

/** A `Set-Cookie` value; `value` in cookie letters only (all of ours are). Scripts never see it; other sites don't send it. */
export const writeCookie = (name: string, value: string, { maxAgeSeconds, secure }: CookieTerms): string =>
  [
    `${name}=${value}`,
    'Path=/',
    `Max-Age=${maxAgeSeconds}`,
    'HttpOnly',
    'SameSite=Lax',
    ...(secure ? ['Secure'] : []),
  ].join('; ');
