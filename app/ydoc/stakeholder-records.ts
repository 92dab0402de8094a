// Stakeholders as they lie in a board's document, read as values of the domain (R10). Called by the board reader alone.
import * as Y from 'yjs';
import * as z from 'zod/mini';
import { STAKES, type Stakeholder } from '../domain/plan/stakeholder.ts';
import { isTouchedByOthers, UNDONE } from './board-shape.ts';
import { isId } from './document-names.ts';
import { day, id, name, orNull, plainly, type Reading, read, text } from './record-fields.ts';

const stake = orNull(z.literal(STAKES));

const stakeholderFields = z.object({
  id,
  name: name.check(z.regex(/\S/)),
  person: orNull(id),
  relation: z._default(text, ''),
  interest: stake,
  influence: stake,
  need: z._default(text, ''),
  review: orNull(day),
  deletedOn: orNull(z.union([day, z.literal(UNDONE)])),
});

/** The record's key that says a card is a measure: one key each, so that two who add one at once add both. */
export const measureKey = (card: string): string => `${MEASURE}${card}`;
const MEASURE = 'measure:';

/** What is no id is passed over: a key that no command of ours wrote. */
const measuresIn = (record: Y.Map<unknown>): string[] =>
  [...record.entries()]
    .flatMap(([key, value]) => (value === true && key.startsWith(MEASURE) ? [key.slice(MEASURE.length)] : []))
    .filter(isId)
    .sort();

export function readStakeholder(stakeholderId: string, record: unknown): Reading<Stakeholder> {
  if (!(record instanceof Y.Map)) return 'unreadable';
  const fields = read(stakeholderFields, plainly(stakeholderId, record));
  if (fields === 'unreadable') return fields;
  const { deletedOn, ...stakeholder } = fields;
  // As with cards: what somebody else has changed since stays when its adding is taken back.
  const isGone = deletedOn === UNDONE ? !isTouchedByOthers(record) : deletedOn !== null;
  return isGone ? 'hidden' : { ...stakeholder, measures: measuresIn(record) };
}
