// Bytes ⇄ messages: y-protocols' framing and ours (app/ydoc/wire.ts). Called by socket.ts, room.ts and presence.ts.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { MESSAGE } from '../../app/ydoc/wire.ts';
import { Message } from './message.ts';

const SYNC = { step1: 0, step2: 1, update: 2 } as const;

/** One state in a presence message: `text` is its JSON, `null` when it was taken away. */
export type PresenceEntry = { readonly client: number; readonly clock: number; readonly text: string };

export type Frame =
  | { readonly kind: 'step1'; readonly stateVector: Uint8Array }
  | { readonly kind: 'edit'; readonly step2: boolean; readonly update: Uint8Array }
  | { readonly kind: 'presence'; readonly entries: readonly PresenceEntry[] }
  | { readonly kind: 'presenceQuery' }
  /** Types that we don't know, for those who come after us. */
  | { readonly kind: 'unknown' }
  /** What a viewer sent that would change the document; not decoded any further (S13). */
  | { readonly kind: 'notAllowed' };

/** More states in one message than people in a room: not from any client that we know. */
const MOST_ENTRIES = 1000;

const readPresence = (bytes: Uint8Array): PresenceEntry[] => {
  const decoder = decoding.createDecoder(bytes);
  const count = decoding.readVarUint(decoder);
  if (count > MOST_ENTRIES) throw new RangeError('too many states in one message');
  return Array.from({ length: count }, () => ({
    client: decoding.readVarUint(decoder),
    clock: decoding.readVarUint(decoder),
    text: decoding.readVarString(decoder),
  }));
};

const readBytes = decoding.readVarUint8Array;

/** Throws on bytes that are no message. The parts are views of `bytes`. */
export const readFrame = (bytes: Uint8Array, mayWrite: boolean): Frame => {
  const decoder = decoding.createDecoder(bytes);
  const type = decoding.readVarUint(decoder);
  if (type === MESSAGE.sync) {
    const step = decoding.readVarUint(decoder);
    if (step === SYNC.step1) return { kind: 'step1', stateVector: readBytes(decoder) };
    if (!mayWrite) return { kind: 'notAllowed' };
    if (step === SYNC.step2 || step === SYNC.update)
      return { kind: 'edit', step2: step === SYNC.step2, update: readBytes(decoder) };
    throw new RangeError(`no such sync message: ${step}`);
  }
  if (type === MESSAGE.awareness) return { kind: 'presence', entries: readPresence(readBytes(decoder)) };
  return { kind: type === MESSAGE.queryAwareness ? 'presenceQuery' : 'unknown' };
};

const written = (write: (encoder: encoding.Encoder) => void): Uint8Array => encoding.encode(write);

const syncMessage = (step: number, bytes: Uint8Array) => {
  const head = written((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.sync);
    encoding.writeVarUint(encoder, step);
    encoding.writeVarUint(encoder, bytes.length);
  });
  return new Message(head, bytes);
};

export const step1Message = (stateVector: Uint8Array) => syncMessage(SYNC.step1, stateVector);
export const step2Message = (update: Uint8Array) => syncMessage(SYNC.step2, update);
export const updateMessage = (update: Uint8Array) => syncMessage(SYNC.update, update);

/** The update in a message of `step2Message` or `updateMessage`: a view of it. */
export const updateIn = (message: Message): Uint8Array => {
  const decoder = decoding.createDecoder(message.bytes);
  decoding.readVarUint(decoder);
  decoding.readVarUint(decoder);
  return readBytes(decoder);
};

/** Messages of our own are a type and a number (app/ydoc/wire.ts). */
const wordOf = (type: number, value: number) =>
  new Message(
    written((encoder) => {
      encoding.writeVarUint(encoder, type);
      encoding.writeVarUint(encoder, value);
    }),
  );

/** Whether the disk refuses now. */
export const diskMessage = (refusing: boolean) => wordOf(MESSAGE.disk, refusing ? 1 : 0);
/** The document takes no edits, and whether one of the receiver's was turned away. */
export const closedMessage = (turnedAway: boolean) => wordOf(MESSAGE.closed, turnedAway ? 1 : 0);
export const storedMessage = (count: number) => wordOf(MESSAGE.stored, count);

/** One state as presence messages carry it, for as many of them as there are. */
export const presenceState = ({ client, clock, text }: PresenceEntry): Uint8Array =>
  written((encoder) => {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, text);
  });

/** With no states it says nothing, and yet keeps a y-websocket client from taking a quiet line for a dead one. */
export const presenceMessage = (states: readonly Uint8Array[]) => {
  const count = written((encoder) => encoding.writeVarUint(encoder, states.length));
  const head = written((encoder) => {
    encoding.writeVarUint(encoder, MESSAGE.awareness);
    encoding.writeVarUint(
      encoder,
      states.reduce((sum, state) => sum + state.length, count.length),
    );
  });
  return new Message(head, count, ...states);
};
