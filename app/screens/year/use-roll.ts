// The roll to a year: its rows, what is chosen on this screen, and what is done with them. Called by the roll's screen.

import { useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { CardId } from '../../domain/card.ts';
import { sameWhen, type When } from '../../domain/when.ts';
import { acceptedTurns } from '../../domain/year/accepted-turns.ts';
import { NO_CHOICES, type Roll, type RollChoices, type RollRow, rollOf } from '../../domain/year/roll.ts';
import type { Rule } from '../../domain/year/rule.ts';
import { shiftWhen } from '../../domain/year/shift-when.ts';
import { useBoard, useBoardCommands, useLiveBoard } from '../../live/shared-board.tsx';
import { useYearWords } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { sayTurn } from './say-turn.ts';

export type RollView = {
  readonly to: number;
  readonly board: Board;
  readonly roll: Roll;
  /** Rows that nobody has settled yet. */
  readonly open: readonly RollRow[];
  readonly oneOffs: RollChoices['oneOffs'];
  /** Whether things can be done: the board's document is here. */
  readonly isLive: boolean;
  readonly accept: (rows: readonly RollRow[]) => void;
  /** A one-off that isn't on the board yet is no longer asked for. */
  readonly skip: (rows: readonly RollRow[]) => void;
  /** By days; a row that is accepted moves its card. */
  readonly shift: (row: RollRow, days: number) => void;
  readonly reset: (row: RollRow) => void;
  /** Asks for a card of last year by a rule; null no longer. */
  readonly ask: (card: CardId, rule: Rule | null) => void;
};

const withOne = <T>(map: ReadonlyMap<CardId, T>, id: CardId, value: T | null): ReadonlyMap<CardId, T> => {
  const next = new Map(map);
  if (value === null) next.delete(id);
  else next.set(id, value);
  return next;
};

export function useRoll(to: number): RollView {
  const board = useBoard();
  const commands = useBoardCommands();
  const isLive = useLiveBoard() !== null;
  const [choices, setChoices] = useState(NO_CHOICES);
  const roll = useMemo(() => rollOf(board, to, choices), [board, to, choices]);
  const say = useSaying(to);
  const setWhen = (id: CardId, when: When | null) =>
    setChoices((now) => ({ ...now, whens: withOne(now.whens, id, when) }));
  const ask = (card: CardId, rule: Rule | null) =>
    setChoices((now) => ({ ...now, oneOffs: withOne(now.oneOffs, card, rule) }));
  const put = (row: RollRow, when: When) => {
    if (row.state === 'accepted') commands.changeCards([{ id: row.id, change: { when } }]);
    else setWhen(row.id, sameWhen(when, row.proposed) ? null : when);
    say.shifted(row, when);
  };
  return {
    to,
    board,
    roll,
    open: roll.rows.filter(({ state }) => state === 'open'),
    oneOffs: choices.oneOffs,
    isLive,
    accept(rows) {
      commands.acceptTurns(acceptedTurns(rows, board));
      say.accepted(rows);
    },
    skip(rows) {
      const turns = rows.filter(({ oneOff }) => oneOff === null);
      for (const { oneOff } of rows) if (oneOff) ask(oneOff.id, null);
      if (turns.length > 0)
        commands.skipTurns(
          turns.map(({ activity, turn }) => ({ activity: activity.id, turn })),
          true,
        );
      say.skipped(rows);
    },
    shift: (row, days) => put(row, shiftWhen(row.when, days)),
    reset: (row) => put(row, row.proposed),
    ask,
  };
}

function useSaying(to: number) {
  const words = useYearWords().roll;
  const language = useLanguage();
  const announce = useAnnounce();
  const said = (rows: readonly RollRow[], one: (title: string) => string, many: (n: number) => string) => {
    const [first] = rows;
    if (first) announce(rows.length === 1 ? one(first.activity.title) : many(rows.length));
  };
  return {
    accepted: (rows: readonly RollRow[]) => said(rows, words.accepted, words.acceptedMany),
    skipped: (rows: readonly RollRow[]) => said(rows, words.skipped, words.skippedMany),
    shifted: (row: RollRow, when: When) =>
      announce(words.shifted(row.activity.title, sayTurn(when, language, to)), `roll ${row.id}`),
  };
}
