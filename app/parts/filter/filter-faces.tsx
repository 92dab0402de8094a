// The people as faces to filter by, those past the fifth behind «+n». Called by the filter bar.
import { CheckmarkIcon } from '@navikt/aksel-icons';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Person } from '../../domain/board.ts';
import type { PersonId } from '../../domain/card.ts';
import { useWords } from '../../text/words.tsx';
import { Face } from '../../ui/face.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import { useDismiss } from './use-dismiss.ts';
import { usePlace } from './use-place.ts';

/** So many fit beside the rest on a small laptop. */
const MOST = 5;

type FacesProps = {
  readonly people: readonly Person[];
  readonly pressed: readonly PersonId[];
  readonly onToggle: (id: PersonId) => void;
};

export function FilterFaces({ people, pressed, onToggle }: FacesProps) {
  const words = useWords().board;
  if (people.length === 0) return null;
  // One alone behind a button would take the same room.
  const first = people.length <= MOST + 1 ? people : people.slice(0, MOST);
  const rest = people.slice(first.length);
  return (
    <Toolbar className="filter-people" label={words.filterPeople}>
      {first.map((person) => (
        <button
          key={person.id}
          type="button"
          aria-pressed={pressed.includes(person.id)}
          aria-label={person.name}
          title={person.name}
          onClick={() => onToggle(person.id)}
        >
          <FaceOf person={person} />
        </button>
      ))}
      {rest.length > 0 && <MoreFaces people={rest} pressed={pressed} onToggle={onToggle} />}
    </Toolbar>
  );
}

const FaceOf = ({ person }: { readonly person: Person }) => (
  <Face name={person.name} colour={person.colour} size="large" outside={person.outsider} silent />
);

function MoreFaces(props: FacesProps) {
  const words = useWords().filter;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const chosen = props.people.filter(({ id }) => props.pressed.includes(id)).length;
  return (
    <>
      <button
        ref={button}
        type="button"
        className="filter-more"
        aria-expanded={isOpen}
        aria-label={words.morePeople(props.people.length)}
        title={words.morePeople(props.people.length)}
        data-chosen={chosen > 0 || undefined}
        onClick={() => setOpen(!isOpen)}
      >
        +{props.people.length}
      </button>
      {isOpen && <RestOfFaces {...props} button={button} onClose={() => setOpen(false)} />}
    </>
  );
}

type RestProps = FacesProps & { readonly button: RefObject<HTMLButtonElement>; readonly onClose: () => void };

function RestOfFaces({ people, pressed, onToggle, button, onClose }: RestProps) {
  const words = useWords().filter;
  const panel = useRef<HTMLDivElement>(null);
  const place = usePlace(button, 260);
  useDismiss(panel, button, onClose);
  const isPlaced = place.visibility === undefined;
  useEffect(() => {
    if (isPlaced) panel.current?.querySelector('button')?.focus();
  }, [isPlaced]);
  return (
    <div
      ref={panel}
      className="filter-panel filter-rest"
      style={place}
      role="group"
      aria-label={words.morePeople(people.length)}
    >
      {people.map((person) => (
        <button
          key={person.id}
          type="button"
          aria-pressed={pressed.includes(person.id)}
          onClick={() => onToggle(person.id)}
        >
          <FaceOf person={person} />
          <span>{person.name}</span>
          {pressed.includes(person.id) && <CheckmarkIcon aria-hidden />}
        </button>
      ))}
    </div>
  );
}
