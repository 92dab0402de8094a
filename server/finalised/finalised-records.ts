// What a file of finalised minutes holds, checked whenever it is read: its shape, and that the text is the one that was hashed (R2).
// Called by finalised-store.ts.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { SHOWN_STATES } from '../../app/domain/card.ts';
import type { FinalisedMinutes, FrozenMinutes } from '../../app/domain/meeting/finalised.ts';
import { canonicalMinutes } from '../../app/domain/meeting/freeze.ts';
import { AGENDA_TYPES } from '../../app/domain/meeting/series.ts';

const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const day = z.iso.date();
const instant = z.iso.datetime();
const person = z.strictObject({ id, name: z.string(), organisation: z.string() });
const people = z.array(person).readonly();

const block = z.union([
  z.strictObject({ is: z.enum(['text', 'heading', 'decision']), text: z.string() }),
  z.strictObject({
    is: z.literal('list'),
    text: z.string(),
    level: z.int().nonnegative(),
    number: z.int().nullable(),
  }),
  z.strictObject({ is: z.literal('action'), text: z.string(), card: id }),
]);

const card = z.strictObject({
  id,
  title: z.string(),
  status: z.enum(SHOWN_STATES),
  when: z.string().nullable(),
  assignees: people,
});

const item = z.strictObject({
  number: z.int().positive(),
  title: z.string(),
  type: z.enum(AGENDA_TYPES),
  presenter: person.nullable(),
  blocks: z.array(block).readonly(),
  cards: z.array(card).readonly(),
});

const decision = z.strictObject({
  number: z.int().positive(),
  item: z.int().nullable(),
  what: z.string(),
  why: z.string(),
  consequences: z.string(),
});

const minutes = z.strictObject({
  version: z.literal(1),
  board: id,
  meeting: id,
  title: z.string(),
  date: day.nullable(),
  time: z.string(),
  place: z.string(),
  present: people,
  absent: people,
  copy: people,
  minuteTaker: person.nullable(),
  next: day.nullable(),
  items: z.array(item).readonly(),
  decisions: z.array(decision).readonly(),
  waived: z.array(z.strictObject({ lack: z.string(), word: z.string() })).readonly(),
});

const addendum = z.strictObject({ number: z.int().positive(), text: z.string(), by: person, at: instant });
const mailing = z.strictObject({ at: instant, by: person, to: people });

const kept = z.strictObject({
  minutes,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  by: person,
  at: instant,
  addenda: z.array(addendum).readonly(),
  /** Who was sent their own items, and when. */
  mailings: z.array(mailing).readonly(),
});

export type KeptMinutes = z.infer<typeof kept>;
export type Mailing = z.infer<typeof mailing>;

/** SHA-256 of the canonical text in UTF-8, in lower-case hexadecimal (FIPS 180-4). */
export const sha256Of = (value: FrozenMinutes): string =>
  createHash('sha256').update(canonicalMinutes(value)).digest('hex');

/** Throws on what is no finalised minutes, or no longer those that were hashed. */
export const parseKept = (value: unknown): KeptMinutes => {
  const read = kept.parse(value);
  if (sha256Of(read.minutes) !== read.sha256) throw new Error('the text is not the one that was finalised');
  if (read.addenda.some(({ number }, i) => number !== i + 1)) throw new Error('an addendum is missing');
  return read;
};

export const finalisedOf = ({ mailings: _, ...finalised }: KeptMinutes): FinalisedMinutes => finalised;
