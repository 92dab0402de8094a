// What changes the yearly activities in a board's document, and makes a year's cards of them. Part of the board's commands (board-commands.ts).
import * as Y from 'yjs';
import type { Activity } from '../domain/board.ts';
import type { ActivityId, CardId, NewCard } from '../domain/card.ts';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import { skipKey } from './activity-records.ts';
import { boardMap, cardMapOf, type RecordMap, recordOf } from './board-shape.ts';
import { madeCard, writeChange, writeFields } from './card-fields.ts';
import { isId } from './document-names.ts';
import { wellFormedValue } from './well-formed.ts';

export type NewActivity = Pick<Activity, 'title' | 'kind' | 'rule'> & Partial<Omit<Activity, 'skipped'>>;
export type ActivityChange = Partial<Omit<Activity, 'id' | 'skipped'>>;

/** A year's cards, the activities that one-offs became, and which cards these were. */
export type AcceptedTurns = {
  readonly cards: readonly (NewCard & { readonly id: CardId; readonly order: string })[];
  readonly activities: readonly (NewActivity & { readonly id: ActivityId })[];
  readonly firsts: readonly { readonly card: CardId; readonly activity: ActivityId }[];
};

export type ActivityCommands = {
  /** An id that exists already is left as it is. RangeError for an empty title, here and below. */
  addActivity(activity: NewActivity): ActivityId;
  changeActivity(id: ActivityId, change: ActivityChange): void;
  /** R9: a state; the activity and its cards stay in the document. */
  removeActivity(id: ActivityId, today: PlainDate): void;
  restoreActivity(id: ActivityId): void;
  /** Leaves turns of a year out, or takes them in again; one transaction, one undo. `turn` is a turn's key (`2027-1`). */
  skipTurns(
    turns: readonly { readonly activity: ActivityId; readonly turn: string }[],
    skipped: boolean,
  ): void;
  /** One transaction, one undo. A card or an activity that is there already stays as it is; a deleted card comes back on its new date. */
  acceptTurns(turns: AcceptedTurns): void;
};

type Change = (write: () => void) => void;

export function activityCommands(doc: Y.Doc, change: Change, newId: () => string): ActivityCommands {
  const activities = boardMap(doc, 'activities');
  const setDeleted = (id: ActivityId, deletedOn: PlainDate | null) => {
    const record = recordOf(doc, 'activities', id);
    if (record !== null) change(() => writeFields(record, { deletedOn }));
  };
  const put = (id: ActivityId, activity: NewActivity) => {
    const record = activities.get(id);
    if (!(record instanceof Y.Map)) activities.set(id, madeActivity(activity));
    else if (record.get('deletedOn') != null)
      writeFields(record as RecordMap, { ...fieldsOf(activity), deletedOn: null });
  };
  return {
    addActivity({ id = newId(), ...activity }) {
      requireId(id);
      titled(activity.title);
      if (!(activities.get(id) instanceof Y.Map)) change(() => put(id, activity));
      return id;
    },
    changeActivity(id, fields) {
      const record = recordOf(doc, 'activities', id);
      if (record !== null) change(() => writeFields(record, fieldsOf(fields)));
    },
    removeActivity(id, today) {
      if (parsePlainDate(today) === null) throw new RangeError(`No day: ${today}`);
      setDeleted(id, today);
    },
    restoreActivity: (id) => setDeleted(id, null),
    skipTurns(turns, skipped) {
      change(() => {
        for (const { activity, turn } of turns) {
          const record = recordOf(doc, 'activities', activity);
          if (record !== null) writeFields(record, { [skipKey(turn)]: skipped || null });
        }
      });
    },
    acceptTurns({ cards, activities: made, firsts }) {
      for (const { id } of [...cards, ...made]) requireId(id);
      change(() => {
        for (const { id, ...activity } of made) put(id, activity);
        for (const { card, activity } of firsts) {
          const record = cardMapOf(doc, card);
          if (record !== null && record.get('activity') == null) writeChange(record, { activity });
        }
        for (const card of cards) putCard(doc, card);
      });
    },
  };
}

function putCard(doc: Y.Doc, card: AcceptedTurns['cards'][number]): void {
  const record = cardMapOf(doc, card.id);
  if (record === null) boardMap(doc, 'cards').set(card.id, madeCard(card));
  else if (record.get('deletedOn') != null) writeChange(record, { when: card.when ?? null, deletedOn: null });
}

/** Every key in place: a key that was never written could not be taken back to "nothing". */
function madeActivity(activity: NewActivity): RecordMap {
  const nothing = { leadDays: 0, days: 1, owner: null, text: '', checklist: [], deletedOn: null };
  return new Y.Map(Object.entries({ ...nothing, ...fieldsOf(activity) }));
}

function fieldsOf({
  title,
  kind,
  rule,
  leadDays,
  days,
  owner,
  text,
  checklist,
}: ActivityChange): Record<string, unknown> {
  const all = {
    title: title === undefined ? title : titled(title),
    kind,
    rule,
    leadDays,
    days,
    owner,
    text,
    checklist,
  };
  const given = Object.entries(all).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([key, value]) => [key, wellFormedValue(value)]));
}

function titled(title: string): string {
  const trimmed = title.trim().replace(/\s+/g, ' ');
  if (trimmed === '') throw new RangeError('A title is empty');
  return trimmed;
}

function requireId(id: string): void {
  if (!isId(id)) throw new RangeError(`No id: ${id}`);
}
