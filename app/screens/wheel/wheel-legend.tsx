// What the signs of the circle mean. For the eye: the marks and the list speak for themselves. Called by the wheel's figure.
import { KINDS } from '../../domain/card.ts';
import { breaksIn, bridgeDaysIn } from '../../domain/wheel/calendar-days.ts';
import { MONTHS_LEAST } from '../../domain/wheel/cells.ts';
import { yearPartsIn } from '../../domain/wheel/year-parts.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useWords } from '../../text/words.tsx';
import type { Wheel } from './use-wheel.ts';

/** The calendar's other signs stand in a row of their own, when there are any. */
export const legendRowsOf = ({
  span,
  board,
  yearly,
  marked,
}: Pick<Wheel, 'span' | 'board' | 'yearly' | 'marked'>): number =>
  breaksIn(span, board.breaks).length > 0 || yearly.length > 0 || yearPartsIn(span, marked).length > 0
    ? 3
    : 2;

export const Legend = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWords();
  const own = useWheelWords();
  const { legend } = words.wheel;
  const { span, board, yearly, marked, plans } = wheel;
  return (
    <div className="wheel-legend" aria-hidden="true">
      <p>
        {KINDS.filter((kind) => !plans.choice.without?.includes(kind)).map((kind) => (
          <span key={kind}>
            <i className="wheel-bar" data-kind={kind} />
            {words.board.kinds[kind]}
          </span>
        ))}
      </p>
      <p>
        <Sign of="heat">{span.days < MONTHS_LEAST ? own.legendDay : legend.density}</Sign>
        <Sign of="holiday">{legend.holiday}</Sign>
        {bridgeDaysIn(span).length > 0 && <Sign of="bridge">{own.legendBridge}</Sign>}
      </p>
      {legendRowsOf(wheel) > 2 && (
        <p>
          {breaksIn(span, board.breaks).length > 0 && <Sign of="break">{own.legendSchool}</Sign>}
          {marked && yearPartsIn(span, marked).length > 0 && (
            <Sign of="part">{own.legendMarked[marked]}</Sign>
          )}
          {yearly.length > 0 && <Sign of="yearly">{legend.yearly}</Sign>}
        </p>
      )}
    </div>
  );
};

const Sign = ({ of, children }: { readonly of: string; readonly children: string }) => (
  <span>
    <i className={`wheel-legend-${of}`} />
    {children}
  </span>
);
