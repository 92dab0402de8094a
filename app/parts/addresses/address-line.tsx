// One address in a list: what it shows, what is known of it, and a way to revoke it. Used by the calendar's and the share's screens.
import { type ReactNode, type SyntheticEvent, useId } from 'react';
import './addresses.css';
import { useAddressFetcher } from './use-address-fetcher.ts';

type AddressLineProps = {
  readonly title: string;
  readonly facts: ReactNode;
  readonly words: {
    readonly revoke: string;
    readonly revokeFully: (what: string) => string;
    readonly revokeHelp: string;
    readonly revokeNow: string;
  };
  /** The form's field by which the server knows which one. */
  readonly field: { readonly name: string; readonly value: string };
};

/** In sight, and what is read next; not its button, which a key held too long would press. */
const showQuestion = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>): void => {
  if (!currentTarget.open) return;
  const question = currentTarget.querySelector('form');
  question?.scrollIntoView({ block: 'nearest' });
  question?.focus({ preventScroll: true });
};

export function AddressLine({ title, facts, words, field }: AddressLineProps) {
  const question = useId();
  const { Form } = useAddressFetcher();
  return (
    <li>
      <div className="address-what">
        <span className="address-title">{title}</span>
        {facts}
      </div>
      {/* Asked once more, in place, since it can't be undone (R9). */}
      <details onToggle={showQuestion}>
        <summary className="ui-button" data-look="quiet">
          <span aria-hidden="true">{words.revoke}</span>
          <span className="ui-hidden">{words.revokeFully(title)}</span>
        </summary>
        <Form method="post" tabIndex={-1} aria-labelledby={question}>
          <p id={question}>{words.revokeHelp}</p>
          <input type="hidden" name={field.name} value={field.value} />
          <button type="submit" className="ui-button" name="do" value="revoke">
            {words.revokeNow}
          </button>
        </Form>
      </details>
    </li>
  );
}
