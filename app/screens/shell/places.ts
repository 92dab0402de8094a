// The screens of a board and their addresses. Used by the navigation and the command palette.
import type { PersonId } from '../../domain/card.ts';

export const PLACES = [
  { path: '', key: 'board' },
  { path: '/meetings', key: 'meetings' },
  { path: '/wheel', key: 'wheel' },
  { path: '/people', key: 'people' },
] as const;

export const boardAddress = (board: string): string => `/b/${board}`;

/** Beside the wheel when one looks at it, else beside the board; lens and filter stay. */
export const cardAddress = (
  board: string,
  card: string,
  now: { pathname: string; search: string },
): string => {
  const root = boardAddress(board);
  const isOn = (screen: string) => now.pathname === screen || now.pathname.startsWith(`${screen}/card/`);
  if (isOn(`${root}/wheel`)) return `${root}/wheel/card/${card}${now.search}`;
  return `${root}/card/${card}${isOn(root) ? now.search : ''}`;
};

/** The board with only this person's cards. */
export const cardsOfAddress = (board: string, person: PersonId): string =>
  `${boardAddress(board)}?who=${encodeURIComponent(person)}`;
