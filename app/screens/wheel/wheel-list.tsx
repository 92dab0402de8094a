// The list beside the wheel: the same cards in words, for those who can't use a circle. Called by the wheel screen.
import { XMarkIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Card, CardId } from '../../domain/card.ts';
import { monthNumberOf, monthOf } from '../../domain/plain-date.ts';
import type { Agenda } from '../../domain/wheel/agenda.ts';
import { areHidden } from '../../domain/wheel/ring-plan.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import { useGroupName } from '../../parts/page-title.tsx';
import { monthName } from '../../text/dates.ts';
import { saySpan } from '../../text/say-span.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useInPieces } from '../../ui/use-in-pieces.ts';
import { useWheelLinks, type Wheel } from './use-wheel.ts';
import { WheelRow } from './wheel-row.tsx';
import { YearlyList } from './yearly-list.tsx';

type ListProps = {
  readonly wheel: Wheel;
  /** Of the cards that have only a number on the circle. */
  readonly numberOf: ReadonlyMap<CardId, number>;
  readonly lit: CardId | null;
  readonly onLight: (id: CardId | null) => void;
};

export const WheelList = ({ wheel, numberOf, lit, onLight }: ListProps) => {
  const words = useWords().wheel;
  const language = useLanguage();
  const links = useWheelLinks();
  const list = useFollow(lit);
  const own = useWheelWords();
  const { agenda } = wheel;
  const rest = wheel.plans.rings.find(({ name }) => name.of === 'rest')?.name;
  const drawn = useDrawnRows(agenda);
  const rows = (cards: readonly Card[]) => (
    <ul>
      {cards
        .filter(({ id }) => drawn.has(id))
        .map((card) => (
          <WheelRow
            key={card.id}
            card={card}
            href={links.card(card.id)}
            people={wheel.board.people}
            span={wheel.span}
            today={wheel.today}
            number={numberOf.get(card.id)}
            isLit={card.id === lit}
            onLight={onLight}
          />
        ))}
    </ul>
  );
  return (
    <section className="wheel-list" aria-label={words.list.name} ref={list} tabIndex={-1}>
      <PaperTitle span={wheel.span} />
      {wheel.marks.length === 0 && <Nothing wheel={wheel} />}
      {agenda.late.length > 0 && (
        <Group id="wheel-late" title={words.list.late} count={agenda.late.length}>
          {rows(agenda.late)}
        </Group>
      )}
      {agenda.months.map(({ month, cards }) => (
        <Group
          key={month}
          id={`wheel-${month}`}
          title={monthName(monthNumberOf(month), language)}
          count={cards.length}
          now={month === monthOf(wheel.today)}
        >
          {rows(cards)}
        </Group>
      ))}
      <YearlyList wheel={wheel} />
      {agenda.settled.length > 0 && (
        <details className="wheel-settled">
          <summary>
            <span className="wheel-settled-name">{words.list.settled}</span>
            <span className="wheel-count">{agenda.settled.length}</span>
          </summary>
          {rows(agenda.settled)}
        </details>
      )}
      {rest?.of === 'rest' && <p className="wheel-undated">{own.restIs(rest.names.join(', '))}</p>}
      {agenda.undated > 0 && (
        <p className="wheel-undated">
          <Link to={links.board}>{words.list.undated(agenda.undated)}</Link>
        </p>
      )}
    </section>
  );
};

/** Heads the list where it has a page of its own. */
const PaperTitle = ({ span }: { readonly span: WheelSpan }) => {
  const { activities } = useWheelWords();
  const group = useGroupName();
  return (
    <h2 className="wheel-paper-title">
      {activities(saySpan(span, useLanguage()))}
      {group && <span>{group}</span>}
    </h2>
  );
};

/** So many new lines a frame. */
const PIECE = 10;
const idOf = ({ id }: Card): CardId => id;

/** The cards whose lines are drawn by now, from the top. */
const useDrawnRows = (agenda: Agenda): ReadonlySet<CardId> => {
  const all = useMemo(
    () => [...agenda.late, ...agenda.months.flatMap(({ cards }) => cards), ...agenda.settled],
    [agenda],
  );
  const drawn = useInPieces(all, { keyOf: idOf, piece: PIECE });
  return useMemo(() => new Set(drawn.map(idOf)), [drawn]);
};

type GroupProps = {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly now?: boolean;
  readonly children: ReactNode;
};

export const Group = ({ id, title, count, now, children }: GroupProps) => (
  <section aria-labelledby={id}>
    <h2 id={id} data-now={now || undefined}>
      <span className="wheel-group-name">{title}</span>
      <span className="wheel-count">{count}</span>
    </h2>
    {children}
  </section>
);

/** What an empty wheel says, and the way out of a filter that hides all. */
const Nothing = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords();
  const language = useLanguage();
  const own = useWheelWords();
  if (!wheel.isFiltered && areHidden(wheel.plans)) return <p className="wheel-nothing">{own.allHidden}</p>;
  if (!wheel.isFiltered)
    return (
      <p className="wheel-nothing">
        {words.wheel.emptySpan(saySpan(wheel.span, language))} {words.wheel.empty}
      </p>
    );
  return (
    <div className="wheel-nothing">
      <p>{words.wheel.noMatch}</p>
      <button type="button" className="ui-button" onClick={() => wheel.filter.set('')}>
        <XMarkIcon aria-hidden />
        {words.board.clearFilter}
      </button>
    </div>
  );
};

/** Brings the line of what is lit into sight, in a list that scrolls by itself; a page that scrolls is left alone. */
const useFollow = (lit: CardId | null) => {
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = list.current;
    if (!box || lit === null || box.scrollHeight <= box.clientHeight) return;
    const row = box.querySelector(`[data-row="${CSS.escape(lit)}"]`);
    if (!row || row.contains(document.activeElement)) return;
    const [from, to] = [row.getBoundingClientRect(), box.getBoundingClientRect()];
    // A settled card's line lies in a folded part.
    if (from.height === 0) return;
    if (from.top < to.top) box.scrollTop -= to.top - from.top + 40;
    else if (from.bottom > to.bottom) box.scrollTop += from.bottom - to.bottom + 40;
  }, [lit]);
  return list;
};
