// What changes meetings, and with them their series, agendas and decisions in a board's document. Part of the board's commands
// (board-commands.ts).
import * as Y from 'yjs';
import type { Meeting } from '../domain/board.ts';
import type { MeetingId, PersonId } from '../domain/card.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { type AgendaCommands, agendaCommands } from './agenda-commands.ts';
import { boardMap, recordOf } from './board-shape.ts';
import { writeFields } from './card-fields.ts';
import { type DecisionCommands, decisionCommands } from './decision-commands.ts';
import { type Change, mapIn, plainFields, removing, requireId } from './meeting-fields.ts';
import { type SeriesCommands, seriesCommands } from './series-commands.ts';

export type MeetingChange = Partial<Omit<Meeting, 'id' | 'present' | 'absent' | 'finalisedOn'>>;

type CourseCommands = {
  /** An id that exists already is left as it is; one that was deleted is back. */
  addMeeting(meeting: Pick<Meeting, 'title' | 'date'> & Partial<Meeting>): MeetingId;
  changeMeeting(id: MeetingId, change: MeetingChange): void;
  removeMeeting(id: MeetingId, today: PlainDate): void;
  restoreMeeting(id: MeetingId): void;
  /** Present, absent, or neither (null). */
  setPresence(id: MeetingId, person: PersonId, presence: 'present' | 'absent' | null): void;
};

export type MeetingCommands = SeriesCommands & CourseCommands & AgendaCommands & DecisionCommands;

export function meetingCommands(doc: Y.Doc, change: Change, newId: () => string): MeetingCommands {
  return {
    ...seriesCommands(doc, change, newId),
    ...courseCommands(doc, change, newId),
    ...agendaCommands(doc, change, newId),
    ...decisionCommands(doc, change, newId),
  };
}

function courseCommands(doc: Y.Doc, change: Change, newId: () => string): CourseCommands {
  const { remove, restore } = removing(doc, change, 'meetings');
  return {
    removeMeeting: remove,
    restoreMeeting: restore,
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
