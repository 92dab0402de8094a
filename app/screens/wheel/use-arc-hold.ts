// What is in hand on the wheel: lifted, moved, put down as one change that can be undone, or given up. Called by the wheel's hands.
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useBoardCommands, useMyPresence } from '../../live/shared-board.tsx';
import { titleOf } from '../../parts/spoken-card.ts';
import { useUndo } from '../../parts/use-undo-keys.ts';
import { useArcWords } from '../../text/arcs.ts';
import { sayRing } from '../../text/wheel-rings.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { changeOf, type Held } from './held.ts';
import { type ArcSpeech, sayArc, sayArcFully } from './say-arc.ts';
import type { Wheel } from './use-wheel.ts';

/** Of many steps only the last is said. */
const SAID = 'arc';

export type ArcHold = {
  /** What is drawn. */
  readonly held: Held | null;
  readonly speech: ArcSpeech;
  /** What is in hand now, for events, which may come before it is drawn. */
  readonly inHand: () => Held | null;
  /** `aloud` when a key did it: what is said leads on by keys. */
  readonly lift: (one: Held, aloud: boolean) => void;
  /** `aloud` when a key did it; a hand sees it. */
  readonly change: (one: Held, aloud: boolean) => void;
  readonly putDown: () => void;
  readonly giveUp: () => void;
};

/** The functions keep their identity and read the newest wheel when they are called. */
export const useArcHold = (wheel: Wheel): ArcHold => {
  const [held, setHeld] = useState<Held | null>(null);
  const newest = useRef<Held | null>(null);
  const speech = useArcSpeech(wheel);
  const announce = useAnnounce();
  const sharePresence = useMyPresence();
  const now = useRef({ wheel, speech });
  now.current = { wheel, speech };
  const write = useWritten(now);

  const hold = useCallback((one: Held | null) => {
    newest.current = one;
    setHeld(one);
  }, []);
  const end = useCallback(() => {
    hold(null);
    sharePresence({ holding: null });
  }, [hold, sharePresence]);

  // Whoever goes elsewhere with an arc in hand holds it no longer.
  useEffect(
    () => () => {
      if (newest.current !== null) sharePresence({ holding: null });
    },
    [sharePresence],
  );

  const acts = useMemo(
    () => ({
      inHand: () => newest.current,
      lift: (one: Held, aloud: boolean) => {
        hold(one);
        sharePresence({ holding: one.mark.card.id });
        if (!aloud) return;
        const { speech } = now.current;
        announce(
          speech.arcWords.lifted(titleOf(one.mark.card, speech.words), sayArcFully(one, speech)),
          SAID,
        );
      },
      change: (one: Held, aloud: boolean) => {
        hold(one);
        if (aloud) announce(sayArcFully(one, now.current.speech), SAID);
      },
      giveUp: () => {
        end();
        announce(now.current.speech.words.board.putBack, SAID);
      },
      putDown: () => {
        const one = newest.current;
        if (one === null) return;
        end();
        write(one);
      },
    }),
    [hold, end, announce, write, sharePresence],
  );
  return { held, speech, ...acts };
};

type Now = { readonly current: { readonly wheel: Wheel; readonly speech: ArcSpeech } };

/** Puts what was in hand down on the newest card: one change, said with a way back. */
const useWritten = (now: Now): ((one: Held) => void) => {
  const commands = useBoardCommands();
  const announce = useAnnounce();
  const toast = useToast();
  const { undo } = useUndo();
  return useCallback(
    (one) => {
      const { wheel, speech } = now.current;
      const { board: words } = speech.words;
      const card = wheel.board.cards.find(({ id }) => id === one.mark.card.id);
      if (!card) return toast({ text: words.gone });
      const change = changeOf(one, card, wheel.plans);
      if (Object.keys(change).length === 0) return announce(words.putBack, SAID);
      commands.changeCards([{ id: card.id, change }]);
      toast({
        text: words.movedTo(sayArc(one, speech)),
        spoken: speech.arcWords.moved(titleOf(card, speech.words), sayArcFully(one, speech)),
        key: SAID,
        action: { label: words.undo, run: undo },
      });
    },
    [now, commands, announce, toast, undo],
  );
};

const useArcSpeech = ({ today, rings }: Wheel): ArcSpeech => {
  const words = useWords();
  const arcWords = useArcWords();
  const language = useLanguage();
  return useMemo(
    () => ({
      words,
      arcWords,
      language,
      today,
      nameOfRing: (key) => {
        const ring = rings.find((one) => one.key === key);
        return ring ? sayRing(ring.name, language, words.wheel.rings) : '';
      },
    }),
    [words, arcWords, language, today, rings],
  );
};
