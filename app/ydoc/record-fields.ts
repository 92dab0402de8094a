// What the records of a board's document are checked with, field by field. Called by the readers of records (board-records.ts,
// meeting-records.ts).
import * as Y from 'yjs';
import * as z from 'zod/mini';
import { parsePlainDate } from '../domain/plain-date.ts';
import { idsIn, type RecordMap } from './board-shape.ts';
import { ID } from './document-names.ts';

// zod would try `new Function`, which the page's content security policy forbids and reports.
z.config({ jitless: true });

/** `hidden`: readable, but not to be shown. `unreadable`: to be left out and counted. */
export type Reading<T> = T | 'hidden' | 'unreadable';

/** What is longer is no name; a title may be long, and is shown up to here. */
export const LONGEST_NAME = 1_000;
export const LONGEST_TEXT = 10_000;

export const id = z.string().check(z.regex(ID));
export const name = z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME));
export const text = z.string().check(z.maxLength(LONGEST_TEXT));
export const day = z.string().check(z.refine((value) => parsePlainDate(value) !== null));
export const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null as never);

/** The record's own keys; shared types in it stay shared types, so a schema that expects a value refuses them. */
export const plainly = (recordId: string, record: RecordMap): Record<string, unknown> => {
  const fields: Record<string, unknown> = { id: recordId };
  for (const [key, value] of record.entries()) if (key !== 'id') fields[key] = value;
  return fields;
};

export const read = <T>(schema: z.ZodMiniType<T>, fields: unknown): T | 'unreadable' => {
  const result = schema.safeParse(fields);
  return result.success ? result.data : 'unreadable';
};

/** A set that is there must be a map; one that was never made is empty. */
export const setOf = (value: unknown): unknown =>
  value === undefined || value instanceof Y.Map ? idsIn(value) : value;

export const reader =
  <T>(schema: z.ZodMiniType<T>) =>
  (recordId: string, record: unknown): Reading<T> =>
    record instanceof Y.Map ? read(schema, plainly(recordId, record)) : 'unreadable';
