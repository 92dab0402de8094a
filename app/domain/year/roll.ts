// Årsrull: what next year would be, row by row, from what is done every year and what is asked for of last year. Pure: the board, the year
// and what was chosen on the screen are all of it. Called by the roll's screen.

import { type Activity, type Board, PLAIN_ACTIVITY } from '../board.ts';
import { byCodeUnits } from '../by-code-units.ts';
import type { ActivityId, Card, CardId } from '../card.ts';
import {
  addDays,
  dayOfMonth,
  daysBetween,
  isoWeekOf,
  monthNumberOf,
  type PlainDate,
  weekdayOf,
  yearOf,
} from '../plain-date.ts';
import { shortId } from '../short-id.ts';
import { cardsByActivity } from '../wheel/yearly.ts';
import { endOf, startOf, type When } from '../when.ts';
import { type Collision, dayCollisions, heavyCollisions, type Load } from './collisions.ts';
import type { Nth, Rule } from './rule.ts';
import type { Moved } from './rule-days.ts';
import { cardsOfTurns, type Turn, turnsOf } from './turns.ts';

/** What was chosen on the screen and is not on the board yet. */
export type RollChoices = {
  /** Other dates than the proposed ones, by the id of the row. */
  readonly whens: ReadonlyMap<CardId, When>;
  /** Last year's cards that are asked for, each with the rule that it is to follow. */
  readonly oneOffs: ReadonlyMap<CardId, Rule>;
};

export const NO_CHOICES: RollChoices = { whens: new Map(), oneOffs: new Map() };

export type RollRow = {
  /** The id of the card that it is or would be. */
  readonly id: CardId;
  /** The turn's key within its activity. */
  readonly turn: string;
  /** For a one-off the activity that it would become. */
  readonly activity: Activity;
  /** Set for a one-off that isn't an activity yet. */
  readonly oneOff: Card | null;
  readonly last: Card | null;
  /** `accepted`: its card is on the board. `skipped`: left out this year, or its card was deleted. */
  readonly state: 'open' | 'accepted' | 'skipped';
  /** What the rule says. */
  readonly proposed: When;
  readonly moved: Moved | null;
  /** The card's date when it is made, else the chosen one, else the proposed one. */
  readonly when: When;
  readonly planFrom: PlainDate | null;
  readonly people: Card['assignees'];
  readonly collisions: readonly Collision[];
};

export type Roll = {
  /** By the proposed date, so that a row stays where it is when it is shifted. */
  readonly rows: readonly RollRow[];
  /** Last year's cards that are of no activity, by date: they may be asked for. */
  readonly candidates: readonly Card[];
};

/** The activity that a one-off becomes: one, however many ask for it. */
export const everyId = (card: CardId): ActivityId => shortId(`every-${card}`);

/** As a rule that gives this date in its year: by week and weekday, by date, by weekday of the month. What is planned by the month has one. */
export function rulesFor(when: When): readonly Rule[] {
  const day = startOf(when);
  const month = monthNumberOf(day);
  if (when.precision === 'month') return [{ kind: 'date', month, day: null }];
  const weekday = weekdayOf(day);
  const nth = Math.ceil(dayOfMonth(day) / 7);
  return [
    { kind: 'week', week: isoWeekOf(day).week, weekday },
    { kind: 'date', month, day: dayOfMonth(day) },
    { kind: 'nth', nth: (nth > 4 ? -1 : nth) as Nth, what: weekday, month },
  ];
}

const oneOffActivity = (card: Card, rule: Rule): Activity => ({
  ...PLAIN_ACTIVITY,
  id: everyId(card.id),
  title: card.title,
  kind: card.kind,
  rule,
  days: card.when?.precision === 'interval' ? daysBetween(startOf(card.when), endOf(card.when)) + 1 : 1,
  owner: card.assignees[0] ?? null,
});

/** Last year's cards that belong to no activity, oldest first. What was dropped is not proposed. */
export const candidatesOf = (board: Board, year: number): readonly Card[] =>
  board.cards
    .filter(
      ({ when, activity, status, title }) =>
        when &&
        activity === null &&
        status !== 'dropped' &&
        title !== '' &&
        yearOf(startOf(when)) === year - 1,
    )
    .sort((a, b) => byDate(a.when, b.when) || byCodeUnits(a.id, b.id));

const byDate = (a: When | null, b: When | null): number =>
  byCodeUnits(a ? startOf(a) : '', b ? startOf(b) : '');

/** What will be done in `year`, seen from the year before. */
export function rollOf(board: Board, year: number, choices: RollChoices): Roll {
  const candidates = candidatesOf(board, year);
  const asked = candidates.flatMap((card) => {
    const rule = choices.oneOffs.get(card.id);
    return rule ? [{ activity: oneOffActivity(card, rule), oneOff: card }] : [];
  });
  const known = new Set(board.activities.map(({ id }) => id));
  const sources = [
    ...board.activities.map((activity) => ({ activity, oneOff: null })),
    ...asked.filter(({ activity }) => !known.has(activity.id)),
  ];
  const rowsOf = rowMaker(board, year, choices);
  const bare = sources.flatMap(({ activity, oneOff }) => rowsOf(activity, oneOff));
  bare.sort((a, b) => byDate(a.proposed, b.proposed) || byCodeUnits(a.id, b.id));
  return { rows: withCollisions(bare, board, year), candidates };
}

type BareRow = Omit<RollRow, 'collisions'>;

function rowMaker(board: Board, year: number, { whens }: RollChoices) {
  const byActivity = cardsByActivity(board.cards);
  const cards = new Map(board.cards.map((card) => [card.id, card]));
  const deleted = new Set(board.deleted.map(({ id }) => id));
  // What counts from another counts from where that really is, not from where its rule would put it.
  const placed = (id: CardId): When | null => cards.get(id)?.when ?? whens.get(id) ?? null;
  return (activity: Activity, oneOff: Card | null): BareRow[] => {
    const own = byActivity.get(activity.id) ?? [];
    const turns = turnsOf(activity, year, board.activities, placed);
    const made = cardsOfTurns(activity, year, turns, own);
    const before = turnsOf(activity, year - 1, board.activities, placed);
    const last = cardsOfTurns(activity, year - 1, before, own);
    const lastOf = (n: number): Card | null => oneOff ?? last.get(before[n]?.key ?? '') ?? null;
    return turns.map((turn, n) => {
      const card = made.get(turn.key) ?? null;
      const isLeftOut = activity.skipped.includes(turn.key) || deleted.has(turn.card);
      const state = card ? 'accepted' : isLeftOut ? 'skipped' : 'open';
      return { ...rowOf(activity, turn, card, lastOf(n), whens), oneOff, state };
    });
  };
}

function rowOf(
  activity: Activity,
  turn: Turn,
  card: Card | null,
  last: Card | null,
  whens: RollChoices['whens'],
): Omit<BareRow, 'oneOff' | 'state'> {
  const when = card?.when ?? whens.get(turn.card) ?? turn.when;
  return {
    id: card?.id ?? turn.card,
    turn: turn.key,
    activity,
    last,
    proposed: turn.when,
    moved: turn.moved,
    when,
    planFrom: activity.leadDays > 0 ? addDays(startOf(when), -activity.leadDays) : null,
    people: card?.assignees ?? peopleOf(activity, last),
  };
}

/** The owner leads, those who did it last year come along. */
const peopleOf = ({ owner }: Activity, last: Card | null): Card['assignees'] => {
  const before = last?.assignees ?? [];
  return owner === null ? before : [owner, ...before.filter((person) => person !== owner)];
};

function withCollisions(rows: readonly BareRow[], board: Board, year: number): readonly RollRow[] {
  const counted = rows.filter(({ state }) => state !== 'skipped');
  const inRows = new Set(counted.map(({ id }) => id));
  const loads: Load[] = [
    ...counted.map(({ id, when, people, activity }) => ({ id, when, people, leadDays: activity.leadDays })),
    ...board.cards.flatMap(({ id, when, assignees, status }) =>
      when && !inRows.has(id) && status !== 'dropped' && Math.abs(yearOf(startOf(when)) - year) <= 1
        ? [{ id, when, people: assignees, leadDays: 0 }]
        : [],
    ),
  ];
  const heavy = heavyCollisions(loads);
  return rows.map((row) => ({
    ...row,
    collisions: row.state === 'skipped' ? [] : [...dayCollisions(row.when), ...(heavy.get(row.id) ?? [])],
  }));
}
