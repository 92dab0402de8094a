// The rota of minute-takers: an ordered list, moved by buttons and by Alt and the arrows. Used by series-screen.tsx.
import { ArrowDownIcon, ArrowUpIcon, PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import type { KeyboardEvent, MouseEvent } from 'react';
import type { Person } from '../../domain/board.ts';
import type { PersonId } from '../../domain/card.ts';
import { nextMinuteTakers } from '../../domain/meeting/rota.ts';
import type { Series } from '../../domain/meeting/series.ts';
import { meetingsOf } from '../../domain/meeting/series-of.ts';
import { place as keysFor } from '../../domain/order.ts';
import { useBoard, useBoardCommands, useToday } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Face } from '../../ui/face.tsx';
import { keepFocus, leaveRow } from '../../ui/keep-focus.ts';
import { useToast } from '../../ui/toast.tsx';

export function SeriesRota({ series }: { series: Series }) {
  const words = useMeetingWords();
  const { people } = useBoard();
  const rota = useRota(series);
  const listed = series.rota.flatMap((id) => people.find((person) => person.id === id) ?? []);
  const others = people.filter(({ id }) => series.members.includes(id) && !series.rota.includes(id));
  return (
    <section aria-labelledby="series-rota">
      <h2 id="series-rota">{words.rota}</h2>
      <p className="meetings-help">{words.rotaHelp}</p>
      <ol className="meetings-rows">
        {listed.map((person, i) => (
          <RotaRow key={person.id} person={person} place={i} count={listed.length} rota={rota} />
        ))}
      </ol>
      <NextThree series={series} />
      {others.length > 0 && (
        <>
          <h3>{words.notInRota}</h3>
          <div className="meetings-form">
            {others.map((person) => (
              <button
                key={person.id}
                type="button"
                className="ui-button"
                aria-label={words.putInRota(person.name)}
                onClick={() => rota.add(person)}
              >
                <PlusIcon aria-hidden />
                {person.name}
              </button>
            ))}
          </div>
        </>
      )}
    </section>
  );
}

type Rota = {
  move(person: Person, step: 1 | -1): void;
  add(person: Person): void;
  remove(person: Person): void;
};

function useRota(series: Series): Rota {
  const words = useMeetingWords();
  const announce = useAnnounce();
  const toast = useToast();
  const { setRotaPlace } = useBoardCommands();
  /** A key for each: few people, and the keys themselves are not told to the screen. */
  const put = (order: readonly PersonId[]) => {
    const { orders } = keysFor([], 0, order.length);
    for (const [i, person] of order.entries()) setRotaPlace(series.id, person, orders[i] ?? null);
  };
  return {
    move({ id, name }, step) {
      const from = series.rota.indexOf(id);
      const to = from + step;
      if (from < 0 || to < 0 || to >= series.rota.length) return;
      const order = series.rota.filter((one) => one !== id);
      order.splice(to, 0, id);
      put(order);
      announce(words.moved(name, to + 1), `rota ${id}`);
    },
    add: ({ id }) => put([...series.rota, id]),
    remove({ id, name }) {
      const before = series.rota;
      setRotaPlace(series.id, id, null);
      toast({ text: words.removed(name), action: { label: words.undo, run: () => put(before) } });
    },
  };
}

type RotaRowProps = { person: Person; place: number; count: number; rota: Rota };

function RotaRow({ person, place, count, rota }: RotaRowProps) {
  const words = useMeetingWords();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    rota.move(person, event.key === 'ArrowUp' ? -1 : 1);
    keepFocus(event.currentTarget);
  };
  const step = (by: 1 | -1) => {
    const isOff = by === -1 ? place === 0 : place === count - 1;
    return {
      type: 'button' as const,
      className: 'ui-button',
      'data-look': 'icon',
      'aria-disabled': isOff || undefined,
      'aria-keyshortcuts': by === -1 ? 'Alt+ArrowUp' : 'Alt+ArrowDown',
      'aria-label': by === -1 ? words.moveUp(person.name) : words.moveDown(person.name),
      onKeyDown,
      onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => {
        rota.move(person, by);
        keepFocus(currentTarget);
      },
    };
  };
  return (
    <li>
      <span className="meetings-place">{place + 1}</span>
      <Face name={person.name} colour={person.colour} outside={person.outsider} silent />
      <span className="meetings-name">{person.name}</span>
      <span className="meetings-buttons">
        <button {...step(-1)}>
          <ArrowUpIcon aria-hidden />
        </button>
        <button {...step(1)}>
          <ArrowDownIcon aria-hidden />
        </button>
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          aria-label={words.takeFromRota(person.name)}
          onClick={({ currentTarget }) => {
            leaveRow(currentTarget);
            rota.remove(person);
          }}
        >
          <XMarkIcon aria-hidden />
        </button>
      </span>
    </li>
  );
}

/** After the last meeting that has been held. */
function NextThree({ series }: { series: Series }) {
  const words = useMeetingWords();
  const board = useBoard();
  const today = useToday();
  const after =
    meetingsOf(board, series.id).findLast(
      ({ date, begunAt }) => begunAt !== null || (date !== null && date < today),
    ) ?? null;
  const names = nextMinuteTakers(board, series, { after, today }).flatMap(
    (id) => board.people.find((person) => person.id === id)?.name.split(' ')[0] ?? [],
  );
  return names.length === 0 ? null : <p>{words.nextThree(names.join(', '))}</p>;
}
