// A day that one picks or types, or none. Written when it is whole. Used by the card's panel.
import { useState } from 'react';
import { type PlainDate, parsePlainDate, yearOf } from '../../domain/plain-date.ts';
import '../../ui/inputs.css';
import './card-fields.css';

type DayFieldProps = {
  readonly label: string;
  readonly value: PlainDate | null;
  readonly onWrite: (day: PlainDate | null) => void;
};

/** While a year is typed a date field says 0002, 0020, 0202. */
const FIRST_YEAR = 1900;

export const DayField = ({ label, value, onWrite }: DayFieldProps) => {
  const [draft, setDraft] = useState<string | null>(null);
  const take = (text: string) => {
    setDraft(text);
    const day = parsePlainDate(text);
    if (day !== null && yearOf(day) >= FIRST_YEAR && day !== value) onWrite(day);
  };
  return (
    <input
      className="ui-field card-day"
      type="date"
      aria-label={label}
      value={draft ?? value ?? ''}
      onChange={(event) => take(event.target.value)}
      onBlur={(event) => {
        // A half-typed day has no value either, and takes nothing away.
        if (draft === '' && !event.target.validity.badInput && value !== null) onWrite(null);
        setDraft(null);
      }}
    />
  );
};
