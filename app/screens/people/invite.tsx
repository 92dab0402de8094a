// «Inviter»: asks the server for a link and shows it to be copied. The asking works without scripts. Used by people-screen.tsx.

import { Button, Field, Input, Label } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import type { PlainDate } from '../../domain/plain-date.ts';
import { sayDay } from '../../text/dates.ts';
import { useDoorWords } from '../../text/use-door-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { useToast } from '../../ui/toast.tsx';

export type InvitationLink = { readonly address: string; readonly expires: PlainDate };

export function Invite({ invitation }: { invitation: InvitationLink | null }) {
  const words = useDoorWords().people;
  return (
    <div className="people-invite">
      <form method="post">
        <p className="people-help" id="people-invite-help">
          {words.inviteHelp}
        </p>
        <Button
          type="submit"
          name="do"
          value="invite"
          variant={invitation ? 'secondary' : 'primary'}
          aria-describedby="people-invite-help"
        >
          {words.invite}
        </Button>
      </form>
      {invitation && <Link {...invitation} />}
    </div>
  );
}

/** Where the clipboard is closed to scripts (a group's own machine reached by plain http), the old way still works. */
const copy = async (field: HTMLInputElement): Promise<boolean> => {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    return document.execCommand('copy');
  }
};

function Link({ address, expires }: InvitationLink) {
  const words = useDoorWords().people;
  const language = useLanguage();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (address) field.current?.focus();
  }, [address]);
  const onCopy = async () => {
    if (field.current && (await copy(field.current))) toast({ text: words.copied });
  };
  return (
    <Field>
      <Label htmlFor="people-link">{words.link}</Label>
      <div data-field="description" id="people-link-help" className="people-help">
        {words.linkHelp(sayDay(expires, language, { weekday: false, year: true }))}
      </div>
      <div className="people-link">
        <Input
          ref={field}
          id="people-link"
          readOnly
          value={address}
          aria-describedby="people-link-help"
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button type="button" variant="secondary" onClick={onCopy}>
          {words.copy}
        </Button>
      </div>
    </Field>
  );
}
