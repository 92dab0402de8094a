// The field for the filter's query: what may be written is offered under it, what is wrong is marked and said. Called by the
// filter bar. The list comes when the field is first used; until then it is a plain field.
import { ExclamationmarkTriangleIcon, FunnelIcon } from '@navikt/aksel-icons';
import { useId, useRef } from 'react';
import { useWords } from '../../text/words.tsx';
import { FilterHelpButton } from './filter-help-button.tsx';
import { ProblemMarks } from './filter-problems.tsx';
import { FilterUnder } from './filter-under.tsx';
import type { Draft } from './use-draft.ts';
import { useField } from './use-field.ts';
import type { Filter } from './use-filter.ts';

type FieldProps = { readonly filter: Filter; readonly draft: Draft };

export function FilterField({ filter, draft }: FieldProps) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const problemsId = useId();
  const field = useField(filter, draft);
  const { text, caret, list, problems } = field;
  const isWrong = problems.length > 0;
  return (
    <div className="filter-field" data-focused={field.isFocused || undefined} ref={box}>
      <FunnelIcon aria-hidden />
      <FieldInput field={field} problemsId={problemsId} />
      {isWrong && (
        <>
          <ExclamationmarkTriangleIcon
            className="filter-wrong"
            title={words.filter.problems(problems.length)}
          />
          <span id={problemsId} className="ui-hidden">
            {problems.map(({ says }) => says).join(' ')} {field.fix && words.filter.tabTakes}
          </span>
        </>
      )}
      <FilterHelpButton onInsert={caret.append} />
      {list.isWanted && (
        <FilterUnder
          anchor={box}
          input={caret.input}
          text={text}
          caret={caret.at}
          context={filter.context}
          problems={field.isFocused ? problems : NONE}
          list={list}
          onFix={field.takeFix}
          onReplace={caret.replace}
        />
      )}
    </div>
  );
}

const NONE = [] as const;

type InputProps = { readonly field: ReturnType<typeof useField>; readonly problemsId: string };

function FieldInput({ field, problemsId }: InputProps) {
  const words = useWords();
  const mirror = useRef<HTMLDivElement>(null);
  const { text, problems } = field;
  const { isOpen, id, active } = field.list.state;
  const isWrong = problems.length > 0;
  return (
    <div className="filter-text">
      <ProblemMarks text={text} problems={problems} mirror={mirror} />
      <input
        ref={field.caret.input}
        data-filter-input
        type="text"
        role="combobox"
        inputMode="search"
        enterKeyHint="search"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        aria-label={words.board.filterText}
        placeholder={words.filter.placeholder}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        aria-activedescendant={active}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? problemsId : undefined}
        {...field.events}
        onScroll={(event) => {
          if (mirror.current) mirror.current.scrollLeft = event.currentTarget.scrollLeft;
        }}
      />
    </div>
  );
}
