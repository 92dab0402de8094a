// The saved views that are mine to see, and which of them the address shows just now. Called by the views' menu.
import { useLocation } from '@remix-run/react';
import { useMemo } from 'react';
import { canonicalSearch, type View, type ViewScreen, viewScreenOf, viewsFor } from '../../domain/view.ts';
import { useBoard, useBoardId, useMe } from '../../live/shared-board.tsx';

/** Gives the search with «whoever opens it» in place of the person who saves it; null when it doesn't name them. */
export type MeIn = (search: string) => string | null;

export type Views = {
  readonly groups: readonly View[];
  readonly mine: readonly View[];
  /** The one whose screen and search the address has; null when it is none of them. */
  readonly current: View | null;
  /** What would be saved. A screen that has no views saves as the board. */
  readonly screen: ViewScreen;
  readonly search: string;
};

export const useViews = (): Views => {
  const { views } = useBoard();
  const me = useMe().id;
  const board = useBoardId();
  const { pathname, search: asked } = useLocation();
  return useMemo(() => {
    const shown = viewsFor(views, me);
    const screen = viewScreenOf(pathname, board) ?? 'board';
    const search = canonicalSearch(new URLSearchParams(asked));
    const isCurrent = (view: View) => view.screen === screen && view.search === search;
    return {
      groups: shown.filter(({ owner }) => owner === null),
      mine: shown.filter(({ owner }) => owner !== null),
      current: shown.find(isCurrent) ?? null,
      screen,
      search,
    };
  }, [views, me, board, pathname, asked]);
};
