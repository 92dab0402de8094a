// What the signs of the circle mean. For the eye: the marks and the list speak for themselves. Called by the wheel's figure.
import { KINDS } from '../../domain/card.ts';
import { breaksIn, bridgeDaysIn } from '../../domain/wheel/calendar-days.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useWords } from '../../text/words.tsx';
import type { Wheel } from './use-wheel.ts';

export const Legend = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords();
  const own = useWheelWords();
  const { legend } = words.wheel;
  const { span, board } = wheel;
  const rest = wheel.plans.rings.find(({ name }) => name.of === 'rest')?.name;
  return (
    <div className="wheel-legend" aria-hidden="true">
      <p>
        {KINDS.map((kind) => (
          <span key={kind}>
            <i className="wheel-bar" data-kind={kind} />
            {words.board.kinds[kind]}
          </span>
        ))}
      </p>
      <p>
        <span>
          <i className="wheel-legend-heat" />
          {legend.density}
        </span>
        <span>
          <i className="wheel-legend-holiday" />
          {legend.holiday}
        </span>
        {bridgeDaysIn(span).length > 0 && (
          <span>
            <i className="wheel-legend-bridge" />
            {own.legendBridge}
          </span>
        )}
        {breaksIn(span, board.breaks).length > 0 && (
          <span>
            <i className="wheel-legend-break" />
            {own.legendSchool}
          </span>
        )}
        {wheel.yearly.length > 0 && (
          <span>
            <i className="wheel-legend-yearly" />
            {legend.yearly}
          </span>
        )}
      </p>
      {rest?.of === 'rest' && <p className="wheel-legend-rest">{own.restIs(rest.names.join(', '))}</p>}
    </div>
  );
};
