// One's own account: who one is here, and a new password. Shown by routes/account.tsx.
import { useDoorWords } from '../../text/use-door-words.ts';
import { useWords } from '../../text/words.tsx';
import { type Answer, firstWrong } from './answer.ts';
import { DoorField } from './door-field.tsx';
import { DoorForm } from './door-form.tsx';
import { DoorPage } from './door-page.tsx';
import { useFormError } from './form-error.ts';
import '../../ui/forms.css';

type AccountPageProps = {
  me: { name: string; email: string };
  /** Whether the password there is must be given. */
  needsCurrent: boolean;
  answer?: Answer;
};

export function AccountPage({ me, needsCurrent, answer }: AccountPageProps) {
  const { account: words, fields, errors } = useDoorWords();
  const wrong = firstWrong(answer);
  const currentError = answer?.fields.current;
  const passwordError = answer?.fields.password;
  return (
    <DoorPage title={words.title} lead={`${me.name}, ${me.email}`}>
      {!needsCurrent && <p>{words.withoutCurrent}</p>}
      <DoorForm submit={words.submit} error={useFormError(answer, '')}>
        {/* Whose password it is, for the browser's own store of passwords. */}
        <input type="email" autoComplete="username" value={me.email} readOnly hidden />
        {needsCurrent && (
          <DoorField
            name="current"
            type="password"
            label={words.current}
            error={currentError && errors[currentError]}
            autoComplete="current-password"
            focus={wrong === 'current' || !answer}
          />
        )}
        <DoorField
          name="password"
          type="password"
          label={words.password}
          help={fields.newPasswordHelp}
          error={passwordError && errors[passwordError]}
          autoComplete="new-password"
          focus={wrong === 'password' || (!needsCurrent && !answer)}
        />
      </DoorForm>
      <ToBoard />
    </DoorPage>
  );
}

export function PasswordChanged() {
  const words = useDoorWords().account;
  return (
    <DoorPage title={words.changedTitle} lead={words.changed}>
      <ToBoard />
    </DoorPage>
  );
}

function ToBoard() {
  return (
    <p className="door-help">
      <a href="/">{useWords().shell.toStart}</a>
    </p>
  );
}
