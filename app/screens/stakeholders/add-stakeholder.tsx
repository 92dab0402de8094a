// A field in which one writes who has a stake: Enter adds and stays, for the next. Called by the register's screen.
import { PlusIcon } from '@navikt/aksel-icons';
import { type FormEvent, useId, useState } from 'react';
import { useBoard, useBoardCommands, useLiveBoard } from '../../live/shared-board.tsx';
import { useStakeholderWords } from '../../text/use-stakeholder-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { namedOn } from './named-on.ts';

export function AddStakeholder() {
  const words = useStakeholderWords();
  const { people } = useBoard();
  const { addStakeholder } = useBoardCommands();
  const announce = useAnnounce();
  const isLive = useLiveBoard() !== null;
  const [name, setName] = useState('');
  const field = useId();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    addStakeholder(namedOn(people, name));
    announce(words.added(name.trim()));
    setName('');
  };
  return (
    <form className="stakes-add" onSubmit={add}>
      <label htmlFor={field}>{words.addLabel}</label>
      <input
        id={field}
        className="ui-field"
        list={`${field}-people`}
        value={name}
        maxLength={200}
        placeholder={words.addHint}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      <datalist id={`${field}-people`}>
        {people.map((person) => (
          <option key={person.id} value={person.name} />
        ))}
      </datalist>
      <button type="submit" className="ui-button" disabled={!isLive}>
        <PlusIcon aria-hidden />
        {words.add}
      </button>
    </form>
  );
}
