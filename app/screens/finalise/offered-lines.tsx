// Lines that read as action items and that nobody took or refused, and lines that say they are decisions and are none: a note of each
// with the way to every line, which stands in nobody's way. Used by finalise-screen.tsx.
import { Link } from '@remix-run/react';
import type { OpenLine } from '../../domain/minutes/open-line.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { itemAddress } from '../../parts/item-prose/item-address.ts';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';
import { useOfferedLines } from './use-offered-lines.ts';

/** More are folded away. */
const MOST_SHOWN = 4;

type LinesProps = { readonly meeting: string; readonly lines: readonly OpenLine[] };

export function OfferedLines({ meeting, lines }: LinesProps) {
  const words = useFinaliseWords();
  const { actions, decisions } = useOfferedLines(meeting, lines);
  return (
    <>
      <Offered meeting={meeting} lines={decisions} say={words.undecided} help={words.undecidedHelp} />
      <Offered meeting={meeting} lines={actions} say={words.offered} help={words.offeredHelp} />
    </>
  );
}

type OfferedProps = LinesProps & { readonly say: (count: number) => string; readonly help: string };

function Offered({ meeting, lines, say, help }: OfferedProps) {
  const board = useBoardId();
  if (lines.length === 0) return null;
  return (
    <details className="finalise-offered" open={lines.length <= MOST_SHOWN}>
      <summary className="ui-more">{say(lines.length)}</summary>
      <p className="finalise-note">{help}</p>
      <ul>
        {lines.map(({ item, text }, at) => (
          // The same words may stand twice under one item.
          <li key={`${item} ${at}`}>
            <Link to={`/b/${board}/meetings/${itemAddress(meeting, item)}`}>{text}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
