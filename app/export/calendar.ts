// Cards as a calendar that other programs read (RFC 5545): one all-day event for each card with a date. Called by
// routes/calendar.$file.ts, and by nobody that has a clock: when a card changed is given.

import ical, {
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Person } from '../domain/board.ts';
import type { Card, Kind, Status } from '../domain/card.ts';
import { isWorkingDay } from '../domain/holidays.ts';
import { assigneesOf } from '../domain/people-in-order.ts';
import { addDays, firstDayOf, monthNumberOf, type PlainDate, type PlainMonth } from '../domain/plain-date.ts';
import { endOf, startOf, type When } from '../domain/when.ts';

/** How far a card's event has come: a whole number that never falls, and the instant (ISO 8601) of its last change. */
export type EventVersion = { readonly sequence: number; readonly changed: string };

export type CalendarWords = {
  readonly untitled: string;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly stateOf: (card: Card) => string;
  readonly waitingOn: (who: string) => string;
  /** Of the month 1–12. */
  readonly month: (number: number) => string;
};

export type CalendarParts = {
  readonly board: string;
  /** What the calendar is called where it is subscribed to. */
  readonly name: string;
  readonly cards: readonly Card[];
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  /** A card without one has version 0, changed at `since`. */
  readonly versions: ReadonlyMap<string, EventVersion>;
  readonly since: string;
  readonly addressOf: (card: Card) => string;
  readonly language: string;
  readonly words: CalendarWords;
};

/** How often programs are asked to come again, in seconds. Google and Outlook on the web take their own time. */
const REFRESH_SECONDS = 3600;

/** The calendar's text, with CRLF after each line, none of which is longer than 75 octets. The same for the same parts. */
export const calendarText = (parts: CalendarParts): string => {
  const { board, name, cards, people, versions, since, addressOf, language, words } = parts;
  const calendar = ical({
    name: plain(name),
    prodId: { company: 'Årring', product: 'Årring', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    ttl: REFRESH_SECONDS,
  });
  for (const card of cards) {
    if (!card.when) continue;
    const { sequence, changed } = versions.get(card.id) ?? { sequence: 0, changed: since };
    const { start, end } = daysOf(card.when);
    const url = addressOf(card);
    calendar.createEvent({
      id: uidOf(card, board),
      sequence,
      stamp: changed,
      lastModified: changed,
      start,
      // The first day that isn't part of it any more (RFC 5545, 3.6.1); after the last day that can be written there is none.
      ...(addDays(end, 1) > start ? { end: addDays(end, 1) } : {}),
      allDay: true,
      summary: summaryOf(card, card.when, words),
      description: [...linesOf(card, people, words), '', url].join('\n'),
      url,
      status: STATUSES[card.status],
      categories: [{ name: words.kinds[card.kind] }],
      // A due date takes nobody's time: they can still be asked to a meeting that day.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return `${calendar.toString()}\r\n`;
};

/** The same event wherever and whenever it is read: a card on a board. */
const uidOf = (card: Card, board: string): string => `${card.id}.${board}@aarring`;

const STATUSES: Readonly<Record<Status, ICalEventStatus>> = {
  proposed: ICalEventStatus.TENTATIVE,
  open: ICalEventStatus.CONFIRMED,
  doing: ICalEventStatus.CONFIRMED,
  waiting: ICalEventStatus.CONFIRMED,
  done: ICalEventStatus.CONFIRMED,
  dropped: ICalEventStatus.CANCELLED,
};

/**
 * What is planned by the month is still to get its day: it stands on the month's first working day with the month's name,
 * where one sees it in time, and not as a bar over the whole month that hides what has a day.
 */
const daysOf = (when: When): { readonly start: PlainDate; readonly end: PlainDate } => {
  if (when.precision !== 'month') return { start: startOf(when), end: endOf(when) };
  const day = firstWorkingDayOf(when.month);
  return { start: day, end: day };
};

const firstWorkingDayOf = (month: PlainMonth): PlainDate => {
  let day = firstDayOf(month);
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
};

const summaryOf = (card: Card, when: When, words: CalendarWords): string => {
  const title = plain(card.title).replace(/\s+/g, ' ').trim() || words.untitled;
  const dated = when.precision === 'month' ? `${title} (${words.month(monthNumberOf(when.month))})` : title;
  return card.status === 'done' ? `✓ ${dated}` : dated;
};

const linesOf = (card: Card, people: CalendarParts['people'], words: CalendarWords): string[] => {
  const names = assigneesOf(card, people).map(({ name }) => name);
  const status =
    card.status === 'waiting' && card.waiting?.on ? words.waitingOn(card.waiting.on) : words.stateOf(card);
  return [`${words.kinds[card.kind]} · ${status}`, ...(names.length > 0 ? [names.join(', ')] : [])].map(
    plain,
  );
};

/** Without what a calendar's text may not hold (RFC 5545, 3.1): control characters, and halves of letters. */
const plain = (text: string): string =>
  [...text].filter((letter) => !isForbidden(letter.codePointAt(0) ?? 0)).join('');

const isForbidden = (code: number): boolean =>
  (code < 0x20 && code !== 0x0a && code !== 0x09) || code === 0x7f || (code >= 0xd800 && code <= 0xdfff);
