// Minutes finalised, read and added to: part of the `minutes` of app/context.ts for one request. Called by context.ts. What is finalised
// lies on the server alone and no edit of the board or of the minutes' document changes it (R2).
import type { Account, MinutesState, ServerContext } from '../../app/context.ts';
import type { MeetingId } from '../../app/domain/card.ts';
import type { NamedPerson } from '../../app/domain/meeting/finalised.ts';
import { unwaived } from '../../app/domain/meeting/gate.ts';
import { LONGEST_LINE, type OpenLine } from '../../app/domain/minutes/open-line.ts';
import type { PlainDate } from '../../app/domain/plain-date.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { readMinutesLines, readMinutesProse } from '../../app/ydoc/minutes-prose.ts';
import type { Boards } from '../boards.ts';
import type { SharedDocuments } from '../shared-documents.ts';
import type { Log } from '../store/store.ts';
import { dayInOslo } from '../today.ts';
import { composeDraft, type Draft } from './compose-draft.ts';
import { putFinalisedOn } from './finalised-copies.ts';
import { finalisedOf, type KeptMinutes, sha256Of } from './finalised-records.ts';
import { DamagedMinutes, type FinalisedStore } from './finalised-store.ts';

export type MinutesParts = {
  readonly boards: Boards;
  readonly documents: SharedDocuments;
  readonly finalised: FinalisedStore;
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

type MinutesContext = Pick<ServerContext['minutes'], 'read' | 'finalise' | 'addAddendum'>;

export const MAX_ADDENDUM = 20_000;
export const MAX_WORD = 500;

export const minutesFor = (account: Account | null, parts: MinutesParts): MinutesContext => {
  const { documents, finalised, now } = parts;
  const read = async (board: string, meeting: MeetingId): Promise<MinutesState | null> => {
    if (!parts.boards.may(account?.id ?? null, board)) return null;
    const kept = await readKept(parts, board, meeting);
    if (kept === 'damaged') return { is: 'damaged' };
    if (kept) {
      await putRight(parts, board, meeting, dayInOslo(Date.parse(kept.at)));
      return { is: 'final', finalised: finalisedOf(kept), mailings: kept.mailings };
    }
    const draft = await draftOf(account, parts, board, meeting);
    if (!draft) return null;
    const minutes = draft.freeze([]);
    const openLines = await openLinesOf(parts, documentName.minutes(board, meeting), draft);
    return { is: 'draft', minutes, sha256: sha256Of(minutes), lacks: draft.lacks, openLines };
  };

  return {
    read,
    finalise: async (board, meeting, how) => {
      if (!account || !parts.boards.may(account.id, board)) return null;
      const there = await readKept(parts, board, meeting);
      if (there) return { ok: false, reason: there === 'damaged' ? 'damaged' : 'already' };
      if (!(await meetingOn(parts, board, meeting))) return null;
      const name = documentName.minutes(board, meeting);
      let frozen: Promise<FinaliseAnswer> = Promise.resolve(null);
      // What is written while this goes on is in the minutes that were seen, or is turned away and its writer told.
      await documents.closeIf(name, async () => {
        frozen = freezeSeen(account, parts, { board, meeting, ...how });
        // One that failed may have put them in their place all the same.
        await frozen.catch(() => {});
        return finalised.isFinal(name);
      });
      const answer = await frozen;
      // The file first: a day on the board has its minutes, also after a crash in between.
      if (finalised.isFinal(name)) await read(board, meeting);
      return answer;
    },
    addAddendum: async (board, meeting, given) => {
      if (!account || !parts.boards.may(account.id, board)) return null;
      const text = given.replace(/\r\n?/g, '\n').trim();
      if (text === '') return { ok: false, reason: 'empty' };
      if (text.length > MAX_ADDENDUM) return { ok: false, reason: 'tooLong' };
      if ((await readKept(parts, board, meeting)) === 'damaged') return { ok: false, reason: 'damaged' };
      const kept = await finalised.add(board, meeting, ({ addenda, mailings }) => ({
        addenda: [
          ...addenda,
          { number: addenda.length + 1, text, by: namedAs(account), at: new Date(now()).toISOString() },
        ],
        mailings,
      }));
      return kept ? { ok: true, number: kept.addenda.length } : { ok: false, reason: 'notFinalised' };
    },
  };
};

type FinaliseAnswer = Awaited<ReturnType<MinutesContext['finalise']>>;
type Asked = Parameters<MinutesContext['finalise']>[2] & {
  readonly board: string;
  readonly meeting: MeetingId;
};

/** Puts the minutes on disk for good if they are those that were seen and nothing is missing. */
const freezeSeen = async (
  account: Account,
  parts: MinutesParts,
  { board, meeting, waived, expects }: Asked,
): Promise<FinaliseAnswer> => {
  const draft = await draftOf(account, parts, board, meeting);
  if (!draft) return null;
  if (sha256Of(draft.freeze([])) !== expects) return { ok: false, reason: 'changed' };
  const words = waived.map(({ lack, word }) => ({ lack, word: word.trim().slice(0, MAX_WORD) }));
  if (unwaived(draft.lacks, words).length > 0) return { ok: false, reason: 'lacks' };
  const minutes = draft.freeze(words);
  const kept: KeptMinutes = {
    minutes,
    sha256: sha256Of(minutes),
    by: namedAs(account),
    at: new Date(parts.now()).toISOString(),
    addenda: [],
    mailings: [],
  };
  return (await parts.finalised.put(board, meeting, kept)) ? { ok: true } : { ok: false, reason: 'already' };
};

const meetingOn = async ({ boards }: MinutesParts, board: string, meeting: MeetingId) =>
  (await boards.read(board)).meetings.find(({ id }) => id === meeting) ?? null;

/** Writes only where the board says another day: the server's own edits hold up the line. */
const putRight = async (
  parts: MinutesParts,
  board: string,
  meeting: MeetingId,
  day: PlainDate,
): Promise<void> => {
  const shown = await meetingOn(parts, board, meeting);
  if (shown && shown.finalisedOn !== day)
    await putFinalisedOn(parts.documents, board, new Map([[meeting, day]]));
};

const namedAs = ({ id, name }: Account): NamedPerson => ({ id, name, organisation: '' });

/** One clear line for the operator when the file is damaged; nothing is put in its place. */
export const readKept = async ({ finalised, log }: MinutesParts, board: string, meeting: MeetingId) => {
  // Only names of documents name files.
  if (!finalised.of(board).has(meeting)) return null;
  try {
    return await finalised.read(board, meeting);
  } catch (error) {
    if (!(error instanceof DamagedMinutes)) throw error;
    log.error({ board, meeting }, error.message);
    return 'damaged' as const;
  }
};

const draftOf = async (
  account: Account | null,
  { boards, documents, now }: MinutesParts,
  boardId: string,
  meetingId: MeetingId,
): Promise<Draft | null> => {
  const found = await boards.forAccount(account?.id ?? null).read(boardId);
  const meeting = found?.board.meetings.find(({ id }) => id === meetingId);
  if (!found || !meeting) return null;
  const prose = await documents.read(documentName.minutes(boardId, meetingId), readMinutesProse);
  return composeDraft({ boardId, board: found.board, meeting, prose, today: dayInOslo(now()) });
};

/** In the order of the agenda. Which of them say what is to be done is read on the page. */
const openLinesOf = async (
  { documents }: MinutesParts,
  minutes: string,
  { agenda }: Draft,
): Promise<readonly OpenLine[]> => {
  const lines = await documents.read(minutes, readMinutesLines);
  return agenda
    .flatMap(({ item }) => (lines[item] ?? []).map((text) => ({ item, text })))
    .filter(({ text }) => text.length <= LONGEST_LINE);
};
