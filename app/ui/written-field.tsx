// A field that is written when one is done with it, by Enter or by leaving it, so that nothing half typed is seen by others. Knows no
// domain word. Called by the meetings' screens.
import { useEffect, useRef, useState } from 'react';

type WrittenFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'date' | 'time';
  readonly className?: string | undefined;
  /** From the beginning it has the focus, and its words are selected. */
  readonly isFirst?: boolean;
  readonly onDone: (value: string) => void;
};

/** While nobody types in it, it shows what others write. */
export function WrittenField(props: WrittenFieldProps) {
  const { label, value, type = 'text', className, isFirst = false, onDone } = props;
  const [draft, setDraft] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (!isFirst) return;
    field.current?.focus();
    field.current?.select();
  }, [isFirst]);
  const done = ({ validity }: HTMLInputElement) => {
    // A half-typed day has no value, and means nothing yet.
    if (draft !== null && draft !== value && !validity.badInput) onDone(draft);
    setDraft(null);
  };
  return (
    <label className={className}>
      {label}
      <input
        ref={field}
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
