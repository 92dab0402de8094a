// The saved views that are mine to see, and which of them the address shows just now. Called by the views' menu.
import { useLocation } from '@remix-run/react';
import { useMemo } from 'react';
import { searchWithMe, searchWithoutMe } from '../../domain/filter.ts';
import {
  addressOfView,
  canonicalSearch,
  type View,
  type ViewScreen,
  viewScreenOf,
  viewsFor,
} from '../../domain/view.ts';
import { useBoard, useBoardId, useMe } from '../../live/shared-board.tsx';
import { useLanguage } from '../../text/words.tsx';

export type Views = {
  readonly groups: readonly View[];
  readonly mine: readonly View[];
  /** The one whose screen and search the address has; null when it is none of them. */
  readonly current: View | null;
  /** What would be saved. A screen that has no views saves as the board. */
  readonly screen: ViewScreen;
  readonly search: string;
  /** The search with «whoever opens it» in place of my name; null when it doesn't name me. */
  readonly searchForAll: string | null;
  /** Where a view leads me. */
  readonly addressOf: (view: View) => string;
};

export const useViews = (): Views => {
  const { views, people } = useBoard();
  const { id: me, name } = useMe();
  const board = useBoardId();
  const language = useLanguage();
  const { pathname, search: asked } = useLocation();
  const myName = people.find((person) => person.id === me)?.name ?? name;
  return useMemo(() => {
    const shown = viewsFor(views, me);
    const screen = viewScreenOf(pathname, board) ?? 'board';
    const search = canonicalSearch(new URLSearchParams(asked));
    const mySearch = (view: View) => searchWithoutMe(view.search, myName);
    const isCurrent = (view: View) => view.screen === screen && mySearch(view) === search;
    return {
      groups: shown.filter(({ owner }) => owner === null),
      mine: shown.filter(({ owner }) => owner !== null),
      current: shown.find(isCurrent) ?? null,
      screen,
      search,
      searchForAll: searchWithMe(search, myName, language),
      addressOf: (view) => addressOfView(board, { screen: view.screen, search: mySearch(view) }),
    };
  }, [views, me, myName, board, language, pathname, asked]);
};
