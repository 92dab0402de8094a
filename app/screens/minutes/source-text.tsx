// The minutes as they came in, with what was found underlined; a mark leads to its place in the list. Used by meeting-screen.tsx.

import { Fragment, memo, useMemo } from 'react';
import { type Piece, sourcePieces } from '../../domain/minutes/source-pieces.ts';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { type Heading, headingsIn, shownLines } from './shown-lines.ts';
import type { Found } from './use-found.ts';
import { type Light, saidPlaceOf } from './use-lit.ts';

type SourceTextProps = {
  source: string;
  found: Found;
  lit: string | null;
  light: Light;
  /** Goes to the item's place in the list. */
  onFound: (item: string) => void;
};

export function SourceText({ source, found, lit, light, onFound }: SourceTextProps) {
  const words = useMinutesWords();
  const pieces = useMemo(() => sourcePieces(source, found.reading), [source, found.reading]);
  const headings = useMemo(() => headingsIn(source), [source]);
  const states = useMemo(
    () =>
      new Map([
        ...found.items.map(({ action, state }) => [action.item, state] as const),
        ...found.decisions.map(({ decision, state }) => [decision.item, state] as const),
      ]),
    [found.items, found.decisions],
  );
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
              light={light}
              onFound={onFound}
            />
          ) : (
            <PlainWords piece={piece} headings={headings} />
          )}
        </Fragment>
      ))}
    </div>
  );
}

const PlainWords = memo(function PlainWords({
  piece,
  headings,
}: {
  piece: Piece;
  headings: readonly Heading[];
}) {
  return shownLines(piece.text, piece.start, headings).map(({ text, start, bold }) =>
    bold ? <b key={start}>{text}</b> : <Fragment key={start}>{text}</Fragment>,
  );
});

type MarkedWordsProps = {
  piece: Piece;
  headings: readonly Heading[];
  state: string | undefined;
  isLit: boolean;
  light: Light;
  onFound: SourceTextProps['onFound'];
};

const MarkedWords = memo(function MarkedWords(props: MarkedWordsProps) {
  const { piece, headings, state, isLit, light, onFound } = props;
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
      id={piece.start === mark.start ? saidPlaceOf(item) : undefined}
      data-kind={mark.kind}
      data-state={state}
      data-lit={isLit || undefined}
      onPointerEnter={() => light(item, 'pointer', 'source')}
      onPointerLeave={() => light(null, 'pointer', 'source')}
      onFocus={() => light(item, 'focus', 'source')}
      onBlur={() => light(null, 'focus', 'source')}
      onClick={(event) => {
        event.preventDefault();
        onFound(item);
      }}
    >
      <PlainWords piece={piece} headings={headings} />
    </a>
  );
});
