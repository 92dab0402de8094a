// The year plan: the board's cards as bars in twelve rows of days, with the open card's panel at its right. Called by
// b.$board.year-plan.tsx.
import { XMarkIcon } from '@navikt/aksel-icons';
import { Link, useMatches } from '@remix-run/react';
import { type ReactNode, useCallback, useRef } from 'react';
import type { Card } from '../../domain/card.ts';
import { monthOf } from '../../domain/plain-date.ts';
import { twelveMonthsFrom } from '../../domain/wheel/span.ts';
import type { When } from '../../domain/when.ts';
import { useKeptForOffline } from '../../live/service-worker.ts';
import { useBoardCommands, useBoardId } from '../../live/shared-board.tsx';
import { useFilterKey } from '../../parts/keys/use-filter-key.ts';
import { spokenOf, titleOf } from '../../parts/spoken-card.ts';
import { useUndo, useUndoKeys } from '../../parts/use-undo-keys.ts';
import { sayMoved } from '../../text/dates.ts';
import { sayInSpan } from '../../text/say-span.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { yearPlan } from '../../text/year-plan.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { type CardLook, Month } from './plan-month.tsx';
import { PlanTools } from './plan-tools.tsx';
import { staysIn, usePlanKeys } from './use-plan-keys.ts';
import { useThisMonthInSight } from './use-this-month-in-sight.ts';
import { type ShownPlan, usePlanLinks, useYearPlan } from './use-year-plan.ts';
import './year-plan.css';
import './plan-card.css';
import './year-plan-narrow.css';

/** `panel` is the open card's panel, or nothing. */
export function YearPlanScreen({ panel }: { readonly panel: ReactNode }) {
  const plan = useYearPlan();
  const undo = useUndo();
  useUndoKeys(undo);
  useFilterKey();
  useKeptForOffline(`/b/${useBoardId()}/year-plan`);
  return (
    <div className="year-plan-screen">
      <main className="year-plan-main">
        <PlanTools plan={plan} undo={undo} />
        <Plan plan={plan} onUndo={undo.undo} />
      </main>
      {panel}
    </div>
  );
}

type PlanProps = { readonly plan: ShownPlan; readonly onUndo: () => void };

const Plan = ({ plan, onUndo }: PlanProps) => {
  const words = yearPlan[useLanguage()];
  const place = useRef<HTMLDivElement>(null);
  const keys = usePlanKeys(plan, place, useMove(plan, onUndo));
  const lookOf = useLooks(plan, keys.stop);
  useThisMonthInSight(place, plan.year);
  return (
    <div
      className="year-plan"
      id="content"
      tabIndex={-1}
      ref={place}
      role="group"
      aria-label={`${words.title(plan.year)}. ${words.keys}`}
      onKeyDown={keys.onKeyDown}
      onFocus={keys.onFocus}
    >
      <Head />
      {plan.months.map((month) => (
        <Month
          key={month.month}
          of={month}
          isNow={month.month === monthOf(plan.today)}
          today={plan.today}
          lookOf={lookOf}
        />
      ))}
      <Foot plan={plan} />
    </div>
  );
};

const DAYS = Array.from({ length: 31 }, (_, i) => i + 1);

const Head = () => (
  <div className="year-plan-head" aria-hidden="true">
    <span />
    <div className="year-plan-numbers">
      {DAYS.map((day) => (
        <span key={day}>{day}</span>
      ))}
    </div>
  </div>
);

/** What there is to say of what isn't in the rows. */
const Foot = ({ plan }: { readonly plan: ShownPlan }) => {
  const words = yearPlan[useLanguage()];
  const clear = useWords().board.clearFilter;
  const links = usePlanLinks();
  const { filter, cards, undated, year } = plan;
  return (
    <div className="year-plan-foot">
      {cards.length === 0 && <p>{filter.isFiltered ? words.noMatch : words.empty(year)}</p>}
      {cards.length === 0 && filter.isFiltered && (
        <button type="button" className="ui-button" onClick={() => filter.set('')}>
          <XMarkIcon aria-hidden />
          {clear}
        </button>
      )}
      {undated > 0 && <Link to={links.board}>{words.undated(undated)}</Link>}
    </div>
  );
};

const useLooks = (plan: ShownPlan, stop: string | null): ((card: Card) => CardLook) => {
  const words = useWords();
  const language = useLanguage();
  const links = usePlanLinks();
  const open = useMatches().at(-1)?.params.card ?? null;
  const { board, today, year, late } = plan;
  return (card) => ({
    href: links.card(card.id),
    name: spokenOf(card, { words, language, people: board.people, today }),
    title: titleOf(card, words),
    when: card.when ? sayInSpan(card.when, language, twelveMonthsFrom(year)) : '',
    isLate: late.has(card.id),
    isOpened: card.id === open,
    isTabStop: card.id === stop,
  });
};

/** By the keys; said and undone like a drop on the board. */
const useMove = ({ year, today }: ShownPlan, onUndo: () => void) => {
  const language = useLanguage();
  const words = useWords();
  const commands = useBoardCommands();
  const announce = useAnnounce();
  const toast = useToast();
  return useCallback(
    (card: Card, when: When) => {
      const said = yearPlan[language];
      if (!staysIn(year, when)) return announce(said.edge(year));
      commands.changeCards([{ id: card.id, change: { when } }]);
      const text = said.moved(titleOf(card, words), sayMoved(when, language, { today }));
      toast({ text, key: `plan-${card.id}`, action: { label: words.board.undo, run: onUndo } });
    },
    [year, today, language, words, commands, announce, toast, onUndo],
  );
};
