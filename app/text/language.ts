// The three languages of the screen (R8) and the shape of an area's words: nb is the source, a missing word does not compile.
export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'nb';

export const isLanguage = (value: unknown): value is Language => LANGUAGES.includes(value as Language);

/** Words are strings or functions from values to a string. */
export type Words = { readonly [word: string]: string | ((...values: never[]) => string) | Words };

/** The words of one area of the screen in all languages. */
export const area = <const W extends Words>(words: {
  nb: W;
  nn: Worded<W>;
  en: Worded<W>;
}): Record<Language, Worded<W>> =>
  // W is one of the texts that Worded<W> allows, which the compiler can't show for an open W.
  words as unknown as Record<Language, Worded<W>>;

/** The same words with any text. */
export type Worded<W> = W extends string
  ? string
  : W extends (...values: infer V) => string
    ? (...values: V) => string
    : { readonly [word in keyof W]: Worded<W[word]> };
