// Who a name in the minutes is: somebody on the board, or an outsider who is added. The answer is remembered on the board.
// Fetched when the first name is asked about; used by meeting-screen.tsx.

import { PersonPlusIcon } from '@navikt/aksel-icons';
import { useCallback } from 'react';
import { nameBegins, plainLetters } from '../../domain/plain-letters.ts';
import { useBoard } from '../../live/shared-board.tsx';
import { useWordsWithMinutes } from '../../text/use-minutes-words.ts';
import { Face } from '../../ui/face.tsx';
import { Picker, type PickerOption } from '../../ui/picker.tsx';

export type NamePickerProps = {
  /** As it stands in the minutes. */
  readonly name: string;
  readonly onPerson: (id: string, name: string) => void;
  readonly onOutsider: (name: string) => void;
  readonly onClose: () => void;
};

const OUTSIDER = '-outsider';

export function NamePicker({ name, onPerson, onOutsider, onClose }: NamePickerProps) {
  const words = useWordsWithMinutes();
  const { people } = useBoard();
  const said = words.minutes;
  const optionsFor = useCallback(
    (typed: string): readonly PickerOption[] => {
      const wanted = plainLetters(typed);
      const fitting = people.filter((person) => nameBegins(plainLetters(person.name), wanted));
      const added = typed.trim() === '' ? name : typed.trim();
      return [
        ...fitting.map((person) => ({
          id: person.id,
          label: person.name,
          hint: person.organisation || undefined,
          icon: (
            <Face name={person.name} colour={person.colour} outside={person.outsider} size="small" silent />
          ),
        })),
        { id: OUTSIDER + added, label: said.addOutsider(added), icon: <PersonPlusIcon aria-hidden /> },
      ];
    },
    [people, name, said],
  );
  return (
    <Picker
      title={said.whoIs(name)}
      fieldName={said.nameField}
      optionsFor={optionsFor}
      nothing=""
      closeLabel={words.board.close}
      onPick={({ id, label }) =>
        id.startsWith(OUTSIDER) ? onOutsider(id.slice(OUTSIDER.length)) : onPerson(id, label)
      }
      onClose={onClose}
    >
      <p className="minutes-note minutes-picker-note">{said.nameNote}</p>
    </Picker>
  );
}
