// A column's or a lane's name in words. Called by the column's head, the move menu and announcements.
import type { Cell, Lane } from '../../domain/lanes.ts';
import type { Column, LensContext } from '../../domain/lens.ts';
import { yearOf } from '../../domain/plain-date.ts';
import type { board } from '../../text/board.ts';
import { capital } from '../../text/capital.ts';
import { monthName } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import type { BoardView } from './use-board-view.ts';

type BoardWords = (typeof board)[Language];

export const nameOfColumn = (
  column: Column,
  context: LensContext,
  words: BoardWords,
  language: Language,
): string => {
  switch (column.kind) {
    case 'no-date':
      return words.noDate;
    case 'earlier':
      return words.earlier;
    case 'next-year':
      return String(column.year);
    case 'status':
      return words.statuses[column.status];
    case 'nobody':
      return words.nobody;
    case 'person':
      return context.people.find((person) => person.id === column.person)?.name ?? '';
    case 'no-service':
      return words.noService;
    case 'service':
      return context.services.find((service) => service.id === column.service)?.name ?? '';
    case 'period':
      return nameOfPeriod(column.start, column.end, words, language);
  }
};

export const nameOfLane = (
  lane: Lane,
  context: LensContext,
  words: BoardWords,
  language: Language,
): string => (lane.kind === 'kind' ? words.kinds[lane.of] : nameOfColumn(lane, context, words, language));

/** The same inside a sentence: «flyttet til desember». */
export const placeInWords: typeof nameOfColumn = (column, context, words, language) =>
  column.kind === 'period' && column.start === column.end
    ? monthName(Number(column.start.slice(5)), language)
    : nameOfColumn(column, context, words, language);

/** The column's name, and the lane's after it when the board has lanes; `name` says which of the two ways a column is named. */
export const nameOfCell = (
  { columns, laneList, context }: Pick<BoardView, 'columns' | 'laneList' | 'context'>,
  cell: Cell,
  words: BoardWords,
  language: Language,
  name: typeof nameOfColumn = nameOfColumn,
): string => {
  const column = columns.find((one) => one.id === cell.column);
  const lane = laneList.find((one) => one.id === cell.lane);
  const text = column ? name(column, context, words, language) : '';
  return lane ? words.cell(text, nameOfLane(lane, context, words, language)) : text;
};

const nameOfPeriod = (start: string, end: string, words: BoardWords, language: Language): string => {
  const first = Number(start.slice(5));
  const months = Number(end.slice(5)) - first + 1;
  if (months === 1) return capital(monthName(first, language));
  return months === 3 ? words.quarter((first - 1) / 3 + 1) : words.tertial((first - 1) / 4 + 1);
};

/** True for a column of the year that `context.today` stands in. */
export const isThisYear = (column: Column, context: LensContext): boolean =>
  column.kind === 'period' && yearOf(column.start) === yearOf(context.today);
