// In the place of an outsider's row: their name and where they belong, to be corrected. Used by people-screen.tsx.
import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import type { Person } from '../../domain/board.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useDoorWords } from '../../text/use-door-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { OutsiderFields, useOutsider } from './outsider-fields.tsx';

type CorrectOutsiderProps = { readonly person: Person; readonly onEnd: () => void };

export function CorrectOutsider({ person, onEnd }: CorrectOutsiderProps) {
  const words = useDoorWords().people;
  const commands = useBoardCommands();
  const announce = useAnnounce();
  const nameField = useRef<HTMLInputElement>(null);
  const fields = useOutsider(person);
  useEffect(() => nameField.current?.select(), []);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (!fields.check()) return nameField.current?.focus();
    commands.correctOutsider(person.id, fields.outsider);
    announce(words.corrected(fields.outsider.name.trim()));
    return onEnd();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onEnd();
  };
  return (
    <form className="people-add people-correct" onSubmit={onSubmit} onKeyDown={onKeyDown} noValidate>
      <OutsiderFields id={`people-${person.id}`} nameField={nameField} of={fields} />
      <div className="people-buttons">
        <Button type="submit">{words.save}</Button>
        <Button type="button" variant="tertiary" onClick={onEnd}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
