// The end of all rooms when the server stops: what was read is stored, everybody is told (S18). Called by rooms.ts.
import { CLOSE } from '../../app/ydoc/wire.ts';
import type { Log } from '../store/store.ts';
import type { Peer } from './peer.ts';
import type { Room } from './room.ts';

type RoomToStop = { readonly name: string; readonly room: Promise<Room>; readonly peers: ReadonlySet<Peer> };
type Options = {
  readonly rooms: () => readonly RoomToStop[];
  /** The server's own edits under way. */
  readonly edits: ReadonlySet<Promise<void>>;
  /** All sockets that were let in, also those whose document is still loading. */
  readonly present: ReadonlySet<Peer>;
  /** Resolves when the last of them has gone. */
  readonly empty: () => Promise<void>;
  readonly log: Log;
  /** How long a disk that refuses is waited for. */
  readonly stopMs: number;
};

const GOODBYE_MS = 2000;

/** False when it took longer. */
const within = async (milliseconds: number, promise: Promise<unknown>): Promise<boolean> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
};

const stopRoom = async ({ name, room: loading, peers }: RoomToStop, { log, stopMs }: Options) => {
  const room = await loading;
  if (!(await within(stopMs, room.idle()))) {
    log.error({ document: name }, 'stopped with edits that the disk did not take; their senders keep them');
    for (const peer of peers) peer.close(CLOSE.notStored);
    return;
  }
  for (const peer of peers) peer.close(CLOSE.restarting);
  await room.settle();
};

export const stopRooms = async (options: Options): Promise<void> => {
  const { rooms, edits, present, empty, log, stopMs } = options;
  // What is already read is stored and acknowledged; what is still under way stays with its sender.
  for (const peer of present) peer.line.pause();
  await within(stopMs, Promise.allSettled(edits));
  const failed = (name: string) => (error: unknown) =>
    log.error({ document: name, err: error }, 'a room could not end');
  await Promise.all(rooms().map((each) => stopRoom(each, options).catch(failed(each.name))));
  for (const peer of present) peer.close(CLOSE.restarting);
  await within(GOODBYE_MS, empty());
  for (const peer of present) peer.line.terminate();
};
