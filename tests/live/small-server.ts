// A small server that speaks y-websocket's protocol and can be told to withhold its word, refuse or stay silent.
// For tests of the browser's side of the line; the real server has its own tests.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDecoder, readVarUint } from 'lib0/decoding';
import { createEncoder, length, toUint8Array, writeVarUint } from 'lib0/encoding';
import { WebSocket, WebSocketServer } from 'ws';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { MESSAGE } from '../../app/ydoc/wire.ts';

export type SmallServer = Awaited<ReturnType<typeof aSmallServer>>;

const frame = (write: (encoder: ReturnType<typeof createEncoder>) => void): Uint8Array => {
  const encoder = createEncoder();
  write(encoder);
  return toUint8Array(encoder);
};

/** Listens on a free port of the loopback. `doc` is what it has on its disk, so to speak. */
export const aSmallServer = async (options: { webSockets?: boolean } = {}) => {
  const doc = new Y.Doc();
  const sockets = new WebSocketServer({ noServer: true });
  const server = http.createServer((_request, response) => response.end('ok'));
  const state = { storing: true, refusal: null as number | null, connections: 0 };
  const waiting: (() => void)[] = [];

  const serve = (socket: WebSocket) => {
    state.connections += 1;
    if (state.refusal !== null) return socket.close(state.refusal);
    let edits = 0;
    socket.binaryType = 'arraybuffer';
    socket.on('error', () => undefined);
    const say = (count: number) => {
      const word = frame((encoder) => {
        writeVarUint(encoder, MESSAGE.stored);
        writeVarUint(encoder, count);
      });
      if (socket.readyState === WebSocket.OPEN) socket.send(word);
    };
    socket.on('message', (data: ArrayBuffer) => {
      const decoder = createDecoder(new Uint8Array(data));
      if (readVarUint(decoder) !== MESSAGE.sync) return;
      const reply = createEncoder();
      writeVarUint(reply, MESSAGE.sync);
      const type = readSyncMessage(decoder, reply, doc, socket);
      if (length(reply) > 1) socket.send(toUint8Array(reply));
      if (type === 0) return;
      edits += 1;
      const count = edits;
      if (state.storing) say(count);
      else waiting.push(() => say(count));
    });
    const relay = (update: Uint8Array, origin: unknown) => {
      if (origin === socket) return;
      socket.send(
        frame((encoder) => {
          writeVarUint(encoder, MESSAGE.sync);
          writeUpdate(encoder, update);
        }),
      );
    };
    doc.on('update', relay);
    socket.on('close', () => doc.off('update', relay));
    socket.send(
      frame((encoder) => {
        writeVarUint(encoder, MESSAGE.sync);
        writeSyncStep1(encoder, doc);
      }),
    );
  };
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => undefined);
    // What a proxy that knows no WebSockets does.
    if (options.webSockets === false) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    sockets.handleUpgrade(request, socket, head, serve);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;

  return {
    doc,
    state,
    address: `127.0.0.1:${port}`,
    /** Says what was withheld. */
    storeNow: () => {
      state.storing = true;
      for (const say of waiting.splice(0)) say();
    },
    /** Says a message of one number to everybody. */
    say: (message: number, value: number) => {
      const word = frame((encoder) => {
        writeVarUint(encoder, message);
        writeVarUint(encoder, value);
      });
      for (const socket of sockets.clients) socket.send(word);
    },
    cut: (code?: number) => {
      for (const socket of sockets.clients) code ? socket.close(code) : socket.terminate();
    },
    stop: async () => {
      for (const socket of sockets.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
