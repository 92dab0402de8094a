// What the move menu offers for what is typed: the targets it may mean, the lens's columns, a step up or down, being selected. Each
// with the date it would give. Called by move-menu.tsx.
import {
  ArrowDownIcon,
  ArrowUpIcon,
  CalendarIcon,
  CheckmarkIcon,
  HourglassIcon,
  PackageIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { Card, CardChange } from '../../domain/card.ts';
import { drop } from '../../domain/lens.ts';
import { changeToward, type MoveTarget, targetId } from '../../domain/move-target.ts';
import { nameBegins, plainLetters } from '../../domain/plain-letters.ts';
import { readMoveTargets } from '../../domain/typed-target.ts';
import { Face } from '../../ui/face.tsx';
import type { PickerOption } from '../../ui/picker.tsx';
import { nameOfColumn } from './column-name.ts';
import { nameOfTarget, passedBy, type Speech, whenGiven } from './say-target.ts';
import { isPast } from './use-folds.ts';
import type { Place } from './use-moves.ts';

/** What choosing it does. */
export type MoveChoice =
  | { readonly kind: 'target'; readonly target: MoveTarget }
  | { readonly kind: 'place'; readonly to: Place }
  | { readonly kind: 'select' };

export type MoveOption = PickerOption & { readonly does: MoveChoice };

/** `cards` are one or more, all on the board. */
export const moveOptions = (typed: string, cards: readonly Card[], speech: Speech): readonly MoveOption[] => {
  const text = plainLetters(typed);
  const targets = text === '' ? [] : targetOptions(typed, cards, speech);
  const said = new Set(targets.map(({ label, hint }) => `${label} ${hint}`));
  const others = [...columnOptions(cards, speech), ...otherOptions(cards, speech)].filter(
    ({ label, hint }) =>
      text === '' || (nameBegins(plainLetters(label), text) && !said.has(`${label} ${hint}`)),
  );
  return [...targets, ...others];
};

/** What these changes give: the date, and that it has passed. Of a month planned by the month the date says nothing new. */
const hintFor = (label: string, changes: readonly CardChange[], speech: Speech) => {
  const date = whenGiven(changes, speech);
  const many = changes.length > 1 ? speech.words.keys.many(changes.length) : '';
  const isSaid = date?.toLowerCase() === label.toLowerCase();
  const parts = [isSaid ? '' : (date ?? many), passedBy(changes, speech)];
  return parts.filter(Boolean).join(', ') || undefined;
};

/** As many as one looks through; the first is nearly always what was meant. */
const MOST_TARGETS = 6;

const targetOptions = (typed: string, cards: readonly Card[], speech: Speech): readonly MoveOption[] => {
  const { view, words } = speech;
  return readMoveTargets(typed, view.context)
    .slice(0, MOST_TARGETS)
    .map((target) => {
      const label = nameOfTarget(target, speech);
      const changes = cards.map((card) => changeToward(target, card, view.context));
      return {
        id: `to ${targetId(target)}`,
        label,
        hint: hintFor(label, changes, speech),
        group: words.keys.targets[groupOf(target)],
        icon: iconOf(target, speech),
        does: { kind: 'target', target },
      };
    });
};

const groupOf = ({ kind }: MoveTarget): 'when' | 'status' | 'assignee' | 'service' =>
  kind === 'status' || kind === 'assignee' || kind === 'service' ? kind : 'when';

const iconOf = (target: MoveTarget, { view }: Speech): ReactNode => {
  if (target.kind === 'status')
    return target.status === 'waiting' ? <HourglassIcon aria-hidden /> : <CheckmarkIcon aria-hidden />;
  if (target.kind === 'service') return <PackageIcon aria-hidden />;
  if (target.kind !== 'assignee') return <CalendarIcon aria-hidden />;
  const person = view.board.people.find(({ id }) => id === target.person);
  return person && <Face name={person.name} colour={person.colour} outside={person.outsider} silent />;
};

const columnOptions = (cards: readonly Card[], speech: Speech): readonly MoveOption[] => {
  const { view, words, language } = speech;
  // Several cards go into the first one's lane only if all stand in it.
  const lanes = new Set(cards.map((card) => view.cellOf(card).lane));
  const [lane = null] = lanes.size === 1 ? lanes : [];
  const takers = view.columns.filter((column) => column.takesDrops);
  // Nobody plans in the past: it comes last.
  return [...takers.filter((column) => !isPast(column)), ...takers.filter(isPast)].map((column) => {
    const label = nameOfColumn(column, view.context, words.board, language);
    const isHere = cards.every((card) => view.cellOf(card).column === column.id);
    const changes = cards.map((card) => drop(view.lens, card, column.id, view.context));
    return {
      id: `column ${column.id}`,
      label,
      hint: isHere ? words.board.here : hintFor(label, changes, speech),
      group: words.keys.columns,
      disabled: isHere,
      does: { kind: 'place', to: { column: column.id, lane, before: null } },
    };
  });
};

const otherOptions = (cards: readonly Card[], speech: Speech): readonly MoveOption[] => {
  const { view, words } = speech;
  const [card, ...more] = cards;
  if (!card || more.length > 0) return [];
  const cell = view.cellOf(card);
  const there = view.cardsAt(cell);
  const at = there.findIndex((one) => one.id === card.id);
  const step = (id: string, label: string, icon: ReactNode, to: number, before: number): MoveOption => ({
    id,
    label,
    icon,
    group: words.keys.inColumn,
    disabled: at < 0 || to < 0 || to >= there.length,
    does: { kind: 'place', to: { ...cell, before: there[before]?.id ?? null } },
  });
  return [
    step('up', words.board.moveUp, <ArrowUpIcon aria-hidden />, at - 1, at - 1),
    step('down', words.board.moveDown, <ArrowDownIcon aria-hidden />, at + 1, at + 2),
    {
      id: 'select',
      label: words.keys.selectCard,
      icon: <CheckmarkIcon aria-hidden />,
      hint: 'X',
      group: words.keys.groups.several,
      does: { kind: 'select' },
    },
  ];
};

/** The next column that isn't past after the one that a lone card stands in: what Enter takes at once. */
export const firstMove = (cards: readonly Card[], { view }: Speech): string | undefined => {
  const [card, ...more] = cards;
  if (!card || more.length > 0) return undefined;
  const open = view.columns.filter((column) => column.takesDrops);
  const here = view.cellOf(card).column;
  const after = open.slice(open.findIndex(({ id }) => id === here) + 1);
  const next = after.find((column) => !isPast(column)) ?? open[0];
  return next && `column ${next.id}`;
};
