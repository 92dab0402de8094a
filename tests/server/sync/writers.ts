// Clients that write key after key and keep account of what was promised. Called by kill.test.ts and the endurance kills.
import type { Client } from './client.ts';

export type Writer = {
  readonly client: Client;
  /** Keys of others that came in. */
  received(): string[];
  /** Own keys that were acknowledged. */
  acknowledged(): readonly string[];
  written(): readonly string[];
  stop(): void;
};

/** Writes key after key, as fast as timers go. */
export const writer = (client: Client, id: string): Writer => {
  const written: string[] = [];
  const acknowledged: string[] = [];
  // Keys that wait for their acknowledgement, with the line and the number of the edit that carried them.
  let waiting: { key: string; line: number; edit: number }[] = [];
  client.onStored(() => {
    const isStored = ({ line, edit }: { line: number; edit: number }) =>
      line === client.line() && edit <= client.stored();
    acknowledged.push(...waiting.filter(isStored).map(({ key }) => key));
    waiting = waiting.filter((each) => !isStored(each));
  });
  const timer = setInterval(() => {
    if (!client.provider.synced) return;
    const key = `${id}-${written.length}`;
    client.notes.set(key, 'x'.repeat(written.length % 200));
    written.push(key);
    waiting.push({ key, line: client.line(), edit: client.sent() });
  }, 1);
  return {
    client,
    written: () => written,
    received: () => [...client.notes.keys()].filter((key) => !key.startsWith(`${id}-`)),
    acknowledged: () => acknowledged,
    stop: () => clearInterval(timer),
  };
};

/** Resolves when the clients together have received so many changes more. */
export const changes = (clients: readonly Client[], count: number) =>
  new Promise<void>((resolve) => {
    let left = count;
    const one = (_update: Uint8Array, origin: unknown) => {
      if (typeof origin === 'object' && origin !== null && --left === 0) resolve();
    };
    for (const { doc } of clients) doc.on('update', one);
  });
