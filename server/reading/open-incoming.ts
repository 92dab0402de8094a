// Reads files of other people's plans, one at a time, each in a process of its own with limits of memory and time. Called by incoming.ts.
import { z } from 'zod';
import { INCOMING_REASONS, type IncomingFile } from '../../app/domain/incoming/incoming.ts';
import { type PlainDate, parsePlainDate } from '../../app/domain/plain-date.ts';
import { parseWhen, type When } from '../../app/domain/when.ts';
import type { ReadingLimits } from './limits.ts';
import { TooManyFiles } from './open-reading.ts';
import { runJob } from './read-in-process.ts';

/** The largest honest files (2,000 rows) take a second and 150 MB. */
const LIMITS: ReadingLimits = { milliseconds: 20_000, heapMegabytes: 256, memoryMegabytes: 512 };
/** Files that may be here at once, the one that is being read among them; each may be 5 MB. */
const MOST_FILES = 8;

const text = z.string();
const texts = z.array(text);
const numbers = z.array(z.int());
const day = text.refine((value) => parsePlainDate(value) !== null);
const when = z
  .union([
    z.object({ precision: z.literal('day'), day }),
    z.object({ precision: z.literal('interval'), start: day, end: day }),
  ])
  .transform((value): When => value)
  .refine((value) => value.precision !== 'interval' || parseWhen(`${value.start}/${value.end}`) !== null);
const repeats = z.object({
  freq: z.enum(['yearly', 'monthly', 'other']),
  interval: z.int(),
  ends: z.boolean(),
  byDay: texts,
  byMonthDay: numbers,
  byMonth: numbers,
  byWeek: numbers,
  bySetPos: numbers,
  hasMore: z.boolean(),
});
const event = z.object({
  uid: text,
  title: text,
  people: texts,
  tags: texts,
  repeats: z.nullable(repeats),
  times: z.array(z.object({ when, written: text, turn: text, isChanged: z.boolean(), title: text })),
  hasMore: z.boolean(),
});
const calendar = z.object({
  names: texts,
  events: z.array(event),
  cancelled: z.int(),
  unreadable: z.int(),
  elsewhen: z.int(),
});

const ANSWER: z.ZodType<IncomingFile> = z.union([
  z.object({
    ok: z.literal(true),
    incoming: z.union([
      z.object({
        kind: z.literal('table'),
        tables: z.array(z.object({ name: text, rows: z.array(texts) })),
      }),
      z.object({ kind: z.literal('calendar'), calendar }),
    ]),
  }),
  z.object({ ok: z.literal(false), reason: z.enum(INCOMING_REASONS) }),
]);

/** As `readIncomingFile` of app/import. Rejects with TooManyFiles when the queue is full, else only when the program itself is broken. */
export type IncomingReading = (
  bytes: Uint8Array,
  fileName: string,
  today: PlainDate,
) => Promise<IncomingFile>;

/** `limits` replaces some or all of the usual ones. */
export const openIncoming = (limits: Partial<ReadingLimits> = {}): IncomingReading => {
  const allLimits = { ...LIMITS, ...limits };
  let here = 0;
  let last: Promise<unknown> = Promise.resolve();
  const readNow = async (bytes: Uint8Array, head: object): Promise<IncomingFile> => {
    const read = await runJob({ program: 'incoming-reader', head, bytes }, ANSWER, allLimits);
    return typeof read === 'string' ? { ok: false, reason: read } : read;
  };
  return async (bytes, fileName, today) => {
    if (here >= MOST_FILES) throw new TooManyFiles('Too many files wait to be read');
    here += 1;
    const mine = last
      .then(() => readNow(bytes, { fileName, today }))
      .finally(() => {
        here -= 1;
      });
    last = mine.catch(() => {});
    return mine;
  };
};
