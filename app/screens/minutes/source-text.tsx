// The minutes as they came in, with what was found underlined; a mark leads to its place in the list. Used by meeting-screen.tsx.
import { Fragment, useMemo } from 'react';
import { type Piece, sourcePieces } from '../../domain/minutes/source-pieces.ts';
import { useWords } from '../../text/words.tsx';
import { type Heading, headingsIn, shownLines } from './shown-lines.ts';
import type { Found } from './use-found.ts';

type SourceTextProps = {
  source: string;
  found: Found;
  lit: string | null;
  onLight: (item: string | null) => void;
};

export function SourceText({ source, found, lit, onLight }: SourceTextProps) {
  const words = useWords().minutes;
  const pieces = useMemo(() => sourcePieces(source, found.reading), [source, found.reading]);
  const headings = useMemo(() => headingsIn(source), [source]);
  const states = new Map(found.items.map(({ action, state }) => [action.item, state]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <div className="minutes-text" role="region" aria-label={words.source} tabIndex={0}>
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          {piece.mark ? (
            <MarkedWords
              piece={piece}
              headings={headings}
              state={states.get(piece.mark.item)}
              isLit={lit === piece.mark.item}
              onLight={onLight}
            />
          ) : (
            <PlainWords piece={piece} headings={headings} />
          )}
        </Fragment>
      ))}
    </div>
  );
}

function PlainWords({ piece, headings }: { piece: Piece; headings: readonly Heading[] }) {
  return shownLines(piece.text, piece.start, headings).map(({ text, start, bold }) =>
    bold ? <b key={start}>{text}</b> : <Fragment key={start}>{text}</Fragment>,
  );
}

type MarkedWordsProps = {
  piece: Piece;
  headings: readonly Heading[];
  state: string | undefined;
  isLit: boolean;
  onLight: SourceTextProps['onLight'];
};

function MarkedWords({ piece, headings, state, isLit, onLight }: MarkedWordsProps) {
  const { mark } = piece;
  if (!mark) return null;
  if (mark.kind === 'date')
    return (
      <mark className="minutes-mark" data-kind="date">
        <PlainWords piece={piece} headings={headings} />
      </mark>
    );
  const { item } = mark;
  return (
    <a
      className="minutes-mark"
      href={`#found-${item}`}
      id={piece.start === mark.start ? `said-${item}` : undefined}
      data-kind={mark.kind}
      data-state={state}
      data-lit={isLit || undefined}
      onPointerEnter={() => onLight(item)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(item)}
      onBlur={() => onLight(null)}
      onClick={(event) => {
        const place = document.getElementById(`found-${item}`);
        if (!place) return;
        event.preventDefault();
        place.focus();
      }}
    >
      <PlainWords piece={piece} headings={headings} />
    </a>
  );
}
