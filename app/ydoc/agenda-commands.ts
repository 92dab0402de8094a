// What somebody says of the items of a meeting's agenda. Part of the meeting commands (meeting-commands.ts).
import * as Y from 'yjs';
import type { MeetingId } from '../domain/card.ts';
import { type AgendaRecord, agendaRecordId } from '../domain/meeting/agenda.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { boardMap, recordOf } from './board-shape.ts';
import { writeFields } from './card-fields.ts';
import { type Change, plainFields, requireId, titled } from './meeting-fields.ts';

export type AgendaChange = Partial<Omit<AgendaRecord, 'id' | 'meeting' | 'item'>>;

export type AgendaCommands = {
  /** Makes the record where there is none. The same meeting and item is one record, whoever writes first. */
  changeAgenda(meeting: MeetingId, item: AgendaItemId, change: AgendaChange): void;
  /** A new item that is no card yet; its id. */
  addAgendaItem(meeting: MeetingId, item: { readonly title: string } & AgendaChange): AgendaItemId;
};

export function agendaCommands(doc: Y.Doc, change: Change, newId: () => string): AgendaCommands {
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
