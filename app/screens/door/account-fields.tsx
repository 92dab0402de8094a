// Name, e-mail and a new password: what a new account needs. Used by the welcome and the invitation.
import { useDoorWords } from '../../text/use-door-words.ts';
import { type Answer, firstWrong } from './answer.ts';
import { DoorField } from './door-field.tsx';

export function AccountFields({ answer, focus }: { answer?: Answer; focus?: boolean }) {
  const { fields, errors } = useDoorWords();
  const wrong = firstWrong(answer);
  const errorOf = (field: 'name' | 'email' | 'password') => {
    const error = answer?.fields[field];
    return error && errors[error];
  };
  return (
    <>
      <DoorField
        name="name"
        label={fields.name}
        help={fields.nameHelp}
        error={errorOf('name')}
        autoComplete="name"
        value={answer?.typed.name}
        focus={wrong === 'name' || (focus && !wrong)}
        maxLength={100}
      />
      <DoorField
        name="email"
        type="email"
        label={fields.email}
        error={errorOf('email')}
        autoComplete="username"
        value={answer?.typed.email}
        focus={wrong === 'email'}
        maxLength={254}
      />
      <DoorField
        name="password"
        type="password"
        label={fields.password}
        help={fields.newPasswordHelp}
        error={errorOf('password')}
        autoComplete="new-password"
        focus={wrong === 'password'}
      />
    </>
  );
}
