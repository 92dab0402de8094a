// Somebody from outside without an account, who cards can be tied to. Used by people-screen.tsx once the board is live.
import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useRef } from 'react';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useDoorWords } from '../../text/use-door-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { NO_OUTSIDER, OutsiderFields, useOutsider } from './outsider-fields.tsx';

export function AddOutsider() {
  const words = useDoorWords().people;
  const commands = useBoardCommands();
  const announce = useAnnounce();
  const nameField = useRef<HTMLInputElement>(null);
  const fields = useOutsider(NO_OUTSIDER);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    nameField.current?.focus();
    if (!fields.check()) return;
    commands.addOutsider(fields.outsider);
    announce(words.outsiderAdded(fields.outsider.name.trim()));
    fields.setOutsider(NO_OUTSIDER);
  };
  return (
    <form className="people-add" onSubmit={onSubmit} noValidate>
      <OutsiderFields id="people-outsider" nameField={nameField} of={fields} />
      <Button type="submit" variant="secondary">
        {words.addOutsider}
      </Button>
    </form>
  );
}
