// What was found in the minutes and how far the group is with it: offered, accepted (a card of the board) or rejected, and everything
// that changes that. Cards' ids follow from the meeting and the item, so pressing twice, or two people at once, make one card.
// Used by meeting-screen.tsx.
import { useMemo, useRef } from 'react';
import type { Meeting } from '../../domain/board.ts';
import type { Card, PersonId } from '../../domain/card.ts';
import { nameKey } from '../../domain/minutes/compare-names.ts';
import type { MinutesReading, ReadMinutes } from '../../domain/minutes/reading-types.ts';
import { sameCardIn } from '../../domain/minutes/same-card.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { useBoard, useBoardCommands, useBoardId, useLiveBoard } from '../../live/shared-board.tsx';
import { type FoundEdit, useSharedMinutes } from '../../live/shared-minutes.ts';
import {
  decisionsOf,
  type FoundItem,
  itemsOf,
  type KeptDecision,
  keptItems,
  withoutFound,
} from './found-items.ts';
import {
  acceptItems,
  boardStep,
  linkItem,
  logDecisions,
  type Step,
  unlinkItem,
  wholeStep,
} from './found-steps.ts';
import { type LiveReading, useReading } from './use-reading.ts';

export type Found = {
  readonly reading: MinutesReading;
  readonly state: LiveReading['state'];
  readonly items: readonly FoundItem[];
  readonly decisions: readonly KeptDecision[];
  /** The minutes are final: nothing is said of what was found in them any more. Cards and decisions can be made of it all the same. */
  readonly isFinal: boolean;
  /** Shared: everybody sees it, and whoever accepts the item accepts it so. */
  change(item: string, change: FoundEdit): void;
  accept(items: readonly FoundItem[]): Step;
  /** Into the log of decisions. */
  log(decisions: readonly KeptDecision[]): Step;
  reject(item: string): Step;
  unreject(item: string): Step;
  /** The item is this card, which is pointed to the minutes if it came from nowhere; nothing is copied. */
  link(item: FoundItem, card: Card): Step;
  /** The item is no card that is there. */
  apart(item: FoundItem): Step;
  /** Whom the name means from now on, in these minutes and all later ones; null forgets it. */
  tellName(name: string, person: PersonId | null): Step;
  setDate(date: PlainDate | null): void;
};

export const useFound = (meeting: Meeting, source: string, read: ReadMinutes | null): Found => {
  const board = useBoard();
  const commands = useBoardCommands();
  const history = useLiveBoard()?.history ?? null;
  const shared = useSharedMinutes(useBoardId(), meeting.id);
  const { reading, state } = useReading(source, meeting, read);
  const likeIn = useMemo(() => sameCardIn(board.cards, board.people), [board.cards, board.people]);
  const before = useRef<readonly FoundItem[]>([]);
  const items = useMemo(() => {
    before.current = keptItems(before.current, itemsOf(reading, shared, { board, meeting, likeIn }));
    return before.current;
  }, [reading, shared, board, meeting, likeIn]);
  const decisions = useMemo(() => {
    const logged = new Set(board.decisions.map(({ id }) => id));
    return decisionsOf(reading, shared.refused, logged, meeting);
  }, [reading, shared.refused, board.decisions, meeting]);
  return useMemo((): Found => {
    const { refuse, unrefuse } = shared;
    const place = { board, commands, meeting, shared, back: boardStep(history) };
    const reject = (item: string): Step => {
      refuse(item);
      return wholeStep(
        () => unrefuse(item),
        () => refuse(item),
      );
    };
    return {
      reading,
      state,
      items,
      decisions,
      isFinal: meeting.finalisedOn !== null || shared.isReadOnly,
      change: (item, changed) => {
        const action = reading.actions.find((found) => found.item === item);
        if (!action) return;
        const next = withoutFound({ ...shared.edits.get(item), ...changed }, action);
        if (Object.keys(next).length === 0) shared.unedit(item);
        else shared.edit(item, next);
      },
      accept: (chosen) => acceptItems(chosen, place),
      log: (chosen) => logDecisions(chosen, place),
      reject,
      unreject: (item) => {
        unrefuse(item);
        return wholeStep(
          () => refuse(item),
          () => unrefuse(item),
        );
      },
      link: (item, card) => linkItem(item, card, place),
      apart: (item) => unlinkItem(item, place),
      tellName: (name, person) => {
        const before = board.aliases.find(({ id }) => id === nameKey(name))?.person ?? null;
        commands.setAlias(name, person);
        return wholeStep(
          () => commands.setAlias(name, before),
          () => commands.setAlias(name, person),
        );
      },
      setDate: (date) => commands.changeMeeting(meeting.id, { date }),
    };
  }, [reading, state, items, decisions, board, commands, history, meeting, shared]);
};
