// What of a server's memory is in use, asked through Node's inspector: the same way for every server. Called by the row of
// idle connections.
import { WebSocket } from 'ws';
import { within } from '../../helpers/eventually.ts';

const ASK_MS = 15_000;
const COLLECTIONS = 3;

type Answer = { readonly id?: number; readonly result?: { readonly usedSize?: number } };

/** KiB in use on the main thread's heap after a full collection. */
export const heapKib = async (inspector: string): Promise<number> => {
  const socket = new WebSocket(inspector);
  const answers = new Map<number, (answer: Answer) => void>();
  socket.on('message', (data) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) answers.get(answer.id)?.(answer);
  });
  let last = 0;
  const ask = (method: string): Promise<Answer> => {
    last += 1;
    const id = last;
    const answered = new Promise<Answer>((resolve) => answers.set(id, resolve));
    socket.send(JSON.stringify({ id, method }));
    return within(ASK_MS, method, answered);
  };
  try {
    await within(
      ASK_MS,
      'the inspector',
      new Promise<void>((resolve, reject) => {
        socket.once('open', resolve);
        socket.once('error', reject);
      }),
    );
    for (let turn = 0; turn < COLLECTIONS; turn += 1) await ask('HeapProfiler.collectGarbage');
    const { result } = await ask('Runtime.getHeapUsage');
    if (result?.usedSize === undefined) throw new Error('the inspector did not say');
    return result.usedSize / 1024;
  } finally {
    socket.terminate();
  }
};
