// The filter's text while it is written: it goes to the address when the fingers rest, and follows it when somebody goes back
// or clears it. Called by FilterBar.
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Filter } from './use-filter.ts';

/** So that the history isn't full of half words. */
const TYPING_REST_MS = 150;

export type Draft = {
  readonly text: string;
  /** By typing: one step back in the history takes back all that was typed in one go. */
  readonly type: (text: string) => void;
  /** By a button: at once, a step of its own. */
  readonly put: (text: string) => void;
};

export const useDraft = (filter: Filter): Draft => {
  const [text, setText] = useState(filter.text);
  const newest = useRef(filter);
  newest.current = filter;
  /** What is in the address or on its way there, and what is on its way. */
  const known = useRef(filter.text);
  const underWay = useRef<string[]>([]);
  const isTyping = useRef(false);
  // The field follows the address, but not what it wrote there itself.
  useEffect(() => {
    const own = underWay.current.indexOf(filter.text);
    if (own >= 0) return void underWay.current.splice(0, own + 1);
    if (filter.text === known.current) return;
    known.current = filter.text;
    isTyping.current = false;
    setText(filter.text);
  }, [filter.text]);
  const { write, draft } = useMemo(() => {
    const write = (text: string, replace: boolean) => {
      const seen = newest.current.seen(text);
      if (seen === known.current) return;
      known.current = seen;
      underWay.current.push(seen);
      newest.current.set(text, { replace });
    };
    const put = (text: string) => {
      isTyping.current = false;
      setText(text);
      write(text, false);
    };
    return { write, draft: { type: setText, put } };
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (newest.current.seen(text) === known.current) return;
      write(text, isTyping.current);
      isTyping.current = true;
    }, TYPING_REST_MS);
    return () => clearTimeout(timer);
  }, [text, write]);
  return useMemo(() => ({ text, ...draft }), [text, draft]);
};
