// The people of a board: members, outsiders, and the link that invites one more. Called by routes/b.$board.people.tsx.
import { PencilIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import type { Person } from '../../domain/board.ts';
import type { PersonId } from '../../domain/card.ts';
import { useBoard, useLiveBoard, useMe } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { useDoorWords } from '../../text/use-door-words.ts';
import { Face } from '../../ui/face.tsx';
import { AddOutsider } from './add-outsider.tsx';
import { CorrectOutsider } from './correct-outsider.tsx';
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
            <PersonList people={outsiders} mayCorrect={isLive} />
          ) : (
            <p className="people-none">{words.noOutsiders}</p>
          )}
          {isLive && <AddOutsider />}
        </section>
      </div>
    </main>
  );
}

type PersonListProps = { readonly people: readonly Person[]; readonly mayCorrect?: boolean };

function PersonList({ people, mayCorrect = false }: PersonListProps) {
  const words = useDoorWords().people;
  const me = useMe();
  const [corrected, setCorrected] = useState<PersonId | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const end = (id: PersonId) => {
    setCorrected(null);
    // When the row is there again.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-correct="${CSS.escape(id)}"]`)?.focus(),
    );
  };
  return (
    <ul className="people-list" ref={list}>
      {people.map((person) => (
        <li key={person.id}>
          {person.id === corrected ? (
            <CorrectOutsider person={person} onEnd={() => end(person.id)} />
          ) : (
            <>
              <Face name={person.name} colour={person.colour} outside={person.outsider} size="large" silent />
              <div>
                <span className="people-name">{person.name}</span>
                {person.id === me.id && <span className="people-note"> ({words.you})</span>}
                {person.organisation && <p className="people-note">{person.organisation}</p>}
              </div>
              {mayCorrect && (
                <button
                  type="button"
                  className="ui-button people-pencil"
                  data-look="icon"
                  data-correct={person.id}
                  title={words.correct(person.name)}
                  onClick={() => setCorrected(person.id)}
                >
                  <PencilIcon aria-hidden />
                  <span className="ui-hidden">{words.correct(person.name)}</span>
                </button>
              )}
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
