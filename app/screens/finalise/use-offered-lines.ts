// Which lines say what is to be done, as they would be offered to whoever writes them: read on the page, once it is drawn, since reading
// long minutes would hold up a server that all share. Used by offered-lines.tsx.
import { useEffect, useMemo, useState } from 'react';
import { nextDayOf } from '../../domain/meeting/series-of.ts';
import { lineContextOf, type OpenLine } from '../../domain/minutes/open-line.ts';
import { useBoard, useMe, useToday } from '../../live/shared-board.tsx';

/** None before they are read, and none where the reader can't be fetched: nothing hangs on it. */
export function useOfferedLines(meeting: string, lines: readonly OpenLine[]): readonly OpenLine[] {
  const board = useBoard();
  const { people } = board;
  const today = useToday();
  const writer = useMe().name;
  const record = board.meetings.find(({ id }) => id === meeting) ?? null;
  const next = record && nextDayOf(board, record);
  const context = useMemo(
    () => lineContextOf(people, record, { today, writer, next }),
    [people, record, today, writer, next],
  );
  const [offered, setOffered] = useState<readonly OpenLine[]>([]);
  useEffect(() => {
    let isWanted = true;
    import('../../domain/minutes/action-line.ts').then(
      ({ readActionLine }) => {
        if (isWanted) setOffered(lines.filter(({ text }) => readActionLine(text, context) !== null));
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [lines, context]);
  return offered;
}
