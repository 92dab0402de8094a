// Changes what the address asks for. Called by everything that writes into it: the filter, the order of the list, what the board and
// the wheel show.
import { useSearchParams } from '@remix-run/react';
import { useCallback, useEffect, useRef } from 'react';

export type AddressChange = (
  change: (asked: URLSearchParams) => URLSearchParams,
  how?: { readonly replace?: boolean },
) => void;

/** What was asked for last, while the address is still that from before. */
let awaited: { readonly from: string; readonly asked: URLSearchParams } | null = null;

/** What the address asks for, or will in a moment. Called from events. */
export const askedLast = (): URLSearchParams => {
  const { href, search } = window.location;
  return awaited?.from === href ? awaited.asked : new URLSearchParams(search);
};

/**
 * Once the page is at another address there is nothing to wait for: whoever goes back means what stands there. By the address itself:
 * what is drawn may be older than what was asked for since.
 */
const forgetOld = (): void => {
  if (awaited && awaited.from !== window.location.href) awaited = null;
};

/**
 * `change` gets what was asked for last, which the page may not show yet: of two presses in one breath neither is lost. `replace` makes
 * no step in the history. The same function while the page is open.
 */
export const useAddressChange = (): AddressChange => {
  const [params, setParams] = useSearchParams();
  const now = useRef(setParams);
  now.current = setParams;
  const search = params.toString();
  // Each time another address is drawn.
  useEffect(forgetOld, [search]);
  return useCallback((change, how) => {
    const asked = change(askedLast());
    awaited = { from: window.location.href, asked };
    now.current(asked, { preventScrollReset: true, replace: how?.replace ?? false });
  }, []);
};
