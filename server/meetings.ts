// Meetings and the text of their minutes: files read, meetings added, meetings read. Called by context.ts.
import { createHash } from 'node:crypto';
import type { ServerContext } from '../app/context.ts';
import { boardCommands } from '../app/ydoc/board-commands.ts';
import { documentName } from '../app/ydoc/document-names.ts';
import { minutesCommands } from '../app/ydoc/minutes-document.ts';
import { readMinutesProse } from '../app/ydoc/minutes-prose.ts';
import type { Boards } from './boards.ts';
import { openReading, TooManyFiles } from './reading/open-reading.ts';
import { SERVER, type SharedDocuments } from './shared-documents.ts';

/** The same text of the same day is the same meeting, however often it is sent. */
const meetingIdOf = (source: string, date: string | null): string =>
  `m${createHash('sha256')
    .update(`${date ?? ''}\n${source}`)
    .digest('hex')
    .slice(0, 20)}`;

/** One for the whole process: however many send files, they are read one after the other. */
const readFile = openReading();

/** The `meetings` of app/context.ts for one request. */
export const meetingsFor = (
  account: string | null,
  boards: Boards,
  documents: SharedDocuments,
): ServerContext['meetings'] => {
  const find = async (board: string, meeting: string) =>
    (await boards.read(board)).meetings.find(({ id }) => id === meeting) ?? null;

  return {
    readFile: (bytes, fileName) =>
      readFile(bytes, fileName).catch((error: unknown) => {
        if (!(error instanceof TooManyFiles)) throw error;
        throw new Response(null, { status: 503, headers: { 'Retry-After': '30' } });
      }),
    add: async (board, { title, date, next, source }) => {
      if (!boards.may(account, board)) return null;
      const text = source.replace(/\r\n?/g, '\n').trim();
      const id = meetingIdOf(text, date);
      // The text first: a meeting on the board has its text, also after a crash in between.
      await documents.edit(documentName.minutes(board, id), (doc) =>
        minutesCommands(doc, { origin: SERVER }).putSource(text),
      );
      if (!(await find(board, id)))
        await documents.edit(documentName.board(board), (doc) =>
          boardCommands(doc, { origin: SERVER }).putMeeting({ id, title, date, next }),
        );
      return id;
    },
    read: async (board, id) => {
      const meeting = boards.may(account, board) ? await find(board, id) : null;
      if (!meeting) return null;
      const { source, items } = await documents.read(documentName.minutes(board, id), readMinutesProse);
      return { meeting, source, prose: items };
    },
  };
};
