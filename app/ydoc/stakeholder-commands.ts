// What changes the register of stakeholders in a board's document. Part of the board's commands (board-commands.ts).
import * as Y from 'yjs';
import type { CardId, NewCard } from '../domain/card.ts';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import { PLAIN_STAKEHOLDER, type Stakeholder, type StakeholderId } from '../domain/plan/stakeholder.ts';
import { boardMap, recordOf } from './board-shape.ts';
import { madeCard, writeFields } from './card-fields.ts';
import { isId } from './document-names.ts';
import { measureKey } from './stakeholder-records.ts';
import { wellFormedValue } from './well-formed.ts';

export type NewStakeholder = Pick<Stakeholder, 'name'> & Partial<Stakeholder>;
export type StakeholderChange = Partial<Omit<Stakeholder, 'id' | 'measures'>>;

export type StakeholderCommands = {
  /** An id that exists already is left as it is. RangeError for an empty name, here and below. */
  addStakeholder(stakeholder: NewStakeholder): StakeholderId;
  /** One transaction, one undo; only what differs is written. */
  changeStakeholder(id: StakeholderId, change: StakeholderChange): void;
  /** Ties a card to it or unties it; the card itself stays as it is. RangeError for what is no id. */
  setMeasure(id: StakeholderId, card: CardId, isMeasure: boolean): void;
  /** A new card that is a measure of it; one transaction, one undo. Null when the stakeholder is not there. RangeError for what is no id. */
  addMeasure(id: StakeholderId, card: NewCard & { readonly order: string }): CardId | null;
  /** R9: a state; it stays in the document, and so do its cards. */
  removeStakeholder(id: StakeholderId, today: PlainDate): void;
  restoreStakeholder(id: StakeholderId): void;
};

type Change = (write: () => void) => void;

export function stakeholderCommands(doc: Y.Doc, change: Change, newId: () => string): StakeholderCommands {
  const set = (id: StakeholderId, fields: Record<string, unknown>) => {
    const record = recordOf(doc, 'stakeholders', id);
    if (record !== null) change(() => writeFields(record, fields));
  };
  return {
    addStakeholder({ id = newId(), measures = [], ...stakeholder }) {
      for (const one of [id, ...measures]) requireId(one);
      const { measures: _, ...nothing } = PLAIN_STAKEHOLDER;
      // Every key in place: a key that was never written could not be taken back to "nothing".
      const fields = { ...nothing, ...fieldsOf(stakeholder), deletedOn: null };
      const keys = measures.map((card) => [measureKey(card), true] as const);
      const register = boardMap(doc, 'stakeholders');
      if (!(register.get(id) instanceof Y.Map))
        change(() => register.set(id, new Y.Map<unknown>([...Object.entries(fields), ...keys])));
      return id;
    },
    changeStakeholder: (id, fields) => set(id, fieldsOf(fields)),
    setMeasure(id, card, isMeasure) {
      requireId(card);
      set(id, { [measureKey(card)]: isMeasure || null });
    },
    addMeasure(id, card) {
      const record = recordOf(doc, 'stakeholders', id);
      if (record === null) return null;
      const made = card.id ?? newId();
      requireId(made);
      change(() => {
        boardMap(doc, 'cards').set(made, madeCard(card));
        writeFields(record, { [measureKey(made)]: true });
      });
      return made;
    },
    removeStakeholder(id, today) {
      if (parsePlainDate(today) === null) throw new RangeError(`No day: ${today}`);
      set(id, { deletedOn: today });
    },
    restoreStakeholder: (id) => set(id, { deletedOn: null }),
  };
}

function fieldsOf(change: StakeholderChange): Record<string, unknown> {
  const { name, person, relation, interest, influence, need, review } = change;
  const all = {
    name: name === undefined ? name : named(name),
    person,
    relation,
    interest,
    influence,
    need,
    review,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([key, value]) => [key, wellFormedValue(value)]));
}

function named(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  if (trimmed === '') throw new RangeError('A name is empty');
  return trimmed;
}

function requireId(id: string): void {
  if (!isId(id)) throw new RangeError(`No id: ${id}`);
}
