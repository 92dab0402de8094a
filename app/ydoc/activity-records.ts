// Yearly activities as they lie in a board's document, read as values of the domain (R10). Called by the board reader alone.
import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Activity } from '../domain/board.ts';
import { KINDS } from '../domain/card.ts';
import { FEASTS, LONGEST_STEP, NTHS, PERIODS, RULE_HOLIDAYS, SIDES } from '../domain/year/rule.ts';
import { isTouchedByOthers, UNDONE } from './board-shape.ts';
import { day, id, name, orNull, plainly, type Reading, read, text } from './record-fields.ts';

const upTo = (least: number, most: number) => z.int().check(z.minimum(least), z.maximum(most));
const month = upTo(1, 12);
const dayOfMonth = orNull(upTo(1, 31));
const period = z.enum(PERIODS);
const nth = z.literal(NTHS);
const what = z.literal([1, 2, 3, 4, 5, 6, 7, 'working-day']);
const side = z.enum(SIDES);
const count = upTo(1, LONGEST_STEP);
const unit = z.literal(['day', 'week', 'month', 'working-day', 1, 2, 3, 4, 5, 6, 7]);

const rule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), month, day: dayOfMonth }),
  z.object({ kind: z.literal('week'), week: upTo(1, 53), weekday: z.literal([1, 2, 3, 4, 5, 6, 7]) }),
  z.object({ kind: z.literal('nth'), nth, what, month }),
  z.object({ kind: z.literal('every'), period, day: dayOfMonth }),
  z.object({ kind: z.literal('every-nth'), period, nth, what }),
  z.object({ kind: z.literal('holiday'), name: z.enum(RULE_HOLIDAYS) }),
  z.object({ kind: z.literal('feast'), feast: z.enum(FEASTS), side, count, unit }),
  z.object({ kind: z.literal('relative'), to: id, side, count, unit }),
]);

const activityFields = z.object({
  id,
  title: name,
  kind: z.enum(KINDS),
  rule,
  leadDays: z._default(upTo(0, 366), 0),
  days: z._default(upTo(1, 366), 1),
  owner: orNull(id),
  text: z._default(text, ''),
  checklist: z._default(z.array(text).check(z.maxLength(100)), []),
  deletedOn: orNull(z.union([day, z.literal(UNDONE)])),
});

/** The record's key that says a turn is left out: one key each, so that two who leave out at once leave out both. */
export const skipKey = (turn: string): string => `skip:${turn}`;

const skippedIn = (record: Y.Map<unknown>): string[] =>
  [...record.entries()]
    .flatMap(([key, value]) => (value === true && key.startsWith('skip:') ? [key.slice(5)] : []))
    .sort();

/** The first boards had a month, and a day or none, for a rule. */
const ruleIn = (raw: Record<string, unknown>): unknown =>
  raw.rule ?? { kind: 'date', month: raw.month, day: raw.day ?? null };

export function readActivity(activityId: string, record: unknown): Reading<Activity> {
  if (!(record instanceof Y.Map)) return 'unreadable';
  const raw = plainly(activityId, record);
  const fields = read(activityFields, { ...raw, rule: ruleIn(raw) });
  if (fields === 'unreadable') return fields;
  const { deletedOn, ...activity } = fields;
  // As with cards: what somebody else has changed since stays when its adding is taken back.
  const isGone = deletedOn === UNDONE ? !isTouchedByOthers(record) : deletedOn !== null;
  return isGone ? 'hidden' : { ...activity, skipped: skippedIn(record) };
}
