// The meetings and cards of a series, and when it meets next. Pure; called by the agenda, the rota and the meetings' screens.
import type { Board, Meeting } from '../board.ts';
import type { Card, CardId, MeetingId } from '../card.ts';
import { holidayOn } from '../holidays.ts';
import { addDays, type PlainDate, weekdayOf } from '../plain-date.ts';
import type { Series, SeriesId } from './series.ts';

/** Where among others a day stands; what has no date comes last. */
const dayOf = ({ date }: Pick<Meeting, 'date'>): string => date ?? '9999-99-99';

/** By date, then time of day, then id, the same on every machine; those without a date last. */
export const byDate = (a: Meeting, b: Meeting): number => {
  const one = [dayOf(a), a.time, a.id];
  const other = [dayOf(b), b.time, b.id];
  const differs = one.findIndex((value, i) => value !== other[i]);
  if (differs < 0) return 0;
  return (one[differs] ?? '') < (other[differs] ?? '') ? -1 : 1;
};

/** Oldest first. */
export const meetingsOf = (board: Pick<Board, 'meetings'>, series: SeriesId): readonly Meeting[] =>
  board.meetings.filter((meeting) => meeting.series === series).sort(byDate);

/** By its date; today's until it is over, and one without a date, too. Finalised minutes are of one that was held, whatever its date says. */
export const isComing = ({ date, endedAt, finalisedOn }: Meeting, today: PlainDate): boolean => {
  if (finalisedOn !== null) return false;
  return date !== null && date !== today ? date > today : endedAt === null;
};

/** The meeting and those of its series, oldest first; of a meeting without a series that one alone. */
export const meetingsWith = (board: Pick<Board, 'meetings'>, meeting: Meeting): readonly Meeting[] =>
  meeting.series === null ? [meeting] : meetingsOf(board, meeting.series);

const beside = (board: Pick<Board, 'meetings'>, meeting: Meeting, step: 1 | -1): Meeting | null => {
  const meetings = meetingsWith(board, meeting);
  return meetings[meetings.findIndex(({ id }) => id === meeting.id) + step] ?? null;
};
export const previousMeeting = (board: Pick<Board, 'meetings'>, meeting: Meeting): Meeting | null =>
  beside(board, meeting, -1);
export const nextMeeting = (board: Pick<Board, 'meetings'>, meeting: Meeting): Meeting | null =>
  beside(board, meeting, 1);

/**
 * The cards of these meetings: those that came out of one of them, and those that one of their agendas points to. One card stands in
 * all of them (R3).
 */
export function cardsOfMeetings(
  board: Pick<Board, 'cards' | 'agenda'>,
  meetings: readonly Pick<Meeting, 'id'>[],
): readonly Card[] {
  const ids = new Set<MeetingId>(meetings.map(({ id }) => id));
  const pointedTo = new Set<CardId>(
    board.agenda.flatMap(({ meeting, card }) => (card !== null && ids.has(meeting) ? [card] : [])),
  );
  return board.cards.filter(
    ({ id, source }) => pointedTo.has(id) || (source !== null && ids.has(source.meeting)),
  );
}

// More than three holidays in a row on one weekday don't exist (Christmas Eve is none): the bound only keeps a loop finite.
const MOST_SKIPPED = 8;

/**
 * The day of the meeting after the one on `after`: the series' weekday, `every` weeks on. From a meeting that was moved to another
 * day the weeks are counted from its week. A public holiday is skipped for the same weekday of the week after.
 */
export function nextDateOf(series: Pick<Series, 'weekday' | 'every'>, after: PlainDate): PlainDate {
  const weekday = series.weekday ?? weekdayOf(after);
  let day = addDays(after, weekday - weekdayOf(after) + 7 * series.every);
  for (let skipped = 0; skipped < MOST_SKIPPED && holidayOn(day) !== null; skipped += 1)
    day = addDays(day, 7);
  return day;
}

/** The first day of the series from `from` on, that day included: for a series that has not met yet. */
export function firstDateOf(series: Pick<Series, 'weekday'>, from: PlainDate): PlainDate {
  const weekday = series.weekday ?? weekdayOf(from);
  let day = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  for (let skipped = 0; skipped < MOST_SKIPPED && holidayOn(day) !== null; skipped += 1)
    day = addDays(day, 7);
  return day;
}

/** The title, or the first of «Prosjektmøte 2», «Prosjektmøte 3», … that none of these has. */
export function freeTitle(title: string, series: readonly Pick<Series, 'title'>[]): string {
  const taken = new Set(series.map((one) => one.title.trim().toLowerCase()));
  let free = title;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${title} ${number}`;
  return free;
}

/** The day of the next meeting as somebody planned it, else as it was said in this one; null where nobody did. */
export const agreedNextDay = (board: Pick<Board, 'meetings'>, meeting: Meeting): PlainDate | null =>
  nextMeeting(board, meeting)?.date ?? meeting.next;

/** When the group meets again, as far as is known: as agreed, else as the series goes, which nobody may have said. */
export function nextDayOf(board: Pick<Board, 'meetings' | 'series'>, meeting: Meeting): PlainDate | null {
  const agreed = agreedNextDay(board, meeting);
  const series = board.series.find(({ id }) => id === meeting.series);
  return agreed ?? (series && meeting.date !== null ? nextDateOf(series, meeting.date) : null);
}
