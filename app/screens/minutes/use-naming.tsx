// Asking who a name is, and what follows: the name is told to the board, or an outsider is added. Used by meeting-screen.tsx.

import { useCallback, useState } from 'react';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useWordsWithMinutes } from '../../text/use-minutes-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { usePart } from '../../ui/use-part.ts';
import type { NamePickerProps } from './name-picker.tsx';
import { placeOf, type Triage } from './use-triage.ts';

const load = () => import('./name-picker.tsx').then(({ NamePicker }) => NamePicker);

type Asked = { readonly name: string; readonly item: string };
export type Naming = {
  /** Keeps its identity. */
  readonly ask: (name: string, item: string) => void;
  readonly dialog: JSX.Element | null;
};

export const useNaming = (triage: Triage, focusSoon: (id: string) => void): Naming => {
  const words = useWordsWithMinutes();
  const announce = useAnnounce();
  const commands = useBoardCommands();
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = () => {
    if (asked) focusSoon(placeOf(asked.item));
    setAsked(null);
  };
  const { Part } = usePart<NamePickerProps>({
    load,
    isOpen: asked !== null,
    close,
    missing: words.live.part,
  });
  const tell = (id: string, name: string) => {
    if (asked) triage.tellName(asked.name, id, words.minutes.told(asked.name, name));
  };
  const add = (name: string) => {
    const id = commands.addOutsider({ name, organisation: '' });
    // Under another name than the one that was asked about it has to be remembered; under the same it is found.
    if (asked && name !== asked.name) tell(id, name);
    else announce(words.minutes.outsiderAdded(name));
  };
  const ask = useCallback((name: string, item: string) => setAsked({ name, item }), []);
  const dialog =
    asked && Part ? <Part name={asked.name} onPerson={tell} onOutsider={add} onClose={close} /> : null;
  return { ask, dialog };
};
