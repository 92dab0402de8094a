// When what is announced is said: the first at once, what comes within the next three seconds together at their end.
// Outside React; used by announcer.tsx.

/** Words, or a function asked for them when they are said; '' says nothing. */
export type Spoken = string | (() => string);
/** Of several announcements with one key that wait, only the last is said. Without one the words are their own key. */
export type Announce = (words: Spoken, key?: string) => void;

export const WINDOW_MS = 3000;

/** Between sentences. One that ends with a mark of its own gets no second one. */
const joined = (sentences: readonly string[]): string =>
  sentences.reduce(
    (all, one) => (all === '' ? one : /[.…?]$/.test(all) ? `${all} ${one}` : `${all}. ${one}`),
    '',
  );

/** `say` is called at most once in `WINDOW_MS`; `later` runs a function after so many milliseconds. */
export const announceQueue = (
  say: (words: string) => void,
  later: (run: () => void, ms: number) => void,
): Announce => {
  const waiting = new Map<string, Spoken>();
  let isOpen = false;
  const sayWaiting = () => {
    const sentences = [...waiting.values()].map((words) => (typeof words === 'string' ? words : words()));
    waiting.clear();
    const words = joined(sentences.filter((one) => one !== ''));
    isOpen = words !== '';
    if (!isOpen) return;
    later(sayWaiting, WINDOW_MS);
    say(words);
  };
  return (words, key = typeof words === 'string' ? words : '') => {
    // The newest goes last, also when it takes another's place.
    waiting.delete(key);
    waiting.set(key, words);
    if (!isOpen) sayWaiting();
  };
};
