// What is done every year, month by month, each to be changed in place. Called by b.$board.year._index.tsx.

import { ArrowRightIcon, DonutChartIcon, PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { ActivityId } from '../../domain/card.ts';
import { yearOf } from '../../domain/plain-date.ts';
import { useBoard, useBoardId, useLiveBoard, useToday } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { UndoButtons } from '../../parts/undo-buttons.tsx';
import { useUndo, useUndoKeys } from '../../parts/use-undo-keys.ts';
import { monthName } from '../../text/dates.ts';
import { useYearWords } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { ActivityForm } from './activity-form.tsx';
import { activityGroups } from './activity-groups.ts';
import { ActivityRow } from './activity-row.tsx';
import './year.css';

/** The form that is open: of an activity, or of a new one. */
type Editing = ActivityId | 'new one' | null;

export function YearScreen() {
  const words = useYearWords();
  const language = useLanguage();
  const board = useBoard();
  const next = yearOf(useToday()) + 1;
  const [editing, setEditing] = useState<Editing>(null);
  const list = useRef<HTMLDivElement>(null);
  const close = useClosing(list, editing, setEditing);
  const groups = activityGroups(board.activities, next);
  const nameOf = (month: number) => {
    if (month === 0) return words.never;
    return month === 13 ? words.several : monthName(month, language);
  };
  return (
    <main className="year" id="content" tabIndex={-1}>
      <div className="year-column" ref={list}>
        <YearHead next={next} />
        <AddActivity isOpen={editing === 'new one'} onOpen={() => setEditing('new one')} onClose={close} />
        {board.activities.length === 0 && <p className="year-empty">{words.empty}</p>}
        {groups.map(({ month, rows }) => (
          <section key={month} aria-labelledby={`year-${month}`} className="year-month">
            <h2 id={`year-${month}`}>{nameOf(month)}</h2>
            <ul>
              {rows.map(({ activity, turns }) => (
                <li key={activity.id}>
                  {editing === activity.id ? (
                    <ActivityForm activity={activity} onClose={close} />
                  ) : (
                    <ActivityRow
                      activity={activity}
                      turns={turns}
                      next={next}
                      onEdit={() => setEditing(activity.id)}
                    />
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </main>
  );
}

function YearHead({ next }: { next: number }) {
  const words = useYearWords();
  const board = useBoardId();
  const undo = useUndo();
  useUndoKeys(undo);
  return (
    <header className="year-head">
      <div>
        <PageHeading title={words.title} />
        <p>{words.lead}</p>
      </div>
      <span className="year-ways">
        <UndoButtons undo={undo} />
        <Link className="ui-button" data-look="quiet" to={`/b/${board}/wheel`}>
          <DonutChartIcon aria-hidden />
          {words.toWheel}
        </Link>
        <Link className="ui-button" data-look="go" to={`/b/${board}/year/roll?to=${next}`}>
          {words.toRoll(next)}
          <ArrowRightIcon aria-hidden />
        </Link>
      </span>
    </header>
  );
}

type AddProps = { isOpen: boolean; onOpen: () => void; onClose: (id: ActivityId | null) => void };

function AddActivity({ isOpen, onOpen, onClose }: AddProps) {
  const words = useYearWords();
  const isLive = useLiveBoard() !== null;
  if (isOpen) return <ActivityForm activity={null} onClose={onClose} />;
  return (
    <button type="button" className="ui-button year-add" data-year-add disabled={!isLive} onClick={onOpen}>
      <PlusIcon aria-hidden />
      {words.add}
    </button>
  );
}

/** Closing gives the focus to what was written, else to where the form was opened. */
const useClosing = (
  list: React.RefObject<HTMLElement>,
  editing: Editing,
  setEditing: (editing: Editing) => void,
) => {
  const wanted = useRef<ActivityId | 'the button' | null>(null);
  useEffect(() => {
    const to = wanted.current;
    wanted.current = null;
    if (to === null) return;
    const place = to === 'the button' ? '[data-year-add]' : `[data-activity="${CSS.escape(to)}"] button`;
    const element = list.current?.querySelector(place) ?? list.current?.querySelector('[data-year-add]');
    if (element instanceof HTMLElement) element.focus();
  });
  return (id: ActivityId | null) => {
    wanted.current = id ?? (editing === 'new one' || editing === null ? 'the button' : editing);
    setEditing(null);
  };
};
