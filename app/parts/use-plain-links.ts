// Links by the hundred are plain `<a>`s, and what holds them listens for all: a Remix Link is three components that are drawn anew
// whenever the address changes, and with 400 of them each zoom would be late. Called by the wheel screen.
import { useNavigate } from '@remix-run/react';
import { type RefObject, useEffect } from 'react';
import { isPlainClick } from '../ui/is-plain-click.ts';

/** A click on a link with `data-plain` goes where it says without loading the page; to where one is already it makes no step. */
export const usePlainLinks = (holder: RefObject<HTMLElement>): void => {
  const navigate = useNavigate();
  useEffect(() => {
    const element = holder.current;
    if (!element) return;
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-plain]') : null;
      const to = link?.getAttribute('href');
      if (!to || !isPlainClick(event)) return;
      event.preventDefault();
      const isHere = to === window.location.pathname + window.location.search;
      navigate(to, { preventScrollReset: true, replace: isHere });
    };
    element.addEventListener('click', onClick);
    return () => element.removeEventListener('click', onClick);
  }, [holder, navigate]);
};
