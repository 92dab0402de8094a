// Årsrull: the guide to next year, one row for each thing that is done every year. Called by b.$board.year.roll.tsx.

import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Link, useSearchParams } from '@remix-run/react';
import { useRef } from 'react';
import { monthNumberOf, yearOf } from '../../domain/plain-date.ts';
import { readYear } from '../../domain/wheel/year-asked.ts';
import { startMonthOf } from '../../domain/when.ts';
import type { RollRow } from '../../domain/year/roll.ts';
import { useBoardId, useToday } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { UndoButtons } from '../../parts/undo-buttons.tsx';
import { useUndo, useUndoKeys } from '../../parts/use-undo-keys.ts';
import { monthName } from '../../text/dates.ts';
import { useWordsWithYear, useYearWords } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { RollOneOffs } from './roll-one-offs.tsx';
import { RollRowView } from './roll-row.tsx';
import { type RollView, useRoll } from './use-roll.ts';
import { useRollKeys } from './use-roll-keys.ts';
import '../../ui/inputs.css';
import './roll.css';

export function RollScreen() {
  const [params] = useSearchParams();
  // `?to=2027`; anything else is the year after today's.
  const next = yearOf(useToday()) + 1;
  const view = useRoll(readYear(params.get('to')) ?? next);
  const undo = useUndo();
  useUndoKeys(undo);
  const words = useYearWords().roll;
  return (
    <main className="roll" id="content" tabIndex={-1}>
      <div className="roll-column">
        <RollHead view={view} undo={undo} />
        {view.roll.rows.length > 0 ? <RollRows view={view} /> : <p className="roll-empty">{words.empty}</p>}
        <RollOneOffs view={view} />
      </div>
    </main>
  );
}

type HeadProps = { view: RollView; undo: ReturnType<typeof useUndo> };

function RollHead({ view, undo }: HeadProps) {
  const { year: words } = useWordsWithYear();
  const board = useBoardId();
  const { roll, open, to, isLive } = view;
  const done = roll.rows.filter(({ state }) => state === 'accepted').length;
  return (
    <header className="roll-head">
      <Link className="ui-back" to={`/b/${board}/year`}>
        <ArrowLeftIcon aria-hidden />
        {words.title}
      </Link>
      <div className="roll-title">
        <PageHeading title={words.roll.title(to)} />
        {roll.rows.length > 0 && (
          <p className="roll-progress">
            <progress aria-hidden="true" value={done} max={roll.rows.length} />
            {words.roll.progress(done, roll.rows.length)}
          </p>
        )}
        <span className="roll-all">
          <UndoButtons undo={undo} />
          {open.length > 0 && (
            <>
              <button
                type="button"
                className="ui-button"
                data-look="quiet"
                disabled={!isLive}
                onClick={() => view.skip(open)}
              >
                {words.roll.skipAll}
              </button>
              <button
                type="button"
                className="ui-button"
                data-look="main"
                disabled={!isLive}
                onClick={() => view.accept(open)}
              >
                {words.roll.acceptAll(open.length)}
              </button>
            </>
          )}
        </span>
      </div>
      {roll.rows.length > 0 && (
        <p className="roll-keys">{open.length === 0 ? words.roll.allDone : words.roll.keys}</p>
      )}
    </header>
  );
}

/** Rows by the month of what is proposed, so that a row stays where it is when it is shifted. */
function RollRows({ view }: { view: RollView }) {
  const words = useYearWords().roll;
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const keys = useRollKeys(view, list);
  const titles = new Map(view.board.cards.map(({ id, title }) => [id, title]));
  for (const { id, activity } of view.roll.rows) titles.set(id, activity.title);
  const titleOf = (id: string) => titles.get(id) ?? '';
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, each of which has its own buttons for the same
    <div className="roll-rows" ref={list} onKeyDown={keys.onKeyDown}>
      <div className="roll-heads" aria-hidden="true">
        <span>{words.what}</span>
        <span>{words.last(view.to - 1)}</span>
        <span>{words.next(view.to)}</span>
      </div>
      {monthsOf(view.roll.rows).map(({ month, rows }) => (
        <section key={month} aria-labelledby={`roll-${month}`}>
          <h2 id={`roll-${month}`}>{monthName(monthNumberOf(month), language)}</h2>
          <ul>
            {rows.map((row) => (
              <RollRowView key={row.id} row={row} view={view} titleOf={titleOf} onSettled={keys.goOnFrom} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function monthsOf(rows: readonly RollRow[]): { month: string; rows: RollRow[] }[] {
  const months: { month: string; rows: RollRow[] }[] = [];
  for (const row of rows) {
    const month = startMonthOf(row.proposed);
    const last = months.at(-1);
    if (last?.month === month) last.rows.push(row);
    else months.push({ month, rows: [row] });
  }
  return months;
}
