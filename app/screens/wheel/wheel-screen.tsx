// The year wheel: the year as a circle, and beside it the same in words or the open card. Called by b.$board.wheel.tsx.
import './wheel.css';
import './wheel-list.css';
import { type ReactNode, useState } from 'react';
import type { CardId } from '../../domain/card.ts';
import { useWheel, useWheelLinks } from './use-wheel.ts';
import { WheelFigure } from './wheel-figure.tsx';
import { WheelList } from './wheel-list.tsx';
import { WheelTools } from './wheel-tools.tsx';

/** `panel` is the open card's panel, which takes the list's place, or nothing. */
export function WheelScreen({ panel }: { readonly panel: ReactNode }) {
  const wheel = useWheel();
  const links = useWheelLinks();
  const [lit, setLit] = useState<CardId | null>(null);
  return (
    <div className="wheel-screen">
      <main className="wheel-main" id="content" tabIndex={-1}>
        <WheelTools wheel={wheel} />
        <div className="wheel-stage">
          <WheelFigure wheel={wheel} hrefOf={links.card} lit={lit} onLight={setLit} />
          {!panel && <WheelList wheel={wheel} lit={lit} onLight={setLit} />}
        </div>
      </main>
      {panel}
    </div>
  );
}
