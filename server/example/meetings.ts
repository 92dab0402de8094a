// The example's last three meetings before today, and their minutes with today's dates in them. Called by server/example.ts.
import type { Meeting } from '../../app/domain/board.ts';
import { isWorkingDay } from '../../app/domain/holidays.ts';
import {
  addDays,
  dayOfMonth,
  monthNumberOf,
  type PlainDate,
  weekdayOf,
  yearOf,
} from '../../app/domain/plain-date.ts';
import { monthName, sayWhenFully } from '../../app/text/dates.ts';

export type ExampleMeeting = Pick<Meeting, 'id' | 'title' | 'date' | 'next'> & { readonly source: string };

/** Every Wednesday but in July, around Christmas and when the Friday after is a holiday: nobody meets then. */
function isMeetingDay(date: PlainDate): boolean {
  const monthAndDay = date.slice(5);
  return (
    weekdayOf(date) === 3 &&
    monthNumberOf(date) !== 7 &&
    monthAndDay > '01-02' &&
    monthAndDay < '12-13' &&
    isWorkingDay(date) &&
    isWorkingDay(addDays(date, 2))
  );
}

function meetingDayFrom(date: PlainDate, step: 1 | -1): PlainDate {
  let day = addDays(date, step);
  while (!isMeetingDay(day)) day = addDays(day, step);
  return day;
}

/** One meeting for each text, the last one before today. */
export function exampleMeetings(
  minutes: readonly string[],
  today: PlainDate,
  ownerName: string,
): ExampleMeeting[] {
  const dates: PlainDate[] = [];
  for (let date = today; dates.length < minutes.length; dates.unshift(date)) date = meetingDayFrom(date, -1);
  return minutes.flatMap((template, i) => {
    const date = dates[i];
    if (date === undefined) return [];
    const next = meetingDayFrom(date, 1);
    const source = filled(template, { date, next, ownerName });
    return { id: `example-${i + 1}`, title: 'Prosjektmøte', date, next, source };
  });
}

type Filling = { readonly date: PlainDate; readonly next: PlainDate; readonly ownerName: string };

/** `{{dato}}`, `{{neste}}`: in full. `{{+9}}`: so many days later. `{{år+1}}`. `{{Ada}}`, `{{Ada Nordli}}`: the owner. */
function filled(template: string, { date, next, ownerName }: Filling): string {
  return template.replace(/\{\{([^{}]+)\}\}/g, (_, what: string) => {
    if (what === 'dato') return inFull(date);
    if (what === 'neste') return inFull(next);
    if (what === 'Ada Nordli') return ownerName;
    if (what === 'Ada') return ownerName.split(' ')[0] ?? ownerName;
    if (what === 'år+1') return String(yearOf(date) + 1);
    if (/^\+\d+$/.test(what)) return dayAndMonth(addDays(date, Number(what)));
    throw new Error(`data/example: nothing to put for ${what}`);
  });
}

const inFull = (day: PlainDate): string => sayWhenFully({ precision: 'day', day }, 'nb');
const dayAndMonth = (date: PlainDate): string =>
  `${dayOfMonth(date)}. ${monthName(monthNumberOf(date), 'nb')}`;
