// One year's turns of an activity: when each is, which card it is or would be. Called by the wheel, the yearly activities and the roll.
import type { Activity } from '../board.ts';
import type { ActivityId, Card, CardId } from '../card.ts';
import { addDays, daysBetween, isoWeekOf, type PlainDate, yearOf } from '../plain-date.ts';
import { shortId } from '../short-id.ts';
import { startOf, type When } from '../when.ts';
import type { Rule } from './rule.ts';
import { type Moved, ruleDays } from './rule-days.ts';

export type Turn = {
  /** The id of the card that is this turn: derived, so that two who make it make one. */
  readonly card: CardId;
  /** Names the turn within its activity: `2027-1`. */
  readonly key: string;
  readonly when: When;
  readonly moved: Moved | null;
};

type Ruled = Pick<Activity, 'id' | 'rule' | 'days'>;

/** `y2027-1-` and the activity: the first turn of 2027. */
export const turnCardId = (activity: ActivityId, key: string): CardId => shortId(`y${key}-${activity}`);

/** The days that something takes from its first; what is planned by the month stays so. */
export const lasting = (when: When, days: number): When => {
  if (when.precision === 'month' || days <= 1) return when;
  const start = startOf(when);
  return { precision: 'interval', start, end: addDays(start, days - 1) };
};

/**
 * By date. None when the rule counts from an activity that is gone, or in a circle. `placed` says where a turn's card really is, for what
 * counts from it.
 */
export function turnsOf(
  activity: Ruled,
  year: number,
  activities: readonly Ruled[],
  placed: (card: CardId) => When | null = () => null,
): readonly Turn[] {
  const turns = (one: Ruled, seen: readonly ActivityId[]): readonly Turn[] => {
    if (seen.includes(one.id)) return [];
    const days = ruleDays(one.rule, year, (to) => {
      const other = activities.find(({ id }) => id === to);
      const theirs = other ? turns(other, [...seen, one.id]) : [];
      return theirs.map(({ card, when }) => placed(card) ?? when);
    });
    return days.map(({ when, moved }, n) => {
      const key = `${year}-${n + 1}`;
      return { key, card: turnCardId(one.id, key), when: lasting(when, one.days), moved };
    });
  };
  return turns(activity, []);
}

/** Whether an activity with this rule would count from itself. */
export function isCircle(
  id: ActivityId,
  rule: Rule,
  activities: readonly Pick<Activity, 'id' | 'rule'>[],
): boolean {
  const seen = new Set<ActivityId>();
  for (let now: Rule | undefined = rule; now?.kind === 'relative'; ) {
    const { to }: { to: ActivityId } = now;
    if (to === id) return true;
    if (seen.has(to)) return false;
    seen.add(to);
    now = activities.find((one) => one.id === to)?.rule;
  }
  return false;
}

const isDerived = (card: CardId, activity: ActivityId): boolean => {
  const key = /^y(\d{4}-\d{1,2})-/.exec(card)?.[1];
  return key !== undefined && turnCardId(activity, key) === card;
};

const belongsTo = (day: PlainDate, year: number, rule: Rule): boolean =>
  rule.kind === 'week' ? isoWeekOf(day).year === year : yearOf(day) === year;

/**
 * Which of the activity's cards each turn of the year is. A card that was made as this turn is it wherever it was moved to; one that was
 * made otherwise is the turn of its year that it is called like, or stands nearest to. `cards` are those of this activity.
 */
export function cardsOfTurns(
  { id, rule, title }: Pick<Activity, 'id' | 'rule' | 'title'>,
  year: number,
  turns: readonly Turn[],
  cards: readonly Card[],
): ReadonlyMap<string, Card> {
  const found = new Map<string, Card>();
  for (const turn of turns) {
    const made = cards.find((card) => card.id === turn.card);
    if (made) found.set(turn.key, made);
  }
  const others = cards.flatMap((card) => {
    const day = card.when && !isDerived(card.id, id) ? startOf(card.when) : null;
    return day !== null && belongsTo(day, year, rule) ? [{ card, day }] : [];
  });
  const pairs = turns.flatMap((turn) =>
    others.map(({ card, day }) => ({
      turn,
      card,
      far: distance(turn.when, day),
      other: card.title !== title,
    })),
  );
  // What is called like the activity is its turn rather than what only belongs to it.
  pairs.sort((a, b) => Number(a.other) - Number(b.other) || a.far - b.far);
  const taken = new Set<CardId>();
  for (const { turn, card } of pairs) {
    if (found.has(turn.key) || taken.has(card.id)) continue;
    found.set(turn.key, card);
    taken.add(card.id);
  }
  return found;
}

const distance = (when: When, day: PlainDate): number => Math.abs(daysBetween(startOf(when), day));
