// The one hook that opens a shared document beside the board's: a card's body, a meeting's minutes.
import { createContext, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import { holdDocument, renewalsOf, subscribeStatus } from './open-documents.ts';
import type { SharedDocument } from './shared-document.ts';

/** Whose documents these are; lent by SharedBoard. */
export const AccountContext = createContext<string | null>(null);

/** The document while the component is mounted, shared with everybody else on the page who asks for it; null on the server. */
export const useSharedDocument = (name: string): SharedDocument | null => {
  const account = useContext(AccountContext);
  const [shared, setShared] = useState<SharedDocument | null>(null);
  const renewals = useSyncExternalStore(
    subscribeStatus,
    () => renewalsOf(name),
    () => 0,
  );
  // Begun anew, it is another document.
  useEffect(() => {
    if (account === null) return;
    const hold = holdDocument(account, name);
    setShared(hold.shared);
    return () => {
      setShared(null);
      hold.release();
    };
  }, [account, name, renewals]);
  return shared?.name === name ? shared : null;
};
