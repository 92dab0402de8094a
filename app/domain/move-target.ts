// Where a card is to go: a date, a person, a status or a service; and what that writes on each card, by the card's own rule.
// Called by the board's changes and its move menu; what somebody types is read in typed-target.ts.
import type { Person, Service } from './board.ts';
import type { Card, CardChange, PersonId, ServiceId, Status } from './card.ts';
import { changeStatus } from './change-status.ts';
import { nearestWorkingDay } from './holidays.ts';
import { drop } from './lens.ts';
import { moveWhen } from './move-when.ts';
import { addDays, daysBetween, type PlainDate, weekdayOf } from './plain-date.ts';
import type { TypedDate } from './typed-date.ts';
import { sameWhen, type When } from './when.ts';

export type MoveTarget =
  | TypedDate
  | {
      readonly kind: 'status';
      readonly status: Status /** On whom it waits, as typed. */;
      readonly on: string;
    }
  | { readonly kind: 'assignee'; readonly person: PersonId }
  | { readonly kind: 'service'; readonly service: ServiceId };

export type TargetContext = {
  readonly today: PlainDate;
  readonly people: readonly Person[];
  readonly services: readonly Service[];
};

/** The same for equal targets, and different for others: to name an option by. */
export const targetId = (target: MoveTarget): string => Object.values(target).join(' ');

/** The fields to write on this card; {} when it is there already. */
export function changeToward(target: MoveTarget, card: Card, context: TargetContext): CardChange {
  switch (target.kind) {
    case 'status':
      return towardStatus(target, card, context.today);
    case 'assignee':
      return drop('people', card, `person-${target.person}`, context);
    case 'service':
      return card.service === target.service ? {} : { service: target.service };
    default: {
      const when = whenToward(target, card.when);
      return sameWhen(card.when, when) ? {} : { when };
    }
  }
}

function towardStatus(
  { status, on }: Extract<MoveTarget, { kind: 'status' }>,
  card: Card,
  today: PlainDate,
): CardChange {
  const change = changeStatus(card, status, today);
  if (status !== 'waiting' || on === '' || card.waiting?.on === on) return change;
  const waiting = change.waiting ?? card.waiting;
  return { ...change, waiting: { on, since: waiting?.since ?? today } };
}

function whenToward(target: TypedDate, when: When | null): When | null {
  switch (target.kind) {
    case 'no-date':
      return null;
    case 'day':
      return { precision: 'day', day: target.day };
    case 'interval':
      return { precision: 'interval', start: target.start, end: target.end };
    case 'month':
      return moveWhen(when, target.month);
    case 'week':
      return whenInWeek(when, target.monday);
  }
}

/** A day keeps its weekday, an interval that of its start and its length; what had no day gets the working week. */
function whenInWeek(when: When | null, monday: PlainDate): When {
  const friday = addDays(monday, 4);
  const weekdayIn = (day: PlainDate): PlainDate =>
    nearestWorkingDay(addDays(monday, Math.min(weekdayOf(day), 5) - 1), { first: monday, last: friday });
  if (when === null || when.precision === 'month')
    return { precision: 'interval', start: monday, end: friday };
  if (when.precision === 'day') return { precision: 'day', day: weekdayIn(when.day) };
  const start = weekdayIn(when.start);
  return { precision: 'interval', start, end: addDays(start, daysBetween(when.start, when.end)) };
}
