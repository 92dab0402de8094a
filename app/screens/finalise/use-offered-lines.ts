// Which lines say what is to be done, as they would be offered to whoever writes them, and which say that they are decisions: read on the
// page, once it is drawn, since reading long minutes would hold up a server that all share. Used by offered-lines.tsx.
import { useEffect, useMemo, useState } from 'react';
import { nextDayOf } from '../../domain/meeting/series-of.ts';
import { lineContextOf, type OpenLine } from '../../domain/minutes/open-line.ts';
import { useBoard, useMe, useToday } from '../../live/shared-board.tsx';

export type OfferedLines = { readonly actions: readonly OpenLine[]; readonly decisions: readonly OpenLine[] };

const NONE: OfferedLines = { actions: [], decisions: [] };

/** None before they are read, and none where the reader can't be fetched: nothing hangs on it. */
export function useOfferedLines(meeting: string, lines: readonly OpenLine[]): OfferedLines {
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
  const [offered, setOffered] = useState(NONE);
  useEffect(() => {
    let isWanted = true;
    Promise.all([
      import('../../domain/minutes/action-line.ts'),
      import('../../domain/meeting/decision-lead.ts'),
    ]).then(
      ([{ readActionLine }, { decisionLeadOf }]) => {
        if (!isWanted) return;
        const saysDecision = ({ text }: OpenLine) => decisionLeadOf(text) > 0;
        setOffered({
          actions: lines.filter((line) => !saysDecision(line) && readActionLine(line.text, context) !== null),
          decisions: lines.filter(saysDecision),
        });
      },
      () => {},
    );
    return () => {
      isWanted = false;
    };
  }, [lines, context]);
  return offered;
}
