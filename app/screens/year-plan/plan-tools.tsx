// The row over the year plan: the other views of the same cards, which year, saved views, the filter, and print. Called by its screen.

import { ChevronLeftIcon, ChevronRightIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { yearOf } from '../../domain/plain-date.ts';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { useGroupName, usePageTitle } from '../../parts/page-title.tsx';
import { UndoButtons } from '../../parts/undo-buttons.tsx';
import type { Undo } from '../../parts/use-undo-keys.ts';
import { ViewSwitch } from '../../parts/view-switch.tsx';
import { ViewsMenu } from '../../parts/views/views-menu.tsx';
import { useLanguage } from '../../text/words.tsx';
import { yearPlan } from '../../text/year-plan.ts';
import { type ShownPlan, usePlanLinks } from './use-year-plan.ts';

type PlanToolsProps = { readonly plan: ShownPlan; readonly undo: Undo };

export const PlanTools = ({ plan, undo }: PlanToolsProps) => {
  const words = yearPlan[useLanguage()];
  return (
    <div className="ui-tools year-plan-tools">
      <ViewSwitch />
      <YearChoice plan={plan} />
      <ViewsMenu />
      <FilterBar filter={plan.filter} shown={plan.shown} total={plan.board.cards.length} />
      <span className="year-plan-ends">
        <UndoButtons undo={undo} />
        <button
          type="button"
          className="ui-button year-plan-print"
          data-look="icon"
          title={words.print}
          onClick={() => window.print()}
        >
          <PrinterSmallIcon aria-hidden />
          <span className="ui-hidden">{words.print}</span>
        </button>
      </span>
    </div>
  );
};

const YearChoice = ({ plan: { year, today } }: { readonly plan: ShownPlan }) => {
  const words = yearPlan[useLanguage()];
  const links = usePlanLinks();
  usePageTitle(words.title(year));
  const step = (to: number, name: string, Icon: typeof ChevronLeftIcon) => (
    <Link className="ui-button" data-look="icon" to={links.year(to)} title={name}>
      <Icon aria-hidden />
      <span className="ui-hidden">{name}</span>
    </Link>
  );
  return (
    <div className="year-plan-years">
      {step(year - 1, words.previousYear(year - 1), ChevronLeftIcon)}
      <h1>
        <span className="ui-hidden">{words.title(year)}</span>
        <span aria-hidden="true">{year}</span>
      </h1>
      <p className="year-plan-group">{useGroupName()}</p>
      {step(year + 1, words.nextYear(year + 1), ChevronRightIcon)}
      {year !== yearOf(today) && (
        <Link className="ui-button" data-look="quiet" to={links.year(yearOf(today))}>
          {words.thisYear}
        </Link>
      )}
    </div>
  );
};
