// When a stakeholder is to be looked at again: written when it is whole, taken away when it is emptied. Called by register-row.tsx.
import { useState } from 'react';
import { type PlainDate, parsePlainDate } from '../../domain/plain-date.ts';

type ReviewFieldProps = {
  readonly label: string;
  readonly value: PlainDate | null;
  readonly disabled: boolean;
  readonly onWrite: (review: PlainDate | null) => void;
};

export function ReviewField({ label, value, disabled, onWrite }: ReviewFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const write = ({ validity }: HTMLInputElement) => {
    const typed = draft;
    setDraft(null);
    // A half-typed day has no value, and means nothing yet.
    if (typed === null || validity.badInput) return;
    const day = typed === '' ? null : parsePlainDate(typed);
    if (day !== value && (day !== null || typed === '')) onWrite(day);
  };
  return (
    <input
      className="ui-field stakes-review"
      type="date"
      aria-label={label}
      value={draft ?? value ?? ''}
      disabled={disabled}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={(event) => write(event.target)}
      onKeyDown={(event) => event.key === 'Enter' && write(event.currentTarget)}
    />
  );
}
