// Who is here, owned by the server: one state a socket, with the name that admission gave. Never stored.
// Called by room.ts. Peers are told by y-protocols' awareness messages.
import { type PresenceEntry, presenceMessage, presenceState } from './frame.ts';
import type { Message } from './message.ts';
import { isShallow } from './update-check.ts';

export type PresencePerson = { readonly id: string; readonly name: string; readonly colour: unknown };

/** What presence needs of a socket. `session` tells a person's machines apart. */
export type PresencePeer = {
  readonly person: PresencePerson;
  readonly session: string;
  send(message: Message): void;
};

export type Presence<P extends PresencePeer> = {
  /** Takes what a peer says of itself; what it says of others is dropped (S14). Gives how many states were. */
  hear(peer: P, entries: readonly PresenceEntry[]): number;
  leave(peer: P): void;
  /** One who gives no sign of life is not here for the others; a sign brings its state back. */
  setAway(peer: P, away: boolean): void;
  /** Everybody else's state, for one who joins or asks. */
  greet(peer: P): void;
  /** Sends everybody all others' states anew: y-protocols forgets those it heard nothing of for 30 s. */
  renew(): void;
  /** Sends what was heard since the last time, in one message a peer. */
  flush(): void;
};

const LONGEST_STATE = 4096;
const DEEPEST_STATE = 32;
const GONE = 'null';
/** Ids of those who left are remembered, so that a late echo of them is not taken for somebody new. */
const MOST_REMEMBERED = 1000;

/** As it was last told to others; `bytes` is the same, ready for messages. */
type State = { readonly client: number; readonly text: string; readonly bytes: Uint8Array };

const messageOf = (states: readonly State[]) => presenceMessage(states.map(({ bytes }) => bytes));

/** The JSON text to pass on, with `user` as the server knows it; null when it is not a state that anybody needs. */
const stamped = (text: string, user: PresencePerson): string | null => {
  if (text.length > LONGEST_STATE) return null;
  try {
    const state: unknown = JSON.parse(text);
    if (state === null) return GONE;
    if (typeof state !== 'object' || Array.isArray(state) || !isShallow(state, DEEPEST_STATE)) return null;
    const { id, name, colour } = user;
    return JSON.stringify({ ...state, user: { id, name, colour } });
  } catch {
    return null;
  }
};

export const openPresence = <P extends PresencePeer>(
  peers: () => Iterable<P>,
  now: () => number = Date.now,
): Presence<P> => {
  const clients = new Map<P, number>();
  const holders = new Map<number, P>();
  const states = new Map<number, State>();
  const changed = new Set<number>();
  const away = new Map<P, string>();
  const left = new Map<number, string>();
  let clock = 0;
  // Greater than any said before for the same id, also after a restart or by the client itself.
  const tick = () => {
    clock = Math.max(clock + 1, now());
    return clock;
  };

  const set = (client: number, text: string) =>
    states.set(client, { client, text, bytes: presenceState({ client, clock: tick(), text }) });

  const put = (client: number, text: string) => {
    set(client, text);
    changed.add(client);
  };

  const release = (peer: P) => {
    const client = clients.get(peer);
    clients.delete(peer);
    away.delete(peer);
    if (client === undefined || holders.get(client) !== peer) return;
    holders.delete(client);
    left.set(client, peer.session);
    const [oldest] = left.keys();
    if (left.size > MOST_REMEMBERED && oldest !== undefined) left.delete(oldest);
    if (states.has(client)) put(client, GONE);
  };

  /** A peer's id is the first that it says and nobody else has. One that comes back takes its id over from its dead socket. */
  const claim = (peer: P, client: number): boolean => {
    const own = clients.get(peer);
    if (own !== undefined) return own === client;
    const holder = holders.get(client);
    const session = holder?.session ?? left.get(client);
    if (session !== undefined && session !== peer.session) return false;
    if (holder) clients.delete(holder);
    clients.set(peer, client);
    holders.set(client, peer);
    left.delete(client);
    return true;
  };

  /** Never a peer's own state: it would take it for a newer one. */
  const others = (peer: P, all: readonly State[]) => {
    const own = clients.get(peer);
    return own === undefined ? all : all.filter(({ client }) => client !== own);
  };

  const forgetGone = (told: readonly State[]) => {
    for (const { client, text } of told) if (text === GONE) states.delete(client);
  };

  const tell = (all: readonly State[], quiet: boolean) => {
    const toAll = messageOf(all);
    for (const peer of peers()) {
      const theirs = others(peer, all);
      if (theirs.length > 0 || !quiet) peer.send(theirs.length === all.length ? toAll : messageOf(theirs));
    }
  };

  return {
    hear: (peer, entries) => {
      let dropped = 0;
      for (const { client, text } of entries) {
        const isNew = !clients.has(peer);
        if (isNew && text === GONE) continue;
        const state = claim(peer, client) ? stamped(text, peer.person) : null;
        if (state === null) dropped++;
        else if (states.get(client)?.text !== state) put(client, state);
      }
      return dropped;
    },
    leave: release,
    setAway: (peer, isAway) => {
      const client = clients.get(peer);
      if (client === undefined || holders.get(client) !== peer) return;
      const [shown, kept] = [states.get(client)?.text, away.get(peer)];
      if (isAway && shown !== undefined && shown !== GONE) {
        away.set(peer, shown);
        put(client, GONE);
      } else if (!isAway && kept !== undefined) {
        away.delete(peer);
        put(client, kept);
      }
    },
    greet: (peer) => {
      const theirs = others(peer, [...states.values()]);
      if (theirs.length > 0) peer.send(messageOf(theirs));
    },
    renew: () => {
      for (const { client, text } of [...states.values()]) set(client, text);
      const all = [...states.values()];
      tell(all, false);
      changed.clear();
      forgetGone(all);
    },
    flush: () => {
      const news = [...changed].flatMap((client) => states.get(client) ?? []);
      changed.clear();
      if (news.length > 0) tell(news, true);
      forgetGone(news);
    },
  };
};
