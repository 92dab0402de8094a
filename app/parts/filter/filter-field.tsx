// The field for the filter's query: what may be written is offered under it, what is wrong is marked and said. Called by the
// filter bar. The list comes when the field is first used; until then it is a plain field.
import { ExclamationmarkTriangleIcon, FunnelIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import type { Fix } from '../../domain/filter.ts';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { FilterHelpButton } from './filter-help-button.tsx';
import { fixedPart, ProblemMarks } from './filter-problems.tsx';
import { FilterUnder } from './filter-under.tsx';
import type { Draft } from './use-draft.ts';
import type { Filter } from './use-filter.ts';
import { useList } from './use-list.ts';
import { useProblems } from './use-problems.ts';
import { useRested } from './use-rested.ts';

/** So long one may go on writing before what is being written is called wrong. */
const DOUBT_MS = 800;

export function FilterField({ filter, draft }: { readonly filter: Filter; readonly draft: Draft }) {
  const words = useWords();
  const announce = useAnnounce();
  const { text } = draft;
  const box = useRef<HTMLDivElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const helpId = useId();
  const { input, caret, setCaret, replace } = useCaret(draft);
  const [isFocused, setFocused] = useState(false);
  const list = useList(isFocused);
  const rested = useRested(text, DOUBT_MS);
  const all = useProblems(text, filter.context);
  const isBeing = ({ from, to }: { from: number; to: number }) => isFocused && from <= caret && caret <= to;
  const problems = all.filter((one) => !isBeing(one) || (rested && !list.state.isOpen));
  const fix = isFocused ? (problems[0]?.fix ?? null) : null;
  const takeFix = (taken: Fix) => {
    replace(taken, taken.insert);
    announce(words.filter.replaced(fixedPart(text, taken)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Tab' && !event.shiftKey && fix && !list.state.isOpen) {
      event.preventDefault();
      return takeFix(fix);
    }
    if (event.key === 'Escape' && !list.state.isOpen && text !== '') {
      event.preventDefault();
      return draft.put('');
    }
    list.keys.current?.onKeyDown(event);
  };
  useSaid(isFocused ? problems[0]?.says : undefined, announce);
  return (
    <div className="filter-field" ref={box} data-wrong={problems.length > 0 || undefined}>
      <FunnelIcon aria-hidden />
      <div className="filter-text">
        <ProblemMarks text={text} problems={problems} mirror={mirror} />
        <input
          ref={input}
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
          placeholder={words.board.filterText}
          aria-autocomplete="list"
          aria-expanded={list.state.isOpen}
          aria-controls={list.state.isOpen ? list.state.id : undefined}
          aria-activedescendant={list.state.active}
          aria-invalid={problems.length > 0 || undefined}
          aria-describedby={problems.length > 0 ? helpId : undefined}
          onChange={(event) => {
            draft.type(event.target.value);
            setCaret(event.target.selectionStart ?? event.target.value.length);
            list.onChange(event);
          }}
          onSelect={(event) => setCaret(event.currentTarget.selectionStart ?? 0)}
          onScroll={(event) => {
            if (mirror.current) mirror.current.scrollLeft = event.currentTarget.scrollLeft;
          }}
          onKeyDown={onKeyDown}
          onClick={list.onClick}
          onPointerEnter={list.load}
          onFocus={() => setFocused(true)}
          onBlur={(event) => {
            setFocused(false);
            list.keys.current?.onBlur(event);
          }}
        />
      </div>
      {problems.length > 0 && (
        <>
          <ExclamationmarkTriangleIcon
            className="filter-wrong"
            title={words.filter.problems(problems.length)}
          />
          <span id={helpId} className="ui-hidden">
            {problems.map(({ says }) => says).join(' ')} {fix && words.filter.tabTakes}
          </span>
        </>
      )}
      <FilterHelpButton
        onInsert={(piece) => {
          const at = text.trimEnd().length;
          replace({ from: at, to: text.length }, at === 0 ? piece : ` ${piece}`);
          input.current?.focus();
        }}
      />
      {list.isWanted && (
        <FilterUnder
          anchor={box}
          input={input}
          text={text}
          caret={caret}
          context={filter.context}
          problems={isFocused ? problems : NONE}
          list={list}
          onFix={takeFix}
          onReplace={replace}
        />
      )}
    </div>
  );
}

const NONE = [] as const;

/** Where the caret stands, and changes of the text that put it behind what was put in. */
const useCaret = (draft: Draft) => {
  const input = useRef<HTMLInputElement>(null);
  const [caret, setCaret] = useState(draft.text.length);
  const wanted = useRef<number | null>(null);
  const replace = ({ from, to }: { readonly from: number; readonly to: number }, put: string) => {
    draft.type(draft.text.slice(0, from) + put + draft.text.slice(to));
    wanted.current = from + put.length;
    setCaret(wanted.current);
  };
  useEffect(() => {
    if (wanted.current === null) return;
    input.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  return { input, caret, setCaret, replace };
};

/** A screen reader is told once of each thing that is wrong. */
const useSaid = (says: string | undefined, announce: (words: string) => void) => {
  useEffect(() => {
    if (says !== undefined) announce(says);
  }, [says, announce]);
};
