// One message on its way to many: its bytes, and what each kind of line puts around them, made once for all receivers.
// Made by frame.ts, written by the lines.

/** RFC 6455 §5.2: FIN and the opcode of a binary message. A server doesn't mask (§5.1). */
const WHOLE_BINARY = 0x82;
const LENGTH_16 = 126;
const LENGTH_64 = 127;

const headLengthOf = (length: number): number => (length < LENGTH_16 ? 2 : length < 65_536 ? 4 : 10);

const writeHead = (frame: Buffer, length: number) => {
  frame[0] = WHOLE_BINARY;
  if (length < LENGTH_16) frame[1] = length;
  else if (length < 65_536) {
    frame[1] = LENGTH_16;
    frame.writeUInt16BE(length, 2);
  } else {
    frame[1] = LENGTH_64;
    frame.writeBigUInt64BE(BigInt(length), 2);
  }
};

export class Message {
  /** The WebSocket frame, head and content in one buffer: shared by all sockets that it is written to. */
  readonly frame: Buffer;
  readonly #head: number;
  #event: string | null = null;

  /** The content in parts, which are copied. */
  constructor(...parts: readonly Uint8Array[]) {
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const head = headLengthOf(length);
    const frame = Buffer.allocUnsafe(head + length);
    writeHead(frame, length);
    let at = head;
    for (const part of parts) {
      frame.set(part, at);
      at += part.length;
    }
    this.frame = frame;
    this.#head = head;
  }

  /** The content: a view of the frame, so that a large message lies in memory once. */
  get bytes(): Uint8Array {
    return this.frame.subarray(this.#head);
  }

  /** The server-sent event (WHATWG HTML, "Server-sent events"): text only, so the content is in base64. */
  get event(): string {
    this.#event ??= `data: ${this.frame.toString('base64', this.#head)}\n\n`;
    return this.#event;
  }
}
