// Which cards an address is to show: the filter of the page's own address, and how many that are. Used by the calendar's and the
// share's screens; `form` is the id of the form that makes the address.
import { useBoard, useMe, useToday } from '../../live/shared-board.tsx';
import { FilterBar } from '../filter/filter-bar.tsx';
import { type Filter, useFilter } from '../filter/use-filter.ts';
import './addresses.css';

export type Chosen = {
  readonly filter: Filter;
  /** How many cards pass; how many of these have a date; how many there are. */
  readonly shown: number;
  readonly dated: number;
  readonly total: number;
};

export const useChosenCards = (): Chosen => {
  const board = useBoard();
  const filter = useFilter({ board, today: useToday(), me: useMe() });
  const shown = board.cards.filter(filter.matches);
  const dated = shown.filter(({ when }) => when !== null).length;
  return { filter, shown: shown.length, dated, total: board.cards.length };
};

type ChooseCardsProps = { readonly chosen: Chosen; readonly form: string };

export const ChooseCards = ({ chosen: { filter, shown, total }, form }: ChooseCardsProps) => (
  <div className="address-filter">
    <FilterBar filter={filter} shown={shown} total={total} form={form} />
  </div>
);
