// The dialogs in which one types to choose for a card or for all that are selected: where to, who, which tags, which status.
// Loaded when the first card has the focus; called by use-card-menu.tsx.
import { CheckmarkIcon, HourglassIcon } from '@navikt/aksel-icons';
import { useCallback, useMemo, useState } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { STATUSES } from '../../domain/card.ts';
import type { MoveTarget } from '../../domain/move-target.ts';
import { plainLetters } from '../../domain/plain-letters.ts';
import { readStatuses } from '../../domain/typed-target.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useLanguage, useWords } from '../../text/words.tsx';
import { Face } from '../../ui/face.tsx';
import { Picker, type PickerOption } from '../../ui/picker.tsx';
import { firstMove, type MoveChoice, type MoveOption, moveOptions } from './move-options.tsx';
import { nameOfTarget, type Speech } from './say-target.ts';
import type { Moves } from './use-moves.ts';

export type MenuKind = 'move' | 'assign' | 'tag' | 'status';

export type CardMenuProps = {
  kind: MenuKind;
  /** One or more, all on the board. */
  cards: readonly Card[];
  view: Speech['view'];
  moves: Moves;
  onMove: (choice: MoveChoice) => void;
  onClose: () => void;
};

type MenuProps = Omit<CardMenuProps, 'kind' | 'view'> & { speech: Speech; ids: readonly CardId[] };

const MENUS = { move: MoveMenu, assign: AssignMenu, tag: TagMenu, status: StatusMenu };

export function CardMenu({ kind, view, ...rest }: CardMenuProps) {
  const words = useWords();
  const language = useLanguage();
  const speech = useMemo(() => ({ view, words, language }), [view, words, language]);
  const { cards } = rest;
  const ids = useMemo(() => cards.map(({ id }) => id), [cards]);
  const Menu = MENUS[kind];
  return <Menu {...rest} speech={speech} ids={ids} />;
}

/** «Flytt «Budsjett»» or «Flytt 3 kort». */
const titleOf = (cards: readonly Card[], one: (title: string) => string, many: (n: number) => string) =>
  cards.length === 1 ? one(cards[0]?.title ?? '') : many(cards.length);

function MoveMenu({ cards, speech, onMove, onClose }: MenuProps) {
  const { board, keys } = speech.words;
  const optionsFor = useCallback((typed: string) => moveOptions(typed, cards, speech), [cards, speech]);
  return (
    <Picker
      title={titleOf(cards, board.moveCard, keys.moveMany)}
      fieldName={keys.moveField}
      optionsFor={optionsFor}
      nothing={keys.moveNothing}
      closeLabel={board.close}
      firstLit={firstMove(cards, speech)}
      onPick={(option) => onMove((option as MoveOption).does)}
      onClose={onClose}
    />
  );
}

/** Whether all, some or none of the cards have it. */
const shareOf = (cards: readonly Card[], has: (card: Card) => boolean): boolean | 'mixed' => {
  const count = cards.filter(has).length;
  return count === 0 ? false : count === cards.length || 'mixed';
};

/** Those that were chosen when the menu was opened stand first, and stay where they are while one chooses. */
const useChosenFirst = <T extends { readonly id: string }>(
  all: readonly T[],
  isChosen: (one: T) => boolean,
) => {
  const [first] = useState(() => new Set(all.filter(isChosen).map(({ id }) => id)));
  return useMemo(
    () => [...all.filter(({ id }) => first.has(id)), ...all.filter(({ id }) => !first.has(id))],
    [all, first],
  );
};

function AssignMenu({ cards, ids, speech, moves, onClose }: MenuProps) {
  const { board, keys } = speech.words;
  const people = useChosenFirst(speech.view.board.people, ({ id }) =>
    cards.some((card) => card.assignees.includes(id)),
  );
  const optionsFor = useCallback(
    (typed: string): readonly PickerOption[] =>
      people
        .filter(({ name, organisation }) => fits(`${name} ${organisation}`, typed))
        .map((person) => ({
          id: person.id,
          label: person.name,
          hint: person.organisation || undefined,
          icon: <Face name={person.name} colour={person.colour} outside={person.outsider} silent />,
          checked: shareOf(cards, (card) => card.assignees.includes(person.id)),
        })),
    [people, cards],
  );
  return (
    <Picker
      title={titleOf(cards, keys.assignCard, keys.assignMany)}
      fieldName={keys.assignField}
      optionsFor={optionsFor}
      nothing={keys.noPerson}
      closeLabel={board.close}
      several
      mixed={speech.words.changes.onSome}
      onPick={({ id }) => moves.toggleAssignee(ids, id)}
      onClose={onClose}
    />
  );
}

const fits = (name: string, typed: string): boolean =>
  plainLetters(typed)
    .split(' ')
    .every((word) => plainLetters(name).includes(word));

/** `makes` is the name of a tag that isn't there yet. */
type TagOption = PickerOption & { readonly makes?: string };

const LONGEST_TAG = 60;
const tagNameOf = (typed: string): string =>
  typed.replace(/[#,]/g, ' ').trim().replace(/\s+/g, ' ').slice(0, LONGEST_TAG);

function TagMenu({ cards, ids, speech, moves, onClose }: MenuProps) {
  const { board, keys } = speech.words;
  const { addTag } = useBoardCommands();
  const tags = useChosenFirst(speech.view.board.tags, ({ id }) =>
    cards.some((card) => card.tags.includes(id)),
  );
  const optionsFor = useCallback(
    (typed: string): readonly TagOption[] => {
      const name = tagNameOf(typed);
      const known = tags
        .filter((tag) => fits(tag.name, name))
        .map((tag) => ({
          id: tag.id,
          label: `#${tag.name}`,
          checked: shareOf(cards, (card) => card.tags.includes(tag.id)),
        }));
      const isNew = name !== '' && !tags.some((tag) => plainLetters(tag.name) === plainLetters(name));
      return isNew
        ? [...known, { id: 'new', label: keys.makeTag(name), checked: false, makes: name }]
        : known;
    },
    [tags, cards, keys],
  );
  return (
    <Picker
      title={titleOf(cards, keys.tagCard, keys.tagMany)}
      fieldName={keys.tagField}
      optionsFor={optionsFor}
      nothing={keys.noTag}
      closeLabel={board.close}
      several
      mixed={speech.words.changes.onSome}
      onPick={(option) => {
        const { id, makes } = option as TagOption;
        if (makes === undefined) moves.toggleTag(ids, id);
        else moves.toggleTag(ids, addTag(makes), makes);
      }}
      onClose={onClose}
    />
  );
}

type StatusOption = PickerOption & { readonly target: MoveTarget };

function StatusMenu({ cards, ids, speech, moves, onClose }: MenuProps) {
  const { board, keys } = speech.words;
  const optionsFor = useCallback(
    (typed: string): readonly StatusOption[] => {
      const targets =
        typed.trim() === ''
          ? STATUSES.map((status) => ({ kind: 'status' as const, status, on: '' }))
          : readStatuses(typed);
      return targets.map((target) => ({
        id: `${target.status} ${target.on}`,
        label: nameOfTarget(target, speech),
        hint:
          target.on === '' && cards.every((card) => card.status === target.status)
            ? speech.words.keys.isNow
            : String(STATUSES.indexOf(target.status) + 1),
        icon: target.status === 'waiting' ? <HourglassIcon aria-hidden /> : <CheckmarkIcon aria-hidden />,
        target,
      }));
    },
    [cards, speech],
  );
  return (
    <Picker
      title={titleOf(cards, keys.statusCard, keys.statusMany)}
      fieldName={keys.statusField}
      optionsFor={optionsFor}
      nothing={keys.noStatus}
      closeLabel={board.close}
      onPick={(option) => moves.toward(ids, (option as StatusOption).target)}
      onClose={onClose}
    />
  );
}
