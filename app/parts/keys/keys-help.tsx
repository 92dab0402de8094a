// Opens the dialog that shows all keys: by ?, by Ctrl+/ (also when single keys are turned off), by the command palette and by
// its button. Placed once on a screen; the dialog is fetched apart from the page.

import { QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { useEffect } from 'react';
import { useWords } from '../../text/words.tsx';
import { useAction } from '../../ui/actions.tsx';
import { isDialogOpen } from '../../ui/is-dialog-open.ts';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import { stored, useStored } from '../../ui/stored.ts';
import { takesSigns } from '../../ui/typing-target.ts';
import { usePart } from '../../ui/use-part.ts';
import { keyPressed } from './board-keys.ts';
import type { KeysDialogProps } from './keys-dialog.tsx';

const load = () => import('./keys-dialog.tsx').then(({ KeysDialog }) => KeysDialog);

const isOpen = stored(false);
const value = (open: boolean) => open;

const close = () => isOpen.write(false);

const openKeysHelp = (): void => isOpen.write(true);

export function KeysHelp({ own }: Pick<KeysDialogProps, 'own'>) {
  const open = useStored(isOpen, value);
  const words = useWords();
  const { Part: KeysDialog } = usePart({ load, isOpen: open, close, missing: words.live.part });
  useAction({
    id: 'keys',
    label: words.keys.openHelp,
    keys: 'Ctrl /',
    icon: <QuestionmarkCircleIcon aria-hidden />,
    run: openKeysHelp,
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const pressed = keyPressed(event, singleKeysAreOn());
      if (pressed?.action !== 'help' || (pressed.single && takesSigns(event.target))) return;
      if (isDialogOpen()) return;
      event.preventDefault();
      openKeysHelp();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      close();
    };
  }, []);
  return open && KeysDialog && <KeysDialog own={own} onClose={close} />;
}

/** For a row of tools: the way to the keys, and to turning them on again, for whoever has no use of ?. */
export function KeysHelpButton() {
  const words = useWords().keys;
  return (
    <button
      type="button"
      className="ui-button"
      data-look="icon"
      title={`${words.openHelp} (Ctrl+/)`}
      onClick={openKeysHelp}
    >
      <b aria-hidden>?</b>
      <span className="ui-hidden">{words.openHelp}</span>
    </button>
  );
}
