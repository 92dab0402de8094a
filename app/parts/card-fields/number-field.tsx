// A number with its unit, or nothing: hours, days. Written when the field is left or on Enter. Used by the card's panel and the plan.
import { useId, useState } from 'react';
import { readNumber } from '../../domain/read-number.ts';
import { sayNumber } from '../../text/say-number.ts';
import { useLanguage } from '../../text/words.tsx';
import { useTextDraft } from './use-text-draft.ts';
import '../../ui/inputs.css';
import './card-fields.css';
import './number-field.css';

type NumberFieldProps = {
  readonly label: string;
  readonly unit: string;
  readonly value: number | null;
  readonly least?: number;
  readonly most: number;
  readonly whole: boolean;
  /** What is said of a text that is no such number. */
  readonly wrong: string;
  readonly onWrite: (value: number | null) => void;
};

export const NumberField = ({
  label,
  unit,
  value,
  least = 0,
  most,
  whole,
  wrong,
  onWrite,
}: NumberFieldProps) => {
  const [refused, setRefused] = useState<string | null>(null);
  const errorId = useId();
  const shown = value === null ? '' : sayNumber(value, useLanguage());
  const draft = useTextDraft(refused ?? shown, (text) => {
    const read = readNumber(text, { least, most, whole });
    setRefused(read === 'wrong' ? text : null);
    if (read !== 'wrong') onWrite(read);
  });
  return (
    <>
      <input
        {...draft}
        className="ui-field card-number"
        inputMode={whole ? 'numeric' : 'decimal'}
        aria-label={`${label}, ${unit}`}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : errorId}
        maxLength={8}
        autoComplete="off"
      />
      <span className="card-quiet" aria-hidden="true">
        {unit}
      </span>
      <span id={errorId} className="card-error" aria-live="polite">
        {refused !== null && wrong}
      </span>
    </>
  );
};
