// Opens a bare socket on a document and tells how it ends. Called by the conversations in tests/server.
import { WebSocket } from 'ws';
import { within } from '../helpers/eventually.ts';

type Options = {
  readonly origin?: string;
};

/** `opened` resolves after the handshake, `first` at the server's first message, `code` at the end with the close code. */
export const closeCodeOf = (
  { address }: { readonly address: string },
  document: string,
  cookie: string,
  { origin = address }: Options = {},
) => {
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/sync/${document}`, {
    headers: { cookie, origin },
  });
  const opened = new Promise<void>((resolve, reject) => {
    socket.once('open', () => resolve());
    socket.once('error', reject);
  });
  const first = new Promise<void>((resolve) => socket.once('message', () => resolve()));
  const code = new Promise<number>((resolve) => socket.once('close', (closed) => resolve(closed)));
  return {
    opened: within(10_000, `a socket on ${document}`, opened),
    first: () => within(10_000, `a message on ${document}`, first),
    code: within(30_000, `the socket on ${document} to close`, code),
    leave: () => socket.close(),
  };
};
