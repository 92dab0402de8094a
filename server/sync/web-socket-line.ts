// A line over a WebSocket. Made by socket.ts once the handshake is done.
import { randomBytes } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket } from 'ws';
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { Line, LineListener } from './line.ts';
import type { Message } from './message.ts';

const bytesOf = (data: RawData): Uint8Array =>
  Array.isArray(data)
    ? Buffer.concat(data)
    : data instanceof ArrayBuffer
      ? new Uint8Array(data)
      : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

/** `ws`'s own socket with its line, so that the listeners are the same functions for all: thousands may be open. */
export class LineSocket extends WebSocket {
  line: WebSocketLine | null = null;
}

type Raw = Duplex & { [LINE]?: WebSocketLine };
const LINE = Symbol('line');

function onMessage(this: WebSocket, data: RawData, isBinary: boolean): void {
  const { line } = this as LineSocket;
  if (!line?.isOpen()) return;
  if (isBinary) line.listener?.message(bytesOf(data));
  else line.close(CLOSE.badMessage);
}
function onPong(this: WebSocket): void {
  (this as LineSocket).line?.listener?.alive();
}
function onClose(this: WebSocket): void {
  (this as LineSocket).line?.listener?.closed();
}
function onDrain(this: Raw): void {
  this[LINE]?.listener?.drained();
}

/**
 * Ready frames are written to the raw connection: one system call a turn and socket, and no work for each receiver. `ws`
 * itself writes pings and goodbyes at once and whole (no compression), so that nothing gets in between.
 */
export class WebSocketLine implements Line {
  readonly id = randomBytes(6).toString('base64url');
  readonly kind = 'websocket';
  listener: LineListener | null = null;
  readonly #socket: LineSocket;
  readonly #raw: Raw;

  constructor(socket: LineSocket, raw: Duplex) {
    this.#socket = socket;
    this.#raw = raw;
    socket.line = this;
    this.#raw[LINE] = this;
    socket.pause();
    socket.on('message', onMessage);
    socket.on('pong', onPong);
    socket.once('close', onClose);
    raw.on('drain', onDrain);
  }

  isOpen(): boolean {
    return this.#socket.readyState === this.#socket.OPEN;
  }

  send(messages: readonly Message[]): void {
    if (!this.isOpen()) return;
    const [only] = messages;
    // An error here is the socket's, which closes for it.
    if (only && messages.length === 1) this.#raw.write(only.frame);
    else if (messages.length > 1) {
      this.#raw.cork();
      for (const { frame } of messages) this.#raw.write(frame);
      this.#raw.uncork();
    }
  }

  cork(): void {
    this.#raw.cork();
  }

  uncork(): void {
    this.#raw.uncork();
  }

  unsentBytes(): number {
    return this.#raw.writableLength;
  }

  ping(): void {
    if (this.isOpen()) this.#socket.ping();
  }

  pause(): void {
    this.#socket.pause();
  }

  resume(): void {
    this.#socket.resume();
  }

  isPaused(): boolean {
    return this.#socket.isPaused;
  }

  close(code: number): void {
    // A paused socket would not see the other side's goodbye.
    this.#socket.resume();
    this.#socket.close(code);
  }

  terminate(): void {
    this.#socket.terminate();
  }
}
