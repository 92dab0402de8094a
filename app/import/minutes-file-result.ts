// What becomes of a file of minutes: its text, or why there is none. Called by minutes-file.ts and the readers beside it.

export type MinutesFileReason = 'unreadable' | 'encrypted' | 'tooLarge' | 'unknownType' | 'empty';
export type MinutesFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: MinutesFileReason };

/** Told after each page of a file that has pages. */
export type OnPage = (page: number, of: number) => void;

export const refused = (reason: MinutesFileReason): MinutesFile => ({ ok: false, reason });
