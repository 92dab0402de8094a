// What the save state says, out of the status and the person's words. Pure; used by save-state.tsx.
import type { live } from '../text/live.ts';
import type { SaveStatus } from './save-line.ts';

export type LiveWords = (typeof live)['nb'];
export type SaveWords = {
  readonly loud: boolean;
  readonly head: string;
  /** Beside the head, may be empty. Never how many: what is counted are messages, about one a key pressed. */
  readonly detail: string;
  /** What failed, what is safe, what to do: only where the person must know more. */
  readonly more: readonly string[];
};

const quiet = (head: string): SaveWords => ({ loud: false, head, detail: '', more: [] });

const FAILURES = ['blocked', 'notStored', 'signedOut', 'notAdmitted'] as const;
type Failure = (typeof FAILURES)[number];
const isFailure = (state: string): state is Failure => (FAILURES as readonly string[]).includes(state);

/** The edits have been sent, but are on no disk but perhaps this machine's; where nothing waits yet, what comes of writing on. */
const notStoredWords = ({ unsent, safeHere }: SaveStatus, words: LiveWords): SaveWords => {
  const kept =
    unsent > 0
      ? [safeHere ? words.notStoredSafe : words.notStoredOnlyHere]
      : [safeHere ? words.notStoredGoOn : words.notStoredWait];
  const more = [words.notStoredWhat, ...kept, words.notStoredDo];
  return { loud: true, head: words.notStored, detail: unsent > 0 ? words.unstored : '', more };
};

const turnedAwayWords = ({ safeHere }: SaveStatus, words: LiveWords): SaveWords => {
  const more = [words.turnedAwayWhat, ...(safeHere ? [] : [words.onlyHere])];
  return { loud: true, head: words.turnedAway, detail: '', more };
};

/** Quiet when all is well or on its way; loud when something waits or nothing gets through. */
export const saveWordsOf = (status: SaveStatus, words: LiveWords): SaveWords => {
  const { state, unsent, safeHere } = status;
  if (isFailure(state)) {
    if (state === 'notStored') return notStoredWords(status, words);
    const safe = unsent === 0 ? [] : [safeHere ? words.safeHere : words.onlyHere];
    const more = [words[`${state}What`], ...safe, words[`${state}Do`]];
    return { loud: true, head: words[state], detail: unsent > 0 ? words.unsent : '', more };
  }
  if (state === 'turnedAway') return turnedAwayWords(status, words);
  if (state === 'saved') return quiet(words.saved);
  if (state === 'saving') return quiet(words.saving);
  if (state === 'loading') return quiet(words.loading);
  if (unsent === 0) return { loud: true, head: words.offline, detail: words.nothingWaits, more: [] };
  return {
    loud: true,
    head: safeHere ? words.offlineSafe : words.offlineUnsafe,
    detail: words.waits,
    more: [],
  };
};
