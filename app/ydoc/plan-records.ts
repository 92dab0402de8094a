// The communication plan's lists and the school holidays as they lie in a board's document, read as values of the domain (R10). Called by the board reader alone.
import * as Y from 'yjs';
import * as z from 'zod/mini';
import type { Audience, Goal } from '../domain/board.ts';
import { LONGEST_BREAK_NAME, type SchoolBreak } from '../domain/school-breaks.ts';
import { isTouchedByOthers, UNDONE } from './board-shape.ts';
import { day, id, name, orNull, plainly, type Reading, read, text } from './record-fields.ts';

const deletedOn = orNull(z.union([day, z.literal(UNDONE)]));
const namedFields = z.object({ id, name: name.check(z.regex(/\S/)), deletedOn });
const breakFields = z.object({
  id,
  name: name.check(z.regex(/\S/), z.maxLength(LONGEST_BREAK_NAME)),
  from: day,
  to: day,
  deletedOn,
});
const wordedFields = z.object({ id, text: text.check(z.regex(/\S/)), deletedOn });

/** What was taken away is hidden; what somebody else changed since stays when its adding is taken back, as with cards. */
const taken =
  <T extends object>(schema: z.ZodMiniType<T & { deletedOn: string | null }>) =>
  (recordId: string, record: unknown): Reading<T> => {
    if (!(record instanceof Y.Map)) return 'unreadable';
    const fields = read(schema, plainly(recordId, record));
    if (fields === 'unreadable') return fields;
    const { deletedOn: gone, ...value } = fields;
    const isGone = gone === UNDONE ? !isTouchedByOthers(record) : gone !== null;
    return isGone ? 'hidden' : (value as unknown as T);
  };

/** Audiences and channels. */
export const readNamed = taken<Audience>(namedFields);
/** Core messages and goals. */
export const readWorded = taken<Goal>(wordedFields);

const readDays = taken<SchoolBreak>(breakFields);
/** A break that ends before it begins is none. */
export const readBreak = (recordId: string, record: unknown): Reading<SchoolBreak> => {
  const found = readDays(recordId, record);
  return typeof found === 'object' && found.to < found.from ? 'unreadable' : found;
};
