// Reads an update to its end before anything is done with it: is it whole, harmless, and does it fit on what we have?
// Called by document-bytes.ts. Nothing is kept waiting for a missing predecessor (S7, S8).
import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { CheckingDecoder, DEEPEST } from './checking-decoder.ts';
import type { Deleted } from './known.ts';

/** What the document has, with what is queued for it. */
export type Has = {
  /** The first clock of this client that is not known. */
  clockOf(client: number): number;
  /** False also for what isn't there. */
  isDeleted(client: number, from: number, length: number): boolean;
};

/** `ends`: the clocks of its clients after it. */
export type Contents = { readonly ends: ReadonlyMap<number, number>; readonly deletes: readonly Deleted[] };

export type CheckedUpdate =
  | ({ readonly fits: true; readonly news: boolean } & Contents)
  /** Something that it builds on is missing. */
  | { readonly fits: false };

type Struct = ReturnType<typeof Y.decodeUpdate>['structs'][number];

/** No client counts so far: yjs counts characters, and documents are megabytes. Beyond it lies an attack on the clock. */
const LAST_CLOCK = 2 ** 40;

export const isShallow = (value: unknown, deepest: number): boolean => {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > deepest) return false;
    const next: unknown[] = [];
    for (const one of level)
      if (typeof one === 'object' && one !== null && !(one instanceof Uint8Array))
        for (const inner of Object.values(one)) next.push(inner);
    level = next;
  }
  return true;
};

const requireHarmless = (struct: Struct) => {
  const end = struct.id.clock + struct.length;
  if (!(struct.length > 0) || end > LAST_CLOCK) throw new RangeError('a length that no document has');
  if (!(struct instanceof Y.Item)) return;
  const { content } = struct;
  // Documents in documents are nothing of ours: each would be one more document in the server's memory.
  if (content instanceof Y.ContentDoc) throw new RangeError('a document inside the document');
  const values =
    content instanceof Y.ContentAny || content instanceof Y.ContentJSON
      ? content.arr
      : content instanceof Y.ContentEmbed
        ? content.embed
        : content instanceof Y.ContentFormat
          ? content.value
          : null;
  if (!isShallow(values, DEEPEST)) throw new RangeError('a value nested too deep');
};

type Section = { readonly client: number; readonly structs: readonly Struct[]; at: number };

/**
 * Yjs writes clients in descending order, each once and without gaps in its clocks. Merging counts on it, and loses content
 * of what isn't so: others' too.
 */
const requireOrder = (last: Struct | undefined, next: Struct) => {
  if (!last) return;
  if (next.id.client > last.id.client) throw new RangeError('clients out of order');
  if (next.id.client === last.id.client && next.id.clock !== last.id.clock + last.length)
    throw new RangeError('one client in two places');
};

const sectionsOf = (structs: readonly Struct[]): Map<number, Section> => {
  const sections = new Map<number, Section & { structs: Struct[] }>();
  let last: Struct | undefined;
  for (const struct of structs) {
    requireHarmless(struct);
    requireOrder(last, struct);
    const { client } = struct.id;
    const section = sections.get(client);
    if (section) section.structs.push(struct);
    else sections.set(client, { client, structs: [struct], at: 0 });
    last = struct;
  }
  return sections;
};

const dependenciesOf = (struct: Struct): readonly Y.ID[] =>
  struct instanceof Y.Item
    ? [struct.origin, struct.rightOrigin, struct.parent].filter((id) => id instanceof Y.ID)
    : [];

/**
 * Walks through the structs in an order in which each finds what it builds on, as yjs will, as far as that goes. True when
 * all do; `reached` then has the clocks, otherwise those of the part that does. Not more work than a few steps for each
 * struct, whatever they say they depend on.
 */
const allFit = (sections: ReadonlyMap<number, Section>, has: Has, reached: Map<number, number>): boolean => {
  const clockOf = (client: number) => reached.get(client) ?? has.clockOf(client);
  const waiting = new Map<number, { section: Section; clock: number }[]>();
  const ready = [...sections.values()];
  let left = [...sections.values()].reduce((sum, { structs }) => sum + structs.length, 0);
  let steps = left * 20 + 1000;

  const goOn = (section: Section): void => {
    for (let struct = section.structs[section.at]; struct; struct = section.structs[++section.at]) {
      const own = clockOf(section.client);
      if (--steps < 0 || struct.id.clock > own) return;
      if (struct instanceof Y.Skip) {
        // A hole in the update is none when what it leaves out is here already.
        if (struct.id.clock + struct.length > own) return;
        left--;
        continue;
      }
      const missing = dependenciesOf(struct).find(({ client, clock }) =>
        client === section.client ? clock >= (struct?.id.clock ?? 0) : clock >= clockOf(client),
      );
      if (missing) {
        // Not in this update, or it waits for itself: nothing will bring it.
        if (missing.client === section.client || !sections.has(missing.client)) return;
        const others = waiting.get(missing.client) ?? [];
        others.push({ section, clock: missing.clock });
        waiting.set(missing.client, others);
        return;
      }
      reached.set(section.client, Math.max(own, struct.id.clock + struct.length));
      left--;
    }
  };

  for (let section = ready.pop(); section && steps >= 0; section = ready.pop()) {
    goOn(section);
    const clock = clockOf(section.client);
    const others = waiting.get(section.client) ?? [];
    steps -= others.length;
    if (others.length === 0) continue;
    for (const other of others) if (other.clock < clock) ready.push(other.section);
    waiting.set(
      section.client,
      others.filter((other) => other.clock >= clock),
    );
  }
  return left === 0;
};

const deletesIn = (ds: ReturnType<typeof Y.decodeUpdate>['ds']): Deleted[] => {
  const deletes: Deleted[] = [];
  for (const [client, ranges] of ds.clients)
    for (const { clock, len } of ranges) deletes.push({ client, from: clock, to: clock + len });
  return deletes;
};

/** Throws on bytes that are no update or could hurt somebody who applies them. 1–3 µs for a move of a card. */
export const checkUpdate = (update: Uint8Array, has: Has): CheckedUpdate => {
  const { structs, ds } = Y.decodeUpdateV2(update, CheckingDecoder);
  const sections = sectionsOf(structs);
  const ends = new Map<number, number>();
  if (!allFit(sections, has, ends)) return { fits: false };
  const clockOf = (client: number) => ends.get(client) ?? has.clockOf(client);
  const deletes = deletesIn(ds);
  let news = [...ends].some(([client, clock]) => clock > has.clockOf(client));
  for (const { client, from, to } of deletes) {
    if (to > clockOf(client)) return { fits: false };
    news ||= !has.isDeleted(client, from, to - from);
  }
  return { fits: true, news, ends, deletes };
};

/** What is in bytes that were checked before (a log's, the server's own). Throws on bytes that are no update. */
export const contentsOf = (update: Uint8Array): Contents => {
  const { structs, ds } = Y.decodeUpdate(update);
  const ends = new Map<number, number>();
  for (const { id, length } of structs)
    ends.set(id.client, Math.max(ends.get(id.client) ?? 0, id.clock + length));
  return { ends, deletes: deletesIn(ds) };
};

/**
 * The part of an update with holes that can be used without what is missing, as an update; null when there is none.
 * Throws as `checkUpdate` does.
 */
export const usablePart = (update: Uint8Array, has: Has): Uint8Array | null => {
  const { structs, ds } = Y.decodeUpdate(update);
  const sections = sectionsOf(structs);
  const ends = new Map<number, number>();
  allFit(sections, has, ends);
  const clockOf = (client: number) => ends.get(client) ?? has.clockOf(client);
  const usable = [...sections.values()]
    .map(({ client, structs: all }) => ({
      client,
      structs: all.filter((struct) => struct.id.clock + struct.length <= clockOf(client)),
    }))
    .filter(({ structs: some }) => some.some((struct) => !(struct instanceof Y.Skip)));
  // Of a range that reaches into what is missing, what is here is deleted.
  const deletes = deletesIn(ds)
    .map(({ client, from, to }) => ({ client, from, to: Math.min(to, clockOf(client)) }))
    .filter(({ from, to }) => from < to);
  if (usable.length === 0 && deletes.length === 0) return null;
  return writeUpdate(usable, deletes);
};

type Usable = { readonly client: number; readonly structs: readonly Struct[] };

/** Yjs' own format, version 1; each struct writes itself. */
const writeUpdate = (sections: readonly Usable[], deletes: readonly Deleted[]): Uint8Array => {
  const encoder = new Y.UpdateEncoderV1();
  const rest = encoder.restEncoder;
  encoding.writeVarUint(rest, sections.length);
  for (const { client, structs } of sections) {
    encoding.writeVarUint(rest, structs.length);
    encoder.writeClient(client);
    encoding.writeVarUint(rest, structs[0]?.id.clock ?? 0);
    for (const struct of structs) struct.write(encoder, 0);
  }
  const clients = new Map<number, Deleted[]>();
  for (const each of deletes) clients.set(each.client, [...(clients.get(each.client) ?? []), each]);
  encoding.writeVarUint(rest, clients.size);
  for (const [client, ranges] of clients) {
    encoding.writeVarUint(rest, client);
    encoding.writeVarUint(rest, ranges.length);
    for (const { from, to } of ranges) {
      encoding.writeVarUint(rest, from);
      encoding.writeVarUint(rest, to - from);
    }
  }
  return encoder.toUint8Array();
};
