// The year wheel: the year as a circle, and beside it the same in words or the open card. Called by b.$board.wheel.tsx.
import './wheel-drawing.css';
import './wheel-marks.css';
import './wheel.css';
import './wheel-list.css';
import { useMatches } from '@remix-run/react';
import { type ReactNode, useRef, useState } from 'react';
import type { CardId } from '../../domain/card.ts';
import { KeysHelp } from '../../parts/keys/keys-help.tsx';
import { useFilterKey } from '../../parts/keys/use-filter-key.ts';
import { usePlainLinks } from '../../parts/use-plain-links.ts';
import { useUndo, useUndoKeys } from '../../parts/use-undo-keys.ts';
import { useArcWords } from '../../text/arcs.ts';
import { useDrawing } from './use-drawing.ts';
import { useWheel, useWheelLinks } from './use-wheel.ts';
import { WheelFigure } from './wheel-figure.tsx';
import { WHEEL_KEYS } from './wheel-keys.ts';
import { WheelList } from './wheel-list.tsx';
import { WheelTools } from './wheel-tools.tsx';

/** `panel` is the open card's panel, which takes the list's place, or nothing. */
export function WheelScreen({ panel }: { readonly panel: ReactNode }) {
  const drawing = useDrawing(useWheel(), !panel);
  const { wheel } = drawing;
  const links = useWheelLinks();
  useFilterKey();
  useUndoKeys(useUndo());
  const [pointed, setPointed] = useState<CardId | null>(null);
  const stage = useRef<HTMLDivElement>(null);
  usePlainLinks(stage);
  const open = useMatches().at(-1)?.params.card ?? null;
  // What is open stays lit, until something else is pointed at.
  const lit = pointed ?? open;
  return (
    <div className="wheel-screen">
      <main className="wheel-main" data-beside={panel ? true : undefined}>
        <WheelTools wheel={wheel} />
        <div className="wheel-place">
          <div
            className="wheel-stage"
            id="content"
            tabIndex={-1}
            ref={stage}
            data-explained={drawing.numberOf.size > MOST_BELOW ? 'over' : undefined}
          >
            <WheelFigure drawing={drawing} hrefOf={links.card} lit={lit} onLight={setPointed} />
            {!panel && <WheelList wheel={wheel} numberOf={drawing.numberOf} lit={lit} onLight={setPointed} />}
          </div>
        </div>
      </main>
      {panel}
      <WheelKeysHelp />
    </div>
  );
}

/** On paper the list of more numbers than these would leave the circle too little room, and has a page of its own. */
const MOST_BELOW = 40;

function WheelKeysHelp() {
  const { group, actions } = useArcWords();
  return <KeysHelp own={{ name: group, keys: WHEEL_KEYS, does: actions }} />;
}
