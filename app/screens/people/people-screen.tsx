// The people of a board: members, outsiders, and the link that invites one more. Called by routes/b.$board.people.tsx.

import type { Person } from '../../domain/board.ts';
import { useBoard, useLiveBoard, useMe } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { useDoorWords } from '../../text/use-door-words.ts';
import { Face } from '../../ui/face.tsx';
import { AddOutsider } from './add-outsider.tsx';
import { type InvitationLink, Invite } from './invite.tsx';
import '../../ui/forms.css';
import './people.css';

/** `invitation`: the link that was made just now. */
export function PeopleScreen({ invitation }: { invitation: InvitationLink | null }) {
  const words = useDoorWords().people;
  const { people } = useBoard();
  const isLive = useLiveBoard() !== null;
  const members = people.filter((person) => !person.outsider);
  const outsiders = people.filter((person) => person.outsider);
  return (
    <main className="people-main" id="content" tabIndex={-1} data-size="sm">
      <div className="people-columns">
        <PageHeading className="people-title" title={words.title} />
        <section aria-labelledby="people-members">
          <h2 id="people-members">{words.members}</h2>
          <PersonList people={members} />
          <Invite invitation={invitation} />
        </section>
        <section aria-labelledby="people-outsiders">
          <h2 id="people-outsiders">{words.outsiders}</h2>
          <p className="people-help">{words.outsidersHelp}</p>
          {outsiders.length > 0 ? (
            <PersonList people={outsiders} />
          ) : (
            <p className="people-none">{words.noOutsiders}</p>
          )}
          {isLive && <AddOutsider />}
        </section>
      </div>
    </main>
  );
}

function PersonList({ people }: { people: readonly Person[] }) {
  const words = useDoorWords().people;
  const me = useMe();
  return (
    <ul className="people-list">
      {people.map((person) => (
        <li key={person.id}>
          <Face name={person.name} colour={person.colour} outside={person.outsider} size="large" silent />
          <div>
            <span className="people-name">{person.name}</span>
            {person.id === me.id && <span className="people-note"> ({words.you})</span>}
            {person.organisation && <p className="people-note">{person.organisation}</p>}
          </div>
        </li>
      ))}
    </ul>
  );
}
