// What stands on every agenda of the series, first or last. Used by series-screen.tsx.
import { ArrowDownIcon, ArrowUpIcon, XMarkIcon } from '@navikt/aksel-icons';
import { type FormEvent, type MouseEvent, useState } from 'react';
import {
  AGENDA_TYPES,
  type AgendaType,
  type Series,
  type StandingItem,
} from '../../domain/meeting/series.ts';
import { place as keysFor } from '../../domain/order.ts';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { keepFocus, leaveRow } from '../../ui/keep-focus.ts';
import { useToast } from '../../ui/toast.tsx';

const at = (series: Series, place: StandingItem['at']) => series.standing.filter((item) => item.at === place);

export function SeriesStanding({ series }: { series: Series }) {
  const words = useMeetingWords();
  return (
    <section aria-labelledby="series-standing">
      <h2 id="series-standing">{words.standing}</h2>
      <p className="meetings-help">{words.standingHelp}</p>
      {(['start', 'end'] as const).map(
        (place) =>
          at(series, place).length > 0 && (
            <div key={place}>
              <h3>{place === 'start' ? words.atStart : words.atEnd}</h3>
              <ul className="meetings-rows">
                {at(series, place).map((item, i) => (
                  <StandingRow key={item.id} series={series} item={item} place={i} />
                ))}
              </ul>
            </div>
          ),
      )}
      <AddStanding series={series} />
    </section>
  );
}

type StandingRowProps = { series: Series; item: StandingItem; place: number };

function StandingRow({ series, item, place }: StandingRowProps) {
  const words = useMeetingWords();
  const { people } = useBoard();
  const { putStanding, removeStanding } = useBoardCommands();
  const toast = useToast();
  const remove = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    leaveRow(currentTarget);
    removeStanding(series.id, item.id);
    const run = () => putStanding(series.id, item);
    toast({ text: words.removed(item.title), action: { label: words.undo, run } });
  };
  const put = (change: Partial<StandingItem>) => putStanding(series.id, { ...item, ...change });
  return (
    <li>
      <span className="meetings-name">{item.title}</span>
      <select
        className="ui-field"
        aria-label={`${words.type}: ${item.title}`}
        value={item.type}
        onChange={({ target }) => put({ type: target.value as AgendaType })}
      >
        {AGENDA_TYPES.map((type) => (
          <option key={type} value={type}>
            {words.types[type]}
          </option>
        ))}
      </select>
      <select
        className="ui-field"
        aria-label={`${words.presenter}: ${item.title}`}
        value={item.presenter ?? ''}
        onChange={({ target }) => put({ presenter: target.value || null })}
      >
        <option value="">{words.nobody}</option>
        {people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <MinutesOf item={item} onChange={(minutes) => put({ minutes })} />
      <span className="meetings-buttons">
        <Moves series={series} item={item} place={place} />
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          aria-label={words.remove(item.title)}
          onClick={remove}
        >
          <XMarkIcon aria-hidden />
        </button>
      </span>
    </li>
  );
}

function MinutesOf({ item, onChange }: { item: StandingItem; onChange: (minutes: number | null) => void }) {
  const words = useMeetingWords();
  const [typed, setTyped] = useState(item.minutes === null ? '' : String(item.minutes));
  const number = Number(typed);
  const isMeant = typed === '' || (Number.isInteger(number) && number >= 1 && number <= 600);
  return (
    <input
      className="ui-field meetings-minutes"
      type="number"
      min={1}
      max={600}
      placeholder={words.minutes}
      aria-label={`${words.minutes}: ${item.title}`}
      value={typed}
      aria-invalid={!isMeant || undefined}
      onChange={({ target }) => setTyped(target.value)}
      onBlur={() => isMeant && onChange(typed === '' ? null : number)}
    />
  );
}

function Moves({ series, item, place }: StandingRowProps) {
  const words = useMeetingWords();
  const announce = useAnnounce();
  const { putStanding } = useBoardCommands();
  const beside = at(series, item.at);
  const move = (step: 1 | -1, button: HTMLElement) => {
    const to = place + step;
    if (to < 0 || to >= beside.length) return;
    const order = beside.filter(({ id }) => id !== item.id);
    order.splice(to, 0, item);
    const { orders } = keysFor([], 0, order.length);
    for (const [i, one] of order.entries()) putStanding(series.id, { ...one, order: orders[i] ?? '' });
    announce(words.moved(item.title, to + 1), `standing ${item.id}`);
    keepFocus(button);
  };
  return (
    <>
      <button
        type="button"
        className="ui-button"
        data-look="icon"
        aria-label={words.moveUp(item.title)}
        aria-disabled={place === 0 || undefined}
        onClick={({ currentTarget }) => move(-1, currentTarget)}
      >
        <ArrowUpIcon aria-hidden />
      </button>
      <button
        type="button"
        className="ui-button"
        data-look="icon"
        aria-label={words.moveDown(item.title)}
        aria-disabled={place === beside.length - 1 || undefined}
        onClick={({ currentTarget }) => move(1, currentTarget)}
      >
        <ArrowDownIcon aria-hidden />
      </button>
    </>
  );
}

function AddStanding({ series }: { series: Series }) {
  const words = useMeetingWords();
  const { putStanding } = useBoardCommands();
  const add = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const title = String(fields.get('title') ?? '').trim();
    if (title === '') return;
    const place = fields.get('at') === 'end' ? 'end' : 'start';
    const beside = at(series, place);
    const [order = ''] = keysFor(beside, beside.length, 1).orders;
    const id = `standing-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
    const item = {
      id,
      title,
      order,
      at: place,
      type: 'information',
      minutes: null,
      presenter: null,
    } as const;
    putStanding(series.id, item);
    form.reset();
    form.querySelector('input')?.focus();
  };
  return (
    <form className="meetings-form" onSubmit={add} aria-label={words.addStanding}>
      <label>
        {words.addStanding}
        <input className="ui-field" name="title" maxLength={200} required />
      </label>
      <label>
        {words.standsWhere}
        <select className="ui-field" name="at" defaultValue="end">
          <option value="start">{words.atStart}</option>
          <option value="end">{words.atEnd}</option>
        </select>
      </label>
      <button type="submit" className="ui-button">
        {words.add}
      </button>
    </form>
  );
}
