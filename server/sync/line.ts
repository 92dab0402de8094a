// A line to one browser, whatever carries it: a WebSocket (web-socket-line.ts), or HTTP where those don't get through
// (http-line.ts). Made by them, used by attend.ts and peer.ts.
import type { Message } from './message.ts';

/** Bytes; a larger one closes the line before it is read (S11). */
export const LARGEST_MESSAGE = 4 * 1024 * 1024;

export type LineKind = 'websocket' | 'http';

export type Line = {
  /** A random name of this connection for the operator's log; nothing is proved by it. */
  readonly id: string;
  readonly kind: LineKind;
  /** Set by attend.ts before the line is resumed for the first time. */
  listener: LineListener | null;
  isOpen(): boolean;
  /** In this order, in one write where the line can. Never throws; a line that fails closes. */
  send(messages: readonly Message[]): void;
  /** Between the two what is sent is held back, to go in one write. */
  cork(): void;
  uncork(): void;
  /** Bytes that were given to `send` and that the system has not taken yet. */
  unsentBytes(): number;
  /** Asks the other side for a sign of life. */
  ping(): void;
  /** A line begins paused: until `resume` nothing is read from it, and what the other side sends waits on its side. */
  pause(): void;
  resume(): void;
  isPaused(): boolean;
  /** With a code of app/ydoc/wire.ts's CLOSE that the browser gets to know; what was sent before still goes out. */
  close(code: number): void;
  /** Without a goodbye. */
  terminate(): void;
};

export type LineListener = {
  /** One whole message. */
  message(bytes: Uint8Array): void;
  /** All that was sent has been taken by the system, after it had not been for a while. */
  drained(): void;
  /** Any sign of life. */
  alive(): void;
  /** Once, however the line ended. */
  closed(): void;
};
