// One text field with its label, help and error, tied together by ids that stand in the HTML before any script has run.
import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';

type DoorFieldProps = {
  name: string;
  label: string;
  help?: string;
  error?: string;
  type?: 'text' | 'email' | 'password';
  /** HTML's autofill field name. */
  autoComplete: string;
  value?: string;
  /** The first field with an error, or the first of a form nobody has filled in yet. */
  focus?: boolean;
  maxLength?: number;
};

export function DoorField(props: DoorFieldProps) {
  const { name, label, help, error, type = 'text', autoComplete, value, focus, maxLength = 200 } = props;
  const helpId = `${name}-help`;
  const errorId = `${name}-error`;
  const describedBy = [help && helpId, error && errorId].filter(Boolean).join(' ');
  return (
    <Field>
      <Label htmlFor={name}>{label}</Label>
      {help && (
        <div id={helpId} data-field="description">
          {help}
        </div>
      )}
      <Input
        id={name}
        name={name}
        type={type}
        autoComplete={autoComplete}
        defaultValue={value}
        maxLength={maxLength}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy || undefined}
        spellCheck={false}
        autoFocus={focus}
      />
      {error && <ValidationMessage id={errorId}>{error}</ValidationMessage>}
    </Field>
  );
}
