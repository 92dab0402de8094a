// What there is to say of a row: that it is there already, and where; what could not be read. Called by the rows of the preview.
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { Duplicate, Problem, Proposal } from '../../domain/incoming/proposal.ts';
import { isAmbiguous } from '../../domain/incoming/written-date.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { useIncomingWords } from '../../text/use-incoming-words.ts';

export function RowNotes({ proposal }: { readonly proposal: Proposal }) {
  const words = useIncomingWords().problem;
  const { duplicate, problems } = proposal;
  return (
    <>
      {duplicate && <There duplicate={duplicate} title={proposal.title} />}
      {problems.map((problem) => (
        <span key={JSON.stringify(problem)} className="incoming-note" data-problem>
          <ExclamationmarkTriangleIcon aria-hidden />
          <span>{sayProblem(problem, words)}</span>
        </span>
      ))}
    </>
  );
}

/** Opened beside this page, which would be gone with all that was chosen. */
function There({ duplicate, title }: { readonly duplicate: Duplicate; readonly title: string }) {
  const words = useIncomingWords();
  const board = useBoardId();
  const said = words.duplicate[duplicate.is];
  if (duplicate.is === 'row' || duplicate.is === 'deleted')
    return <span className="incoming-note">{said}</span>;
  const to = duplicate.is === 'card' ? `/b/${board}/card/${duplicate.card}` : `/b/${board}/year`;
  return (
    <Link className="incoming-note" to={to} target="_blank" rel="noopener">
      {said}
      <span className="ui-hidden">
        : {title} ({words.newTab})
      </span>
    </Link>
  );
}

type Words = ReturnType<typeof useIncomingWords>['problem'];

function sayProblem(problem: Problem, words: Words): string {
  switch (problem.is) {
    case 'no-title':
      return words.noTitle;
    case 'no-plan':
      return words.noPlan;
    case 'people':
      return words.people(problem.names.join(', '));
    case 'ends-before':
      return words.endsBefore(problem.text);
    case 'date':
    case 'end':
      return isAmbiguous(problem.text) ? words.twoWays(problem.text) : words[problem.is](problem.text);
    default:
      return words[problem.is](problem.text);
  }
}
