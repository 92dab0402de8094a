// What changes series of meetings: their members, rota and standing items. Part of the meeting commands (meeting-commands.ts).
import { generateNKeysBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import type { PersonId } from '../domain/card.ts';
import type { AgendaItemId, Series, SeriesId, StandingItem } from '../domain/meeting/series.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { boardMap, recordOf } from './board-shape.ts';
import { writeFields } from './card-fields.ts';
import { type Change, mapIn, plainFields, removing, requireId, titled } from './meeting-fields.ts';
import { wellFormedValue } from './well-formed.ts';

export type SeriesChange = Partial<Omit<Series, 'id' | 'members' | 'rota' | 'standing'>>;

export type SeriesCommands = {
  /** RangeError for an empty title, here and below. `members` and `rota` are written in the given order. */
  addSeries(series: Omit<Series, 'id'> & { readonly id?: SeriesId }): SeriesId;
  changeSeries(id: SeriesId, change: SeriesChange): void;
  setSeriesMember(id: SeriesId, person: PersonId, isMember: boolean): void;
  /** Puts a person at a place in the rota, by fractional key; null takes them out. */
  setRotaPlace(id: SeriesId, person: PersonId, order: string | null): void;
  putStanding(id: SeriesId, item: StandingItem): void;
  removeStanding(id: SeriesId, item: AgendaItemId): void;
  /** R9: a state; a series' meetings, and the cards of either, stay as they are. */
  removeSeries(id: SeriesId, today: PlainDate): void;
  restoreSeries(id: SeriesId): void;
};

export function seriesCommands(doc: Y.Doc, change: Change, newId: () => string): SeriesCommands {
  const { remove, restore } = removing(doc, change, 'series');
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
    removeSeries: remove,
    restoreSeries: restore,
    removeStanding: (id, item) => within(id, 'standing', (standing) => standing.delete(item)),
  };
}
