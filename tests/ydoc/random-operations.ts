// One random thing that a person may do to a board, for the converging tests. Dragging goes through the domain, as on screen.

import { KINDS, PUBLISHING, STATUSES } from '../../app/domain/card.ts';
import { cardsByColumn, columnsOf, drop, LENSES, type LensContext } from '../../app/domain/lens.ts';
import { place } from '../../app/domain/order.ts';
import { addDays } from '../../app/domain/plain-date.ts';
import type { Chance } from './chance.ts';
import type { Peer } from './peers.ts';

export const TODAY = '2026-02-11';
export const MEMBERS = ['ada', 'birk', 'celine', 'daniel', 'eira'] as const;
const TAGS = ['økonomi', 'juss', 'drift', 'register', 'avtale'];
const AUDIENCES = ['presse', 'Bibliotekene', 'fylkene'];
const LETTERS = ['a', 'æ', ' ', 'ø', 'x', '😀', 'å', '\u0301'];

type Operation = (peer: Peer, chance: Chance) => void;

const someCard = (peer: Peer, chance: Chance) => {
  const { cards } = peer.reader.read();
  return cards.length === 0 ? null : chance.oneOf(cards);
};

const subset = <T>(values: readonly T[], chance: Chance): T[] =>
  chance.shuffled(values).slice(0, chance.below(values.length + 1));

const add: Operation = (peer, chance) => {
  const cards = peer.reader.read().cards;
  const count = 1 + chance.below(2);
  const { orders, repairs } = place(cards, chance.below(cards.length + 1), count);
  peer.commands.changeCards(repairs.map(({ id, order }) => ({ id, change: { order } })));
  peer.commands.addCards(
    orders.map((order) => ({ title: chance.oneOf(TAGS), kind: chance.oneOf(KINDS), order })),
  );
};

const drag: Operation = (peer, chance) => {
  const board = peer.reader.read();
  const card = someCard(peer, chance);
  if (card === null) return;
  const lens = chance.oneOf(LENSES);
  const context: LensContext = { today: TODAY, people: board.people, services: board.services };
  const column = chance.oneOf(columnsOf(lens, context).filter(({ takesDrops }) => takesDrops));
  const there = (cardsByColumn(lens, board.cards, context).get(column.id) ?? []).filter(
    (c) => c.id !== card.id,
  );
  const { orders, repairs } = place(there, chance.below(there.length + 1), 1);
  peer.commands.changeCards([
    ...repairs.map(({ id, order }) => ({ id, change: { order } })),
    { id: card.id, change: { ...drop(lens, card, column.id, context), order: orders[0] ?? card.order } },
  ]);
};

const type: Operation = (peer, chance) => {
  const card = someCard(peer, chance);
  if (card === null) return;
  const at = chance.below(card.title.length + 1);
  const remove = chance.next() < 0.4 ? chance.below(4) : 0;
  peer.commands.spliceTitle(card.id, at, remove, chance.next() < 0.8 ? chance.oneOf(LETTERS) : '');
};

const change: Operation = (peer, chance) => {
  const card = someCard(peer, chance);
  if (card === null) return;
  const tags = subset(TAGS, chance).map((name) => peer.commands.addTag(name));
  peer.commands.changeCards([
    chance.oneOf([
      { id: card.id, change: { tags } },
      { id: card.id, change: { assignees: subset(MEMBERS, chance) } },
      { id: card.id, change: { parties: subset(MEMBERS, chance) } },
      { id: card.id, change: { status: chance.oneOf(STATUSES) } },
      { id: card.id, change: { when: { precision: 'day', day: addDays(TODAY, chance.below(700) - 300) } } },
    ]),
  ]);
};

const plan: Operation = (peer, chance) => {
  const card = someCard(peer, chance);
  if (card === null) return;
  const list = (['audiences', 'channels', 'messages', 'goals'] as const)[chance.below(4)] ?? 'audiences';
  const id = peer.commands.addToPlan(list, chance.oneOf(AUDIENCES));
  const known = peer.reader.read()[list].map((one) => one.id);
  peer.commands.changeCards([
    chance.oneOf([
      { id: card.id, change: { audiences: subset(known, chance) } },
      { id: card.id, change: { channels: [...new Set([...card.channels, id])] } },
      { id: card.id, change: { message: id, goal: null } },
      { id: card.id, change: { hours: chance.below(40), askAfter: chance.below(30) } },
      { id: card.id, change: { publishing: chance.oneOf(PUBLISHING) } },
    ]),
  ]);
  const then = chance.next();
  if (then < 0.2) peer.commands.renameInPlan(list, id, chance.oneOf(AUDIENCES));
  else if (then < 0.4) peer.commands.takeFromPlan(list, id, TODAY);
};

const remove: Operation = (peer, chance) => {
  const card = someCard(peer, chance);
  if (card !== null) peer.commands.deleteCards([card.id], TODAY);
};

const restore: Operation = (peer, chance) => {
  const { deleted } = peer.reader.read();
  if (deleted.length > 0) peer.commands.restoreCards([chance.oneOf(deleted).id]);
};

const undo: Operation = (peer) => void peer.history.undo();
const redo: Operation = (peer) => void peer.history.redo();
const outsider: Operation = (peer, chance) =>
  void peer.commands.addOutsider({ name: `Kontakt ${chance.below(6)}`, organisation: 'Fylket' });

/** How often each comes, out of their sum. */
const OPERATIONS: readonly (readonly [number, Operation])[] = [
  [1, add],
  [30, drag],
  [30, type],
  [10, change],
  [8, plan],
  [3, remove],
  [3, restore],
  [8, undo],
  [4, redo],
  [1, outsider],
];
const ALL = OPERATIONS.flatMap(([share, operation]) => Array.from({ length: share }, () => operation));

export const randomOperation: Operation = (peer, chance) => chance.oneOf(ALL)(peer, chance);
