// What is changed on one card or many but their place: date, person, status and service as typed, people and tags one by one,
// deleting. One transaction each, said aloud and undoable. Called by use-moves.ts.
import { useMemo, useRef } from 'react';
import type { Card, CardChange, CardId, PersonId, Status, TagId } from '../../domain/card.ts';
import { changeToward, type MoveTarget } from '../../domain/move-target.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { sayTarget } from './say-target.ts';
import type { BoardView } from './use-board-view.ts';

const named = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
  all.find((one) => one.id === id)?.name;

/** The functions keep their identity while the board is open and read the newest view when they are called. */
export const useCardChanges = (view: BoardView, undo: () => void) => {
  const commands = useBoardCommands();
  const words = useWords();
  const language = useLanguage();
  const announce = useAnnounce();
  const toast = useToast();
  const now = useRef({ view, words, language });
  now.current = { view, words, language };

  return useMemo(() => {
    const cardsOf = (ids: readonly CardId[]) => ids.flatMap((id) => now.current.view.cardById(id) ?? []);
    const said = (text: string) =>
      toast({ text, action: { label: now.current.words.board.undo, run: undo } });
    /** Whether anything changed. */
    const change = (cards: readonly Card[], changeOf: (card: Card) => CardChange): boolean => {
      const changes = cards
        .map((card) => ({ id: card.id, change: changeOf(card) }))
        .filter((one) => Object.keys(one.change).length > 0);
      if (changes.length > 0) commands.changeCards(changes);
      return changes.length > 0;
    };
    const what = (cards: readonly Card[]) =>
      cards.length === 1 ? (cards[0]?.title ?? '') : now.current.words.keys.many(cards.length);

    const toward = (ids: readonly CardId[], target: MoveTarget) => {
      const { view, words, language } = now.current;
      const cards = cardsOf(ids);
      if (cards.length === 0) return toast({ text: words.board.gone });
      if (!change(cards, (card) => changeToward(target, card, view.context)))
        return announce(words.keys.unchanged);
      said(sayTarget(target, what(cards), cards, { view, words, language }));
    };
    /** Where all have it, it is taken from all; else those get it that lack it. `name` of one that was just made. */
    const toggleIn =
      (field: 'assignees' | 'tags', nameOf: (id: PersonId | TagId) => string | undefined) =>
      (ids: readonly CardId[], one: PersonId | TagId, name = nameOf(one) ?? ''): void => {
        const { changes: words } = now.current.words;
        const cards = cardsOf(ids);
        const all = cards.every((card) => card[field].includes(one));
        change(cards, (card) => {
          if (all) return { [field]: card[field].filter((other) => other !== one) };
          return card[field].includes(one) ? {} : { [field]: [...card[field], one] };
        });
        announce((all ? words.taken : words.added)(what(cards), name), field);
      };
    return {
      toward,
      setStatus: (ids: readonly CardId[], status: Status) => toward(ids, { kind: 'status', status, on: '' }),
      toggleAssignee: toggleIn('assignees', (id) => named(now.current.view.board.people, id)),
      toggleTag: toggleIn('tags', (id) => named(now.current.view.board.tags, id)),
      remove: (ids: readonly CardId[]) => {
        const { view, words } = now.current;
        const cards = cardsOf(ids);
        if (cards.length === 0) return;
        commands.deleteCards(
          cards.map(({ id }) => id),
          view.context.today,
        );
        const [only, ...others] = cards;
        said(
          only && others.length === 0
            ? words.keys.removedOne(only.title)
            : words.keys.removedMany(cards.length),
        );
      },
      restore: (ids: readonly CardId[]) => {
        commands.restoreCards(ids);
        announce(now.current.words.keys.restored);
      },
    };
  }, [commands, announce, toast, undo]);
};
