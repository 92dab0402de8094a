// What is written at the marks themselves: titles inside of long arcs, and the numbers that the list explains. For the eye: the marks
// speak. Called by the wheel's figure, over the marks.
import { useMemo } from 'react';
import type { MarkNumber } from '../../domain/wheel/mark-numbers.ts';
import type { Mark } from '../../domain/wheel/marks.ts';
import { useInPieces } from '../../ui/use-in-pieces.ts';
import { CurvedText } from './wheel-ground.tsx';

/** So many new ones a frame. */
const PIECE = 6;

export const InsideTitles = ({ marks }: { readonly marks: readonly Mark[] }) => {
  const written = useMemo(() => marks.filter(({ inside }) => inside), [marks]);
  const keyOf = ({ key }: Mark) => key;
  return useInPieces(written, { keyOf, piece: PIECE }).map(
    ({ key, card, radius, inside }) =>
      inside && (
        <g key={key} data-inside={card.id} data-kind={card.kind}>
          <CurvedText
            id={`wheel-inside-${card.id}`}
            className="wheel-inside"
            radius={radius}
            middle={inside.middle}
            size={inside.size}
            reach={inside.reach}
          >
            {inside.text}
          </CurvedText>
        </g>
      ),
  );
};

type NumbersProps = { readonly numbers: readonly MarkNumber[]; readonly size: number };

export const MarkNumbers = ({ numbers, size }: NumbersProps) => {
  const keyOf = ({ number }: MarkNumber) => number;
  return useInPieces(numbers, { keyOf, piece: PIECE }).map(({ number, card, x, y }) => (
    <text key={number} className="wheel-number" data-number={card.id} x={x} y={y} dy="0.36em" fontSize={size}>
      {number}
    </text>
  ));
};
