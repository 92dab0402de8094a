// One meeting as its screen shows it: the agenda, who takes the minutes, who has the pointer. Called by meeting-screen.tsx.
import { useMemo } from 'react';
import type { Board, Meeting } from '../../domain/board.ts';
import type { MeetingId, PersonId } from '../../domain/card.ts';
import type { AgendaItem } from '../../domain/meeting/agenda.ts';
import { agendaOf, isSettled } from '../../domain/meeting/agenda-of.ts';
import { minuteTakerOf } from '../../domain/meeting/rota.ts';
import type { Series } from '../../domain/meeting/series.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { type Here, useBoard, useMe, useToday } from '../../live/shared-board.tsx';

export type MeetingView = {
  readonly board: Board;
  readonly meeting: Meeting;
  readonly series: Series | null;
  readonly today: PlainDate;
  readonly me: PersonId;
  readonly agenda: readonly AgendaItem[];
  readonly taker: PersonId | null;
  /** Who moves the pointer; null when nobody does, and then anybody may. */
  readonly holder: PersonId | null;
  readonly isOngoing: boolean;
  /** The agenda is what its records say. */
  readonly isSettled: boolean;
  readonly current: AgendaItem | null;
};

/** Null when the board has no such meeting. `loaded` is the loader's: the board's own is newer. */
export function useMeeting(id: MeetingId, loaded: Meeting | null): MeetingView | null {
  const board = useBoard();
  const today = useToday();
  const me = useMe().id;
  const meeting = board.meetings.find((one) => one.id === id) ?? loaded;
  return useMemo(() => {
    if (meeting === null) return null;
    const agenda = agendaOf(board, meeting, today);
    const taker = minuteTakerOf(board, meeting, today);
    return {
      board,
      meeting,
      today,
      me,
      agenda,
      taker,
      series: board.series.find((one) => one.id === meeting.series) ?? null,
      holder: meeting.pointer ?? taker,
      isOngoing: meeting.begunAt !== null && meeting.endedAt === null && meeting.finalisedOn === null,
      isSettled: isSettled(board, meeting, today),
      current: agenda.find(({ item }) => item === meeting.current) ?? null,
    };
  }, [board, meeting, today, me]);
}

/** The pointer is mine to move: I have it, or nobody has. */
export const mayMove = ({ holder, me, isOngoing }: MeetingView): boolean =>
  isOngoing && (holder === null || holder === me);

/** Who is at the meeting's page, whoever looks at it among them; who has the board open elsewhere is not in the meeting. */
export const personsAt = ({ meeting, me }: MeetingView, here: readonly Here[]): readonly PersonId[] => [
  me,
  ...here.flatMap((one) => (one.meeting === meeting.id ? one.person : [])),
];

/** A person's name, and the first of its words. */
export const nameIn = (board: Board, id: PersonId | null): string | null =>
  board.people.find((person) => person.id === id)?.name ?? null;
export const firstNameIn = (board: Board, id: PersonId | null): string | null =>
  nameIn(board, id)?.split(' ')[0] ?? null;
