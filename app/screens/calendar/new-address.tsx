// The address that was made just now, to be copied or opened. It is shown this once. Used by calendar-screen.tsx.
import { useEffect, useRef } from 'react';
import { copyText } from '../../parts/copy-text.ts';
import { calendar } from '../../text/calendar.ts';
import { useLanguage } from '../../text/words.tsx';
import { useToast } from '../../ui/toast.tsx';

export function NewAddress({ address }: { readonly address: string }) {
  const words = calendar[useLanguage()];
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (address) field.current?.focus();
  }, [address]);
  const onCopy = async () => {
    if (await copyText(address)) toast({ text: words.copied });
    else field.current?.select();
  };
  return (
    <div className="calendar-new">
      <label htmlFor="calendar-address">{words.address}</label>
      <p id="calendar-address-help" className="calendar-help">
        {words.addressHelp}
      </p>
      <div className="calendar-address">
        <input
          ref={field}
          id="calendar-address"
          readOnly
          value={address}
          aria-describedby="calendar-address-help"
          onFocus={(event) => event.currentTarget.select()}
        />
        <button type="button" className="ui-button" data-look="main" onClick={onCopy}>
          {words.copy}
        </button>
        {/* The scheme by which calendar programs know that they are meant. */}
        <a className="ui-button" href={address.replace(/^https?:/, 'webcal:')}>
          {words.open}
        </a>
      </div>
    </div>
  );
}
