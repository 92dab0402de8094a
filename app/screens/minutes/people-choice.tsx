// Ticking off who an action item is with. Fetched when it is first opened; used by edit-action.tsx.

import { useCallback } from 'react';
import type { PersonId } from '../../domain/card.ts';
import { nameBegins, plainLetters } from '../../domain/plain-letters.ts';
import { useBoard } from '../../live/shared-board.tsx';
import { useWordsWithMinutes } from '../../text/use-minutes-words.ts';
import { Face } from '../../ui/face.tsx';
import { Picker, type PickerOption } from '../../ui/picker.tsx';

export type PeopleChoiceProps = {
  readonly chosen: readonly PersonId[];
  readonly onToggle: (id: PersonId) => void;
  readonly onClose: () => void;
};

export function PeopleChoice({ chosen, onToggle, onClose }: PeopleChoiceProps) {
  const words = useWordsWithMinutes();
  const { people } = useBoard();
  const optionsFor = useCallback(
    (typed: string): readonly PickerOption[] =>
      people
        .filter(({ name }) => nameBegins(plainLetters(name), plainLetters(typed)))
        .map(({ id, name, organisation, colour, outsider }) => ({
          id,
          label: name,
          hint: organisation || undefined,
          icon: <Face name={name} colour={colour} outside={outsider} size="small" silent />,
          checked: chosen.includes(id),
        })),
    [people, chosen],
  );
  return (
    <Picker
      title={words.minutes.who}
      fieldName={words.minutes.nameField}
      optionsFor={optionsFor}
      nothing={words.minutes.nobodyFits}
      closeLabel={words.board.close}
      several
      onPick={({ id }) => onToggle(id)}
      onClose={onClose}
    />
  );
}
