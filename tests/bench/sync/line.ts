// One client on a bare TCP socket: it speaks WebSocket and reads frame by frame, and looks into messages only while
// somebody listens; else it counts. So that fifty receivers cost the load generator next to nothing. Called by the rows.
import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import { within } from '../../helpers/eventually.ts';
import { type Dialect, framed, type Message } from './dialect.ts';

export type Door = { readonly port: number; readonly path: string; readonly headers: string };

export type Line = {
  readonly dialect: Dialect;
  /** Bytes and messages received since the handshake. */
  bytes: number;
  messages: number;
  /** Why the line ended; null while it is open. */
  ended: string | null;
  /** Listens to whole messages; null: only count. `at` is when the bytes came, by performance.now(). */
  onMessage: ((message: Message, at: number, size: number) => void) | null;
  send(message: Uint8Array): void;
  /** Bytes that are framed already. */
  write(frames: Uint8Array): void;
  /** Reads no more, so that the server's buffers fill. */
  stopReading(): void;
  readonly closed: Promise<void>;
  end(): void;
};

const HANDSHAKE_MS = 15_000;
const PING = 9;
const CLOSE = 8;
const PONG_AND_LAST = 0x8a;
const CLOSE_AND_LAST = 0x88;
/** Shared by all lines: it is read out before the next one is filled. */
const READ = Buffer.alloc(256 * 1024);

type Reading = {
  head: Buffer;
  payload: Buffer | null;
  filled: number;
  left: number;
  opcode: number;
  listening: boolean;
};

/** Length of the payload and of the header; null while the header is not whole. */
const headerOf = (bytes: Buffer): { header: number; length: number } | null => {
  if (bytes.length < 2) return null;
  const short = (bytes[1] ?? 0) & 0x7f;
  if (short < 126) return { header: 2, length: short };
  if (short === 126) return bytes.length < 4 ? null : { header: 4, length: bytes.readUInt16BE(2) };
  return bytes.length < 10 ? null : { header: 10, length: Number(bytes.readBigUInt64BE(2)) };
};

/** Cuts the stream into frames; payloads are copied out only where somebody listens. */
const frameReader = (
  listens: () => boolean,
  onFrame: (opcode: number, size: number, payload: Buffer | null) => void,
) => {
  const state: Reading = {
    head: Buffer.alloc(0),
    payload: null,
    filled: 0,
    left: 0,
    opcode: 0,
    listening: false,
  };
  return (chunk: Buffer) => {
    let at = 0;
    let size = 0;
    for (;;) {
      if (state.left > 0) {
        const take = Math.min(state.left, chunk.length - at);
        if (state.payload) chunk.copy(state.payload, state.filled, at, at + take);
        state.filled += take;
        state.left -= take;
        at += take;
        if (state.left > 0) return;
        size = state.filled;
        onFrame(state.opcode, size, state.payload);
        continue;
      }
      if (at >= chunk.length) return;
      const ahead =
        state.head.length > 0
          ? Buffer.concat([state.head, chunk.subarray(at, at + 10)])
          : chunk.subarray(at, at + 10);
      const header = headerOf(ahead);
      if (!header) {
        state.head = Buffer.from(ahead);
        return;
      }
      at += header.header - state.head.length;
      state.head = Buffer.alloc(0);
      state.opcode = (ahead[0] ?? 0) & 0x0f;
      state.left = header.length;
      state.filled = 0;
      state.payload = listens() || state.opcode >= CLOSE ? Buffer.allocUnsafe(header.length) : null;
      if (header.length === 0) onFrame(state.opcode, 0, state.payload);
    }
  };
};

const upgrade = ({ port, path, headers }: Door) =>
  `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
  `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\nSec-WebSocket-Version: 13\r\n${headers}\r\n`;

/** Resolves when the upgrade is through and the dialect's hello is sent; `onMessage` hears what comes from the first byte. */
export const openLine = (
  door: Door,
  dialect: Dialect,
  onMessage: Line['onMessage'] = null,
): Promise<Line> => {
  let socket: Socket;
  let close = () => {};
  const line: Line = {
    dialect,
    bytes: 0,
    messages: 0,
    ended: null,
    onMessage,
    send: (message) => void socket.write(framed(message)),
    write: (frames) => void socket.write(frames),
    stopReading: () => void socket.pause(),
    closed: new Promise((resolve) => {
      close = resolve;
    }),
    end: () => {
      line.ended ??= 'by us';
      socket.destroy();
    },
  };
  let now = 0;
  const read = frameReader(
    () => line.onMessage !== null,
    (opcode, size, payload) => {
      if (opcode === PING) line.write(framed(payload ?? new Uint8Array(0), PONG_AND_LAST));
      if (opcode === CLOSE) {
        line.ended ??= `close code ${payload && payload.length > 1 ? payload.readUInt16BE(0) : 'none'}`;
        socket.end(framed(payload ?? new Uint8Array(0), CLOSE_AND_LAST));
      }
      if (opcode >= CLOSE) return;
      line.messages += 1;
      if (payload && line.onMessage) line.onMessage(dialect.read(payload), now, size);
    },
  );
  const opened = new Promise<Line>((resolve, reject) => {
    let head = Buffer.alloc(0);
    let isOpen = false;
    const hear = (chunk: Buffer) => {
      now = performance.now();
      if (isOpen) {
        line.bytes += chunk.length;
        return read(chunk);
      }
      head = Buffer.concat([head, chunk]);
      const end = head.indexOf('\r\n\r\n');
      if (end < 0) return;
      const status = head.subarray(0, 12).toString();
      if (status !== 'HTTP/1.1 101') return reject(new Error(`no upgrade: ${status}`));
      isOpen = true;
      for (const message of dialect.hello()) line.send(message);
      resolve(line);
      const rest = head.subarray(end + 4);
      line.bytes += rest.length;
      if (rest.length > 0) read(rest);
    };
    socket = connect({
      port: door.port,
      host: '127.0.0.1',
      noDelay: true,
      onread: {
        buffer: READ,
        callback: (size, buffer) => {
          hear((buffer as Buffer).subarray(0, size));
          return true;
        },
      },
    });
    socket.once('connect', () => socket.write(upgrade(door)));
    socket.on('error', (error) => {
      line.ended ??= error.message;
      reject(error);
    });
    socket.once('close', () => {
      line.ended ??= 'cut';
      close();
      reject(new Error(`the line ended: ${line.ended}`));
    });
  });
  return within(HANDSHAKE_MS, 'an upgrade', opened);
};
