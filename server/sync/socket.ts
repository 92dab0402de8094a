// WebSockets on /sync/<document name>: the handshake taken, the line handed on. Called by the server, once for its
// http.Server.
import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Log } from '../store/store.ts';
import type { Attend } from './attend.ts';
import { LineSocket, WebSocketLine } from './web-socket-line.ts';

type Options = {
  readonly server: Server;
  readonly attend: Attend['attend'];
  readonly log: Log;
  /** Upgrades that are somebody else's (hot reload in dev); all other unknown ones are answered 404. */
  readonly isOtherUpgrade?: (request: IncomingMessage) => boolean;
};

/** Bytes; a larger one closes the line before it is read (S11). */
export const LARGEST_MESSAGE = 4 * 1024 * 1024;

const isSync = ({ url = '' }: IncomingMessage) => url.startsWith('/sync/');

const refuseUpgrade = (raw: Duplex, status: number) => {
  raw.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`,
    () => raw.destroy(),
  );
};

export const serveSockets = ({ server, attend, log, isOtherUpgrade }: Options): void => {
  const sockets = new WebSocketServer({
    noServer: true,
    WebSocket: LineSocket,
    clientTracking: false,
    maxPayload: LARGEST_MESSAGE,
    // Each socket would hold two deflate windows, and a message would be packed once for each receiver.
    perMessageDeflate: false,
  });

  // Made once: a listener made for each connection would hold its request for as long as it lasts.
  const onSocketError = (error: Error) => log.info({ reason: error.message }, 'a socket ended with an error');
  const onRawError = (error: Error) =>
    log.info({ reason: error.message }, 'a connection ended with an error');

  const accept = (request: IncomingMessage, raw: Duplex, head: Buffer) =>
    sockets.handleUpgrade(request, raw, head, (socket) => {
      socket.on('error', onSocketError);
      // It is made paused: nothing is read before admission and load, what comes meanwhile waits in the kernel (S5).
      void attend(new WebSocketLine(socket, raw), request);
    });

  server.on('upgrade', (request, raw, head) => {
    // First thing: without a listener an error on this socket would end the process.
    raw.on('error', onRawError);
    if (isSync(request)) accept(request, raw, head);
    else if (!isOtherUpgrade?.(request)) refuseUpgrade(raw, 404);
  });
};
