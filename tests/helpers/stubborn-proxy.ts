// A proxy between a person and the server that passes pages on and stops WebSockets, as some offices' do. Called by tests/browser.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type StubbornProxy = {
  /** Where the person finds the server through it. */
  readonly address: string;
  close(): Promise<void>;
};

/** Starts one in front of the server at `address`. */
export const stubbornProxy = async (address: string): Promise<StubbornProxy> => {
  const { hostname, port } = new URL(address);
  const passOn = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method, url, headers } = incoming;
    const onward = request({ hostname, port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    onward.once('error', () => outgoing.destroy());
    incoming.pipe(onward);
  };
  const proxy = createServer(passOn);
  proxy.on('upgrade', (_request, socket) => socket.destroy());
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    close: () => {
      proxy.closeAllConnections();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
};
