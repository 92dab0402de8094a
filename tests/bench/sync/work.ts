// The work that all servers are given: a board of realistic shape, and what writers do to it, made beforehand so that a
// measurement only sends bytes. The same for every server of a run. Called by the rows.
import * as Y from 'yjs';
import { KINDS, type Kind } from '../../../app/domain/card.ts';
import { place } from '../../../app/domain/order.ts';
import { parseWhen } from '../../../app/domain/when.ts';
import { boardCommands, type PlacedCard } from '../../../app/ydoc/board-commands.ts';
import { boardMap } from '../../../app/ydoc/board-shape.ts';

const WORDS =
  'avklare årsmøtet med fylkesbibliotekene sende påminnelse til leverandøren forberede styringsgruppa følge opp avtalen skrive om nettsiden planlegge kurset evaluere statistikken'.split(
    ' ',
  );
const YEAR = 2026;
/** A part goes through every server's limit of a message. */
const CARDS_A_PART = 1000;
/** The client that wrote the board. */
export const SEEDER = 7;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const dayOf = (at: number) =>
  `${YEAR}-${String((at % 12) + 1).padStart(2, '0')}-${String(((at * 7) % 28) + 1).padStart(2, '0')}`;

const titleOf = (at: number): string =>
  Array.from({ length: 10 + (at % 5) }, (_, word) => pick(WORDS, at * 7 + word * 5)).join(' ');

const cardId = (at: number): string => `card-${at}`;

const cardOf = (at: number, order: string): PlacedCard => ({
  id: cardId(at),
  title: `${titleOf(at)} (${at})`,
  kind: pick<Kind>(KINDS, at),
  when: at % 14 === 0 ? null : parseWhen(dayOf(at)),
  assignees: at % 3 === 0 ? [] : [`person-${at % 8}`],
  tags: [`tag-${at % 12}`, `tag-${(at + 5) % 12}`],
  service: `service-${at % 9}`,
  order,
});

export type Seed = {
  readonly cards: number;
  /** Updates of at most a thousand cards each, in order. */
  readonly parts: readonly Uint8Array[];
  readonly stateVector: Uint8Array;
  /** All of it in one update. */
  readonly whole: Uint8Array;
};

const made = new Map<number, Seed>();

/** A board of so many cards; the same bytes each time. */
export const seedOf = (cards: number): Seed => {
  const known = made.get(cards);
  if (known) return known;
  const doc = new Y.Doc();
  doc.clientID = SEEDER;
  const parts: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => parts.push(update));
  const commands = boardCommands(doc, { origin: 'bench' });
  const { orders } = place([], 0, cards);
  for (let from = 0; from < cards; from += CARDS_A_PART)
    commands.addCards(orders.slice(from, from + CARDS_A_PART).map((order, at) => cardOf(from + at, order)));
  const seed = {
    cards,
    parts,
    stateVector: Y.encodeStateVector(doc),
    whole: Y.encodeStateAsUpdate(doc),
  };
  made.set(cards, seed);
  return seed;
};

/** What one writer will send, in order: update `n` brings the writer's clock to `clocks[n]`. */
export type Writing = {
  readonly client: number;
  readonly updates: Uint8Array[];
  readonly clocks: number[];
  /** Makes more, when a load needs more than there is. */
  grow(count: number): void;
};

type WritingKind = 'cards' | 'meeting' | 'long';

const writings = new Map<string, Writing>();

/**
 * Writer `at` of `of`, each with cards of its own, as people at different cards have: one field of one card an update, or
 * ('meeting') four letters in titles to each of these, or
 * ('long') a kibibyte in a field. Kept for the whole run.
 */
export const writingOf = (cards: number, at: number, of: number, kind: WritingKind = 'cards'): Writing => {
  const key = `${cards} ${at} ${of} ${kind}`;
  const known = writings.get(key);
  if (known) return known;
  const doc = new Y.Doc();
  Y.applyUpdate(doc, seedOf(cards).whole);
  const client = 1000 + at;
  doc.clientID = client;
  const writing: Writing = { client, updates: [], clocks: [], grow: () => {} };
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'bench') return;
    writing.updates.push(update);
    writing.clocks.push(Y.getState(doc.store, client));
  });
  const commands = boardCommands(doc, { origin: 'bench' });
  const own = Math.max(1, Math.floor(cards / of));
  const records = boardMap(doc, 'cards');
  // The key that a drop in a month writes; straight into the record, as making half a million of them takes a while.
  const move = (id: string, turn: number) => {
    const record = records.get(id);
    if (record instanceof Y.Map)
      doc.transact(() => record.set('when', dayOf(turn + at + Math.floor(turn / own))), 'bench');
  };
  const lengthen = (id: string, turn: number) => {
    const record = records.get(id);
    if (record instanceof Y.Map)
      doc.transact(() => record.set('source', String(turn).padEnd(1000, 'x')), 'bench');
  };
  const grow = (count: number) => {
    while (writing.updates.length < count) {
      const turn = writing.updates.length;
      const id = cardId((at * own + (turn % own)) % cards);
      if (kind === 'meeting' && turn % 5 !== 0) commands.spliceTitle(id, 0, 0, pick(WORDS, turn).slice(0, 1));
      else if (kind === 'long') lengthen(id, turn);
      else move(id, turn);
    }
  };
  const grown = { ...writing, grow };
  writings.set(key, grown);
  return grown;
};
