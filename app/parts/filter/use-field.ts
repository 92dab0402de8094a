// What the filter's field knows and does: its caret, the list under it, what is wrong and how it is put right. Called by
// filter-field.tsx.
import {
  type ChangeEvent,
  type FocusEvent,
  type KeyboardEvent,
  type SyntheticEvent,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { Fix } from '../../domain/filter.ts';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { fixedPart } from './filter-problems.tsx';
import type { Draft } from './use-draft.ts';
import type { Filter } from './use-filter.ts';
import { useList } from './use-list.ts';
import { type Problem, useProblems } from './use-problems.ts';
import { useRested } from './use-rested.ts';

/** So long one may go on writing before what is being written is called wrong. */
const DOUBT_MS = 800;

const NEAREST = { block: 'nearest', inline: 'nearest' } as const;

export const useField = (filter: Filter, draft: Draft) => {
  const words = useWords().filter;
  const announce = useAnnounce();
  const { text } = draft;
  const caret = useCaret(draft);
  const [isFocused, setFocused] = useState(false);
  const cameFrom = useRef<EventTarget | null>(null);
  const list = useList(isFocused);
  const rested = useRested(text, DOUBT_MS);
  const isWritten = ({ from, to }: Problem) => isFocused && from <= caret.at && caret.at <= to;
  const problems = useProblems(text, filter.context).filter(
    (one) => !isWritten(one) || (rested && !list.state.isOpen),
  );
  const fix = isFocused ? (problems[0]?.fix ?? null) : null;
  const takeFix = (taken: Fix) => {
    caret.replace(taken, taken.insert);
    announce(words.replaced(fixedPart(text, taken)));
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Tab' && !event.shiftKey && fix && !list.state.isOpen) {
      event.preventDefault();
      takeFix(fix);
    } else if (event.key === 'Escape' && !list.state.isOpen && text !== '') {
      event.preventDefault();
      draft.put('');
    } else if (event.key === 'Escape' && !list.state.isOpen) {
      event.preventDefault();
      goBack(cameFrom.current);
    } else list.keys.current?.onKeyDown(event);
  };
  useSaid(isFocused ? problems[0]?.says : undefined, announce);
  // On a phone it grows in a row that scrolls, where what it lets through comes to stand before it.
  useEffect(() => {
    if (isFocused) caret.input.current?.parentElement?.parentElement?.scrollIntoView(NEAREST);
  });
  const events = {
    onKeyDown,
    onChange: (event: ChangeEvent<HTMLInputElement>) => {
      draft.type(event.target.value);
      caret.set(event.target);
      list.onChange(event);
    },
    onSelect: (event: SyntheticEvent<HTMLInputElement>) => caret.set(event.currentTarget),
    onClick: list.onClick,
    onPointerEnter: list.fetch,
    onFocus: (event: FocusEvent<HTMLInputElement>) => {
      setFocused(true);
      cameFrom.current = event.relatedTarget;
    },
    onBlur: (event: FocusEvent<HTMLInputElement>) => {
      setFocused(false);
      list.keys.current?.onBlur(event);
    },
  };
  return { text, caret, list, isFocused, problems, fix, takeFix, events };
};

/** To what had the focus before the field, or into the screen, whose keys lead on from there to its cards. */
const goBack = (from: EventTarget | null) => {
  const isThere = from instanceof HTMLElement && from.isConnected;
  (isThere ? from : document.querySelector<HTMLElement>('#content'))?.focus();
};

/** Where the caret stands, and changes of the text that put it behind what was put in. */
const useCaret = (draft: Draft) => {
  const input = useRef<HTMLInputElement>(null);
  const [at, setAt] = useState(draft.text.length);
  const wanted = useRef<number | null>(null);
  const replace = ({ from, to }: { readonly from: number; readonly to: number }, put: string) => {
    draft.type(draft.text.slice(0, from) + put + draft.text.slice(to));
    wanted.current = from + put.length;
    setAt(wanted.current);
  };
  useEffect(() => {
    if (wanted.current === null) return;
    input.current?.setSelectionRange(wanted.current, wanted.current);
    wanted.current = null;
  });
  /** Puts a piece behind all that stands there, and the focus behind it. */
  const append = (piece: string) => {
    const end = draft.text.trimEnd().length;
    replace({ from: end, to: draft.text.length }, end === 0 ? piece : ` ${piece}`);
    input.current?.focus();
  };
  const set = (field: HTMLInputElement) => setAt(field.selectionStart ?? field.value.length);
  return { input, at, set, replace, append };
};

/** A screen reader is told once of each thing that is wrong. */
const useSaid = (says: string | undefined, announce: (words: string) => void) => {
  useEffect(() => {
    if (says !== undefined) announce(says);
  }, [says, announce]);
};
