// The screens of a board, their icons and their addresses. Used by the navigation and the command palette.
import {
  BarChartIcon,
  DocPencilIcon,
  DonutChartIcon,
  MegaphoneSpeakingIcon,
  PersonGroupIcon,
} from '@navikt/aksel-icons';
import { printQuery, type QueryLanguage, writeFilter } from '../../domain/filter.ts';

/** `also`: the addresses below the board's that belong to the place besides its own. */
export const PLACES = [
  { path: '', key: 'board', Icon: BarChartIcon, also: ['/card', '/list', '/year-plan'] },
  { path: '/meetings', key: 'meetings', Icon: DocPencilIcon, also: ['/decisions'] },
  { path: '/wheel', key: 'wheel', Icon: DonutChartIcon, also: ['/year', '/share', '/calendar', '/import'] },
  { path: '/plan', key: 'plan', Icon: MegaphoneSpeakingIcon, also: ['/stakeholders'] },
  { path: '/people', key: 'people', Icon: PersonGroupIcon, also: [] },
] as const;

export const boardAddress = (board: string): string => `/b/${board}`;

/** Beside the wheel, the year plan or the list when one looks at it, else beside the board; lens and filter stay. */
export const cardAddress = (
  board: string,
  card: string,
  now: { pathname: string; search: string },
): string => {
  const root = boardAddress(board);
  const isOn = (screen: string) => now.pathname === screen || now.pathname.startsWith(`${screen}/card/`);
  for (const beside of [`${root}/wheel`, `${root}/year-plan`, `${root}/list`])
    if (isOn(beside)) return `${beside}/card/${card}${now.search}`;
  return `${root}/card/${card}${isOn(root) ? now.search : ''}`;
};

/** The board with only this person's cards. */
export const cardsOfAddress = (board: string, name: string, language: QueryLanguage): string => {
  const query = printQuery({ terms: [{ key: 'person', not: false, any: [{ name }] }] }, language);
  return `${boardAddress(board)}?${writeFilter(query, new URLSearchParams())}`;
};
