// A bare socket with bad intentions: opened, and waited for until the server has dealt with what it sent. Called by hostile.ts.
import { WebSocket } from 'ws';
import { soon } from '../sync/client.ts';

export type Target = { readonly url: string; readonly port: number; readonly name: string };

/** For errors that the close tells too, and ends that nobody waits for. */
export const ignore = () => {};

export type Foe = { readonly socket: WebSocket; readonly closed: Promise<number>; heard: Uint8Array[] };

/** Resolves when it is open; rejects when it never is. */
export const openFoe = async ({ url, name }: Pick<Target, 'url' | 'name'>): Promise<Foe> => {
  const socket = new WebSocket(`${url}/${name}?session=foe`, { perMessageDeflate: false });
  const foe: Foe = {
    socket,
    closed: new Promise<number>((resolve) => socket.once('close', resolve)),
    heard: [],
  };
  socket.on('error', ignore);
  socket.on('message', (data: Buffer) => foe.heard.push(new Uint8Array(data)));
  await soon(
    'a foe to get in',
    new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('close', () => reject(new Error('never open')));
    }),
  );
  return foe;
};

/** Resolves when the server has read all, or has closed. */
export const heardOut = async ({ socket, closed }: Foe): Promise<void> => {
  if (socket.readyState !== socket.OPEN) return void (await soon('a close', closed));
  const pong = new Promise<void>((resolve) => socket.once('pong', () => resolve()));
  socket.ping();
  await soon('a pong or a close', Promise.race([pong, closed]));
};
