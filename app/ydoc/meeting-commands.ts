// What changes meetings, their series, agendas and decisions in a board's document. Part of the board's commands (board-commands.ts).
import { generateNKeysBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import type { Meeting } from '../domain/board.ts';
import type { MeetingId, PersonId } from '../domain/card.ts';
import { type AgendaRecord, agendaRecordId } from '../domain/meeting/agenda.ts';
import type { Decision, DecisionId } from '../domain/meeting/decision.ts';
import type { AgendaItemId, Series, SeriesId, StandingItem } from '../domain/meeting/series.ts';
import { type PlainDate, parsePlainDate } from '../domain/plain-date.ts';
import { boardMap, type RecordMap, recordOf } from './board-shape.ts';
import { writeFields } from './card-fields.ts';
import { isId } from './document-names.ts';
import { wellFormedValue } from './well-formed.ts';

export type SeriesChange = Partial<Omit<Series, 'id' | 'members' | 'rota' | 'standing'>>;
export type MeetingChange = Partial<Omit<Meeting, 'id' | 'present' | 'absent' | 'finalisedOn'>>;
export type AgendaChange = Partial<Omit<AgendaRecord, 'id' | 'meeting' | 'item'>>;
export type DecisionChange = Partial<Omit<Decision, 'id' | 'meeting' | 'item' | 'deletedOn'>>;

export type NewDecision = Pick<Decision, 'meeting' | 'item' | 'what'> & Partial<Decision>;

export type MeetingCommands = {
  /** RangeError for an empty title, here and below. `members` and `rota` are written in the given order. */
  addSeries(series: Omit<Series, 'id'> & { readonly id?: SeriesId }): SeriesId;
  changeSeries(id: SeriesId, change: SeriesChange): void;
  setSeriesMember(id: SeriesId, person: PersonId, isMember: boolean): void;
  /** Puts a person at a place in the rota, by fractional key; null takes them out. */
  setRotaPlace(id: SeriesId, person: PersonId, order: string | null): void;
  putStanding(id: SeriesId, item: StandingItem): void;
  removeStanding(id: SeriesId, item: AgendaItemId): void;
  /** An id that exists already is left as it is; one that was deleted is back. */
  addMeeting(meeting: Pick<Meeting, 'title' | 'date'> & Partial<Meeting>): MeetingId;
  changeMeeting(id: MeetingId, change: MeetingChange): void;
  /** R9: a state; a series' meetings, and the cards of either, stay as they are. */
  removeSeries(id: SeriesId, today: PlainDate): void;
  restoreSeries(id: SeriesId): void;
  removeMeeting(id: MeetingId, today: PlainDate): void;
  restoreMeeting(id: MeetingId): void;
  /** Present, absent, or neither (null). */
  setPresence(id: MeetingId, person: PersonId, presence: 'present' | 'absent' | null): void;
  /** Makes the record where there is none. The same meeting and item is one record, whoever writes first. */
  changeAgenda(meeting: MeetingId, item: AgendaItemId, change: AgendaChange): void;
  /** A new item that is no card yet; its id. */
  addAgendaItem(meeting: MeetingId, item: { readonly title: string } & AgendaChange): AgendaItemId;
  /** An id that exists already keeps what it says, unless it was taken away: then it is back. */
  addDecision(decision: NewDecision): DecisionId;
  /** One transaction, one undo. */
  addDecisions(decisions: readonly NewDecision[]): void;
  changeDecision(id: DecisionId, change: DecisionChange): void;
  removeDecision(id: DecisionId, today: PlainDate): void;
};

type Change = (write: () => void) => void;

export function meetingCommands(doc: Y.Doc, change: Change, newId: () => string): MeetingCommands {
  return {
    ...seriesCommands(doc, change, newId),
    ...courseCommands(doc, change, newId),
    ...agendaCommands(doc, change, newId),
    ...decisionCommands(doc, change, newId),
    ...removing(doc, change),
  };
}

function removing(
  doc: Y.Doc,
  change: Change,
): Pick<
  MeetingCommands,
  'removeSeries' | 'restoreSeries' | 'removeMeeting' | 'restoreMeeting' | 'removeDecision'
> {
  const remove = (root: 'series' | 'meetings' | 'decisions') => (id: string, today: PlainDate) => {
    if (parsePlainDate(today) === null) throw new RangeError(`No day: ${today}`);
    const record = recordOf(doc, root, id);
    if (record !== null) change(() => writeFields(record, { deletedOn: today }));
  };
  const restore = (root: 'series' | 'meetings') => (id: string) => {
    const record = recordOf(doc, root, id);
    if (record !== null) change(() => writeFields(record, { deletedOn: null }));
  };
  return {
    removeSeries: remove('series'),
    restoreSeries: restore('series'),
    removeMeeting: remove('meetings'),
    restoreMeeting: restore('meetings'),
    removeDecision: remove('decisions'),
  };
}

type SeriesCommandName =
  | 'addSeries'
  | 'changeSeries'
  | 'setSeriesMember'
  | 'setRotaPlace'
  | 'putStanding'
  | 'removeStanding';

function seriesCommands(
  doc: Y.Doc,
  change: Change,
  newId: () => string,
): Pick<MeetingCommands, SeriesCommandName> {
  const within = (
    id: SeriesId,
    key: 'members' | 'rota' | 'standing',
    write: (map: Y.Map<unknown>) => void,
  ) => {
    const record = recordOf(doc, 'series', id);
    if (record === null) return;
    change(() => write(mapIn(record, key)));
  };
  return {
    addSeries({ id = newId(), members, rota, standing, ...fields }) {
      requireId(id);
      const plain = { ...plainFields(fields), title: titled(fields.title) };
      if (recordOf(doc, 'series', id) !== null) return id;
      const keys = generateNKeysBetween(null, null, rota.length);
      change(() => {
        const record = new Y.Map<unknown>(Object.entries(plain));
        record.set('members', new Y.Map(members.map((person) => [person, true])));
        record.set('rota', new Y.Map(rota.map((person, i) => [person, keys[i]])));
        record.set(
          'standing',
          new Y.Map(standing.map(({ id: item, ...rest }) => [item, wellFormedValue(rest)])),
        );
        boardMap(doc, 'series').set(id, record);
      });
      return id;
    },
    changeSeries(id, { title, ...rest }) {
      const record = recordOf(doc, 'series', id);
      const fields = plainFields({ ...rest, ...(title !== undefined && { title: titled(title) }) });
      if (record !== null) change(() => writeFields(record, fields));
    },
    setSeriesMember: (id, person, isMember) =>
      within(id, 'members', (members) => {
        if (!isMember) members.delete(person);
        else if (members.get(person) !== true) members.set(person, true);
      }),
    setRotaPlace: (id, person, order) =>
      within(id, 'rota', (rota) => {
        if (order === null) rota.delete(person);
        else if (rota.get(person) !== order) rota.set(person, order);
      }),
    putStanding(id, { id: item, ...fields }) {
      requireId(item);
      const value = wellFormedValue({ ...fields, title: titled(fields.title) });
      within(id, 'standing', (standing) => standing.set(item, value));
    },
    removeStanding: (id, item) => within(id, 'standing', (standing) => standing.delete(item)),
  };
}

function courseCommands(
  doc: Y.Doc,
  change: Change,
  newId: () => string,
): Pick<MeetingCommands, 'addMeeting' | 'changeMeeting' | 'setPresence'> {
  return {
    addMeeting({ id = newId(), present = [], absent = [], ...given }) {
      requireId(id);
      const there = recordOf(doc, 'meetings', id);
      if (there !== null) {
        if (there.get('deletedOn') != null) change(() => writeFields(there, { deletedOn: null }));
        return id;
      }
      const fields = plainFields(given);
      change(() => {
        const record = new Y.Map<unknown>(Object.entries(fields));
        record.set('present', new Y.Map(present.map((person) => [person, true])));
        record.set('absent', new Y.Map(absent.map((person) => [person, true])));
        boardMap(doc, 'meetings').set(id, record);
      });
      return id;
    },
    changeMeeting(id, fields) {
      const record = recordOf(doc, 'meetings', id);
      if (record !== null) change(() => writeFields(record, plainFields(fields)));
    },
    setPresence(id, person, presence) {
      const record = recordOf(doc, 'meetings', id);
      if (record === null) return;
      change(() => {
        for (const key of ['present', 'absent'] as const) {
          const set = mapIn(record, key);
          if (presence !== key) set.delete(person);
          else if (set.get(person) !== true) set.set(person, true);
        }
      });
    },
  };
}

function agendaCommands(
  doc: Y.Doc,
  change: Change,
  newId: () => string,
): Pick<MeetingCommands, 'changeAgenda' | 'addAgendaItem'> {
  const changeAgenda = (meeting: MeetingId, item: AgendaItemId, given: AgendaChange) => {
    requireId(meeting);
    requireId(item);
    const id = agendaRecordId(meeting, item);
    const record = recordOf(doc, 'agenda', id);
    const fields = plainFields({ ...given, deletedOn: null });
    change(() => {
      if (record !== null) writeFields(record, fields);
      else
        boardMap(doc, 'agenda').set(
          id,
          new Y.Map(Object.entries({ ...NOTHING_SAID, meeting, item, ...fields })),
        );
    });
  };
  return {
    changeAgenda,
    addAgendaItem(meeting, { title, ...given }) {
      const item = newId();
      changeAgenda(meeting, item, { ...given, title: titled(title) });
      return item;
    },
  };
}

/** Every key is there from the start: a key that was never written could not be taken back to "nothing". */
const NOTHING_SAID = {
  card: null,
  title: null,
  type: null,
  minutes: null,
  presenter: null,
  order: null,
  off: false,
  treated: false,
  deletedOn: null,
};

function decisionCommands(
  doc: Y.Doc,
  change: Change,
  newId: () => string,
): Pick<MeetingCommands, 'addDecision' | 'addDecisions' | 'changeDecision'> {
  const addDecision = ({ id = newId(), meeting, item, what, ...given }: NewDecision): DecisionId => {
    requireId(id);
    const record = recordOf(doc, 'decisions', id);
    const fields = plainFields({ ...given, meeting, item, what: titled(what), deletedOn: null });
    const nothing = { why: '', consequences: '', card: null, supersededBy: null };
    change(() => {
      if (record === null)
        boardMap(doc, 'decisions').set(id, new Y.Map(Object.entries({ ...nothing, ...fields })));
      else if (record.get('deletedOn') != null) writeFields(record, fields);
    });
    return id;
  };
  return {
    addDecision,
    addDecisions: (decisions) => change(() => decisions.forEach((decision) => void addDecision(decision))),
    changeDecision(id, fields) {
      const record = recordOf(doc, 'decisions', id);
      if (record !== null) change(() => writeFields(record, plainFields(fields)));
    },
  };
}

function mapIn(record: RecordMap, key: string): Y.Map<unknown> {
  const found = record.get(key);
  if (found instanceof Y.Map) return found;
  const made = new Y.Map<unknown>();
  record.set(key, made);
  return made;
}

const plainFields = (given: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(given).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, wellFormedValue(value)]],
    ),
  );

function requireId(id: string): void {
  if (!isId(id)) throw new RangeError(`No id: ${id}`);
}

function titled(title: string): string {
  const trimmed = title.trim().replace(/\s+/g, ' ');
  if (trimmed === '') throw new RangeError('A title is empty');
  return trimmed;
}
