// What stands under the filter's field while it is used: what is wrong, and what may be written. Called by the filter's field.
import type { RefObject } from 'react';
import type { FilterContext, Fix } from '../../domain/filter.ts';
import { Problems } from './filter-problems.tsx';
import type { List } from './use-list.ts';
import { usePlace } from './use-place.ts';
import type { Problem } from './use-problems.ts';

type UnderProps = {
  readonly anchor: RefObject<HTMLElement>;
  readonly input: RefObject<HTMLInputElement>;
  readonly text: string;
  readonly caret: number;
  readonly context: FilterContext;
  readonly problems: readonly Problem[];
  readonly list: List;
  readonly onFix: (fix: Fix) => void;
  readonly onReplace: (spot: { readonly from: number; readonly to: number }, put: string) => void;
};

export function FilterUnder({ anchor, problems, list, onFix, onReplace, ...asked }: UnderProps) {
  const place = usePlace(anchor, 340);
  const { Options } = list;
  return (
    <div className="filter-under" style={place}>
      {problems.length > 0 && <Problems text={asked.text} problems={problems} onFix={onFix} />}
      {Options && <Options {...asked} list={list} onReplace={onReplace} />}
    </div>
  );
}
