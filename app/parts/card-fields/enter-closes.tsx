// A card's fields in a popover: Enter in one closes it, as Escape does, since every change is written already. Used by status-choice.tsx and
// the list's cells.
import type { KeyboardEvent, ReactNode } from 'react';

type EnterClosesProps = { readonly onClose: (how: 'back') => void; readonly children: ReactNode };

export function EnterCloses({ onClose, children }: EnterClosesProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLInputElement && !event.target.closest('form');
    if (event.key !== 'Enter' || event.defaultPrevented || event.nativeEvent.isComposing || !isField) return;
    event.preventDefault();
    onClose('back');
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter closes it from whichever of its fields the focus is in
    <div className="card-editor" onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}
