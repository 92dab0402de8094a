// A text that is made to be copied: an address, or what one pastes into a page. Used by the calendar's and the share's screens.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useToast } from '../../ui/toast.tsx';
import { copyText } from '../copy-text.ts';
import './addresses.css';

type AddressFieldProps = {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly copy: string;
  readonly copied: string;
  /** It was made just now: it takes the focus. */
  readonly isNew?: boolean;
  /** What else one can do with it. */
  readonly children?: ReactNode;
};

export function AddressField({ label, help, value, copy, copied, isNew, children }: AddressFieldProps) {
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (isNew && value) field.current?.focus();
  }, [isNew, value]);
  const onCopy = async () => {
    if (await copyText(value)) toast({ text: copied });
    else field.current?.select();
  };
  return (
    <div className="address-made">
      <label htmlFor={id}>{label}</label>
      <p id={`${id}-help`} className="address-help">
        {help}
      </p>
      <div className="address-field">
        <input
          ref={field}
          id={id}
          readOnly
          value={value}
          aria-describedby={`${id}-help`}
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="ui-button" data-look={isNew ? 'main' : undefined} onClick={onCopy}>
          {copy}
        </button>
        {children}
      </div>
    </div>
  );
}
