// An invitation to a board: for somebody new, for somebody signed in, and when it has ended. Shown by routes/invitation.$token.tsx.

import { useLocation } from '@remix-run/react';
import { useDoorWords } from '../../text/use-door-words.ts';
import { AccountFields } from './account-fields.tsx';
import type { Answer } from './answer.ts';
import { DoorForm } from './door-form.tsx';
import { DoorPage } from './door-page.tsx';
import { useFormError } from './form-error.ts';
import '../../ui/forms.css';

type InvitationProps = {
  board: string;
  invitedBy: string;
  /** The name of whoever is signed in. */
  me: string | null;
  answer?: Answer;
};

export function Invitation({ board, invitedBy, me, answer }: InvitationProps) {
  const words = useDoorWords();
  const error = useFormError(answer, words.invitation.endedTitle);
  const { pathname } = useLocation();
  const title = words.invitation.title(board);
  if (me !== null)
    return (
      <DoorPage title={title} lead={words.invitation.joinLead(invitedBy, me)}>
        <DoorForm submit={words.invitation.submit} error={error} />
      </DoorPage>
    );
  return (
    <DoorPage title={title} lead={words.invitation.lead(invitedBy)}>
      <DoorForm submit={words.invitation.submit} error={error}>
        <AccountFields answer={answer} focus />
      </DoorForm>
      <p className="door-help">
        <a href={`/sign-in?to=${encodeURIComponent(pathname)}`}>{words.invitation.haveAccount}</a>
      </p>
    </DoorPage>
  );
}

export function InvitationEnded() {
  const words = useDoorWords().invitation;
  return (
    <DoorPage title={words.endedTitle} lead={words.ended}>
      <p>
        <a className="ds-button" data-variant="secondary" href="/sign-in">
          {words.toSignIn}
        </a>
      </p>
    </DoorPage>
  );
}
