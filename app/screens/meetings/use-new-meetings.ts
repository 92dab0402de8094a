// Making a meeting or a series, and going to it. Called by the list of meetings.
import { useLocation, useNavigate } from '@remix-run/react';
import { useRef } from 'react';
import { SINCE_LAST } from '../../domain/meeting/item-cards.ts';
import type { Series, StandingItem } from '../../domain/meeting/series.ts';
import { firstDateOf, freeTitle, meetingsOf, nextDateOf } from '../../domain/meeting/series-of.ts';
import { place } from '../../domain/order.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { useBoard, useBoardCommands, useBoardId, useMe, useToday } from '../../live/shared-board.tsx';
import { noteMade } from '../../parts/made-here.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';

/** The day of the meeting to plan next: after the last one that has a day, never before today. */
export function useNextDay(series: Series): PlainDate {
  const board = useBoard();
  const today = useToday();
  const last = meetingsOf(board, series.id).findLast(({ date }) => date !== null)?.date ?? null;
  if (last === null) return firstDateOf(series, today);
  const next = nextDateOf(series, last);
  return next < today ? firstDateOf(series, today) : next;
}

const LONGEST_SERIES_ID = 50;

/** What the address' history says of a series that was made a moment ago. */
export const JUST_MADE = 'just made';

export function useNewMeetings() {
  const { addMeeting, addSeries } = useBoardCommands();
  const navigate = useNavigate();
  const words = useMeetingWords();
  const root = `/b/${useBoardId()}/meetings`;
  const me = useMe().id;
  const today = useToday();
  const { people, series } = useBoard();
  const once = useOncePerPage();
  return {
    /** Two who plan the same day at once plan one meeting. */
    plan: once(({ id, title, time, place }: Series, date: PlainDate) => {
      const meeting = {
        id: `${id.slice(0, LONGEST_SERIES_ID)}-${date}`,
        series: id,
        title,
        date,
        time,
        place,
      };
      navigate(`${root}/${noteMade(addMeeting(meeting))}`);
    }),
    single: once(() => {
      navigate(`${root}/${noteMade(addMeeting({ title: words.newMeeting, date: today }))}`);
    }),
    /** Everybody of the group comes; whoever makes it leads, and isn't on the list of minute-takers. */
    series: once(() => {
      const members = people.filter(({ outsider }) => !outsider).map(({ id }) => id);
      const id = addSeries({
        title: freeTitle(words.newSeriesTitle, series),
        weekday: null,
        every: 1,
        time: '',
        place: '',
        members,
        rota: members.filter((person) => person !== me),
        standing: standingOf(words),
      });
      navigate(`${root}/series/${id}`, { state: JUST_MADE });
    }),
  };
}

/** What is made leads to a page of its own; until that is there a second press, as of a double click, makes nothing. */
const useOncePerPage = () => {
  const { key } = useLocation();
  const done = useRef<string | null>(null);
  return <Of extends readonly unknown[]>(make: (...of: Of) => void) =>
    (...of: Of): void => {
      if (done.current === key) return;
      done.current = key;
      make(...of);
    };
};

const standingOf = (words: ReturnType<typeof useMeetingWords>): readonly StandingItem[] => {
  const [first = '', second = ''] = place([], 0, 2).orders;
  const item = { type: 'information', minutes: null, presenter: null } as const;
  return [
    { ...item, id: 'last-minutes', title: words.lastMinutes, order: first, at: 'start' },
    { ...item, id: SINCE_LAST, title: words.sinceLast, order: second, at: 'start' },
    { ...item, id: 'any-other', title: words.anyOther, order: first, at: 'end' },
  ];
};
