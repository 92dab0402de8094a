// Everything that changes a shared board. Called by app/live for the person at the screen and by the server for its own.
// A command on a record that is no longer there does nothing: somebody else may have been first.
import * as Y from 'yjs';
import type { Meeting, Person, Service } from '../domain/board.ts';
import type { CardChange, CardId, NewCard, PersonId, ServiceId, TagId } from '../domain/card.ts';
import { HIGHEST_LIMIT } from '../domain/limits.ts';
import { nameKey } from '../domain/minutes/compare-names.ts';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import { type ActivityCommands, activityCommands } from './activity-commands.ts';
import { readBoard } from './board-document.ts';
import { colourOf } from './board-records.ts';
import { type BoardMapName, boardMap, cardMapOf, type RecordMap, UNDONE } from './board-shape.ts';
import { type BreakCommands, breakCommands } from './break-commands.ts';
import { madeCard, makeChangeable, writeChange, writeFields } from './card-fields.ts';
import { isId } from './document-names.ts';
import { type MeetingCommands, meetingCommands } from './meeting-commands.ts';
import { idOfName, newId as randomId } from './new-id.ts';
import { type PlanCommands, planCommands } from './plan-commands.ts';
import { type StakeholderCommands, stakeholderCommands } from './stakeholder-commands.ts';
import { spliceText } from './title-text.ts';
import { type ViewCommands, viewCommands } from './view-commands.ts';
import { wellFormed, wellFormedValue } from './well-formed.ts';

export type PlacedCard = NewCard & { readonly order: string };
export type ChangedCard = { readonly id: CardId; readonly change: CardChange };

export type BoardCommands = {
  /** Whatever the commands in it do is one transaction, one undo. */
  atOnce(deed: () => void): void;
  /** One transaction, one undo. An id that exists already is left as it is, unless its adding was taken back: then it is added anew. */
  addCards(cards: readonly PlacedCard[]): CardId[];
  /** One transaction, one undo. Only what differs is written; sets are changed id by id, so that additions by others survive. */
  changeCards(changes: readonly ChangedCard[]): void;
  /** `at` and `remove` count UTF-16 code units, as a text field does; what is outside is clamped. */
  spliceTitle(id: CardId, at: number, remove: number, insert: string): void;
  /** R9: a state; the cards stay in the document. */
  deleteCards(ids: readonly CardId[], today: PlainDate): void;
  restoreCards(ids: readonly CardId[]): void;
  /** The same name and organisation give the same person. RangeError for an empty name, here and below. */
  addOutsider(person: Pick<Person, 'name' | 'organisation'>): PersonId;
  /** Nothing for members, whose names are their accounts' (R2), and for who isn't there. */
  correctOutsider(id: PersonId, person: Pick<Person, 'name' | 'organisation'>): void;
  /** The id derives from the name, so that two who add it at once add one tag. */
  addTag(name: string): TagId;
  addService(service: Pick<Service, 'name' | 'vendor'>): ServiceId;
  /**
   * The server's: members come from the accounts (R2). A new one gets the colour that the fewest of `real` have, then that of the
   * fewest of all members: people of the example never write at the same time.
   */
  putMember(person: Pick<Person, 'id' | 'name'>, real?: ReadonlySet<PersonId>): void;
  /** The server's, for minutes that come in: what it doesn't name stays as it was. */
  putMeeting(
    meeting: Pick<Meeting, 'id' | 'title' | 'date' | 'next'> & Partial<Pick<Meeting, 'finalisedOn'>>,
  ): void;
  /** How many open cards a column or lane is meant to hold, 1–999; null takes the limit away. RangeError for other numbers. */
  setLimit(id: string, most: number | null): void;
  /** Whom a name in minutes means from now on; null forgets it. RangeError for an empty name and for what is no id. */
  setAlias(name: string, person: PersonId | null): void;
} & ViewCommands &
  MeetingCommands &
  ActivityCommands &
  PlanCommands &
  StakeholderCommands &
  BreakCommands;

/** `origin` marks these changes, so that `boardHistory` with the same origin can take them back. */
export function boardCommands(
  doc: Y.Doc,
  { origin, newId = randomId }: { origin: unknown; newId?: () => string },
): BoardCommands {
  const change = (write: () => void) => doc.transact(write, origin);
  return {
    atOnce: change,
    ...cardCommands(doc, change, newId),
    ...registerCommands(doc, change, newId),
    ...viewCommands(doc, change, newId),
    ...meetingCommands(doc, change, newId),
    ...activityCommands(doc, change, newId),
    ...planCommands(doc, change, newId),
    ...stakeholderCommands(doc, change, newId),
    ...breakCommands(doc, change, newId),
  };
}

type Change = (write: () => void) => void;
type CardCommandName = 'addCards' | 'changeCards' | 'spliceTitle' | 'deleteCards' | 'restoreCards';

function cardCommands(doc: Y.Doc, change: Change, newId: () => string): Pick<BoardCommands, CardCommandName> {
  const cards = boardMap(doc, 'cards');
  const present = (ids: readonly CardId[]) =>
    ids.map((id) => cardMapOf(doc, id)).filter((card) => card !== null);
  const changeCards = (changes: readonly ChangedCard[]) => {
    const known = changes.flatMap(({ id, change: fields }) => {
      const card = cardMapOf(doc, id);
      return card === null ? [] : { card, fields };
    });
    for (const { card, fields } of known) makeChangeable(doc, card, fields);
    change(() => {
      for (const { card, fields } of known) writeChange(card, fields);
    });
  };
  return {
    changeCards,
    addCards(added) {
      const withIds = added.map((card) => ({ ...card, id: card.id ?? newId() }));
      for (const { id } of withIds) if (!isId(id)) throw new RangeError(`No id: ${id}`);
      const isUndone = (id: CardId) => cardMapOf(doc, id)?.get('deletedOn') === UNDONE;
      const again = withIds.filter(({ id }) => isUndone(id));
      for (const card of again) retitle(doc, card.id, card.title);
      change(() => {
        for (const card of withIds) if (!cards.has(card.id)) cards.set(card.id, madeCard(card));
        for (const card of again) writeAnew(doc, card);
      });
      return withIds.map(({ id }) => id);
    },
    spliceTitle(id, at, remove, insert) {
      const card = cardMapOf(doc, id);
      if (card === null) return;
      makeChangeable(doc, card, {});
      const title = card.get('title');
      if (title instanceof Y.Text) change(() => spliceText(title, at, remove, insert));
    },
    deleteCards(ids, today) {
      if (parsePlainDate(today) === null) throw new RangeError(`No day: ${today}`);
      change(() => {
        for (const card of present(ids)) if (card.get('deletedOn') == null) card.set('deletedOn', today);
      });
    },
    restoreCards(ids) {
      change(() => {
        for (const card of present(ids)) if (card.get('deletedOn') != null) card.set('deletedOn', null);
      });
    },
  };
}

/** The title of a card that is out of sight; no step of anybody's history. */
function retitle(doc: Y.Doc, id: CardId, title: string): void {
  const text = cardMapOf(doc, id)?.get('title');
  if (!(text instanceof Y.Text) || text.toString() === title) return;
  doc.transact(() => spliceText(text, 0, text.length, title), null);
}

function writeAnew(doc: Y.Doc, card: PlacedCard & { readonly id: CardId }): void {
  const record = cardMapOf(doc, card.id);
  if (record !== null) writeChange(record, { ...card, deletedOn: card.deletedOn ?? null });
}

function registerCommands(
  doc: Y.Doc,
  change: Change,
  newId: () => string,
): Omit<
  BoardCommands,
  | 'atOnce'
  | CardCommandName
  | keyof ViewCommands
  | keyof MeetingCommands
  | keyof ActivityCommands
  | keyof PlanCommands
  | keyof StakeholderCommands
  | keyof BreakCommands
> {
  const put = (name: BoardMapName, id: string, given: Record<string, unknown>) => {
    if (!isId(id)) throw new RangeError(`No id: ${id}`);
    const fields = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [key, wellFormedValue(value)]),
    );
    change(() => {
      const map = boardMap(doc, name);
      const record = map.get(id);
      if (record instanceof Y.Map) writeFields(record as RecordMap, fields);
      else map.set(id, new Y.Map(Object.entries(fields)));
    });
    return id;
  };
  const add = (name: BoardMapName, id: string, fields: Record<string, unknown>) =>
    boardMap(doc, name).get(id) instanceof Y.Map ? id : put(name, id, fields);
  return {
    addOutsider({ name, organisation }) {
      const fields = { name: named(name), organisation: organisation.trim(), outsider: true };
      for (const [id, record] of boardMap(doc, 'people')) {
        if (record instanceof Y.Map && holds(record, fields)) return id;
      }
      const id = newId();
      return add('people', id, { ...fields, colour: colourOf(id) });
    },
    correctOutsider(id, { name, organisation }) {
      const record = boardMap(doc, 'people').get(id);
      const fields = { name: named(name), organisation: organisation.trim() };
      if (record instanceof Y.Map && record.get('outsider') === true && !holds(record, fields))
        put('people', id, fields);
    },
    addTag: (name) => add('tags', idOfName(named(name)), { name: named(name) }),
    addService: ({ name, vendor }) =>
      add('services', idOfName(named(name)), { name: named(name), vendor: vendor.trim() }),
    putMember({ id, name }, real = new Set()) {
      const colour = boardMap(doc, 'people').has(id) ? {} : { colour: freeColour(doc, real) };
      put('people', id, { name: named(name), outsider: false, ...colour });
    },
    putMeeting({ id, ...fields }) {
      put('meetings', id, fields);
    },
    setLimit(id, most) {
      if (most !== null && !(Number.isInteger(most) && most >= 1 && most <= HIGHEST_LIMIT))
        throw new RangeError(`No limit: ${most}`);
      const limits = boardMap(doc, 'limits');
      const isKept = () => limits.get(id) instanceof Y.Map;
      if (!isKept() && most === null) return;
      // Made without an origin: taking the limit back is writing what it was, not hiding a record.
      if (!isKept()) doc.transact(() => limits.set(id, new Y.Map([['most', null]])), null);
      change(() => writeFields(limits.get(id) as RecordMap, { most }));
    },
    setAlias(name, person) {
      if (person !== null && !isId(person)) throw new RangeError(`No id: ${person}`);
      const key = wellFormed(nameKey(named(name)));
      const aliases = boardMap(doc, 'aliases');
      if ((aliases.get(key) ?? null) === person) return;
      change(() => (person === null ? aliases.delete(key) : aliases.set(key, person)));
    },
  };
}

/** More than all others of a board together. */
const REAL_COUNTS = 10_000;

function freeColour(doc: Y.Doc, real: ReadonlySet<PersonId>): number {
  const uses = [0, 0, 0, 0, 0];
  for (const { id, colour, outsider } of readBoard(doc).people)
    if (!outsider) uses[colour - 1] = (uses[colour - 1] ?? 0) + (real.has(id) ? REAL_COUNTS : 1);
  return uses.indexOf(Math.min(...uses)) + 1;
}

function named(name: string): string {
  const trimmed = name.trim().replace(/\s+/g, ' ');
  if (trimmed === '') throw new RangeError('A name is empty');
  return trimmed;
}

const holds = (record: RecordMap, fields: Record<string, unknown>): boolean =>
  Object.entries(fields).every(([key, value]) => record.get(key) === value);
