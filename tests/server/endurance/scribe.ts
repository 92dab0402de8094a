// A stock client that edits at random and marks each edit, and the account of all marks that were promised: acknowledged to
// their author, or seen by another. Called by jepsen.ts.
import * as Y from 'yjs';
import type { Chance } from '../sync/chance.ts';
import { joinFrom } from '../sync/client.ts';
import { isSame } from './same-document.ts';

/** Marks that must be there, and marks that must be gone. `removing`: somebody took them away, acknowledged or not. */
export type Account = {
  readonly present: Set<string>;
  readonly removing: Set<string>;
  readonly gone: Set<string>;
};

export const openAccount = (): Account => ({ present: new Set(), removing: new Set(), gone: new Set() });

/** What of it a document breaks. */
export const brokenPromises = ({ present, removing, gone }: Account, doc: Y.Doc): string[] => {
  const marks = doc.getMap('marks');
  return [
    ...[...present]
      .filter((mark) => !removing.has(mark) && !marks.has(mark))
      .map((mark) => `${mark} is lost`),
    ...[...gone].filter((mark) => marks.has(mark)).map((mark) => `${mark} is back`),
  ];
};

type Edit = (doc: Y.Doc, random: Chance, mark: string) => void;

const anyOf = <T>(things: Iterable<T>, { below }: Chance): T | undefined => {
  const all = [...things];
  return all[below(all.length)];
};

const cardsOf = (doc: Y.Doc) => doc.getMap('cards') as Y.Map<Y.Map<unknown>>;

const EDITS: readonly Edit[] = [
  (doc, _random, mark) => {
    const card = new Y.Map<unknown>([['title', mark]]);
    card.set('assignees', new Y.Map());
    card.set('note', new Y.Text(mark));
    cardsOf(doc).set(mark, card);
  },
  (doc, random, mark) => void anyOf(cardsOf(doc).values(), random)?.set('title', mark),
  (doc, random, mark) => {
    const assignees = anyOf(cardsOf(doc).values(), random)?.get('assignees');
    if (assignees instanceof Y.Map) assignees.set(mark, true);
  },
  (doc, random, mark) => {
    const note = anyOf(cardsOf(doc).values(), random)?.get('note');
    if (note instanceof Y.Text) note.insert(random.below(note.length + 1), mark);
  },
  (doc, random) => {
    const name = anyOf(cardsOf(doc).keys(), random);
    if (name !== undefined && cardsOf(doc).size > 20) cardsOf(doc).delete(name);
  },
  (doc, { below }, mark) => {
    const text = doc.getText('text');
    text.insert(below(text.length + 1), `${mark} spør `);
  },
  (doc, { below }) => {
    const text = doc.getText('text');
    const at = below(text.length + 1);
    text.delete(at, Math.min(below(20), text.length - at));
  },
  (doc, { below }) => {
    const text = doc.getText('text');
    const at = below(text.length + 1);
    text.format(at, Math.min(below(9), text.length - at), { bold: below(2) === 0 });
  },
  (doc, { below }, mark) => {
    const paragraph = new Y.XmlElement('paragraph');
    paragraph.insert(0, [new Y.XmlText(mark)]);
    const body = doc.getXmlFragment('body');
    body.insert(below(body.length + 1), [paragraph]);
  },
  (doc, { below }) => {
    const body = doc.getXmlFragment('body');
    if (body.length > 0) body.delete(below(body.length), 1);
  },
];

export type Scribe = {
  readonly doc: Y.Doc;
  edit(random: Chance): void;
  /** To another server; at once when it has no line, else when it loses it. */
  goTo(url: string): void;
  /** Ends its line, without a goodbye. */
  cut(): void;
  goOffline(): void;
  goOnline(): void;
  /** Resolves when it has no line. */
  alone(): Promise<void>;
  saved(): Promise<void>;
  /** Resolves when its document is the same as this one. */
  sameAs(doc: Y.Doc): Promise<void>;
  /** A close code after which it didn't come back by itself. */
  endedWith(): number | null;
  leave(): void;
};

type Waiting = {
  readonly mark: string;
  readonly removed: boolean;
  readonly line: number;
  readonly edit: number;
};

export const openScribe = (url: string, name: string, id: string, account: Account): Scribe => {
  const client = joinFrom({ url }, name);
  const { doc, provider } = client;
  provider.maxBackoffTime = 100;
  const marks = doc.getMap('marks');
  const own = new Set<string>();
  const removedOwn = new Set<string>();
  let waiting: Waiting[] = [];
  let count = 0;
  let endedWith: number | null = null;
  provider.on('closed', ({ code }) => {
    endedWith = code;
  });

  const promise = (mark: string, removed: boolean) => (removed ? account.gone : account.present).add(mark);
  client.onStored(() => {
    const isStored = ({ line, edit }: Waiting) => line === client.line() && edit <= client.stored();
    for (const { mark, removed } of waiting.filter(isStored)) promise(mark, removed);
    waiting = waiting.filter((each) => each.line === client.line() && !isStored(each));
  });
  marks.observe((event, transaction) => {
    if (transaction.local) return;
    for (const [mark, { action }] of event.changes.keys) promise(mark, action === 'delete');
  });

  const marked = (random: Chance) => {
    const mark = `${id}-${count++}`;
    const old = random.below(6) === 0 ? anyOf(own, random) : undefined;
    if (old !== undefined) {
      own.delete(old);
      removedOwn.add(old);
      account.removing.add(old);
      marks.delete(old);
      return { mark: old, removed: true };
    }
    own.add(mark);
    marks.set(mark, true);
    EDITS[random.below(EDITS.length)]?.(doc, random, mark);
    return { mark, removed: false };
  };

  return {
    doc,
    edit: (random) => {
      const before = client.sent();
      const edited = doc.transact(() => marked(random));
      // What had no line to go by is in the next line's step 2: counted when all is saved.
      if (client.sent() > before) waiting.push({ ...edited, line: client.line(), edit: client.sent() });
    },
    goTo: (there) => {
      provider.serverUrl = there;
    },
    cut: () => (provider.ws as unknown as { terminate(): void } | null)?.terminate(),
    goOffline: () => provider.disconnect(),
    goOnline: () => provider.connect(),
    alone: () => client.until('the end of a line', () => !provider.wsconnected),
    saved: async () => {
      await client.until(`${id} to be saved`, () => isSaved(client));
      await client.until(`the good news for ${id} that the disk is well`, () => !client.diskFails());
      for (const mark of own) promise(mark, false);
      for (const mark of removedOwn) promise(mark, true);
    },
    sameAs: (other) => client.until(`${id} to be the same`, () => isSame(doc, other)),
    endedWith: () => endedWith,
    leave: client.leave,
  };
};

const isSaved = ({ provider, sent, stored }: ReturnType<typeof joinFrom>) =>
  provider.synced && sent() > 0 && stored() === sent();
