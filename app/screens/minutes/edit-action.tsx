// The words, the people and the due day of a found item, before it becomes a card. Used by found-action.tsx.

import { XMarkIcon } from '@navikt/aksel-icons';
import { type FormEvent, useCallback, useState } from 'react';
import type { PersonId } from '../../domain/card.ts';
import { parsePlainDate } from '../../domain/plain-date.ts';
import { useBoard } from '../../live/shared-board.tsx';
import { useMinutesWords, useWordsWithMinutes } from '../../text/use-minutes-words.ts';
import { usePart } from '../../ui/use-part.ts';
import type { FoundItem } from './found-items.ts';
import type { ItemWays } from './item-ways.ts';
import type { PeopleChoiceProps } from './people-choice.tsx';
import { UnknownNames } from './unknown-names.tsx';

type EditActionProps = { item: FoundItem; ways: ItemWays };

export function EditAction({ item, ways }: EditActionProps) {
  const words = useMinutesWords();
  const { action, draft } = item;
  const id = action.item;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (draft.text.trim() === '') ways.change(id, { text: action.text });
    ways.doneEditing(id);
  };
  return (
    <form
      className="minutes-edit"
      onSubmit={onSubmit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing) onSubmit(event);
      }}
    >
      <label htmlFor={`found-text-${id}`}>{words.text}</label>
      <textarea
        className="ui-field"
        id={`found-text-${id}`}
        rows={2}
        maxLength={300}
        value={draft.text}
        onChange={(event) => ways.change(id, { text: event.target.value.replace(/\n/g, ' ') })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) onSubmit(event);
        }}
      />
      <EditPeople item={item} ways={ways} />
      <label htmlFor={`found-due-${id}`}>{words.due}</label>
      <input
        className="ui-field"
        id={`found-due-${id}`}
        type="date"
        defaultValue={draft.due ?? ''}
        onChange={(event) => ways.change(id, { due: parsePlainDate(event.target.value) })}
      />
      <button className="ui-button" type="submit">
        {words.done}
      </button>
    </form>
  );
}

const load = () => import('./people-choice.tsx').then(({ PeopleChoice }) => PeopleChoice);

function EditPeople({ item, ways }: EditActionProps) {
  const words = useWordsWithMinutes();
  const { people } = useBoard();
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const { Part } = usePart<PeopleChoiceProps>({ load, isOpen, close, missing: words.live.part });
  const { action, draft } = item;
  const said = words.minutes;
  const field = `found-who-${action.item}`;
  const set = (ids: readonly PersonId[]) => ways.change(action.item, { people: ids, unknown: draft.unknown });
  const toggle = (id: PersonId) =>
    set(draft.people.includes(id) ? draft.people.filter((other) => other !== id) : [...draft.people, id]);
  return (
    <fieldset className="minutes-people">
      <legend>{said.who}</legend>
      {draft.people.map((id) => {
        const name = people.find((person) => person.id === id)?.name ?? '';
        return (
          <button
            key={id}
            className="ui-chip"
            type="button"
            aria-label={said.removePerson(name)}
            onClick={() => {
              toggle(id);
              document.getElementById(field)?.focus();
            }}
          >
            {name}
            <XMarkIcon aria-hidden />
          </button>
        );
      })}
      <button
        className="ui-button"
        id={field}
        type="button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {said.addPerson}
      </button>
      {draft.unknown.length > 0 && <UnknownNames item={item} onName={ways.name} />}
      {isOpen && Part && <Part chosen={draft.people} onToggle={toggle} onClose={close} />}
    </fieldset>
  );
}
