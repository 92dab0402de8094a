// What one origin wrote into the fields and sets of cards, views, limits, agendas, decisions, activities, school holidays and the plan's lists, so that it can be taken back (R9). Called by the history.
import * as Y from 'yjs';
import { type BoardMapName, boardMap, UNDONE } from './board-shape.ts';

/** A key that went from one value to another; `undefined` is none. A mark names one writing, or one erasing, of it. */
export type Write = {
  readonly map: Y.Map<unknown>;
  readonly key: string;
  readonly before: unknown;
  readonly replaced: Mark;
  readonly after: unknown;
  readonly wrote: Mark;
};

type Mark = string;

/** What can be taken back: people, tags and the like stay once they are there. */
const TRACKED: readonly BoardMapName[] = [
  'cards',
  'views',
  'limits',
  'agenda',
  'decisions',
  'activities',
  'audiences',
  'channels',
  'messages',
  'goals',
  'breaks',
];

export function fieldTracker(doc: Y.Doc, origin: unknown) {
  const roots = TRACKED.map((name) => boardMap(doc, name));
  /** Writings that brought back an earlier one count as that one. */
  const broughtBack = new Map<Mark, Mark>();
  let listener: (writes: readonly Write[]) => void = () => {};
  const gathered: Write[] = [];

  const newest = (mark: Mark): Mark => {
    let found = mark;
    for (let next = broughtBack.get(found); next !== undefined; next = broughtBack.get(found)) found = next;
    return found;
  };

  const listen = (events: Y.YEvent<Y.AbstractType<unknown>>[], transaction: Y.Transaction) => {
    if (transaction.origin !== origin) return;
    const writes = events.flatMap((event) => (event instanceof Y.YMapEvent ? writesOf(event, roots) : []));
    gathered.push(...writes);
  };
  // One step a transaction, whatever it wrote into: a year's cards and the activities that they are of are taken back together.
  const finish = (transaction: Y.Transaction) => {
    if (transaction.origin === origin && gathered.length > 0) listener(gathered.splice(0));
  };
  for (const root of roots) root.observeDeep(listen);
  doc.on('afterTransaction', finish);

  const takeBack = ({ map, key, before, replaced, after, wrote }: Write): Write | null => {
    if (isGone(map) || markOf(map, key) !== newest(wrote)) return null;
    if (before === undefined) map.delete(key);
    else map.set(key, before);
    broughtBack.set(newest(replaced), markOf(map, key));
    return { map, key, before: after, replaced: wrote, after: before, wrote: replaced };
  };

  return {
    onStep(tell: (writes: readonly Write[]) => void) {
      listener = tell;
    },
    /** Takes back each write that still stands; gives the step that would redo them, or null when none stood. */
    take(writes: readonly Write[]) {
      const opposite: Write[] = [];
      doc.transact(() => {
        for (const write of writes) {
          const taken = takeBack(write);
          if (taken !== null) opposite.push(taken);
        }
      }, HISTORY);
      return opposite.length === 0 ? null : ({ kind: 'fields', writes: opposite } as const);
    },
    close() {
      for (const root of roots) root.unobserveDeep(listen);
      doc.off('afterTransaction', finish);
    },
  };
}

/** The origin of what a history takes back: no change of the person's own, so no new step. */
const HISTORY = 'board-history';

const isGone = (map: Y.Map<unknown>): boolean => map._item === null || map._item.deleted;

/** By the last clock: yjs joins erased writings that follow one another into one. */
const markOfItem = ({ lastId }: Y.Item, erased: boolean): Mark =>
  `${erased ? 'no ' : ''}${lastId.client}:${lastId.clock}`;

function markOf(map: Y.Map<unknown>, key: string): Mark {
  const item = map._map.get(key);
  return item === undefined ? 'never' : markOfItem(item, item.deleted);
}

function writesOf(event: Y.YMapEvent<unknown>, roots: readonly Y.Map<unknown>[]): Write[] {
  const map = event.target as Y.Map<unknown>;
  if (roots.includes(map)) return [...event.changes.keys.keys()].flatMap((id) => added(map.get(id)));
  return [...event.changes.keys].flatMap(([key, { action, oldValue }]) => {
    const after = map.get(key);
    if (after instanceof Y.AbstractType || oldValue instanceof Y.AbstractType) return [];
    const before = action === 'add' ? undefined : oldValue;
    return {
      map,
      key,
      before,
      replaced: markBefore(event, key, action === 'add'),
      after,
      wrote: markOf(map, key),
    };
  });
}

/** Adding is taken back by hiding: the record stays, with whatever others have put into it meanwhile. */
function added(record: unknown): Write[] {
  if (!(record instanceof Y.Map)) return [];
  const wrote = markOf(record, 'deletedOn');
  const after = record.get('deletedOn');
  return [{ map: record, key: 'deletedOn', before: UNDONE, replaced: `hidden ${wrote}`, after, wrote }];
}

/** The writing, or the erasing, that stood under the key before the transaction. */
function markBefore(event: Y.YMapEvent<unknown>, key: string, erased: boolean): Mark {
  const map = event.target as Y.Map<unknown>;
  let item = map._map.get(key) ?? null;
  while (item !== null && event.adds(item)) item = item.left;
  return item === null ? `never ${markOf(map, key)}` : markOfItem(item, erased);
}
