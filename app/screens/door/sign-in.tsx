// Sign-in with e-mail and password, and what a used-up one-time address shows. Shown by routes/sign-in.*.
import { useDoorWords } from '../../text/use-door-words.ts';
import { type Answer, firstWrong } from './answer.ts';
import { DoorField } from './door-field.tsx';
import { DoorForm } from './door-form.tsx';
import { DoorPage } from './door-page.tsx';
import { useFormError } from './form-error.ts';
import '../../ui/forms.css';

export function SignIn({ answer }: { answer?: Answer }) {
  const words = useDoorWords();
  const wrong = firstWrong(answer);
  const emailError = answer?.fields.email;
  const passwordError = answer?.fields.password;
  return (
    <DoorPage title={words.signIn.title}>
      <DoorForm submit={words.signIn.submit} error={useFormError(answer, words.signIn.linkTitle)}>
        <DoorField
          name="email"
          type="email"
          label={words.fields.email}
          error={emailError && words.errors[emailError]}
          autoComplete="username"
          value={answer?.typed.email}
          focus={wrong === 'email' || !answer}
          maxLength={254}
        />
        <DoorField
          name="password"
          type="password"
          label={words.fields.password}
          error={passwordError && words.errors[passwordError]}
          autoComplete="current-password"
          focus={wrong === 'password'}
        />
      </DoorForm>
      <p className="door-help">{words.signIn.help}</p>
    </DoorPage>
  );
}

export function SignInLinkEnded() {
  const words = useDoorWords();
  return (
    <DoorPage title={words.signIn.linkTitle} lead={words.signIn.linkHelp}>
      <p>
        <a className="ds-button" data-variant="secondary" href="/sign-in">
          {words.invitation.toSignIn}
        </a>
      </p>
    </DoorPage>
  );
}
