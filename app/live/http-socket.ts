// A WebSocket's look-alike over plain HTTP (app/ydoc/wire.ts, HTTP_LINE): an event stream down, POSTs up. Made by road.ts
// where WebSockets don't get through.
//
// A browser keeps at most six connections to one origin over HTTP/1.1, and each open stream takes one: a board, a card's text
// and minutes take three, and leave three for POSTs and pages. Over HTTP/2 they share one.
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import { CLOSE, HTTP_LINE } from '../ydoc/wire.ts';
import { eventReader, type StreamEvent } from './event-stream.ts';

/** RFC 6455 §7.4.1: closed by us without a code; broken off. */
const CLOSED_HERE = 1005;
const BROKEN_OFF = 1006;

/** A stream that says nothing for so long is held back by somebody on the way. */
const OPEN_LIMIT_MS = 4000;
const ANSWER_LIMIT_MS = 30_000;
/** What a POST without an answer waits before it is sent again, each time. */
const AGAIN_AFTER_MS = [0, 200, 500, 1000, 2000, 4000];
/** How long the stream may take to say why the line is gone. */
const GOODBYE_MS = 1000;
/** Bytes. Many proxies refuse bodies over a megabyte; a longer message lies in several. */
const LARGEST_BODY = 256 * 1024;

const bytesOf = (base64: string): ArrayBuffer => {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes.buffer;
};

const lengthOf = (bytes: Uint8Array): Uint8Array => {
  const encoder = createEncoder();
  writeVarUint(encoder, bytes.length);
  return toUint8Array(encoder);
};

/** The next body out of what waits; a piece that is too long is cut. */
const takeBody = (waiting: Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = waiting[0]; part && size < LARGEST_BODY; part = waiting[0]) {
    const fits = part.subarray(0, LARGEST_BODY - size);
    if (fits.length === part.length) waiting.shift();
    else waiting[0] = part.subarray(fits.length);
    parts.push(fits);
    size += fits.length;
  }
  const body = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    body.set(part, at);
    at += part.length;
  }
  return body;
};

/** A proxy that is tired, or a server that is just coming back: worth another try. */
const mayPass = (status: number): boolean =>
  status === 0 || status >= 500 || status === 408 || status === 429;

type On<E extends Event> = ((event: E) => void) | null;

/** What y-websocket uses of a WebSocket, and events for others who watch. */
export class HttpSocket extends EventTarget {
  readonly CONNECTING = 0;
  readonly OPEN = 1;
  readonly CLOSING = 2;
  readonly CLOSED = 3;
  binaryType = 'arraybuffer';
  readyState: number = this.CONNECTING;
  onopen: On<Event> = null;
  onmessage: On<MessageEvent> = null;
  onerror: On<Event> = null;
  onclose: On<Event & { readonly code: number }> = null;
  readonly #fetch: typeof fetch;
  readonly #sendUrl: URL;
  readonly #ended = new AbortController();
  readonly #waiting: Uint8Array[] = [];
  #asked = false;
  #posting = false;
  #secret = '';
  #sequence = 0;

  /** `url`: the address of the line, `http://host/line/<document name>`. */
  constructor(url: string, fetcher: typeof fetch) {
    super();
    this.#fetch = fetcher;
    this.#sendUrl = new URL(HTTP_LINE.sendPath, url);
    void this.#listen(url);
  }

  send(data: Uint8Array): void {
    if (this.readyState !== this.OPEN) return;
    this.#waiting.push(lengthOf(data), data);
    void this.#post();
  }

  close(): void {
    if (this.readyState >= this.CLOSING) return;
    this.readyState = this.CLOSING;
    // As with a WebSocket the word of it comes in a later turn.
    queueMicrotask(() => this.#end(CLOSED_HERE));
  }

  async #listen(url: string): Promise<void> {
    const late = setTimeout(() => this.#end(BROKEN_OFF), OPEN_LIMIT_MS);
    const read = eventReader((event) => {
      clearTimeout(late);
      this.#take(event);
    });
    try {
      const response = await this.#fetch(url, {
        headers: { Accept: 'text/event-stream' },
        cache: 'no-store',
        signal: this.#ended.signal,
      });
      const isStream = response.headers.get('Content-Type')?.startsWith('text/event-stream');
      const stream = response.ok && isStream ? response.body?.getReader() : undefined;
      const decoder = new TextDecoder();
      for (let part = await stream?.read(); part && !part.done; part = await stream?.read())
        read(decoder.decode(part.value, { stream: true }));
    } catch {
      // However it broke off, it is over.
    }
    clearTimeout(late);
    this.#end(BROKEN_OFF);
  }

  #take({ name, data }: StreamEvent): void {
    if (this.readyState >= this.CLOSING) return;
    if (name === 'open') {
      this.#secret = data;
      this.readyState = this.OPEN;
      const event = new Event('open');
      this.onopen?.(event);
      this.dispatchEvent(event);
    } else if (name === 'message') {
      const event = new MessageEvent('message', { data: bytesOf(data) });
      this.onmessage?.(event);
      this.dispatchEvent(event);
    } else if (name === 'ping') {
      this.#asked = true;
      void this.#post();
    } else if (name === 'close') this.#end(Number(data) || BROKEN_OFF);
  }

  #end(code: number): void {
    if (this.readyState === this.CLOSED) return;
    this.readyState = this.CLOSED;
    this.#ended.abort();
    const event = Object.assign(new Event('close'), { code });
    this.onclose?.(event);
    this.dispatchEvent(event);
  }

  /** One POST at a time, in the order sent; what is sent meanwhile goes with the next. */
  async #post(): Promise<void> {
    if (this.#posting) return;
    this.#posting = true;
    // What is sent in the same turn goes together.
    await Promise.resolve();
    while (this.readyState === this.OPEN && (this.#waiting.length > 0 || this.#asked)) {
      this.#asked = false;
      this.#sequence += 1;
      await this.#deliver(takeBody(this.#waiting), this.#sequence);
    }
    this.#posting = false;
  }

  /** Until it is delivered or the line is over. The server hears a number only once, so it may be sent again. */
  async #deliver(body: Uint8Array<ArrayBuffer>, sequence: number): Promise<void> {
    for (const wait of AGAIN_AFTER_MS) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      if (this.readyState !== this.OPEN) return;
      const status = await this.#send(body, sequence);
      if (status === HTTP_LINE.done) return;
      if (status === HTTP_LINE.tooLarge) return this.#end(CLOSE.tooLarge);
      // The line has ended on that side: its stream says why.
      if (status === HTTP_LINE.gone) await new Promise((resolve) => setTimeout(resolve, GOODBYE_MS));
      if (!mayPass(status)) break;
    }
    this.#end(BROKEN_OFF);
  }

  /** The answer's status; 0 when none came. */
  async #send(body: Uint8Array<ArrayBuffer>, sequence: number): Promise<number> {
    const given = new AbortController();
    const giveUp = () => given.abort();
    const late = setTimeout(giveUp, ANSWER_LIMIT_MS);
    this.#ended.signal.addEventListener('abort', giveUp);
    try {
      const { status } = await this.#fetch(this.#sendUrl, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/octet-stream',
          [HTTP_LINE.secretHeader]: this.#secret,
          [HTTP_LINE.sequenceHeader]: String(sequence),
        },
        body,
        signal: given.signal,
      });
      return status;
    } catch {
      return 0;
    } finally {
      clearTimeout(late);
      this.#ended.signal.removeEventListener('abort', giveUp);
    }
  }
}
