// What lines of the minutes do on the board: become cards, or decisions, and cease to be. Called by item-editor.tsx.
import { useMemo, useRef } from 'react';
import type { Board } from '../domain/board.ts';
import type { CardId, MeetingId } from '../domain/card.ts';
import type { DecisionId } from '../domain/meeting/decision.ts';
import { sourceItemOf } from '../domain/meeting/item-cards.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { cardOfLine, type LineReading } from '../domain/minutes/line-card.ts';
import { place } from '../domain/order.ts';
import { useBoard, useBoardCommands, useToday } from './shared-board.tsx';

export type LineDeeds = {
  /** One that is there already is the same card; one that was deleted comes back. */
  addCard(id: CardId, reading: LineReading, quote: string): void;
  /** R9: a state. */
  dropCard(id: CardId): void;
  bringBack(id: CardId): void;
  /** Adds it, or keeps what it says in step. Blank words change nothing. */
  putDecision(id: DecisionId, what: string): void;
  /** Whether there was one to remove. */
  removeDecision(id: DecisionId): boolean;
};

/** The same object while the item is the same. */
export const useLineDeeds = (meeting: MeetingId, item: AgendaItemId): LineDeeds => {
  const board = useBoard();
  const commands = useBoardCommands();
  const today = useToday();
  const now = useRef({ board, commands, today });
  now.current = { board, commands, today };
  return useMemo(() => deedsOf(meeting, item, () => now.current), [meeting, item]);
};

type Now = {
  readonly board: Board;
  readonly commands: ReturnType<typeof useBoardCommands>;
  readonly today: ReturnType<typeof useToday>;
};

/** The card that the agenda item is: what a decision under it is about. */
const caseOf = ({ agenda, cards }: Board, meeting: MeetingId, item: AgendaItemId): CardId | null => {
  const record = agenda.find((one) => one.meeting === meeting && one.item === item);
  return record?.card ?? cards.find(({ id }) => id === item)?.id ?? null;
};

const deedsOf = (meeting: MeetingId, item: AgendaItemId, now: () => Now): LineDeeds => {
  const isDeleted = (id: CardId) => now().board.deleted.some((card) => card.id === id);
  const bringBack = (id: CardId) => {
    if (isDeleted(id)) now().commands.restoreCards([id]);
  };
  return {
    bringBack,
    addCard: (id, reading, quote) => {
      const { board, commands } = now();
      if (isDeleted(id) || board.cards.some((card) => card.id === id)) return bringBack(id);
      const { orders, repairs } = place(board.cards, board.cards.length, 1);
      if (repairs.length > 0)
        commands.changeCards(repairs.map(({ id: other, order }) => ({ id: other, change: { order } })));
      const card = cardOfLine(reading, { meeting, item: sourceItemOf(item, id), quote }, board.people);
      commands.addCards([{ ...card, id, order: orders[0] ?? '' }]);
    },
    dropCard: (id) => {
      const { board, commands, today } = now();
      if (board.cards.some((card) => card.id === id)) commands.deleteCards([id], today);
    },
    putDecision: (id, what) => {
      const { board, commands } = now();
      if (what.trim() === '') return;
      const known = board.decisions.find((decision) => decision.id === id);
      if (!known) commands.addDecision({ id, meeting, item, what, card: caseOf(board, meeting, item) });
      else if (known.what !== what) commands.changeDecision(id, { what });
    },
    removeDecision: (id) => {
      const { board, commands, today } = now();
      const isThere = board.decisions.some((decision) => decision.id === id);
      if (isThere) commands.removeDecision(id, today);
      return isThere;
    },
  };
};
