// What each kind of server understands: y-protocols' messages, for Hocuspocus with the document's name before each and a
// word of admission first. Called by line.ts and the rows.
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

export type Message =
  | { readonly kind: 'step1' }
  | { readonly kind: 'edit'; readonly step2: boolean; readonly update: Uint8Array }
  /** The first `count` edits of this line are on disk (ours), or applied (Hocuspocus). */
  | { readonly kind: 'stored' }
  | { readonly kind: 'presence' }
  | { readonly kind: 'other' };

export type Dialect = {
  /** Said first on a new line. */
  hello(): Uint8Array[];
  step1(stateVector: Uint8Array): Uint8Array;
  step2(update: Uint8Array): Uint8Array;
  update(update: Uint8Array): Uint8Array;
  presence(client: number, clock: number, json: string): Uint8Array;
  read(message: Uint8Array): Message;
};

const SYNC = 0;
const PRESENCE = 1;
const AUTH = 2;
const SYNC_REPLY = 4;
const STORED = 121;

const bytes = (prefix: Uint8Array, write: (encoder: encoding.Encoder) => void) =>
  encoding.encode((encoder) => {
    encoding.writeUint8Array(encoder, prefix);
    write(encoder);
  });

const dialect = (prefix: Uint8Array, hello: () => Uint8Array[]): Dialect => {
  const sync = (step: number, content: Uint8Array) =>
    bytes(prefix, (encoder) => {
      encoding.writeVarUint(encoder, SYNC);
      encoding.writeVarUint(encoder, step);
      encoding.writeVarUint8Array(encoder, content);
    });
  return {
    hello,
    step1: (stateVector) => sync(0, stateVector),
    step2: (update) => sync(1, update),
    update: (update) => sync(2, update),
    presence: (client, clock, json) =>
      bytes(prefix, (encoder) => {
        encoding.writeVarUint(encoder, PRESENCE);
        encoding.writeVarUint8Array(
          encoder,
          encoding.encode((inner) => {
            encoding.writeVarUint(inner, 1);
            encoding.writeVarUint(inner, client);
            encoding.writeVarUint(inner, clock);
            encoding.writeVarString(inner, json);
          }),
        );
      }),
    read: (message) => {
      const decoder = decoding.createDecoder(message);
      if (prefix.length > 0) decoding.readVarUint8Array(decoder);
      const type = decoding.readVarUint(decoder);
      if (type === PRESENCE) return { kind: 'presence' };
      if (type === STORED) return { kind: 'stored' };
      if (type !== SYNC && type !== SYNC_REPLY) return { kind: 'other' };
      const step = decoding.readVarUint(decoder);
      if (step === 0) return { kind: 'step1' };
      return { kind: 'edit', step2: step === 1, update: decoding.readVarUint8Array(decoder) };
    },
  };
};

/** y-websocket's own: the document is in the address. */
export const plainDialect = (): Dialect => dialect(new Uint8Array(0), () => []);

export const hocuspocusDialect = (document: string): Dialect => {
  const prefix = encoding.encode((encoder) => encoding.writeVarString(encoder, document));
  const token = bytes(prefix, (encoder) => {
    encoding.writeVarUint(encoder, AUTH);
    encoding.writeVarUint(encoder, 0);
    encoding.writeVarString(encoder, 'bench');
    encoding.writeVarString(encoder, '4.7.0');
  });
  return dialect(prefix, () => [token]);
};

const LARGEST_SHORT = 125;
const LARGEST_MEDIUM = 65_535;
const BINARY_AND_LAST = 0x82;

/** The bytes of a client's WebSocket frame (RFC 6455): masked as it must be, with zeros, so that masking costs nothing. */
export const framed = (payload: Uint8Array, firstByte = BINARY_AND_LAST): Buffer => {
  const { length } = payload;
  const extra = length <= LARGEST_SHORT ? 0 : length <= LARGEST_MEDIUM ? 2 : 8;
  const frame = Buffer.alloc(2 + extra + 4 + length);
  frame[0] = firstByte;
  frame[1] = 0x80 | (extra === 0 ? length : extra === 2 ? 126 : 127);
  if (extra === 2) frame.writeUInt16BE(length, 2);
  if (extra === 8) frame.writeBigUInt64BE(BigInt(length), 2);
  frame.set(payload, 2 + extra + 4);
  return frame;
};
