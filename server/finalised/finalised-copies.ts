// The day a meeting was finalised, as the board's document shows it: a copy of the server's word, put back when somebody changed
// it (R2). Called by finalised-minutes.ts, and by context.ts whenever a board is opened.
import type { ServerContext } from '../../app/context.ts';
import type { MeetingId } from '../../app/domain/card.ts';
import { freezeAgenda } from '../../app/domain/meeting/agenda-changes.ts';
import { isSettled } from '../../app/domain/meeting/agenda-of.ts';
import type { PlainDate } from '../../app/domain/plain-date.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { SERVER, type SharedDocuments } from '../shared-documents.ts';
import { dayInOslo } from '../today.ts';
import { DamagedMinutes, type FinalisedStore } from './finalised-store.ts';

/** A meeting that isn't on the board stays away from it. The agenda is kept as it is: a finalised meeting's is never made again. */
export const putFinalisedOn = (
  documents: SharedDocuments,
  board: string,
  days: ReadonlyMap<MeetingId, PlainDate | null>,
): Promise<void> =>
  documents.edit(documentName.board(board), (doc) => {
    const { putMeeting, changeAgenda } = boardCommands(doc, { origin: SERVER });
    const before = readBoard(doc);
    for (const meeting of before.meetings) {
      const { id, title, date, next, finalisedOn } = meeting;
      const day = days.get(id);
      if (day === undefined || day === finalisedOn) continue;
      const kept = day === null || isSettled(before, meeting, day) ? [] : freezeAgenda(before, meeting, day);
      for (const { item, change } of kept) changeAgenda(id, item, change);
      putMeeting({ id, title, date, next, finalisedOn: day });
    }
  });

/**
 * Whether there is a copy where there ought to be one, and none where there oughtn't, is known without reading a file, so it is seen
 * to each time; a copy with another day is put right when the minutes are read.
 */
export const withFinalisedCopies = (
  boards: ServerContext['boards'],
  store: FinalisedStore,
  documents: SharedDocuments,
): ServerContext['boards'] => ({
  ...boards,
  read: async (id) => {
    const found = await boards.read(id);
    const final = store.of(id);
    const wrong = found?.board.meetings.filter(
      (meeting) => (meeting.finalisedOn !== null) !== final.has(meeting.id),
    );
    if (!wrong || wrong.length === 0) return found;
    const days = new Map<MeetingId, PlainDate | null>();
    for (const { id: meeting } of wrong) {
      const day = final.has(meeting) ? await dayOf(store, id, meeting) : null;
      if (day !== undefined) days.set(meeting, day);
    }
    if (days.size === 0) return found;
    await putFinalisedOn(documents, id, days);
    return boards.read(id);
  },
});

/** Undefined when the file can't be read: the board opens all the same, and the minutes' own page says what is wrong. */
const dayOf = async (
  store: FinalisedStore,
  board: string,
  meeting: MeetingId,
): Promise<PlainDate | undefined> => {
  try {
    const kept = await store.read(board, meeting);
    return kept ? dayInOslo(Date.parse(kept.at)) : undefined;
  } catch (error) {
    if (error instanceof DamagedMinutes) return undefined;
    throw error;
  }
};
