// What one does in a meeting: begin, go on, treat, end; said aloud where the screen alone would show it. Called by meeting-screen.tsx.
import { useMemo, useRef } from 'react';
import type { PersonId } from '../../domain/card.ts';
import type { AgendaItem, AgendaRecord } from '../../domain/meeting/agenda.ts';
import {
  freezeAgenda,
  type ItemChange,
  keepItem,
  moveItem,
  orderOfNew,
} from '../../domain/meeting/agenda-changes.ts';
import { plannedAgendaOf } from '../../domain/meeting/agenda-of.ts';
import { swapTurns } from '../../domain/meeting/rota.ts';
import type { AgendaItemId } from '../../domain/meeting/series.ts';
import { useBoardCommands, useHere } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { type MeetingView, nameIn, personsAt } from './use-meeting.ts';

type ItemFields = Partial<Pick<AgendaRecord, 'title' | 'type' | 'minutes' | 'presenter'>>;

export type MeetingDeeds = {
  begin(): void;
  end(): void;
  goOn(): void;
  /** Moves the pointer for all; what it leaves for a later item is treated. */
  goTo(item: AgendaItem): void;
  treat(item: AgendaItem, isTreated: boolean): void;
  move(item: AgendaItem, step: 1 | -1): void;
  off(item: AgendaItem): void;
  putBack(item: AgendaItemId): void;
  change(item: AgendaItem, fields: ItemFields): void;
  add(title: string): void;
  /** Somebody writes under it: it is kept on the agenda. */
  keep(item: AgendaItem): void;
  /** Makes the agenda of a past meeting out of what is open now. */
  make(): void;
  takePointer(): void;
  /** Volunteers, or swaps: the two change turns. */
  giveTo(person: PersonId): void;
};

const instant = (): string => new Date().toISOString();

export function useMeetingDeeds(view: MeetingView): MeetingDeeds {
  const commands = useBoardCommands();
  const words = useMeetingWords();
  const announce = useAnnounce();
  const toast = useToast();
  const here = useHere();
  const newest = useRef({ view, commands, words, announce, toast, here });
  newest.current = { view, commands, words, announce, toast, here };
  return useMemo(() => {
    const now = () => newest.current;
    return { ...courseDeeds(now), ...agendaDeeds(now), ...peopleDeeds(now) };
  }, []);
}

type Now = () => {
  view: MeetingView;
  commands: ReturnType<typeof useBoardCommands>;
  words: ReturnType<typeof useMeetingWords>;
  announce: ReturnType<typeof useAnnounce>;
  toast: ReturnType<typeof useToast>;
  here: ReturnType<typeof useHere>;
};

const write = ({ view, commands }: ReturnType<Now>, changes: readonly ItemChange[]): void => {
  for (const { item, change } of changes) commands.changeAgenda(view.meeting.id, item, change);
};

const freeze = (now: ReturnType<Now>): void => {
  const { board, meeting, today } = now.view;
  write(now, freezeAgenda(board, meeting, today));
};

function courseDeeds(now: Now): Pick<MeetingDeeds, 'begin' | 'end' | 'goOn' | 'goTo' | 'treat'> {
  const treated = (item: AgendaItemId, isTreated: boolean) =>
    now().commands.changeAgenda(now().view.meeting.id, item, { treated: isTreated });
  return {
    begin() {
      const { view, commands, words, announce, here } = now();
      const { board, meeting, today, taker, me } = view;
      const [first] = plannedAgendaOf(board, meeting, today);
      freeze(now());
      const inRoom = personsAt(view, here);
      for (const { id } of board.people)
        if (inRoom.includes(id) && !meeting.absent.includes(id))
          commands.setPresence(meeting.id, id, 'present');
      const at = instant();
      commands.changeMeeting(meeting.id, {
        begunAt: at,
        endedAt: null,
        minuteTaker: taker ?? me,
        // Who begins it leads it on until the minute-taker is there.
        pointer: taker !== null && inRoom.includes(taker) ? null : me,
        date: meeting.date ?? today,
        current: first?.item ?? null,
        currentSince: first ? at : null,
      });
      announce(words.begun);
    },
    end() {
      const { view, commands, words, announce } = now();
      const { meeting } = view;
      if (meeting.current !== null) treated(meeting.current, true);
      commands.changeMeeting(meeting.id, {
        endedAt: instant(),
        current: null,
        currentSince: null,
        pointer: null,
      });
      announce(words.endedNow);
    },
    goOn() {
      const { view, commands, words, announce } = now();
      const last = [...view.agenda].reverse().find((item) => item.treated) ?? view.agenda[0];
      commands.changeMeeting(view.meeting.id, {
        endedAt: null,
        current: last?.item ?? null,
        currentSince: last ? instant() : null,
      });
      announce(words.begun);
    },
    goTo({ item, number }) {
      const { view, commands } = now();
      const { meeting, current } = view;
      if (meeting.current === item) return;
      if (current !== null && current.number < number) treated(current.item, true);
      commands.changeMeeting(meeting.id, { current: item, currentSince: instant() });
    },
    treat({ item }, isTreated) {
      freeze(now());
      treated(item, isTreated);
    },
  };
}

type AgendaDeed = 'move' | 'off' | 'putBack' | 'change' | 'add' | 'keep' | 'make';

function agendaDeeds(now: Now): Pick<MeetingDeeds, AgendaDeed> {
  return {
    move({ item, title, number }, step) {
      const { view, words, announce } = now();
      const { board, meeting, today } = view;
      const changes = moveItem(board, meeting, { item, step, today });
      write(now(), changes);
      if (changes.length > 0) announce(words.moved(title, number + step), `moved ${item}`);
    },
    off({ item, card, title }) {
      const { view, commands, words, toast } = now();
      const put = (off: boolean) => commands.changeAgenda(view.meeting.id, item, { card, off });
      put(true);
      toast({ text: words.wasOff(title), action: { label: words.undo, run: () => put(false) } });
    },
    putBack: (item) => now().commands.changeAgenda(now().view.meeting.id, item, { off: false }),
    change: ({ item, card }, fields) =>
      now().commands.changeAgenda(now().view.meeting.id, item, { card, ...fields }),
    add(title) {
      const { view, commands, words, announce } = now();
      const { board, meeting, today } = view;
      commands.addAgendaItem(meeting.id, { title, order: orderOfNew(board, meeting, today) });
      announce(words.itemAdded(title));
    },
    keep(item) {
      const { board, meeting } = now().view;
      const kept = keepItem(board, meeting, item);
      if (kept) write(now(), [kept]);
    },
    make: () => freeze(now()),
  };
}

function peopleDeeds(now: Now): Pick<MeetingDeeds, 'takePointer' | 'giveTo'> {
  return {
    takePointer() {
      const { view, commands } = now();
      commands.changeMeeting(view.meeting.id, { pointer: view.me });
    },
    giveTo(person) {
      const { view, commands, words, announce } = now();
      const { board, meeting, series, today } = view;
      const changes = series
        ? swapTurns(board, series, { meeting, other: person, today })
        : [{ meeting: meeting.id, minuteTaker: person }];
      for (const { meeting: id, minuteTaker } of changes) commands.changeMeeting(id, { minuteTaker });
      commands.changeMeeting(meeting.id, { pointer: null });
      announce(words.swapped(nameIn(board, person) ?? ''));
    },
  };
}
