// One row of the preview: whether it is taken along, what it becomes, when (as understood, and as written), who, and what there is to say of
// it. Called by the preview.
import { CalendarIcon } from '@navikt/aksel-icons';
import type { Board } from '../../domain/board.ts';
import { PLAN_CELLS, type PlanCell } from '../../domain/incoming/cell-words.ts';
import { mayBeMade, type Proposal, type ProposedPlan } from '../../domain/incoming/proposal.ts';
import { useToday } from '../../live/shared-board.tsx';
import { sayDay, sayWhen, sayWhenFully } from '../../text/dates.ts';
import { sayNumber } from '../../text/say-number.ts';
import { sayRule } from '../../text/say-rule.ts';
import { useIncomingWords } from '../../text/use-incoming-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { Face } from '../../ui/face.tsx';
import { RowNotes } from './row-notes.tsx';
import type { IncomingView } from './use-incoming.ts';

type RowProps = { readonly at: number; readonly proposal: Proposal; readonly view: IncomingView };

export function PreviewRow({ at, proposal, view }: RowProps) {
  const words = useIncomingWords();
  const may = mayBeMade(proposal);
  const isChosen = may && view.chosen.has(proposal.id);
  const title = proposal.title || words.noTitle;
  return (
    <li
      className="incoming-row"
      data-kind={proposal.kind ?? view.kind}
      data-state={isChosen ? 'chosen' : may ? 'open' : 'out'}
    >
      <span className="incoming-box">
        {may && (
          <input
            type="checkbox"
            checked={isChosen}
            aria-label={words.choose(title)}
            aria-describedby={`incoming-when-${at} incoming-notes-${at}`}
            onChange={(event) => view.choose([proposal.id], event.target.checked)}
          />
        )}
      </span>
      <span className="incoming-edge" aria-hidden="true" />
      <What proposal={proposal} view={view} title={title} />
      <When proposal={proposal} at={at} />
      <Who people={proposal.assignees} board={view.board} />
      <div id={`incoming-notes-${at}`} className="incoming-notes">
        <RowNotes proposal={proposal} />
      </div>
    </li>
  );
}

type WhatProps = Omit<RowProps, 'at'> & { readonly title: string };

function What({ proposal, view, title }: WhatProps) {
  const { board: words } = useWords();
  const { kind, status, tags, service } = proposal;
  const serviceName = view.board.services.find(({ id }) => id === service)?.name;
  const own = view.tag.trim();
  const all = own !== '' && !tags.includes(own) ? [...tags, own] : tags;
  const more = [
    words.kinds[kind ?? view.kind],
    ...(status === 'open' ? [] : [words.statuses[status]]),
    ...(serviceName ? [serviceName] : []),
    ...(proposal.yearly ? [] : all.map((tag) => `#${tag}`)),
  ];
  return (
    <div className="incoming-what">
      <h3>{title}</h3>
      <p>{more.join(' · ')}</p>
      {proposal.plan && <Plan plan={proposal.plan} />}
    </div>
  );
}

/** What it says of the communication plan, each with its field's name. */
function Plan({ plan }: { readonly plan: ProposedPlan }) {
  const { fields } = useIncomingWords();
  const language = useLanguage();
  const said: Readonly<Record<PlanCell, string>> = {
    goal: plan.goal,
    audiences: plan.audiences.join(', '),
    message: plan.message,
    channels: plan.channels.join(', '),
    planFrom: plan.planFrom === null ? '' : sayDay(plan.planFrom, language, { year: true }),
    hours: plan.hours === null ? '' : sayNumber(plan.hours, language),
    rights: plan.rights,
    evaluation: plan.evaluation,
  };
  return (
    <dl className="incoming-plan">
      {PLAN_CELLS.filter((cell) => said[cell] !== '').map((cell) => (
        <div key={cell}>
          <dt>{fields[cell]}</dt>
          <dd>{said[cell]}</dd>
        </div>
      ))}
    </dl>
  );
}

function When({ proposal, at }: Pick<RowProps, 'proposal' | 'at'>) {
  const words = useIncomingWords();
  const language = useLanguage();
  const today = useToday();
  const { when, written, yearly } = proposal;
  return (
    <div className="incoming-when" id={`incoming-when-${at}`}>
      {yearly ? (
        <b>
          <CalendarIcon aria-hidden />
          {`${words.everyYear}: ${sayRule(yearly.rule, language, [])}`}
        </b>
      ) : when ? (
        <b title={sayWhenFully(when, language)}>{sayWhen(when, language, { today })}</b>
      ) : (
        <span>{words.noDate}</span>
      )}
      {written !== '' && <p>{words.written(written)}</p>}
    </div>
  );
}

const Who = ({ people, board }: { people: Proposal['assignees']; board: Board }) => (
  <div className="incoming-who">
    {people.map((id) => {
      const person = board.people.find((one) => one.id === id);
      return (
        person && (
          <span key={id}>
            <Face name={person.name} colour={person.colour} outside={person.outsider} size="small" silent />
            {person.name}
          </span>
        )
      );
    })}
  </div>
);
