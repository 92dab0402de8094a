// A line over HTTP: an event stream down, numbered POSTs up, the same messages as over a WebSocket. Made by http-lines.ts.
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CLOSE, HTTP_LINE } from '../../app/ydoc/wire.ts';
import { FrameCutter } from './frame-cutter.ts';
import { LARGEST_MESSAGE, type Line, type LineListener } from './line.ts';
import type { Message } from './message.ts';

/** Bytes: one message of the largest size and its length. */
const LARGEST_BODY = LARGEST_MESSAGE + 16;
/** How long a reader that doesn't read may keep a closed line. */
const GOODBYE_MS = 30_000;

const STREAM_HEAD = {
  'Content-Type': 'text/event-stream',
  // `no-transform`: whoever compresses on the way holds events back until there is enough to compress.
  'Cache-Control': 'no-store, no-transform',
  'X-Accel-Buffering': 'no',
  Connection: 'close',
};

/** The whole body; null when it is larger than it may be. Rejects when its sender goes away. */
const bodyOf = async (request: IncomingMessage): Promise<Uint8Array | null> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  // Not destroyed where we stop reading: it still has to be answered.
  for await (const part of request.iterator({ destroyOnReturn: false })) {
    size += part.length;
    if (size > LARGEST_BODY) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
};

export class HttpLine implements Line {
  readonly id = randomBytes(6).toString('base64url');
  readonly kind = 'http';
  /** Whoever posts must know it. Never logged. */
  readonly secret = randomBytes(32).toString('base64url');
  listener: LineListener | null = null;
  readonly #stream: ServerResponse;
  readonly #cutter = new FrameCutter();
  #paused = true;
  #whenResumed: (() => void)[] = [];
  /** The number of the last POST that was heard to its end. */
  #heard = 0;
  /** The next one, while it is being read, and while what it brought is being heard. */
  #reading: IncomingMessage | null = null;
  #hearing: Promise<number> | null = null;

  constructor(stream: ServerResponse) {
    this.#stream = stream;
    stream.once('close', () => {
      this.#wake();
      this.listener?.closed();
    });
    stream.on('error', () => {});
    stream.on('drain', () => this.listener?.drained());
    stream.writeHead(200, STREAM_HEAD);
    stream.write(`event: open\ndata: ${this.secret}\n\n`);
  }

  isOpen(): boolean {
    return !this.#stream.writableEnded && !this.#stream.destroyed;
  }

  send(messages: readonly Message[]): void {
    if (!this.isOpen()) return;
    const [only] = messages;
    // An error here is the stream's, which closes for it.
    if (only && messages.length === 1) this.#stream.write(only.event, 'latin1');
    else if (messages.length > 1) this.#stream.write(messages.map(({ event }) => event).join(''), 'latin1');
  }

  cork(): void {
    this.#stream.cork();
  }

  uncork(): void {
    this.#stream.uncork();
  }

  unsentBytes(): number {
    return this.#stream.writableLength;
  }

  ping(): void {
    if (this.isOpen()) this.#stream.write('event: ping\ndata:\n\n');
  }

  pause(): void {
    this.#paused = true;
  }

  resume(): void {
    this.#paused = false;
    this.#wake();
  }

  isPaused(): boolean {
    return this.#paused;
  }

  close(code: number): void {
    if (!this.isOpen()) return;
    this.#stream.end(`event: close\ndata: ${code}\n\n`);
    const impatient = setTimeout(() => this.terminate(), GOODBYE_MS).unref();
    this.#stream.once('close', () => clearTimeout(impatient));
    this.#wake();
  }

  terminate(): void {
    this.#stream.destroy();
  }

  /**
   * Hears the POST with this number, once however often it is sent, and resolves with the status to answer. While the line
   * is paused nothing of it is read: it waits on its sender's side.
   */
  async hear(sequence: number, request: IncomingMessage): Promise<number> {
    if (!this.isOpen()) return HTTP_LINE.gone;
    this.listener?.alive();
    // Its answer was lost on the way.
    if (sequence === this.#heard) return HTTP_LINE.done;
    if (sequence !== this.#heard + 1) {
      // What is missing in between can't be waited for: the other side begins anew.
      this.terminate();
      return HTTP_LINE.outOfOrder;
    }
    if (this.#hearing) return this.#hearing;
    // The same again before it was read: its sender has given the first one up.
    this.#reading?.destroy();
    this.#reading = request;
    await this.#resumed();
    if (this.#reading !== request || !this.isOpen()) return HTTP_LINE.gone;
    const body = await bodyOf(request);
    if (this.#reading !== request) return HTTP_LINE.gone;
    this.#reading = null;
    this.#hearing = this.#hearBody(sequence, body);
    const status = await this.#hearing;
    this.#hearing = null;
    return status;
  }

  async #hearBody(sequence: number, body: Uint8Array | null): Promise<number> {
    const frames = this.#framesOf(body);
    if (!frames) {
      this.close(CLOSE.tooLarge);
      return HTTP_LINE.tooLarge;
    }
    for (const frame of frames) {
      // Not awaited in vain: what one POST brings is heard in one turn, to be stored in one go (S1).
      if (this.#paused) await this.#resumed();
      if (!this.isOpen()) return HTTP_LINE.gone;
      this.listener?.message(frame);
    }
    this.#heard = sequence;
    return this.isOpen() ? HTTP_LINE.done : HTTP_LINE.gone;
  }

  #framesOf(body: Uint8Array | null): Uint8Array[] | null {
    try {
      return body && this.#cutter.push(body);
    } catch {
      return null;
    }
  }

  /** Resolves when the line is not paused, or has ended. */
  async #resumed(): Promise<void> {
    while (this.#paused && this.isOpen())
      await new Promise<void>((resolve) => {
        this.#whenResumed.push(resolve);
      });
  }

  #wake(): void {
    for (const wake of this.#whenResumed.splice(0)) wake();
  }
}
