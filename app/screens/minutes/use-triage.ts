// What a person does with the found items, one after the other: said aloud, taken back in turn, and the focus goes on to the next.
// Nothing is learnt from it but what is shown. Used by meeting-screen.tsx.

import { useMemo, useRef, useState } from 'react';
import { useSayTaken, useUndo } from '../../parts/use-undo-keys.ts';
import { useWordsWithMinutes } from '../../text/use-minutes-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { FoundItem, KeptDecision } from './found-items.ts';
import type { Step } from './found-steps.ts';
import type { Found } from './use-found.ts';

/** Its functions keep their identity, so that an item is drawn when it changes and not when another does. */
export type Triage = {
  /** False, and it is said why, when the minutes are final. */
  readonly mayChange: () => boolean;
  accept(item: FoundItem): void;
  reject(item: FoundItem): void;
  rejectDecision(item: string, text: string): void;
  /** Into the log of decisions. */
  log(decisions: readonly KeptDecision[]): void;
  unreject(item: string, text: string): void;
  /** The card that it is like is the same. */
  same(item: FoundItem): void;
  apart(item: FoundItem): void;
  acceptAll(items: readonly FoundItem[]): void;
  tellName(name: string, person: string | null, said: string): void;
  takeBack(): void;
  again(): void;
};

type Done = Step & {
  /** The item that it was about, to which the focus goes back. */
  readonly item: string | null;
};

export const placeOf = (item: string): string => `found-${item}`;
export const HEAD = 'found-title';
export const DECISIONS_HEAD = 'found-decisions';

export type TriageNeeds = {
  readonly found: Found;
  /** The items that can be seen now, in their order. */
  readonly shown: readonly FoundItem[];
  readonly focusSoon: (id: string) => void;
};

export const useTriage = (needs: TriageNeeds): Triage => {
  const words = useWordsWithMinutes();
  const announce = useAnnounce();
  const toast = useToast();
  const sayTaken = useSayTaken();
  const board = useUndo();
  const now = useRef({ ...needs, words, announce, toast, sayTaken, board });
  now.current = { ...needs, words, announce, toast, sayTaken, board };
  const [steps] = useState(() => ({ done: [] as Done[], undone: [] as Done[] }));
  return useMemo((): Triage => {
    const did = (step: Step, item: string | null) => {
      steps.done.push({ ...step, item });
      steps.undone.length = 0;
    };
    /** Told, and on to the next one that is offered. */
    const settle = (step: Step, from: FoundItem, said: string) => {
      did(step, from.action.item);
      now.current.announce(said);
      now.current.focusSoon(nextAfter(from, now.current.shown));
    };
    const turn = (from: Done[], to: Done[], way: 'back' | 'again'): boolean => {
      const step = from.pop();
      if (!step) return false;
      const taken = step[way]();
      if (taken !== 'overwritten') to.push(step);
      now.current.sayTaken[way === 'back' ? 'undone' : 'redone'](taken);
      now.current.focusSoon(step.item === null ? HEAD : placeOf(step.item));
      return true;
    };
    const say = () => now.current.words.minutes;
    const mayChange = () => {
      if (now.current.found.isFinal) now.current.toast({ text: say().isFinal });
      return !now.current.found.isFinal;
    };
    return {
      accept: (item) => {
        if (item.state !== 'offered') return;
        const { text, unknown, people } = item.draft;
        settle(now.current.found.accept([item]), item, say().accepted(text));
        if (unknown.length > 0)
          now.current.toast({ text: say().acceptedWithout(unknown, people.length > 0) });
      },
      mayChange,
      reject: (item) => {
        if (item.state !== 'offered' || !mayChange()) return;
        settle(now.current.found.reject(item.action.item), item, say().rejected(item.draft.text));
      },
      rejectDecision: (item, text) => {
        if (!mayChange()) return;
        did(now.current.found.reject(item), item);
        now.current.announce(say().rejected(text));
        now.current.focusSoon(placeOf(item));
      },
      log: (decisions) => {
        const [first, ...others] = decisions;
        if (!first) return;
        const { item, text } = first.decision;
        did(now.current.found.log(decisions), others.length > 0 ? null : item);
        now.current.announce(others.length > 0 ? say().loggedAll(decisions.length) : say().loggedOne(text));
        now.current.focusSoon(others.length > 0 ? DECISIONS_HEAD : placeOf(item));
      },
      unreject: (item, text) => {
        if (!mayChange()) return;
        did(now.current.found.unreject(item), item);
        now.current.announce(say().unrejected(text));
        now.current.focusSoon(placeOf(item));
      },
      same: (item) => {
        if (!item.like || !mayChange()) return;
        settle(now.current.found.link(item, item.like.card), item, say().linked(item.like.card.title));
      },
      apart: (item) => {
        if (!mayChange()) return;
        did(now.current.found.apart(item), item.action.item);
        now.current.announce(say().parted);
        now.current.focusSoon(placeOf(item.action.item));
      },
      acceptAll: (items) => {
        const { found, focusSoon, toast } = now.current;
        did(found.accept(items), null);
        toast({
          text: say().acceptedAll(items.length),
          action: { label: now.current.words.board.undo, run: () => back() },
        });
        focusSoon(HEAD);
      },
      tellName: (name, person, said) => {
        did(now.current.found.tellName(name, person), null);
        now.current.announce(said);
      },
      takeBack: () => back(),
      again: () => {
        if (!turn(steps.undone, steps.done, 'again')) now.current.board.redo();
      },
    };
    function back() {
      if (!turn(steps.done, steps.undone, 'back')) now.current.board.undo();
    }
  }, [steps]);
};

/** The id of the next offered item after it, from the beginning again at the end; the list's head when none is left. */
const nextAfter = (from: FoundItem, shown: readonly FoundItem[]): string => {
  const at = shown.findIndex(({ action }) => action.item === from.action.item);
  const next = [...shown.slice(at + 1), ...shown.slice(0, Math.max(at, 0))].find(
    ({ state }) => state === 'offered',
  );
  return next ? placeOf(next.action.item) : HEAD;
};
