// The communication plan of a year: messages and goals, who hears what when, hours against a limit, evaluations that are due. Called by
// b.$board.plan.tsx.

import { ChevronLeftIcon, ChevronRightIcon, DownloadIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { planTasks } from '../../domain/plan/plan-tasks.ts';
import { useBoard } from '../../live/shared-board.tsx';
import { PageHeading, useGroupName } from '../../parts/page-title.tsx';
import { UndoButtons } from '../../parts/undo-buttons.tsx';
import { useUndo, useUndoKeys } from '../../parts/use-undo-keys.ts';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { CapacityPart } from './capacity-part.tsx';
import { EvaluationsPart } from './evaluations-part.tsx';
import { MatrixPart } from './matrix-part.tsx';
import { GoalsPart, MessagesPart } from './said-part.tsx';
import { type PlanView, usePlanLinks, usePlanView } from './use-plan.ts';
import './plan.css';

/** `panel` is the open card's panel, or nothing. */
export function PlanScreen({ panel }: { readonly panel: ReactNode }) {
  const view = usePlanView();
  const { cards } = useBoard();
  return (
    <div className="plan-screen">
      <main className="plan" id="content" tabIndex={-1}>
        <div className="plan-column">
          <PlanHead view={view} />
          {planTasks(cards).length === 0 && <NoTasks />}
          <EvaluationsPart />
          <div className="plan-said">
            <MessagesPart year={view.year} />
            <GoalsPart year={view.year} />
          </div>
          <MatrixPart view={view} />
          <CapacityPart year={view.year} />
        </div>
      </main>
      {panel}
    </div>
  );
}

function PlanHead({ view: { year } }: { readonly view: PlanView }) {
  const words = usePlanWords();
  const links = usePlanLinks();
  const undo = useUndo();
  useUndoKeys(undo);
  return (
    <header className="plan-head">
      <div>
        <PageHeading title={words.titleOf(year)} />
        <p>{words.lead}</p>
        <p className="plan-group">{useGroupName()}</p>
      </div>
      <span className="plan-ways">
        <Link className="ui-button" data-look="quiet" to={links.stakeholders}>
          {words.stakeholders}
        </Link>
        {(['docx', 'xlsx'] as const).map((format) => (
          <a
            key={format}
            className="ui-button"
            data-look="quiet"
            href={links.file(format, year)}
            download
            title={words.download[format]}
            aria-label={words.download[format]}
          >
            <DownloadIcon aria-hidden />
            {words.downloadShort[format]}
          </a>
        ))}
        <span className="plan-steps">
          <UndoButtons undo={undo} />
          <YearLink to={links.year(year - 1)} label={words.previousYear(year - 1)}>
            <ChevronLeftIcon aria-hidden />
          </YearLink>
          <span className="plan-year" aria-hidden>
            {year}
          </span>
          <YearLink to={links.year(year + 1)} label={words.nextYear(year + 1)}>
            <ChevronRightIcon aria-hidden />
          </YearLink>
        </span>
      </span>
    </header>
  );
}

type YearLinkProps = { readonly to: string; readonly label: string; readonly children: ReactNode };

const YearLink = ({ to, label, children }: YearLinkProps) => (
  <Link className="ui-button" data-look="icon" to={to} title={label}>
    {children}
    <span className="ui-hidden">{label}</span>
  </Link>
);

function NoTasks() {
  const { empty } = usePlanWords();
  const links = usePlanLinks();
  return (
    <section className="plan-empty">
      <h2>{empty.tasks}</h2>
      <p>{empty.tasksHow}</p>
      <Link className="ui-button" data-look="go" to={links.board}>
        {empty.toBoard}
      </Link>
    </section>
  );
}
