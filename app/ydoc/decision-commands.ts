// What changes decisions, which outlive their meetings. Part of the meeting commands (meeting-commands.ts).
import * as Y from 'yjs';
import type { Decision, DecisionId } from '../domain/meeting/decision.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { boardMap, recordOf } from './board-shape.ts';
import { writeFields } from './card-fields.ts';
import { type Change, plainFields, removing, requireId, titled } from './meeting-fields.ts';

export type DecisionChange = Partial<Omit<Decision, 'id' | 'meeting' | 'item' | 'deletedOn'>>;
export type NewDecision = Pick<Decision, 'meeting' | 'item' | 'what'> & Partial<Decision>;

export type DecisionCommands = {
  /** An id that exists already keeps what it says, unless it was taken away: then it is back. */
  addDecision(decision: NewDecision): DecisionId;
  /** One transaction, one undo. */
  addDecisions(decisions: readonly NewDecision[]): void;
  changeDecision(id: DecisionId, change: DecisionChange): void;
  removeDecision(id: DecisionId, today: PlainDate): void;
};

export function decisionCommands(doc: Y.Doc, change: Change, newId: () => string): DecisionCommands {
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
    removeDecision: removing(doc, change, 'decisions').remove,
    addDecisions: (decisions) => change(() => decisions.forEach((decision) => void addDecision(decision))),
    changeDecision(id, fields) {
      const record = recordOf(doc, 'decisions', id);
      if (record !== null) change(() => writeFields(record, plainFields(fields)));
    },
  };
}
