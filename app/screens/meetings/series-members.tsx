// Who comes to the series' meetings, outsiders too. Used by series-screen.tsx.
import type { FormEvent } from 'react';
import type { Series } from '../../domain/meeting/series.ts';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { Face } from '../../ui/face.tsx';
import '../../ui/inputs.css';

export function SeriesMembers({ series }: { series: Series }) {
  const words = useMeetingWords();
  const { people } = useBoard();
  const { setSeriesMember } = useBoardCommands();
  return (
    <section aria-labelledby="series-members">
      <h2 id="series-members">{words.members}</h2>
      <p className="meetings-help">{words.membersHelp}</p>
      <ul className="meetings-rows">
        {people.map((person) => (
          <li key={person.id}>
            <label className="meetings-name">
              <input
                type="checkbox"
                className="ds-input"
                checked={series.members.includes(person.id)}
                onChange={({ target }) => setSeriesMember(series.id, person.id, target.checked)}
              />
              <Face name={person.name} colour={person.colour} outside={person.outsider} silent />
              <span>
                {person.name}
                {person.organisation && <small>{person.organisation}</small>}
              </span>
            </label>
          </li>
        ))}
      </ul>
      <AddOutsider series={series} />
    </section>
  );
}

function AddOutsider({ series }: { series: Series }) {
  const words = useMeetingWords();
  const { addOutsider, setSeriesMember } = useBoardCommands();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const name = String(fields.get('name') ?? '').trim();
    if (name === '') return;
    const id = addOutsider({ name, organisation: String(fields.get('organisation') ?? '') });
    setSeriesMember(series.id, id, true);
    form.reset();
    form.querySelector('input')?.focus();
  };
  return (
    <form className="meetings-form" onSubmit={add} aria-label={words.addOutsider}>
      <label>
        {words.outsiderName}
        <input className="ui-field" name="name" maxLength={200} required />
      </label>
      <label>
        {words.organisation}
        <input className="ui-field" name="organisation" maxLength={200} />
      </label>
      <button type="submit" className="ui-button">
        {words.add}
      </button>
    </form>
  );
}
