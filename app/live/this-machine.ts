// Signing out: ending the session, how much on this machine is unsent, and taking it all away. Called by app/screens.
import { deleteEverything } from './ledger.ts';
import { closeAll } from './open-documents.ts';

export { unsentOnThisMachine } from './open-documents.ts';

const CACHE_PREFIX = 'aarring-';

/** So long the server's answer is waited for. */
const ANSWER_MS = 15_000;

/** Ends this browser's session; whether the server has answered that it did. */
export const endSession = async (): Promise<boolean> => {
  const sent = { method: 'POST', signal: AbortSignal.timeout(ANSWER_MS) };
  const answer = await fetch('/sign-out', sent).catch(() => null);
  // It leads to the door; what stands between may answer, too.
  return answer?.ok === true && new URL(answer.url).pathname === '/sign-in';
};

/** Deletes every document, note of unsent edits and cached page of Årring in this browser. Unsent edits are lost: ask first, and end the session. */
export const forgetThisMachine = async (): Promise<void> => {
  await closeAll();
  const cacheNames = 'caches' in globalThis ? await caches.keys().catch(() => []) : [];
  await Promise.all(
    cacheNames.filter((name) => name.startsWith(CACHE_PREFIX)).map((name) => caches.delete(name)),
  );
  if ('indexedDB' in globalThis) await deleteEverything();
};
