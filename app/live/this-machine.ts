// What lies on this machine, for signing out: how much of it is unsent, and taking it all away. Called by app/screens.
import { deleteEverything } from './ledger.ts';
import { closeAll } from './open-documents.ts';

export { unsentOnThisMachine } from './open-documents.ts';

const CACHE_PREFIX = 'aarring-';

/** Deletes every document, note of unsent edits and cached page of Årring in this browser. Unsent edits are lost: ask first. */
export const forgetThisMachine = async (): Promise<void> => {
  await closeAll();
  const cacheNames = 'caches' in globalThis ? await caches.keys().catch(() => []) : [];
  await Promise.all(
    cacheNames.filter((name) => name.startsWith(CACHE_PREFIX)).map((name) => caches.delete(name)),
  );
  if ('indexedDB' in globalThis) await deleteEverything();
};
