// The browser's thread that finds what is in the text of minutes: nothing on the page stands still meanwhile. Started by read-minutes.ts.
import { type MinutesOptions, readMinutesText } from '../domain/minutes/reading.ts';

export type MinutesJob = { readonly id: number; readonly text: string; readonly options: MinutesOptions };

/** What a worker's own `self` is; the page's types know only the window. */
const thread = self as unknown as {
  addEventListener(type: 'message', listener: (event: MessageEvent<MinutesJob>) => void): void;
  postMessage(answer: unknown): void;
};

thread.addEventListener('message', ({ data: { id, text, options } }) => {
  thread.postMessage({ id, found: readMinutesText(text, options) });
});
