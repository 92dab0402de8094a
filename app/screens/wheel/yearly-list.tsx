// What is done every year and has no card yet, each with a button that makes it; and the ways to the year's own screens. Called by the wheel's list.

import { PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { useRef } from 'react';
import { place } from '../../domain/order.ts';
import { yearOf } from '../../domain/plain-date.ts';
import { lastDayIn } from '../../domain/wheel/span.ts';
import type { Yearly } from '../../domain/wheel/yearly.ts';
import { startOf } from '../../domain/when.ts';
import { useBoardCommands, useBoardId } from '../../live/shared-board.tsx';
import { sayInSpan } from '../../text/say-span.ts';
import { useYearWords } from '../../text/use-year-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import type { Wheel } from './use-wheel.ts';

export const YearlyList = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords();
  const language = useLanguage();
  const commands = useBoardCommands();
  const announce = useAnnounce();
  const section = useRef<HTMLElement>(null);
  const { list } = words.wheel;
  if (wheel.yearly.length === 0) return <YearWays wheel={wheel} />;
  const add = ({ id, activity, when }: Yearly) => {
    const last = wheel.board.cards.slice(-1);
    const [order] = place(last, last.length, 1).orders;
    if (order === undefined) return;
    const { title, kind, owner } = activity;
    const assignees = owner === null ? [] : [owner];
    const card = { id, title, kind, when, activity: activity.id, assignees, order };
    commands.acceptTurns({ cards: [card], activities: [], firsts: [] });
    announce(words.board.added(1));
    // The button goes with its line, the last one with the whole part; whoever uses the keyboard stays in the list.
    section.current?.closest<HTMLElement>('.wheel-list')?.focus({ preventScroll: true });
  };
  return (
    <section aria-labelledby="wheel-yearly" ref={section}>
      <h2 id="wheel-yearly">
        <span className="wheel-group-name">{list.yearly}</span>
        <span className="wheel-count">{wheel.yearly.length}</span>
      </h2>
      <ul>
        {wheel.yearly.map((one) => (
          <li key={one.id} className="wheel-row" data-kind={one.activity.kind} data-yearly>
            <span className="wheel-bar" aria-hidden="true" />
            <span className="ui-hidden">{words.wheel.kinds[one.activity.kind]}: </span>
            <span className="wheel-row-when">{sayInSpan(one.when, language, wheel.span)}</span>
            <span className="wheel-row-title">{one.activity.title}</span>
            <button
              type="button"
              className="ui-button"
              data-look="quiet"
              aria-label={list.addYearly(one.activity.title, yearOf(startOf(one.when)))}
              onClick={() => add(one)}
            >
              <PlusIcon aria-hidden />
              {list.add}
            </button>
          </li>
        ))}
      </ul>
      <YearWays wheel={wheel} />
    </section>
  );
};

/** Where what is done every year is written down, and where next year is made of it. */
const YearWays = ({ wheel: { span, today } }: { readonly wheel: Wheel }) => {
  const words = useYearWords();
  const board = useBoardId();
  const to = Math.max(yearOf(lastDayIn(span)), yearOf(today) + 1);
  return (
    <p className="wheel-undated wheel-year-ways">
      <Link to={`/b/${board}/year`}>{words.title}</Link>
      <Link to={`/b/${board}/year/roll?to=${to}`}>{words.toRoll(to)}</Link>
    </p>
  );
};
