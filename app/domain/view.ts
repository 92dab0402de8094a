// A saved view: a screen and what its address asks of it, under a name. Mine or the group's. Called by the saved views' menu
// and route, and by `ydoc`, which keeps them in the board's document.
import type { PersonId } from './card.ts';

export const VIEW_SCREENS = ['board', 'list', 'wheel'] as const;
export type ViewScreen = (typeof VIEW_SCREENS)[number];

export type ViewId = string;

export type View = {
  readonly id: ViewId;
  readonly name: string;
  readonly screen: ViewScreen;
  /** A query string as `canonicalSearch` writes it, without `?`. */
  readonly search: string;
  /** Whose it is; null for the group's. */
  readonly owner: PersonId | null;
  /** Who saved it first; null when that isn't known. */
  readonly madeBy: PersonId | null;
};

/** The parameters that make a view what it is, in the order in which they are written. A year, or a part of it, shown on the wheel is none. */
export const VIEW_PARAMS = [
  ...(['lens', 'lanes', 'kind', 'who', 'q', 'sort'] as const),
  ...(['rings', 'hide', 'order', 'start', 'parts'] as const),
] as const;

/** One text for one view: its own parameters alone, in one order, nothing empty. Without `?`; empty when nothing is asked. */
export function canonicalSearch(params: URLSearchParams): string {
  const written = new URLSearchParams();
  for (const name of VIEW_PARAMS) {
    const values = params.getAll(name).map((value) => value.trim());
    for (const value of [...new Set(values)].sort()) if (value !== '') written.append(name, value);
  }
  return written.toString();
}

const PLACES: Readonly<Record<ViewScreen, string>> = { board: '', list: '/list', wheel: '/wheel' };

/** The screen that an address below `/b/:board` belongs to; null for one that has no views. */
export function viewScreenOf(pathname: string, board: string): ViewScreen | null {
  const root = `/b/${board}`;
  const path = pathname.startsWith(root) ? pathname.slice(root.length).replace(/\/card\/[^/]+$/, '') : null;
  return VIEW_SCREENS.find((screen) => path === PLACES[screen] || path === `${PLACES[screen]}/`) ?? null;
}

/** Where a view shows itself: `/b/g/list?sort=when`. */
export function addressOfView(board: string, { screen, search }: Pick<View, 'screen' | 'search'>): string {
  // Any client may have written anything into the record (R10): only what an address can hold gets into one.
  const asked = canonicalSearch(new URLSearchParams(search));
  return `/b/${board}${PLACES[screen]}${asked === '' ? '' : `?${asked}`}`;
}

/** The group's and my own. Others' own are left out because nobody asked for them, not because they are secret: whoever
 *  has the board has its document. */
export const viewsFor = (views: readonly View[], me: PersonId): readonly View[] =>
  views.filter(({ owner }) => owner === null || owner === me);
