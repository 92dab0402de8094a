// A name in the minutes that means nobody on the board: add them as an outsider, or say who it is. Used by found-action.tsx and edit-action.tsx.
import { PersonPlusIcon } from '@navikt/aksel-icons';
import { useBoard } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import type { Found, FoundItem } from './use-found.ts';

export function UnknownName({ name, item, found }: { name: string; item: FoundItem; found: Found }) {
  const words = useWords().minutes;
  const announce = useAnnounce();
  const { people } = useBoard();
  const { draft, action } = item;
  const addOutsider = () => {
    found.addOutsider(name);
    announce(words.outsiderAdded(name));
    document.getElementById(`found-${action.item}`)?.focus();
  };
  const pick = (id: string) => {
    if (id === '') return;
    const unknown = draft.unknown.filter((other) => other !== name);
    found.change(action.item, { people: [...draft.people, id], unknown });
    document.getElementById(`found-${action.item}`)?.focus();
  };
  return (
    <div className="minutes-unknown">
      <button className="ui-button" data-look="quiet" type="button" onClick={addOutsider}>
        <PersonPlusIcon aria-hidden />
        {words.addOutsider(name)}
      </button>
      <select
        className="ui-field"
        aria-label={words.whoIs(name)}
        value=""
        onChange={(event) => pick(event.target.value)}
      >
        <option value="">{words.whoIs(name)}</option>
        {people
          .filter(({ id }) => !draft.people.includes(id))
          .map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
      </select>
    </div>
  );
}
