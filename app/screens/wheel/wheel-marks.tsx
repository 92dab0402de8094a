// The cards on the wheel: each a link with a spoken name. Called by the wheel's figure, which holds their one tab stop.
import { memo, useMemo } from 'react';
import type { CardId } from '../../domain/card.ts';
import type { Mark } from '../../domain/wheel/marks.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import { spokenOf } from '../../parts/spoken-card.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useInPieces } from '../../ui/use-in-pieces.ts';
import { Cut, Outline } from './mark-shape.tsx';
import type { Wheel } from './use-wheel.ts';

type MarksProps = {
  readonly wheel: Wheel;
  readonly hrefOf: (id: CardId) => string;
  /** The mark's key. */
  readonly tabStop: string | null;
  readonly lit: CardId | null;
  /** The circle is growing or shrinking: no new ones until it rests. */
  readonly waits: boolean;
  /** Must keep its identity between renders. */
  readonly onLight: (id: CardId | null) => void;
};

/** So many new ones a frame. */
const PIECE = 16;
const keyOfMark = ({ key }: Mark): string => key;

export const Marks = ({ wheel, hrefOf, tabStop, lit, waits, onLight }: MarksProps) => {
  const words = useWords();
  const language = useLanguage();
  const { board, today } = wheel;
  const said = useMemo(
    () => ({ words, language, people: board.people, today }),
    [words, language, board.people, today],
  );
  const marks = useInPieces(wheel.marks, { keyOf: keyOfMark, piece: PIECE, always: tabStop, waits });
  return marks.map((mark) => (
    <MarkLink
      key={mark.key}
      mark={mark}
      span={wheel.span}
      href={hrefOf(mark.card.id)}
      said={said}
      isLit={mark.card.id === lit}
      isTabStop={mark.key === tabStop}
      onLight={onLight}
    />
  ));
};

type MarkLinkProps = {
  readonly mark: Mark;
  readonly span: WheelSpan;
  readonly href: string;
  readonly said: Parameters<typeof spokenOf>[1];
  readonly isLit: boolean;
  readonly isTabStop: boolean;
  readonly onLight: (id: CardId | null) => void;
};

/** The edge of what is late lies around the mark, with a gap between. */
const LATE_EDGE = 4.3;
const aroundOf = (mark: Mark): Mark => ({ ...mark, size: mark.size + LATE_EDGE });

/** Marks keep their identity (use-drawing.ts): those that one card's change leaves as they were are not drawn again. */
const MarkLink = memo(({ mark, span, href, said, isLit, isTabStop, onLight }: MarkLinkProps) => {
  const { card } = mark;
  const more = mark.goesOn && said.words.wheel.goesOn[mark.goesOn];
  const name = more ? `${spokenOf(card, said)}, ${more}` : spokenOf(card, said);
  return (
    <a
      href={href}
      data-plain
      className="wheel-mark"
      aria-label={name}
      tabIndex={isTabStop ? 0 : -1}
      data-card={card.id}
      data-mark={mark.key}
      data-kind={card.kind}
      data-settled={mark.settled || undefined}
      data-lit={isLit || undefined}
      onPointerEnter={() => onLight(card.id)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(card.id)}
      onBlur={() => onLight(null)}
    >
      {/* Only under the hand: with 400 cards each thing more in a mark is seen in every zoom. */}
      {isLit && <title>{name}</title>}
      {mark.late && <Outline of={aroundOf(mark)} span={span} className="wheel-late-edge" />}
      {isLit && <Outline of={mark} span={span} className="wheel-halo" />}
      <Outline of={mark} span={span} className="wheel-shape" />
      <Cut of={mark} span={span} kind={card.kind} />
    </a>
  );
});
