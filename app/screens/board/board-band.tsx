// The ring band over the board: framed where the board looks, a click goes to the month, a card dropped on it lands there.
import { useParams } from '@remix-run/react';
import { useMemo } from 'react';
import { bandOf } from '../../domain/band.ts';
import type { PlainMonth } from '../../domain/plain-date.ts';
import { yearOf } from '../../domain/plain-date.ts';
import { Band } from '../../parts/band/band.tsx';
import type { BoardView } from './use-board-view.ts';

type BoardBandProps = {
  view: BoardView;
  sight: { first: PlainMonth; last: PlainMonth } | null;
  dropOver: PlainMonth | null;
  onPick: (month: PlainMonth) => void;
};

export function BoardBand({ view, sight, dropOver, onPick }: BoardBandProps) {
  const { board = '' } = useParams();
  const { today } = view.context;
  const { cards } = view.board;
  const months = useMemo(() => bandOf(cards, yearOf(today)), [cards, today]);
  const isByYear = view.columns.some((column) => column.kind === 'period');
  return (
    <Band
      months={months}
      today={today}
      view={sight}
      dropOver={dropOver}
      hrefOf={(month) => `/b/${board}#column-${month}`}
      onPick={isByYear ? onPick : undefined}
    />
  );
}
