// What was found in the minutes and how far the group is with it: offered, accepted (a card of the board) or rejected.
// Cards' ids follow from the meeting and the item, so pressing twice, or two people at once, make one card. Used by meeting-screen.tsx.
import { useMemo } from 'react';
import type { Board, Meeting } from '../../domain/board.ts';
import type { Card, CardId, PersonId } from '../../domain/card.ts';
import { matchPeople } from '../../domain/minutes/match-people.ts';
import { readMinutesText } from '../../domain/minutes/reading.ts';
import type { FoundAction, MinutesReading } from '../../domain/minutes/reading-types.ts';
import { place } from '../../domain/order.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { useBoard, useBoardCommands, useBoardId, useToday } from '../../live/shared-board.tsx';
import { type FoundEdit, useSharedMinutes } from '../../live/shared-minutes.ts';

/** What an accepted item becomes; `unknown` are names that mean nobody on the board. */
export type Draft = {
  readonly text: string;
  readonly people: readonly PersonId[];
  readonly unknown: readonly string[];
  readonly due: PlainDate | null;
};

export type FoundItem = {
  readonly action: FoundAction;
  readonly card: Card | null;
  readonly state: 'offered' | 'accepted' | 'rejected';
  readonly draft: Draft;
};

export type Found = {
  readonly reading: MinutesReading;
  readonly items: readonly FoundItem[];
  /** Shared: everybody sees it, and whoever accepts the item accepts it so. */
  change(item: string, change: FoundEdit): void;
  accept(items: readonly FoundItem[]): void;
  reject(item: string): void;
  unreject(item: string): void;
  setDate(date: PlainDate | null): void;
  addOutsider(name: string): void;
};

/** What a person can do with an offered item; `edit(null)` closes the form. */
export type ActionDeeds = {
  accept(item: FoundItem): void;
  reject(item: FoundItem): void;
  edit(item: FoundItem | null): void;
};

/** A card that was deleted can be offered again; its id is the same (R9). */
const cardIdOf = (meeting: Meeting, item: string): CardId => `${meeting.id}-${item}`.slice(0, 64);

const draftOf = (action: FoundAction, edit: FoundEdit | undefined, board: Board): Draft => {
  const matched = matchPeople(edit?.unknown ?? action.assignees, board.people);
  const people = edit?.people ? [...new Set([...edit.people, ...matched.people])] : matched.people;
  return {
    text: edit?.text ?? action.text,
    due: edit?.due === undefined ? action.due : edit.due,
    people,
    unknown: matched.unknown,
  };
};

/** Only what differs from what was found is kept, so that a found item that is put back is no longer changed. */
const withoutFound = ({ text, due, people, unknown }: FoundEdit, action: FoundAction): FoundEdit => ({
  ...(text !== undefined && text !== action.text && { text }),
  ...(due !== undefined && due !== action.due && { due }),
  ...(people && { people }),
  ...(unknown && { unknown }),
});

const useReading = (source: string, meeting: Meeting, board: Board): MinutesReading => {
  const today = useToday();
  const names = board.people.map(({ name }) => name).join('\n');
  return useMemo(
    () =>
      readMinutesText(source, { knownDate: meeting.date, people: names.split('\n').filter(Boolean), today }),
    [source, meeting.date, names, today],
  );
};

export const useFound = (meeting: Meeting, source: string): Found => {
  const board = useBoard();
  const commands = useBoardCommands();
  const { refused, edits, refuse, unrefuse, edit, unedit } = useSharedMinutes(useBoardId(), meeting.id);
  const reading = useReading(source, meeting, board);
  // By what the card says it came from: the example's cards, too, are accepted items, whatever their ids.
  const cards = useMemo(() => {
    const own = board.cards.filter(({ source }) => source?.meeting === meeting.id);
    return new Map(own.map((card) => [card.source?.item, card]));
  }, [board.cards, meeting.id]);
  const items = reading.actions.map((action): FoundItem => {
    const card = cards.get(action.item) ?? null;
    const state = card ? 'accepted' : refused.has(action.item) ? 'rejected' : 'offered';
    return { action, card, state, draft: draftOf(action, edits.get(action.item), board) };
  });

  const change = (item: string, changed: FoundEdit) => {
    const action = reading.actions.find((found) => found.item === item);
    if (!action) return;
    const next = withoutFound({ ...edits.get(item), ...changed }, action);
    if (Object.keys(next).length === 0) unedit(item);
    else edit(item, next);
  };

  const accept = (chosen: readonly FoundItem[]) => {
    const offered = chosen.filter(({ state }) => state === 'offered');
    const deleted = new Set(board.deleted.map(({ id }) => id));
    const idOf = ({ action }: FoundItem) => cardIdOf(meeting, action.item);
    const back = offered.map(idOf).filter((id) => deleted.has(id));
    if (back.length > 0) commands.restoreCards(back);
    const fresh = offered.filter((item) => !deleted.has(idOf(item)));
    const { orders, repairs } = place(board.cards, board.cards.length, fresh.length);
    if (repairs.length > 0) commands.changeCards(repairs.map(({ id, order }) => ({ id, change: { order } })));
    commands.addCards(
      fresh.map((item, index) => ({ ...newCard(meeting, item), id: idOf(item), order: orders[index] ?? '' })),
    );
  };

  return {
    reading,
    items,
    accept,
    change,
    reject: refuse,
    unreject: unrefuse,
    setDate: (date) => commands.changeMeeting(meeting.id, { date }),
    addOutsider: (name) => {
      commands.addOutsider({ name, organisation: '' });
    },
  };
};

/** A name that means nobody on the board is kept in the title, unless it stands there. */
const titleOf = ({ action, draft }: FoundItem): string => {
  const text = draft.text.trim() === '' ? action.text : draft.text.trim();
  const lost = draft.unknown.filter((name) => !text.includes(name.split(' ')[0] ?? name));
  return lost.length === 0 ? text : `${text} (${lost.join(', ')})`;
};

const newCard = (meeting: Meeting, item: FoundItem) => ({
  title: titleOf(item),
  kind: 'action' as const,
  status: 'open' as const,
  when: item.draft.due === null ? null : ({ precision: 'day', day: item.draft.due } as const),
  assignees: item.draft.people,
  source: { meeting: meeting.id, item: item.action.item, quote: item.action.quote },
});
