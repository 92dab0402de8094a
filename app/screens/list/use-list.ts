// The cards of the list as the address asks for them: filtered as on the board, sorted by a column. Called by the list screen.
import { useSearchParams } from '@remix-run/react';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Card } from '../../domain/card.ts';
import { readSort, type Sort, sortCards, writeSort } from '../../domain/sort.ts';
import { useBoard, useMe, useToday } from '../../live/shared-board.tsx';
import { type Filter, useFilter } from '../../parts/filter/use-filter.ts';
import { useAddressChange } from '../../parts/use-address-change.ts';

export type ListView = {
  readonly board: Board;
  readonly cards: readonly Card[];
  readonly filter: Filter;
  readonly isFiltered: boolean;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort | null) => void;
  readonly onClear: () => void;
};

/** While `hold` is true rows keep their places, and none comes or goes by filter: what I write in never moves. */
export const useList = (hold: boolean): ListView => {
  const board = useBoard();
  const [params] = useSearchParams();
  const search = params.toString();
  const filter = useFilter({ board, today: useToday(), me: useMe() });
  const { isFiltered, matches } = filter;
  const sort = useMemo(() => readSort(new URLSearchParams(search)), [search]);
  const { cards: all, people, tags, services } = board;
  const asked = useMemo(() => {
    const shown = isFiltered ? all.filter(matches) : all;
    return sortCards(shown, sort, { people, tags, services });
  }, [all, people, tags, services, matches, isFiltered, sort]);
  const cards = useHeldOrder(asked, all, hold);
  const changeAddress = useAddressChange();
  const onSort = useCallback(
    (next: Sort | null) => changeAddress((before) => writeSort(next, before)),
    [changeAddress],
  );
  const onClear = useCallback(() => filter.set(''), [filter]);
  return { board, cards, filter, isFiltered, sort, onSort, onClear };
};

const useHeldOrder = (asked: readonly Card[], all: readonly Card[], hold: boolean): readonly Card[] => {
  const before = useRef(asked);
  const cards = useMemo(() => {
    if (!hold) return asked;
    const newest = new Map(all.map((card) => [card.id, card]));
    return before.current.flatMap(({ id }) => newest.get(id) ?? []);
  }, [asked, all, hold]);
  useEffect(() => {
    before.current = cards;
  }, [cards]);
  return cards;
};
