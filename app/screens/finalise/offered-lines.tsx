// Lines that read as action items and that nobody took or refused: a note with the way to each, which stands in nobody's way. Used by
// finalise-screen.tsx.
import { Link } from '@remix-run/react';
import type { OpenLine } from '../../domain/minutes/open-line.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { itemAddress } from '../../parts/item-prose/item-address.ts';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';
import { useOfferedLines } from './use-offered-lines.ts';

/** More are folded away. */
const MOST_SHOWN = 4;

export function OfferedLines({ meeting, lines }: { meeting: string; lines: readonly OpenLine[] }) {
  const words = useFinaliseWords();
  const board = useBoardId();
  const offered = useOfferedLines(meeting, lines);
  if (offered.length === 0) return null;
  return (
    <details className="finalise-offered" open={offered.length <= MOST_SHOWN}>
      <summary>{words.offered(offered.length)}</summary>
      <p className="finalise-note">{words.offeredHelp}</p>
      <ul>
        {offered.map(({ item, text }, at) => (
          // The same words may stand twice under one item.
          <li key={`${item} ${at}`}>
            <Link to={`/b/${board}/meetings/${itemAddress(meeting, item)}`}>{text}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
