// Where to go after a form, when the address came from outside: only ever a path of this site. Used by routes.

/** The path with its query; `/` for anything that would lead elsewhere (`//evil.example`, `/\evil.example`, `javascript:`). */
export const sameSitePath = (text: unknown): string => {
  const here = 'http://here.invalid';
  if (typeof text !== 'string' || !text.startsWith('/') || !URL.canParse(text, here)) return '/';
  const { origin, pathname, search } = new URL(text, here);
  return origin === here && !pathname.startsWith('//') ? pathname + search : '/';
};
