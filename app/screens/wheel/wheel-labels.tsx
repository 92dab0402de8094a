// Labels beside the wheel with leaders to their dates. For the eye and the mouse; the marks and the list speak. Called by the figure.
import { memo } from 'react';
import type { CardId } from '../../domain/card.ts';
import { monthOf } from '../../domain/plain-date.ts';
import { round } from '../../domain/wheel/circle.ts';
import { type Label, leaderOf, raysOf, rowsOf, textOf } from '../../domain/wheel/label-places.ts';
import { usualWidth } from '../../domain/wheel/letter-width.ts';
import type { Mark } from '../../domain/wheel/marks.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import { type LabelWidths, ONE_ROW } from '../../domain/wheel/wrap-labels.ts';
import { sayBriefly, titleOf } from '../../parts/spoken-card.ts';
import type { AllWords } from '../../text/all-words.ts';
import type { Language } from '../../text/language.ts';
import { sayCell } from '../../text/say-span.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useInPieces } from '../../ui/use-in-pieces.ts';
import type { Frame } from './frame.ts';
import { Silent } from './silent.tsx';

type Said = { readonly words: AllWords; readonly language: Language; readonly span: WheelSpan };

const labelDateOf = ({ card, late }: Mark, { words, language, span }: Said): string => {
  if (!card.when) return '';
  const date = sayBriefly(card.when, language, span);
  return late ? `${date} · ${words.wheel.over}` : date;
};

/** In drawing units, when nobody can measure it; null for a «+n». */
export const labelWidthsOf = ({ mark }: Label, said: Said, size: number): LabelWidths | null =>
  mark && {
    date: usualWidth(labelDateOf(mark, said), 'date') * size,
    title: titleOf(mark.card, said.words)
      .split(/\s+/)
      .map((word) => usualWidth(word) * size),
    space: usualWidth(' ') * size,
  };

type LabelsProps = {
  readonly span: WheelSpan;
  readonly labels: readonly Label[];
  readonly frame: Frame;
  readonly hrefOf: (id: CardId) => string;
  readonly lit: CardId | null;
  readonly onLight: (id: CardId | null) => void;
};

export const keyOfLabel = (label: Label): string =>
  label.mark ? label.mark.card.id : `more-${label.side}-${label.cell.first}`;

/** So many new ones a frame: each is a box of HTML, which is dear in a drawing. */
const PIECE = 4;

export const Labels = ({ span, labels, frame, hrefOf, lit, onLight }: LabelsProps) => (
  <Silent className="wheel-labels" fontSize={frame.labelSize}>
    {useInPieces(labels, { keyOf: keyOfLabel, piece: PIECE }).map((label) => (
      <LabelLine
        key={keyOfLabel(label)}
        label={label}
        span={span}
        frame={frame}
        href={label.mark ? hrefOf(label.mark.card.id) : `#wheel-${monthOf(label.cell.first)}`}
        isLit={label.mark !== null && label.mark.card.id === lit}
        onLight={onLight}
      />
    ))}
  </Silent>
);

export const Rays = memo(({ labels }: { readonly labels: readonly Label[] }) => (
  <path className="wheel-ray" d={raysOf(labels)} />
));

type LabelLineProps = Pick<LabelsProps, 'span' | 'frame' | 'onLight'> & {
  readonly label: Label;
  readonly href: string;
  readonly isLit: boolean;
};

const LabelLine = memo(({ label, span, frame, href, isLit, onLight }: LabelLineProps) => {
  const { y, mark, side } = label;
  const row = frame.labels?.pitch ?? frame.labelSize;
  const { start, width } = textOf(label, frame.edges[side]);
  const { path, tick } = leaderOf(label);
  const content = (
    <foreignObject
      x={side === 'right' ? start : round(start - width)}
      y={y - row / 2}
      width={width}
      height={row * rowsOf(label)}
    >
      <LabelText label={label} span={span} />
    </foreignObject>
  );
  return (
    <g className="wheel-label" data-lit={isLit || undefined} data-kind={mark?.card.kind} data-side={side}>
      <path className="wheel-leader" d={path} />
      {mark && <circle className="wheel-tick" cx={tick} cy={y} r={2} />}
      {mark ? (
        <a
          href={href}
          data-plain
          tabIndex={-1}
          onPointerEnter={() => onLight(mark.card.id)}
          onPointerLeave={() => onLight(null)}
        >
          {content}
        </a>
      ) : (
        <a href={href} tabIndex={-1}>
          {content}
        </a>
      )}
    </g>
  );
});

const LabelText = ({ label, span }: { readonly label: Label; readonly span: WheelSpan }) => {
  const words = useWords();
  const language = useLanguage();
  if (!label.mark) {
    return (
      <div className="wheel-label-text" data-more>
        {words.wheel.more(label.more, sayCell(label.cell, language))}
      </div>
    );
  }
  const { card, late } = label.mark;
  const right = label.side === 'right';
  const date = labelDateOf(label.mark, { words, language, span });
  const { rows, isBelow } = label.wrap ?? ONE_ROW;
  const lines = rows === 1 ? undefined : { WebkitLineClamp: isBelow ? rows - 1 : rows };
  const title = (
    <span className="wheel-label-title" style={lines}>
      {titleOf(card, words)}
    </span>
  );
  return (
    <div
      className="wheel-label-text"
      data-wrap={rows === 1 ? undefined : isBelow ? 'below' : 'beside'}
      title={titleOf(card, words)}
    >
      {!right && title}
      {date && (
        <span className="wheel-label-when" data-late={late || undefined}>
          {date}
        </span>
      )}
      {right && title}
    </div>
  );
};
