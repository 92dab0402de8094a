// Who is there and who is not, who takes the minutes, who does after that. Used by people-button.tsx.
import type { Person } from '../../domain/board.ts';
import { unlistedOf } from '../../domain/meeting/gate.ts';
import { nextMinuteTakers } from '../../domain/meeting/rota.ts';
import { useBoardCommands, useHere } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Face } from '../../ui/face.tsx';
import { firstNameIn, type MeetingView, nameIn, personsAt } from './use-meeting.ts';
import type { MeetingDeeds } from './use-meeting-deeds.ts';

type PeoplePartProps = { view: MeetingView; deeds: MeetingDeeds };

/**
 * Those of the series, whoever was marked, is at the meeting's page or got an action item in it, and the group where there is no series.
 */
const useAsked = (view: MeetingView): readonly Person[] => {
  const { board, series, meeting } = view;
  const unlisted = unlistedOf(board, meeting).map(({ id }) => id);
  const inRoom = personsAt(view, useHere());
  const marked = [...meeting.present, ...meeting.absent];
  const asked = new Set([...(series?.members ?? []), ...marked, ...inRoom, ...unlisted]);
  return board.people.filter(({ id, outsider }) => asked.has(id) || (series === null && !outsider));
};

export function PeoplePart({ view, deeds }: PeoplePartProps) {
  const words = useMeetingWords();
  const asked = useAsked(view);
  return (
    <div className="meeting-people-part">
      <h2>{words.present}</h2>
      <ul>
        {asked.map((person) => (
          <PresenceRow key={person.id} view={view} person={person} />
        ))}
      </ul>
      <h2>{words.minuteTaker}</h2>
      <TakerPart view={view} deeds={deeds} asked={asked} />
    </div>
  );
}

function PresenceRow({ view, person }: { view: MeetingView; person: Person }) {
  const words = useMeetingWords();
  const announce = useAnnounce();
  const { setPresence } = useBoardCommands();
  const { meeting } = view;
  const isPresent = meeting.present.includes(person.id);
  const isAbsent = meeting.absent.includes(person.id);
  const set = (presence: 'present' | 'absent', isSet: boolean) => {
    setPresence(meeting.id, person.id, isSet ? null : presence);
    if (!isSet) announce(presence === 'present' ? words.isPresent(person.name) : words.isAbsent(person.name));
  };
  return (
    <li>
      <Face name={person.name} colour={person.colour} outside={person.outsider} silent />
      <span className="meeting-person">
        {person.name}
        {person.organisation && <small>{person.organisation}</small>}
      </span>
      <span className="meeting-choice" role="group" aria-label={words.presenceOf(person.name)}>
        <button type="button" aria-pressed={isPresent} onClick={() => set('present', isPresent)}>
          {words.present}
        </button>
        <button type="button" aria-pressed={isAbsent} onClick={() => set('absent', isAbsent)}>
          {words.away}
        </button>
      </span>
    </li>
  );
}

function TakerPart({ view, deeds, asked }: PeoplePartProps & { asked: readonly Person[] }) {
  const words = useMeetingWords();
  const { board, series, meeting, today, taker, me } = view;
  const next = series ? nextMinuteTakers(board, series, { after: meeting, today }) : [];
  const names = next.flatMap((id) => firstNameIn(board, id) ?? []).join(', ');
  const others = asked.filter(({ id }) => id !== taker && !meeting.absent.includes(id));
  return (
    <div className="meeting-taker">
      <p>
        <b>{nameIn(board, taker) ?? words.nobodyTakes}</b>
        {names && <small>{words.rotaSays(names)}</small>}
      </p>
      {meeting.finalisedOn === null && (
        <div className="meeting-taker-deeds">
          {taker !== me && (
            <button type="button" className="ui-button" onClick={() => deeds.giveTo(me)}>
              {words.volunteer}
            </button>
          )}
          <SwapField people={others} onPick={deeds.giveTo} />
        </div>
      )}
    </div>
  );
}

/** A choice, then a press: a select that acts while one goes through it by keys would give the minutes to everybody on the way. */
function SwapField({ people, onPick }: { people: readonly Person[]; onPick: (person: string) => void }) {
  const words = useMeetingWords();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const person = new FormData(event.currentTarget).get('person');
        if (typeof person === 'string' && person !== '') onPick(person);
      }}
    >
      <label className="ui-hidden" htmlFor="meeting-swap">
        {words.swapWith}
      </label>
      <select id="meeting-swap" name="person" className="ui-field">
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit" className="ui-button">
        {words.swap}
      </button>
    </form>
  );
}
