// A form at the door: posts to its own address as browsers do, once a press, and says at the top what is wrong with the whole
// of it. What is wrong with a field stands at the field (door-field.tsx).
import { Alert, Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useEffect, useRef } from 'react';
import '../../ui/forms.css';

type DoorFormProps = {
  submit: string;
  /** What is wrong with the form as a whole. */
  error?: string | null;
  children?: ReactNode;
};

export function DoorForm({ submit, error, children }: DoorFormProps) {
  const sent = useRef(false);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error) alert.current?.focus();
  }, [error]);
  useEffect(() => {
    // Back in the browser brings the page back as it was left.
    const again = () => {
      sent.current = false;
    };
    window.addEventListener('pageshow', again);
    return () => window.removeEventListener('pageshow', again);
  }, []);
  // A second press would use up what the first one needs: a one-time address.
  const once = (event: FormEvent) => {
    if (sent.current) event.preventDefault();
    sent.current = true;
  };
  return (
    <form method="post" className="door-form" noValidate onSubmit={once}>
      {error && (
        <Alert ref={alert} data-color="danger" role="alert" tabIndex={-1} className="door-alert">
          {error}
        </Alert>
      )}
      {children}
      <Button type="submit">{submit}</Button>
    </form>
  );
}
