// The wrong parts of the filter, marked under its text, and said below the field with what was probably meant. Called by the
// filter's field.
import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Fragment, type RefObject } from 'react';
import type { Fix } from '../../domain/filter.ts';
import { useWords } from '../../text/words.tsx';
import type { Problem } from './use-problems.ts';

type MarksProps = {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly mirror: RefObject<HTMLDivElement>;
};

/** The field's text once more, invisible but for a wavy line under what is wrong. */
export function ProblemMarks({ text, problems, mirror }: MarksProps) {
  let done = 0;
  return (
    <div className="filter-mirror" aria-hidden ref={mirror}>
      {problems.map(({ from, to }) => {
        const before = text.slice(done, from);
        done = Math.max(done, to);
        return (
          <Fragment key={`${from}-${to}`}>
            {before}
            <mark>{text.slice(from, to)}</mark>
          </Fragment>
        );
      })}
      {text.slice(done)}
    </div>
  );
}

type ProblemsProps = {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly onFix: (fix: Fix) => void;
};

export function Problems({ text, problems, onFix }: ProblemsProps) {
  const words = useWords().filter;
  return (
    <ul className="filter-panel filter-problems">
      {problems.map(({ from, to, says, fix }, i) => (
        <li key={`${from}-${to}`}>
          <ExclamationmarkTriangleIcon aria-hidden />
          <span>{says}</span>
          {fix && (
            <button
              type="button"
              className="ui-button"
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onFix(fix)}
            >
              {words.didYouMean(fixedPart(text, fix))}
              {i === 0 && <kbd aria-hidden>Tab</kbd>}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The whole word as it would be. */
export const fixedPart = (text: string, { from, to, insert }: Fix): string => {
  if (from === to) return insert;
  const before = /\S*$/.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[^\s,]*/.exec(text.slice(to))?.[0] ?? '';
  return before + insert + after;
};
