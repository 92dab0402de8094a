// The words, the people and the due day of a found item, before it becomes a card. Used by found-action.tsx.
import { XMarkIcon } from '@navikt/aksel-icons';
import type { FormEvent } from 'react';
import { parsePlainDate } from '../../domain/plain-date.ts';
import { useBoard } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import type { FoundItem } from './found-items.ts';
import type { ItemWays } from './item-ways.ts';
import { UnknownNames } from './unknown-names.tsx';

type EditActionProps = { item: FoundItem; ways: ItemWays };

export function EditAction({ item, ways }: EditActionProps) {
  const words = useWords().minutes;
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

function EditPeople({ item, ways }: EditActionProps) {
  const words = useWords().minutes;
  const { people } = useBoard();
  const { action, draft } = item;
  const field = `found-who-${action.item}`;
  const set = (ids: readonly string[], unknown = draft.unknown) => {
    ways.change(action.item, { people: ids, unknown });
    document.getElementById(field)?.focus();
  };
  return (
    <>
      <label htmlFor={field}>{words.who}</label>
      <div className="minutes-people">
        {draft.people.map((id) => {
          const name = people.find((person) => person.id === id)?.name ?? '';
          return (
            <button
              key={id}
              className="ui-chip"
              type="button"
              aria-label={words.removePerson(name)}
              onClick={() => set(draft.people.filter((other) => other !== id))}
            >
              {name}
              <XMarkIcon aria-hidden />
            </button>
          );
        })}
        <select
          className="ui-field"
          id={field}
          value=""
          onChange={(event) => set([...draft.people, event.target.value])}
        >
          <option value="">{draft.people.length === 0 ? words.choosePerson : words.addPerson}</option>
          {people
            .filter(({ id }) => !draft.people.includes(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </div>
      {draft.unknown.length > 0 && <UnknownNames item={item} onName={ways.name} />}
    </>
  );
}
