// How a board lies in its Y.Doc: root maps of id → Y.Map, one key a field (HOUSE.md, "What lies where").
// Shared by the reader, the commands and the history of app/ydoc; nobody else needs it.
import * as Y from 'yjs';
import type { CardId } from '../domain/card.ts';

/** A record in the document. Any client may have written anything, so values are unknown until checked (R2, R10). */
export type RecordMap = Y.Map<unknown>;

export const BOARD_MAPS = [
  'cards',
  'people',
  'tags',
  'services',
  'activities',
  'meetings',
  'views',
  'limits',
  'series',
  'agenda',
  'decisions',
  'aliases',
  'audiences',
  'channels',
  'messages',
  'goals',
  'breaks',
] as const;
export type BoardMapName = (typeof BOARD_MAPS)[number];

export const boardMap = (doc: Y.Doc, name: BoardMapName): Y.Map<unknown> => doc.getMap(name);

/** Fields that are sets: a map of id → true, so that two additions at once both survive. */
export const SET_FIELDS = ['assignees', 'tags', 'parties'] as const;
export type SetField = (typeof SET_FIELDS)[number];

/**
 * Sets that lie in the card's own record, one key an id (`audience:presse` → true). A map of its own would have to be made in each card
 * that is older than the field, and of two made at once one is lost, with what was put into it.
 */
export const KEYED_SETS = { audiences: 'audience:', channels: 'channel:' } as const;
export type KeyedSet = keyof typeof KEYED_SETS;

/** Stands in `deletedOn` when the adding of a card or a view was taken back (R9). A day there means that somebody deleted it. */
export const UNDONE = 'undone';

export const cardMapOf = (doc: Y.Doc, id: CardId): RecordMap | null => recordOf(doc, 'cards', id);

export function recordOf(doc: Y.Doc, name: BoardMapName, id: string): RecordMap | null {
  const record = boardMap(doc, name).get(id);
  return record instanceof Y.Map ? record : null;
}

/** The ids in a set field, in code-unit order; a set that was never made is empty. */
export function idsIn(set: unknown): string[] {
  if (!(set instanceof Y.Map)) return [];
  const ids: string[] = [];
  for (const [id, held] of set.entries()) if (held === true) ids.push(id);
  return ids.sort();
}

/**
 * Whether anything that now stands in the record was written by another client than the one that made it. The same on
 * every machine that has the same document. `deletedOn` doesn't count.
 */
export function isTouchedByOthers(card: RecordMap): boolean {
  const maker = card._item?.id.client;
  for (const [key, item] of card._map) {
    if (key === 'deletedOn' || item.deleted) continue;
    if (item.id.client !== maker) return true;
    const value = card.get(key);
    if (value instanceof Y.AbstractType && holdsForeignItem(value, maker)) return true;
  }
  return false;
}

function holdsForeignItem(type: Y.AbstractType<unknown>, maker: number | undefined): boolean {
  for (const item of type._map.values()) if (!item.deleted && item.id.client !== maker) return true;
  for (let item = type._start; item !== null; item = item.right) {
    if (!item.deleted && item.id.client !== maker) return true;
  }
  return false;
}
