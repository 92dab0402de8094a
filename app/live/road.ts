// Which road the lines of this page take: WebSockets, or plain HTTP where something on the way stops those; and back again
// when it lets them through. One for all documents of a page; they ask it for each socket (shared-document.ts) and move
// when it turns (connecting.ts).
import { HTTP_LINE } from '../ydoc/wire.ts';
import { HttpSocket } from './http-socket.ts';
import type { Timers } from './timers.ts';
import { tryWebSockets } from './try-web-sockets.ts';

export type LineKind = 'websocket' | 'http';

export type Road = {
  kind(): LineKind;
  /** A new socket of this kind to `ws://host/sync/<document name>`, connecting. */
  open(url: string): WebSocket;
  /** Calls back when the kind has changed. Gives the end of it. */
  onTurn(listener: () => void): () => void;
};

export type RoadParts = {
  readonly socket: typeof WebSocket;
  readonly fetch: typeof fetch;
  readonly timers: Timers;
  /** Whether plain HTTP reaches the server. */
  reachable(): Promise<boolean>;
  onNetwork(change: (event: 'online' | 'offline' | 'shown') => void): () => void;
  /** What this tab knew when it last turned, so that the next page needn't find out anew. */
  readonly memory: { read(): LineKind | null; write(kind: LineKind): void };
};

/** A WebSocket that isn't open by then, or has brought no word by then, is swallowed by somebody. */
const OPEN_LIMIT_MS = 2000;
const WORD_LIMIT_MS = 8000;
/** RFC 6455: broken off without a goodbye. Any other code is the server's, so it got through. */
const BROKEN_OFF = 1006;
const HTTP_TRIES = 2;

export const isOverHttp = (socket: unknown): boolean => socket instanceof HttpSocket;

const httpAddressOf = (url: string): string => url.replace(/^ws/, 'http').replace('/sync/', HTTP_LINE.path);

export const openRoad = (parts: RoadParts): Road => {
  const { socket: Socket, timers, memory } = parts;
  const listeners = new Set<() => void>();
  const isReachable = () => parts.reachable().catch(() => false);
  let kind: LineKind = memory.read() ?? 'websocket';
  /** A WebSocket got through on this page. */
  let proven = false;
  /** Plain HTTP got through after a WebSocket had not. */
  let reached = false;
  let failedOverHttp = 0;

  const turn = (to: LineKind) => {
    if (kind === to) return;
    kind = to;
    reached = false;
    failedOverHttp = 0;
    memory.write(to);
    if (to === 'http') back.begin();
    else back.end();
    for (const listener of [...listeners]) listener();
  };
  const back = tryWebSockets(parts, () => turn('websocket'));

  /**
   * One failure beside an HTTP that gets through proves little: the server may just have come back. So it takes an attempt
   * that was begun after HTTP had got through; or, where no WebSocket ever did, one that is swallowed in silence.
   */
  const watch = (socket: WebSocket) => {
    const begunAfter = reached;
    let isOver = false;
    const over = () => {
      isOver = true;
      for (const end of limits) end();
    };
    const swallowed = async () => {
      if (isOver || !(await isReachable()) || isOver || kind !== 'websocket') return;
      reached = true;
      if (begunAfter || !proven) turn('http');
      // Whoever has it tries again, by the road that is now the right one.
      if (!isOver) closeIt();
    };
    const limits = [
      timers.later(OPEN_LIMIT_MS, () => {
        if (socket.readyState === socket.CONNECTING) void swallowed();
      }),
      timers.later(WORD_LIMIT_MS, () => void swallowed()),
    ];
    const heard = () => {
      if (isOver) return;
      over();
      proven = true;
      reached = false;
    };
    const ended = async ({ code }: { readonly code: number }) => {
      if (isOver) return;
      if (code !== BROKEN_OFF) return heard();
      over();
      if (!(await isReachable()) || kind !== 'websocket') return;
      if (begunAfter) turn('http');
      else reached = true;
    };
    socket.addEventListener('message', heard, { once: true });
    socket.addEventListener('close', ended, { once: true });
    const closeIt = socket.close.bind(socket);
    // What we close ourselves says nothing of the road.
    socket.close = (...how) => {
      over();
      closeIt(...how);
    };
  };

  /** When HTTP lines fail, too, while pages get through, WebSockets are tried again, and so on in turn. */
  const watchHttp = (socket: HttpSocket) => {
    let opened = false;
    socket.addEventListener('open', () => {
      opened = true;
      failedOverHttp = 0;
    });
    socket.addEventListener('close', async () => {
      if (opened || kind !== 'http') return;
      failedOverHttp += 1;
      if (failedOverHttp >= HTTP_TRIES && (await isReachable())) turn('websocket');
    });
  };

  return {
    kind: () => kind,
    open: (url) => {
      if (kind === 'http') {
        back.know(url);
        const socket = new HttpSocket(httpAddressOf(url), parts.fetch);
        watchHttp(socket);
        return socket as unknown as WebSocket;
      }
      const socket = new Socket(url);
      watch(socket);
      return socket;
    },
    onTurn: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
