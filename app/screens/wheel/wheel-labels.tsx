// Labels beside the wheel with leaders to their dates. For the eye and the mouse; the marks and the list speak. Called by the figure.
import { memo } from 'react';
import type { CardId } from '../../domain/card.ts';
import { monthOf } from '../../domain/plain-date.ts';
import { round } from '../../domain/wheel/circle.ts';
import { type Label, leaderOf, raysOf, textOf } from '../../domain/wheel/label-places.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import { sayBriefly, titleOf } from '../../parts/spoken-card.ts';
import { sayCell } from '../../text/say-span.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useInPieces } from '../../ui/use-in-pieces.ts';
import type { Frame } from './frame.ts';
import { Silent } from './silent.tsx';

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
  const height = frame.labels?.pitch ?? frame.labelSize;
  const { start, width } = textOf(label, frame.edges[side]);
  const { path, tick } = leaderOf(label);
  const content = (
    <foreignObject
      x={side === 'right' ? start : round(start - width)}
      y={y - height / 2}
      width={width}
      height={height}
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
  const title = <span className="wheel-label-title">{titleOf(card, words)}</span>;
  return (
    <div className="wheel-label-text" title={titleOf(card, words)}>
      {!right && title}
      {card.when && (
        <span className="wheel-label-when" data-late={late || undefined}>
          {sayBriefly(card.when, language, span)}
          {late && ` · ${words.wheel.over}`}
        </span>
      )}
      {right && title}
    </div>
  );
};
