// Signing out, in the account menu: ends the session, then clears this machine. A plain form, so that it works before any script has run.
// Used by account-menu.tsx.
import { LeaveIcon } from '@navikt/aksel-icons';
import { type FormEvent, useRef, useState } from 'react';
import { endSession, forgetThisMachine, unsentOnThisMachine } from '../../live/this-machine.ts';
import { useWords } from '../../text/words.tsx';
import { useAction } from '../../ui/actions.tsx';

/** What the warning says: that work hasn't reached the server and would be lost, or that nothing came of it. */
type Warning = 'unsent' | 'unreached';

/** Nothing is cleared before the server has said that the session is over (R9). */
const useSignOut = () => {
  const [warning, setWarning] = useState<Warning>('unsent');
  const dialog = useRef<HTMLDialogElement>(null);
  const stay = useRef<HTMLButtonElement>(null);
  const isLeaving = useRef(false);
  const warn = (next: Warning) => {
    setWarning(next);
    if (!dialog.current?.open) dialog.current?.showModal();
    stay.current?.focus();
  };
  const leave = async () => {
    if (isLeaving.current) return;
    isLeaving.current = true;
    const isOver = await endSession();
    isLeaving.current = false;
    if (!isOver) return warn('unreached');
    // The server's answer has cleared it already where the browser knows how to.
    await forgetThisMachine().catch(() => undefined);
    location.assign('/sign-in');
  };
  const ask = async () => ((await unsentOnThisMachine()) === 0 ? leave() : warn('unsent'));
  return { warning, dialog, stay, ask, leave };
};

export function SignOut() {
  const words = useWords().shell;
  const form = useRef<HTMLFormElement>(null);
  const { warning, dialog, stay, ask, leave } = useSignOut();
  useAction({
    id: 'sign-out',
    order: 9,
    label: words.signOut,
    icon: <LeaveIcon aria-hidden />,
    run: () => {
      // What it may ask stands in the menu, which must be open to show it.
      const menu = form.current?.closest('details');
      if (menu) menu.open = true;
      form.current?.requestSubmit();
    },
  });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void ask();
  };
  return (
    <>
      <form ref={form} method="post" action="/sign-out" onSubmit={onSubmit}>
        <button type="submit" className="ui-button">
          {words.signOut}
        </button>
      </form>
      <dialog ref={dialog} className="shell-warning" aria-labelledby="shell-warning-text">
        <p id="shell-warning-text" aria-live="assertive">
          {warning === 'unsent' ? words.signOutUnsent : words.signOutUnreached}
        </p>
        <div>
          <button
            ref={stay}
            type="button"
            className="ui-button"
            data-look="main"
            onClick={() => dialog.current?.close()}
          >
            {words.stay}
          </button>
          {warning === 'unsent' && (
            <button type="button" className="ui-button" onClick={leave}>
              {words.signOutAnyway}
            </button>
          )}
        </div>
      </dialog>
    </>
  );
}
