// A value that opens its editor beneath it: the button says the value, Escape and the button close it. Used by the panel's fields.
import { ChevronDownIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';

type DisclosureProps = {
  /** What the button does, its value included, for screen readers. */
  readonly label: string;
  readonly value: ReactNode;
  readonly children: ReactNode;
};

export const Disclosure = ({ label, value, children }: DisclosureProps) => {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever in it the focus is
    <div className="card-disclosure" onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className="card-value"
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {value}
        <ChevronDownIcon aria-hidden className="card-chevron" />
      </button>
      <div id={id} className="card-editor" hidden={!open}>
        {open && children}
      </div>
    </div>
  );
};
