// What a date in a year collides with: public holidays, bridge days, weekends, and two heavy things for one person in one week. Called by
// the roll and by the list of yearly activities.
import type { CardId, PersonId } from '../card.ts';
import { type HolidayName, holidayOn, isBridgeDay } from '../holidays.ts';
import { addDays, daysBetween, isoWeekOf, type PlainDate, weekdayOf } from '../plain-date.ts';
import { endOf, startOf, type When } from '../when.ts';

export type Collision =
  | { readonly kind: 'holiday'; readonly day: PlainDate; readonly name: HolidayName }
  | { readonly kind: 'bridge'; readonly day: PlainDate }
  | { readonly kind: 'weekend'; readonly day: PlainDate }
  /** `with` is the other heavy thing's card, which may not be made yet. */
  | { readonly kind: 'heavy'; readonly person: PersonId; readonly week: number; readonly with: CardId };

/** Something that takes a person's week. */
export type Load = {
  readonly id: CardId;
  readonly when: When;
  readonly leadDays: number;
  readonly people: readonly PersonId[];
};

/** Longer ones can't help having a weekend or a holiday in them: of those only the first and the last day are looked at. */
const DAYS_LOOKED_AT = 5;
/** What takes longer isn't a week's work of anybody. */
const LONGEST_HEAVY = 14;
/** What needs planning this long ahead is heavy in the week it is, however short. */
const HEAVY_LEAD = 14;

function lookedAt(when: When): PlainDate[] {
  if (when.precision === 'month') return [];
  const [start, end] = [startOf(when), endOf(when)];
  const days = daysBetween(start, end) + 1;
  if (days > DAYS_LOOKED_AT) return [start, end];
  return Array.from({ length: days }, (_, n) => addDays(start, n));
}

/** By day. What is planned by the month collides with nothing: nobody chose a day. */
export const dayCollisions = (when: When): readonly Collision[] =>
  lookedAt(when).flatMap((day): Collision[] => {
    const name = holidayOn(day);
    if (name !== null) return [{ kind: 'holiday', day, name }];
    if (weekdayOf(day) > 5) return [{ kind: 'weekend', day }];
    return isBridgeDay(day) ? [{ kind: 'bridge', day }] : [];
  });

/** The Mondays of the weeks in which it is heavy; none when it isn't. */
function heavyWeeks({ when, leadDays }: Load): PlainDate[] {
  if (when.precision === 'month') return [];
  const length = daysBetween(startOf(when), endOf(when)) + 1;
  const isLong = length > LONGEST_HEAVY;
  if (leadDays < HEAVY_LEAD && (length < 2 || isLong)) return [];
  const monday = (day: PlainDate) => addDays(day, 1 - weekdayOf(day));
  const first = monday(startOf(when));
  const weeks = isLong ? 1 : daysBetween(first, monday(endOf(when))) / 7 + 1;
  return Array.from({ length: weeks }, (_, n) => addDays(first, 7 * n));
}

/** Of all these loads: each with the other heavy things that its people have in the same week. Once a person and other. */
export function heavyCollisions(loads: readonly Load[]): ReadonlyMap<CardId, readonly Collision[]> {
  const byWeek = new Map<string, Load[]>();
  for (const load of loads) {
    for (const week of heavyWeeks(load)) {
      for (const person of load.people) {
        const key = `${week} ${person}`;
        byWeek.set(key, [...(byWeek.get(key) ?? []), load]);
      }
    }
  }
  const found = new Map<CardId, Collision[]>();
  for (const [key, heavy] of byWeek) {
    const [monday = '', person = ''] = key.split(' ');
    const { week } = isoWeekOf(monday);
    for (const one of heavy) {
      const own = found.get(one.id) ?? [];
      for (const other of heavy) {
        const isTold = own.some(
          (told) => told.kind === 'heavy' && told.with === other.id && told.person === person,
        );
        if (other.id !== one.id && !isTold) own.push({ kind: 'heavy', person, week, with: other.id });
      }
      if (own.length > 0) found.set(one.id, own);
    }
  }
  return found;
}
