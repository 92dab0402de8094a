// How full every column and lane is that has a limit: counted over all the board's cards, whatever the filter shows.
import { useMemo } from 'react';
import { cardsByCell, laneOf } from '../../domain/lanes.ts';
import { type Load, loadOf } from '../../domain/limits.ts';
import type { BoardView } from './use-board-view.ts';

/** By the id of a column or a lane; those without a limit are not in it. A load that didn't change is the same object as before. */
export type Loads = ReadonlyMap<string, Load>;

export const useLoads = ({ board, lens, lanes, context }: BoardView): Loads => {
  const { cards, limits } = board;
  return useMemo(() => {
    if (limits.length === 0) return NO_LOADS;
    const { columns } = cardsByCell({ lens, lanes: null }, cards, context);
    return new Map(
      limits.flatMap(({ id, most }): [string, Load][] => {
        const inColumn = columns.get(id);
        const inLane = lanes && cards.filter((card) => laneOf(lanes, card, context) === id);
        const limited = inColumn ?? inLane;
        return limited ? [[id, loadOf(limited, most)]] : [];
      }),
    );
  }, [cards, limits, lens, lanes, context]);
};

const NO_LOADS: Loads = new Map();
