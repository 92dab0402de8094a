// Writing a card's title in its place: begins, ends, and says so when somebody deleted the card meanwhile. The title itself is
// shared text, so nothing that is typed waits to be saved. Called by board-screen.tsx.
import { useCallback, useEffect, useRef } from 'react';
import type { CardId } from '../../domain/card.ts';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { EndRename, Hands } from './hands.ts';
import type { BoardView } from './use-board-view.ts';
import type { Moves } from './use-moves.ts';

type RenameNeeds = {
  hands: Hands;
  view: BoardView;
  moves: Moves;
  onFocusCard: (id: CardId) => void;
};

export const useRename = ({ hands: { written }, view, moves, onFocusCard }: RenameNeeds) => {
  const words = useWords().keys;
  const announce = useAnnounce();
  const toast = useToast();
  const now = useRef({ view, words, moves, onFocusCard });
  now.current = { view, words, moves, onFocusCard };

  const begin = useCallback(
    (id: CardId) => {
      const card = now.current.view.cardById(id);
      if (card) written.write(card);
    },
    [written],
  );
  const end: EndRename = useCallback(
    (focusBack) => {
      const card = written.read();
      if (!card) return;
      written.write(null);
      const { view, words, moves, onFocusCard } = now.current;
      if (focusBack) onFocusCard(card.id);
      if (view.cardById(card.id)) return announce(words.renamed);
      const restore = () => {
        moves.restore([card.id]);
        onFocusCard(card.id);
      };
      toast({ text: words.goneWhileWriting, action: { label: words.restore, run: restore } });
    },
    [written, announce, toast],
  );
  // Whoever leaves the board takes the hands off.
  useEffect(() => () => written.write(null), [written]);
  return { begin, end };
};
