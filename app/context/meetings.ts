// Meetings and the files and texts that come in. Part of app/context.ts.
import type { Meeting } from '../domain/board.ts';
import type { MeetingId } from '../domain/card.ts';
import type { IncomingFile } from '../domain/incoming/incoming.ts';
import type { MinutesBlock } from '../domain/meeting/finalised.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import type { MinutesReading, ReadingProgress, ReadMinutes } from '../domain/minutes/reading-types.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { Granted, Refused } from './answers.ts';

/** A meeting, the text that it came in as or '', and what is written in its minutes. */
export type ReadMeeting = {
  readonly meeting: Meeting;
  readonly source: string;
  /** What was found in the text, with the people of the board and the date that the meeting was given; null without one. */
  readonly read: ReadMinutes | null;
  readonly prose: Readonly<Record<AgendaItemId, readonly MinutesBlock[]>>;
};

export type MeetingsContext = {
  /** Text out of a file (.txt, .md, .docx, .pdf); at most 20 MB. `watch`: a word of the page's own by which it asks for the progress. */
  readFile(
    bytes: Uint8Array,
    fileName: string,
    watch?: string,
  ): Promise<
    Granted<{ text: string }> | Refused<'unreadable' | 'encrypted' | 'tooLarge' | 'unknownType' | 'empty'>
  >;
  /** Finds what is in a text, apart from the server's own thread; null when that takes too long or too many wait. */
  readText(text: string, people: readonly string[], watch?: string): Promise<MinutesReading | null>;
  /** Of what this account has sent with that word; null before it is all here and when it is done. */
  progress(watch: string): ReadingProgress | null;
  /** Adds a meeting with its minutes' source text; the same text gives the same meeting. Null as in `boards.read`. */
  add(
    board: string,
    meeting: { title: string; date: PlainDate | null; next: PlainDate | null; source: string },
  ): Promise<MeetingId | null>;
  /** With its prose by agenda item, as far as there is any. Null as in `boards.read`. */
  read(board: string, meeting: MeetingId): Promise<ReadMeeting | null>;
};

export type IncomingContext = {
  /** What is in a file of somebody else's plan (.ics, .csv, .xlsx, at most 5 MB); a bad one is a reason. */
  readFile(bytes: Uint8Array, fileName: string): Promise<IncomingFile>;
};
