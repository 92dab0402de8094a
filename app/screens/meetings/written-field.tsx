// A field that is written when one is done with it, so that nothing half typed is seen by others. Used by series-screen.tsx.

type WrittenFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'time';
  readonly isWide?: boolean;
  readonly onDone: (value: string) => void;
};

/** What somebody else writes meanwhile gives a new field with their value. */
export function WrittenField({ label, value, type = 'text', isWide, onDone }: WrittenFieldProps) {
  return (
    <label className={isWide ? 'meetings-wide' : undefined}>
      {label}
      <input
        key={value}
        className="ui-field"
        type={type}
        defaultValue={value}
        maxLength={500}
        onBlur={(event) => event.target.value !== value && onDone(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </label>
  );
}
