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

/**
 * One connection's readiness is read to its end, up to 2 MiB at once: after so many messages the others have their turn first.
 */
const MOST_IN_A_TURN = 32;

/** `ws`'s own socket with its line, so that the listeners are the same functions for all: thousands may be open. */
export class LineSocket extends WebSocket {
  line: WebSocketLine | null = null;
}

function endTurn(line: WebSocketLine): void {
  line.turnEnded();
}

type Raw = Duplex & { [LINE]?: WebSocketLine };
const LINE = Symbol('line');

function onMessage(this: WebSocket, data: RawData, isBinary: boolean): void {
  const { line } = this as LineSocket;
  if (!line?.isOpen()) return;
  if (isBinary) line.heard(bytesOf(data));
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
  #isPaused = true;
  #inThisTurn = 0;

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
    this.#isPaused = true;
    this.#socket.pause();
  }

  resume(): void {
    this.#isPaused = false;
    this.#socket.resume();
  }

  isPaused(): boolean {
    return this.#isPaused;
  }

  /** A message of this line came. */
  heard(bytes: Uint8Array): void {
    if (this.#inThisTurn === 0) setImmediate(endTurn, this);
    this.#inThisTurn++;
    if (this.#inThisTurn === MOST_IN_A_TURN) this.#socket.pause();
    this.listener?.message(bytes);
  }

  /** The event loop has been round: all others have had their turn. */
  turnEnded(): void {
    const rested = this.#inThisTurn >= MOST_IN_A_TURN;
    this.#inThisTurn = 0;
    if (rested && !this.#isPaused) this.#socket.resume();
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
