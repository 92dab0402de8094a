// That this tab led, kept while it is loaded anew: only from when its page goes until the next one takes it over, so that a copy of the
// tab leads nobody. Called by use-follow.ts.

const NAME = 'aarring-led';

/** Without a place to write it the followers wait in vain, as when the tab was closed. */
export const keepLed = (board: string, own: number): void => {
  try {
    sessionStorage.setItem(NAME, `${board} ${own} ${Date.now()}`);
  } catch {}
};

/** The turn in which this tab led on the board at most `withinMs` ago; null for none. Asked once: the next time it is null. */
export const takeLed = (board: string, withinMs: number): number | null => {
  try {
    const [where, own, wentAt] = (sessionStorage.getItem(NAME) ?? '').split(' ');
    sessionStorage.removeItem(NAME);
    const isMine = where === board && Date.now() - Number(wentAt) <= withinMs;
    return isMine && Number.isSafeInteger(Number(own)) ? Number(own) : null;
  } catch {
    return null;
  }
};
