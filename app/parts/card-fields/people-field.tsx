// Who the card is with: members and outsiders, the first of them responsible (it decides the column of the people lens).
// Used by the card's panel and the list.

import type { Person } from '../../domain/board.ts';
import type { PersonId } from '../../domain/card.ts';
import { assigneesOf } from '../../domain/people-in-order.ts';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { Face } from '../../ui/face.tsx';
import type { CardFieldProps } from './card-field-props.ts';
import { Disclosure } from './disclosure.tsx';
import { NameForm } from './name-form.tsx';
import '../../ui/inputs.css';
import './card-fields.css';

export const PeopleField = ({ card, change }: CardFieldProps) => {
  const words = useWords().card;
  const { people } = useBoard();
  const chosen = assigneesOf(card, people);
  const names = chosen.map((person) => person.name).join(', ');
  return (
    <Disclosure label={words.changePeople(names || words.nobody)} value={<Chosen people={chosen} />}>
      <PeoplePicker card={card} change={change} />
    </Disclosure>
  );
};

/** Everybody on the board to tick off, and a way to add an outsider; without the button that opens it. */
export const PeoplePicker = ({ card, change }: CardFieldProps) => {
  const words = useWords().card;
  const { people } = useBoard();
  const { addOutsider } = useBoardCommands();
  const set = (assignees: readonly PersonId[]) => change({ assignees });
  const toggle = (id: PersonId) =>
    set(card.assignees.includes(id) ? card.assignees.filter((one) => one !== id) : [...card.assignees, id]);
  return (
    <>
      <fieldset className="card-people">
        <legend className="ui-hidden">{words.pickPeople}</legend>
        {people.map((person) => (
          <PersonChoice
            key={person.id}
            person={person}
            place={card.assignees.indexOf(person.id)}
            onToggle={() => toggle(person.id)}
            onFirst={() => set([person.id, ...card.assignees.filter((one) => one !== person.id)])}
          />
        ))}
      </fieldset>
      <NameForm
        opener={words.addOutsider}
        second={words.organisation}
        onAdd={(name, organisation) => {
          const id = addOutsider({ name, organisation });
          if (!card.assignees.includes(id)) set([...card.assignees, id]);
        }}
      />
    </>
  );
};

const Chosen = ({ people }: { people: readonly Person[] }) => {
  const words = useWords().card;
  if (people.length === 0) return <span className="card-quiet">{words.nobody}</span>;
  return (
    <span className="card-chosen">
      {people.map((person) => (
        <span key={person.id} className="card-person">
          <Face name={person.name} colour={person.colour} outside={person.outsider} silent />
          {person.name}
        </span>
      ))}
    </span>
  );
};

type PersonChoiceProps = { person: Person; place: number; onToggle: () => void; onFirst: () => void };

/** `place` among the assignees; -1 when not among them. */
const PersonChoice = ({ person, place, onToggle, onFirst }: PersonChoiceProps) => {
  const words = useWords().card;
  return (
    <div className="card-person-row">
      <label className="card-choice">
        <input type="checkbox" className="ds-input" checked={place >= 0} onChange={onToggle} />
        <Face name={person.name} colour={person.colour} outside={person.outsider} silent />
        <span>
          {person.name}
          {person.organisation && <span className="card-quiet"> · {person.organisation}</span>}
        </span>
      </label>
      {place === 0 && <span className="card-quiet">{words.lead}</span>}
      {place > 0 && (
        <button
          type="button"
          className="ui-button"
          data-look="quiet"
          aria-label={words.makeLeadFully(person.name)}
          onClick={onFirst}
        >
          {words.makeLead}
        </button>
      )}
    </div>
  );
};
