// What the command palette offers for what is typed: the best of each group, the group with the best hit first. Called by palette.tsx.
import { DocPencilIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { Board } from '../../domain/board.ts';
import { type Card, isOpen, shownStateOf } from '../../domain/card.ts';
import { type PlainDate, yearOf } from '../../domain/plain-date.ts';
import { type Findable, type Prepared, prepare, search } from '../../domain/search.ts';
import type { AllWords } from '../../text/all-words.ts';
import { sayDay, sayWhen } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { stateNameOf } from '../../text/state-name.ts';
import type { PaletteWords } from '../../text/use-palette-words.ts';
import type { Action } from '../../ui/actions.tsx';
import { Face } from '../../ui/face.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import type { PickerOption } from '../../ui/picker.tsx';
import { cardsOfAddress } from './places.ts';

type Words = Pick<AllWords, 'board' | 'views'> & { readonly palette: PaletteWords };

/** Something to choose: where it leads, or what it does. `look` is drawn only for what is shown. */
type Entry = Findable & {
  readonly go: string | (() => void);
  readonly look: () => { readonly hint?: string | undefined; readonly icon: ReactNode };
};
export type Choice = PickerOption & { readonly go: Entry['go'] };

type Group = {
  readonly name: string;
  readonly entries: readonly Prepared<Entry>[];
  readonly most: number;
  /** Shown whole while nothing is typed. */
  readonly always?: boolean;
  readonly recent?: readonly string[];
};

type Way = { readonly address: string; readonly label: string; readonly icon: ReactNode };

export type Offered = {
  readonly board: Board;
  readonly id: string;
  readonly today: PlainDate;
  readonly language: Language;
  readonly words: Words;
  readonly recent: readonly string[];
  readonly screens: readonly Way[];
  /** The group's saved views and my own. */
  readonly views: readonly Way[];
  readonly actions: readonly Action[];
  readonly cardAddress: (card: string) => string;
};

const namesOf = (ids: readonly string[], named: readonly { id: string; name: string }[]): string[] =>
  ids.flatMap((id) => named.find((one) => one.id === id)?.name ?? []);

const hintOf = (card: Card, { words, language, today }: Offered): string =>
  [
    ...(card.when ? [sayWhen(card.when, language, { today })] : []),
    ...(shownStateOf(card) === 'open' ? [] : [stateNameOf(card, words.board)]),
  ].join(' · ');

const cardEntries = (offered: Offered): Entry[] =>
  offered.board.cards.map((card) => ({
    id: card.id,
    title: card.title,
    rest: [
      ...namesOf(card.tags, offered.board.tags).map((tag) => `#${tag}`),
      ...namesOf(card.assignees, offered.board.people),
      ...(card.service ? namesOf([card.service], offered.board.services) : []),
    ].join(' '),
    isDone: !isOpen(card),
    go: offered.cardAddress(card.id),
    look: () => ({ hint: hintOf(card, offered), icon: <KindIcon shape={card.kind} /> }),
  }));

const meetingEntries = ({ board, id, today, language }: Offered): Entry[] =>
  board.meetings.map((meeting) => ({
    id: meeting.id,
    title: meeting.title,
    go: `/b/${id}/meetings/${meeting.id}`,
    look: () => ({
      hint: meeting.date
        ? sayDay(meeting.date, language, { year: yearOf(meeting.date) !== yearOf(today) })
        : undefined,
      icon: <DocPencilIcon aria-hidden />,
    }),
  }));

const peopleEntries = ({ board, id, language }: Offered): Entry[] =>
  board.people.map((person) => ({
    id: person.id,
    title: person.name,
    rest: person.organisation,
    go: cardsOfAddress(id, person.name, language),
    look: () => ({
      hint: person.organisation || undefined,
      icon: <Face name={person.name} colour={person.colour} size="small" outside={person.outsider} silent />,
    }),
  }));

const wayEntries = (ways: readonly Way[]): Entry[] =>
  ways.map(({ address, label, icon }, at) => ({
    id: `${at} ${address}`,
    title: label,
    go: address,
    look: () => ({ icon }),
  }));

const actionEntries = ({ actions }: Offered): Entry[] =>
  actions.map(({ id, label, also, keys, icon, run }) => ({
    id,
    title: label,
    rest: also ?? '',
    go: run,
    look: () => ({ hint: keys, icon }),
  }));

/** Prepared once, when the palette opens or the board changes under it. */
export const paletteGroups = (offered: Offered): readonly Group[] => {
  const { groups } = offered.words.palette;
  const group = (name: string, entries: readonly Entry[], more: Omit<Group, 'name' | 'entries'>): Group => ({
    name,
    entries: prepare(entries),
    ...more,
  });
  return [
    group(groups.cards, cardEntries(offered), { most: 8, recent: offered.recent }),
    group(groups.screens, wayEntries(offered.screens), { most: 5, always: true }),
    group(offered.words.views.views, wayEntries(offered.views), { most: 5, always: true }),
    group(groups.meetings, meetingEntries(offered), { most: 5 }),
    group(groups.people, peopleEntries(offered), { most: 5 }),
    group(groups.actions, actionEntries(offered), { most: 8, always: true }),
  ];
};

const choiceOf = (group: string, { id, title, go, look }: Entry): Choice => ({
  id: `${group} ${id}`,
  label: title || '…',
  group,
  go,
  ...look(),
});

/** `recentName` is what the cards are called while nothing is typed. */
export const choicesFor = (
  groups: readonly Group[],
  typed: string,
  recentName: string,
): readonly Choice[] => {
  if (typed.trim() === '')
    return groups.flatMap(({ name, entries, most, always, recent = [] }) =>
      always
        ? entries.map(({ found }) => choiceOf(name, found))
        : search(entries, '', { most, recent }).map(({ found }) => choiceOf(recentName, found)),
    );
  return groups
    .map(({ name, entries, most }) => ({ name, hits: search(entries, typed, { most }) }))
    .filter(({ hits }) => hits.length > 0)
    .sort((a, b) => (a.hits[0]?.rank ?? 0) - (b.hits[0]?.rank ?? 0))
    .flatMap(({ name, hits }) => hits.map(({ found }) => choiceOf(name, found)));
};
