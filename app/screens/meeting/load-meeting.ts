// What the page knows of a meeting when one goes to it. Called by routes/b.$board.meetings.$meeting.tsx in the browser.
import type { Meeting } from '../../domain/board.ts';
import type { MeetingId } from '../../domain/card.ts';
import type { MinutesBlock } from '../../domain/meeting/finalised.ts';
import type { AgendaItemId } from '../../domain/meeting/series.ts';
import { isMadeHere } from '../../parts/made-here.ts';

/** `source`: the text that came in as minutes, '' for none. */
export type LoadedMeeting = {
  readonly meeting: Meeting | null;
  readonly source: string;
  /** What is written in the minutes, by agenda item. */
  readonly prose: Readonly<Record<AgendaItemId, readonly MinutesBlock[]>>;
};

const LIVE: LoadedMeeting = { meeting: null, source: '', prose: {} };

/** One that was made here a moment ago may not be on the server yet, and without network nothing is: then the live board decides. */
export const loadMeeting = async (
  id: MeetingId | undefined,
  askServer: () => Promise<LoadedMeeting>,
): Promise<LoadedMeeting> => (isMadeHere(id) ? LIVE : askServer().catch(() => LIVE));
