// A found sentence as a card's title: one clean line without bullets, markers and deadlines in parentheses. Called by reading.ts and action-line.ts.

const MAX = 140;

/** «bibliotek-\n tjenesten» → «bibliotektjenesten», but «IT-\n løsning» and «bok- og» keep their hyphens. */
const mendHyphens = (text: string): string =>
  text.replace(
    /([A-Za-zÀ-ÖØ-öø-ɏ])-\s+(?!og\b|eller\b|and\b|or\b)([a-zß-öø-ÿčđŋšŧžłśżć])/gu,
    (_all, before: string, after: string) =>
      /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]$/u.test(before) ? `${before}-${after}` : `${before}${after}`,
  );

/** Cut between words, at most `longest` characters with the sign that there was more. */
export const cut = (text: string, longest = MAX): string => {
  if (text.length <= longest) return text;
  const short = text.slice(0, longest - 1);
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), longest / 2)).replace(/[\s,;:–-]+$/u, '')}…`;
};

/** 1–140 characters; `words` is never empty. */
export const titleOf = (words: string): string => {
  const one = mendHyphens(words.replace(/\s+/g, ' '))
    .replace(/\*\*|__|~~|`/g, '')
    .trim();
  const bare = one
    .replace(/^(?:(?:deretter|og|men|så|men også|and|but|–|-|→|•)\s+)+(?=[a-zß-öø-ɏ])/iu, '')
    .replace(/\s*\((?:frist|innen|innan|senest|før|due|by)[^()]*\)\s*$/iu, '')
    .replace(/[\s,;]*(?:frist|deadline)(?:\s*:|(?=\s+\d))\s*[a-zß-öø-ɏ\d\s./–-]*$/iu, '')
    .replace(/^(?:å|to)\s+(?=[a-zß-öø-ÿčđŋšŧžłśżć])/u, '')
    .replace(/^[\s,;:–()«»"-]+/u, '')
    .replace(/[\s,;:(–-]+$/u, '')
    .replace(/(?<!\bosv|\betc|m\.m|m\.v)\.$/u, '')
    .trim();
  const text = bare === '' ? one : bare;
  return cut(text.replace(/^[a-zß-öø-ÿčđŋšŧžłśżć]/u, (letter) => letter.toUpperCase()));
};

/** The title of what one person takes on: «Hun sender brevet» says little on a card, so the pronoun gives way to the name. */
export const namedTitleOf = (words: string, [only, ...others]: readonly string[]): string => {
  const title = titleOf(words);
  const first = only?.split(' ')[0];
  return first && others.length === 0
    ? cut(title.replace(/^(?:Hun|Han|Ho|Hen|Jeg|Eg|I|He|She)(?=\s[a-zß-öø-ÿčđŋšŧžłśżć])/u, first))
    : title;
};

/** A short hash (FNV-1a, 53 bits kept as two halves) of the words without case, breaks and signs at the ends. */
export const hashOf = (words: string): string => {
  const text = words.toLowerCase().replace(/\s+/g, ' ').trim();
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), 0x01000193);
    high = Math.imul(high ^ text.charCodeAt(at), 0x85ebca6b) ^ (high >>> 13);
  }
  return `${(low >>> 0).toString(36)}${(high >>> 0).toString(36)}`;
};
