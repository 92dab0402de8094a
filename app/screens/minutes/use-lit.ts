// Which found thing is lit, here and in the minutes: under the pointer or with the focus. Its other half comes into sight, at once for
// the focus, after a rest for the pointer. Used by meeting-screen.tsx.
import { useCallback, useEffect, useRef, useState } from 'react';
import { placeOf } from './use-triage.ts';

export type LitBy = 'focus' | 'pointer';
export type Light = (item: string | null, by: LitBy, from: 'source' | 'found') => void;

const REST_MS = 300;
/** Room above and below what is brought into sight, px. */
const ROOM = 60;

export const saidPlaceOf = (item: string): string => `said-${item}`;

/** Within its own scrolling place; what is in sight stays where it is, and so does the page. */
export const bringIntoSight = (element: HTMLElement | null, place: HTMLElement | null): void => {
  if (!element || !place || place.scrollHeight <= place.clientHeight) return;
  const [inner, outer] = [element.getBoundingClientRect(), place.getBoundingClientRect()];
  if (inner.top >= outer.top + ROOM && inner.bottom <= outer.bottom - ROOM) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const top = place.scrollTop + inner.top - outer.top - (outer.height - inner.height) / 3;
  place.scrollTo({ top, behavior: calm ? 'auto' : 'smooth' });
};

const bringOther = (item: string, from: 'source' | 'found') => {
  if (from === 'found')
    bringIntoSight(document.getElementById(saidPlaceOf(item)), document.querySelector('.minutes-text'));
  else bringIntoSight(document.getElementById(placeOf(item)), document.querySelector('.minutes-found'));
};

/** Whether the focus leaves what was found: to another item it goes on, and that one is lit by itself, in one drawing. */
export const leavesItems = ({ relatedTarget }: { relatedTarget: EventTarget | null }): boolean =>
  !(relatedTarget instanceof Element && relatedTarget.closest('.minutes-found [data-item]'));

/** `light` keeps its identity. */
export const useLit = (): { lit: string | null; light: Light } => {
  const [lit, setLit] = useState<string | null>(null);
  const rest = useRef<number | undefined>(undefined);
  const light = useCallback<Light>((item, by, from) => {
    window.clearTimeout(rest.current);
    setLit(item);
    if (item === null) return;
    if (by === 'focus') bringOther(item, from);
    else rest.current = window.setTimeout(() => bringOther(item, from), REST_MS);
  }, []);
  useEffect(() => () => window.clearTimeout(rest.current), []);
  return { lit, light };
};
