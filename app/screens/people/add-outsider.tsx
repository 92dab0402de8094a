// Somebody from outside without an account, who cards can be tied to. Used by people-screen.tsx once the board is live.

import { Button, Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useRef, useState } from 'react';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useDoorWords } from '../../text/use-door-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';

export function AddOutsider() {
  const words = useDoorWords();
  const commands = useBoardCommands();
  const announce = useAnnounce();
  const nameField = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const [organisation, setOrganisation] = useState('');
  const [isMissing, setMissing] = useState(false);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    nameField.current?.focus();
    setMissing(name.trim() === '');
    if (name.trim() === '') return;
    commands.addOutsider({ name, organisation });
    announce(words.people.outsiderAdded(name.trim()));
    setName('');
    setOrganisation('');
  };
  return (
    <form className="people-add" onSubmit={onSubmit} noValidate>
      <Field>
        <Label htmlFor="people-outsider-name">{words.people.outsiderName}</Label>
        <Input
          ref={nameField}
          id="people-outsider-name"
          value={name}
          maxLength={100}
          autoComplete="off"
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? 'people-outsider-error' : undefined}
          onChange={(event) => setName(event.target.value)}
        />
        {isMissing && (
          <ValidationMessage id="people-outsider-error">{words.people.nameMissing}</ValidationMessage>
        )}
      </Field>
      <Field>
        <Label htmlFor="people-outsider-organisation">{words.people.organisation}</Label>
        <div data-field="description" id="people-organisation-help" className="people-help">
          {words.people.organisationHelp}
        </div>
        <Input
          id="people-outsider-organisation"
          value={organisation}
          maxLength={100}
          autoComplete="off"
          aria-describedby="people-organisation-help"
          onChange={(event) => setOrganisation(event.target.value)}
        />
      </Field>
      <Button type="submit" variant="secondary">
        {words.people.addOutsider}
      </Button>
    </form>
  );
}
