// WebSockets on /sync/<document name>: let in, listened to, kept within bounds, closed with a named code.
// Called by the server, once for its http.Server.
import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { Log } from '../store/store.ts';
import { readFrame } from './frame.ts';
import { openPeer, type Peer } from './peer.ts';
import { meter } from './rate.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

export type Admitted = {
  readonly ok: true;
  readonly document: string;
  readonly person: Peer['person'];
  readonly session: string;
  readonly mayWrite: boolean;
};
/** Asks for nothing but the request: cookie, origin and path. */
export type Admit = (
  request: IncomingMessage,
) => Promise<Admitted | { readonly ok: false; readonly close: number }>;

type Options = {
  readonly server: Server;
  readonly rooms: Rooms;
  readonly admit: Admit;
  readonly log: Log;
  /** Upgrades that are somebody else's (hot reload in dev); all other unknown ones are answered 404. */
  readonly isOtherUpgrade?: (request: IncomingMessage) => boolean;
};

const LARGEST_MESSAGE = 4 * 1024 * 1024;
const PING_MS = 10_000;
const MOST_MISSED_PONGS = 3;
const WEIGHT_OF_STEP1 = 50;

const isSync = ({ url = '' }: IncomingMessage) => url.startsWith('/sync/');

const refuseUpgrade = (raw: Duplex, status: number) => {
  raw.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    () => raw.destroy(),
  );
};

const bytesOf = (data: RawData): Uint8Array =>
  Array.isArray(data)
    ? Buffer.concat(data)
    : data instanceof ArrayBuffer
      ? new Uint8Array(data)
      : new Uint8Array(data.buffer, data.byteOffset, data.byteLength);

/** Admission until it holds: a session that was ended meanwhile is asked for again. */
const admitted = async (admit: Admit, request: IncomingMessage, rooms: Rooms) => {
  for (;;) {
    const before = rooms.closings();
    const admission = await admit(request);
    if (!admission.ok || before === rooms.closings()) return admission;
  }
};

const keepAlive = (server: Server, sockets: WebSocketServer) => {
  const missed = new WeakMap<WebSocket, number>();
  const timer = setInterval(() => {
    for (const socket of sockets.clients) {
      const pongs = missed.get(socket) ?? 0;
      // A socket that we have paused can't be heard.
      if (pongs >= MOST_MISSED_PONGS && !socket.isPaused) socket.terminate();
      else socket.ping();
      missed.set(socket, pongs + 1);
    }
  }, PING_MS).unref();
  sockets.on('connection', (socket: WebSocket) => socket.on('pong', () => missed.set(socket, 0)));
  server.on('close', () => clearInterval(timer));
};

type Heard = { readonly data: RawData; readonly isBinary: boolean };
type Listening = {
  readonly room: Room;
  readonly peer: Peer;
  readonly count: (weight: number) => boolean;
  readonly log: Log;
};

/** Reads one message for the room; what can't be read costs its sender the line and nobody else anything (S7). */
const hear = ({ room, peer, count, log }: Listening, { data, isBinary }: Heard) => {
  try {
    if (!isBinary) throw new TypeError('a text message');
    const frame = readFrame(bytesOf(data), peer.mayWrite);
    if (!count(frame.kind === 'step1' ? WEIGHT_OF_STEP1 : 1)) return peer.close(CLOSE.tooFast);
    room.hear(peer, frame);
  } catch (error) {
    // Only the error's name: its message may quote what somebody wrote.
    const reason = error instanceof Error ? error.name : 'unknown';
    log.info({ person: peer.person.id, reason }, 'closed for a message that can not be read');
    peer.close(CLOSE.badMessage);
  }
};

export const serveSockets = ({ server, rooms, admit, log, isOtherUpgrade }: Options): void => {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: LARGEST_MESSAGE,
    perMessageDeflate: false,
  });
  keepAlive(server, sockets);

  const letIn = async (socket: WebSocket, raw: Duplex, request: IncomingMessage) => {
    if (rooms.isStopping()) return socket.close(CLOSE.restarting);
    const admission = await admitted(admit, request, rooms);
    if (socket.readyState !== socket.OPEN) return;
    if (!admission.ok) return socket.close(admission.close);
    if (rooms.isStopping()) return socket.close(CLOSE.restarting);
    const peer = openPeer(socket, admission);
    const visit = rooms.enter(admission.document, peer);
    socket.once('close', () => visit.leave());
    const room = await visit.room.catch((error: unknown) => {
      log.error({ document: admission.document, err: error }, 'a document could not be loaded');
      return null;
    });
    if (!room) return peer.close(CLOSE.notStored);
    const listening = { room, peer, count: meter(), log };
    socket.on('message', (data, isBinary) => {
      if (socket.readyState === socket.OPEN) hear(listening, { data, isBinary });
    });
    raw.on('drain', () => room.drained(peer));
    if (!rooms.isStopping()) socket.resume();
  };

  const accept = (request: IncomingMessage, raw: Duplex, head: Buffer) =>
    sockets.handleUpgrade(request, raw, head, (socket) => {
      socket.on('error', (error) => log.info({ reason: error.message }, 'a socket ended with an error'));
      // Nothing is read before admission and load: what the other side sends meanwhile waits in the kernel (S5).
      socket.pause();
      sockets.emit('connection', socket, request);
      letIn(socket, raw, request)
        .catch((error: unknown) => {
          log.error({ err: error }, 'admission failed');
          socket.close(CLOSE.restarting);
        })
        .finally(() => {
          if (socket.readyState !== socket.OPEN) socket.resume();
        });
    });

  server.on('upgrade', (request, raw, head) => {
    // First thing: without a listener an error on this socket would end the process.
    raw.on('error', (error) => log.info({ reason: error.message }, 'a connection ended with an error'));
    if (isSync(request)) accept(request, raw, head);
    else if (!isOtherUpgrade?.(request)) refuseUpgrade(raw, 404);
  });
};
