// A field that is written when one is done with it, by Enter or by leaving it, so that nothing half typed is seen by others. Knows no
// domain word. Called by the meetings' screens.
import { useState } from 'react';

type WrittenFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'time';
  readonly className?: string | undefined;
  readonly onDone: (value: string) => void;
};

/** While nobody types in it, it shows what others write. */
export function WrittenField({ label, value, type = 'text', className, onDone }: WrittenFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const done = ({ validity }: HTMLInputElement) => {
    // A half-typed day has no value, and means nothing yet.
    if (draft !== null && draft !== value && !validity.badInput) onDone(draft);
    setDraft(null);
  };
  return (
    <label className={className}>
      {label}
      <input
        className="ui-field"
        type={type}
        value={draft ?? value}
        maxLength={500}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={(event) => done(event.target)}
        onKeyDown={(event) => event.key === 'Enter' && done(event.currentTarget)}
      />
    </label>
  );
}
