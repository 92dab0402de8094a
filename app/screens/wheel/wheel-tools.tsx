// The row over the wheel: which year, the board's filter, and print. Called by the wheel screen.
import { ChevronLeftIcon, ChevronRightIcon, PrinterSmallIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Link, useSearchParams } from '@remix-run/react';
import { KINDS } from '../../domain/card.ts';
import { type Filter, NO_FILTER, writeFilter } from '../../domain/filter.ts';
import { yearOf } from '../../domain/plain-date.ts';
import { useWords } from '../../text/words.tsx';
import { Face } from '../../ui/face.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import { useWheelLinks, type Wheel } from './use-wheel.ts';

const toggled = <T,>(list: readonly T[], one: T): readonly T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export const WheelTools = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords();
  const [params, setParams] = useSearchParams();
  const filterBy = (filter: Filter) =>
    setParams(writeFilter(filter, params), { preventScrollReset: true, replace: true });
  return (
    <div className="wheel-tools">
      <YearChoice wheel={wheel} />
      <Kinds filter={wheel.filter} onFilter={filterBy} />
      <People wheel={wheel} onFilter={filterBy} />
      {wheel.filter.text.trim() !== '' && <span className="ui-chip">«{wheel.filter.text.trim()}»</span>}
      {wheel.isFiltered && (
        <button type="button" className="ui-button" data-look="quiet" onClick={() => filterBy(NO_FILTER)}>
          <XMarkIcon aria-hidden />
          {words.board.clearFilter}
        </button>
      )}
      <p className="wheel-shown" role="status">
        {wheel.isFiltered ? words.board.shownOf(wheel.shown, wheel.board.cards.length) : ''}
      </p>
      <button
        type="button"
        className="ui-button wheel-print"
        data-look="quiet"
        onClick={() => window.print()}
      >
        <PrinterSmallIcon aria-hidden />
        {words.wheel.print}
      </button>
    </div>
  );
};

const YearChoice = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords().wheel;
  const links = useWheelLinks();
  const { year, today } = wheel;
  return (
    <div className="wheel-years">
      <Link
        className="ui-button"
        data-look="icon"
        to={links.year(year - 1)}
        title={words.previousYear(year - 1)}
      >
        <ChevronLeftIcon aria-hidden />
        <span className="ui-hidden">{words.previousYear(year - 1)}</span>
      </Link>
      <h1>
        <span className="ui-hidden">{words.title(year)}</span>
        <span aria-hidden="true">{year}</span>
      </h1>
      <Link className="ui-button" data-look="icon" to={links.year(year + 1)} title={words.nextYear(year + 1)}>
        <ChevronRightIcon aria-hidden />
        <span className="ui-hidden">{words.nextYear(year + 1)}</span>
      </Link>
      {year !== yearOf(today) && (
        <Link className="ui-button" data-look="quiet" to={links.year(yearOf(today))}>
          {words.thisYear}
        </Link>
      )}
    </div>
  );
};

type FilterPart = { readonly onFilter: (filter: Filter) => void };

const Kinds = ({ filter, onFilter }: FilterPart & { readonly filter: Filter }) => {
  const words = useWords().board;
  return (
    <div className="wheel-kinds" role="group" aria-label={words.filterKinds}>
      <button
        type="button"
        className="ui-button"
        data-look="quiet"
        aria-pressed={filter.kinds.length === 0}
        onClick={() => onFilter({ ...filter, kinds: [] })}
      >
        {words.filterAll}
      </button>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="ui-button"
          data-look="quiet"
          aria-pressed={filter.kinds.includes(kind)}
          onClick={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
        >
          <KindIcon shape={kind} />
          <span>{words.kinds[kind]}</span>
        </button>
      ))}
    </div>
  );
};

const People = ({ wheel, onFilter }: FilterPart & { readonly wheel: Wheel }) => {
  const words = useWords().board;
  const { filter, board } = wheel;
  if (board.people.length === 0) return null;
  return (
    <div className="wheel-people" role="group" aria-label={words.filterPeople}>
      {board.people.map((person) => (
        <button
          key={person.id}
          type="button"
          aria-pressed={filter.people.includes(person.id)}
          aria-label={person.name}
          title={person.name}
          onClick={() => onFilter({ ...filter, people: toggled(filter.people, person.id) })}
        >
          <Face name={person.name} colour={person.colour} size="large" outside={person.outsider} silent />
        </button>
      ))}
    </div>
  );
};
