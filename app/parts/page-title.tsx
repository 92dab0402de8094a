// The page's title as tabs, history and screen readers have it: the open card's or the screen's, then the group's. Called by every
// screen of a board and by the card's panel.
import { useRouteLoaderData } from '@remix-run/react';
import { useEffect } from 'react';

/** What is on the page now; a card stands beside a screen, and what one is busy with goes first. */
const shown: Record<'card' | 'screen', string | null> = { card: null, screen: null };

/** The name of the group whose board is open. */
export const useGroupName = (): string =>
  (useRouteLoaderData('routes/b.$board') as { record: { name: string } } | undefined)?.record.name ?? '';

export const usePageTitle = (title: string, of: 'card' | 'screen' = 'screen'): void => {
  const group = useGroupName();
  useEffect(() => {
    const write = () => {
      document.title = [shown.card ?? shown.screen, group, 'Årring'].filter(Boolean).join(' · ');
    };
    shown[of] = title;
    write();
    return () => {
      shown[of] = null;
      write();
    };
  }, [title, of, group]);
};

/** A screen's heading, which names the page too. */
export function PageHeading({ title, className }: { title: string; className?: string }) {
  usePageTitle(title);
  return <h1 className={className}>{title}</h1>;
}
