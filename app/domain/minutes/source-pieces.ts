// Cuts the source of minutes at the beginnings and ends of what was found in it, for showing it with marks. Called by the
// meeting screen.
import type { MinutesReading } from './reading-types.ts';

export type Mark = {
  readonly kind: 'action' | 'decision' | 'date';
  readonly item: string;
  readonly start: number;
  readonly end: number;
};
/** `mark` is what the words belong to: an action before a decision before the date; null for plain words. */
export type Piece = {
  readonly text: string;
  readonly start: number;
  readonly mark: Mark | null;
  readonly decision: boolean;
};

const RANK = { action: 0, decision: 1, date: 2 } as const;

export const marksOf = (reading: MinutesReading): Mark[] => [
  ...reading.actions.map(({ item, start, end }): Mark => ({ kind: 'action', item, start, end })),
  ...reading.decisions.map(({ item, start, end }): Mark => ({ kind: 'decision', item, start, end })),
  ...(reading.meeting.dateAt ? [{ kind: 'date', item: 'date', ...reading.meeting.dateAt } as const] : []),
];

/** Pieces in order; together they are the source. */
export const sourcePieces = (source: string, reading: MinutesReading): Piece[] => {
  const marks = marksOf(reading);
  const cuts = [...new Set([0, source.length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? source.length;
    const here = marks
      .filter((mark) => mark.start <= start && mark.end >= end)
      .sort((a, b) => RANK[a.kind] - RANK[b.kind]);
    return {
      text: source.slice(start, end),
      start,
      mark: here[0] ?? null,
      decision: here.some(({ kind }) => kind === 'decision'),
    };
  });
};
