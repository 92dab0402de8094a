// One column: head with name, weeks, holidays and count; its cards; a place to write new ones. Folded, it is a rail.
import { useDroppable } from '@dnd-kit/core';
import { ArrowRightIcon, ChevronRightIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Link, useParams } from '@remix-run/react';
import { memo, type ReactNode, useRef } from 'react';
import type { Card, CardId, Kind } from '../../domain/card.ts';
import { dueOf } from '../../domain/due.ts';
import type { Cell } from '../../domain/lanes.ts';
import type { Column, LensContext } from '../../domain/lens.ts';
import type { Load } from '../../domain/limits.ts';
import { NewCard } from '../../parts/new-card/new-card.tsx';
import { useLanguage, useWords } from '../../text/words.tsx';
import { ColumnCards } from './column-cards.tsx';
import { ColumnHead } from './column-head.tsx';
import { nameOfColumn } from './column-name.ts';
import { DropGround } from './drop-ground.tsx';
import { PlainCards } from './plain-cards.tsx';

export type BoardColumnProps = {
  column: Column;
  cards: readonly Card[];
  context: LensContext;
  /** What is open in it against its limit; null without one. */
  load: Load | null;
  folded: boolean;
  isFiltered: boolean;
  /** On a board with nothing on it one column in sight says how to begin: this one. */
  teaches: boolean;
  /** Where the held card would land, and the date it would get, when it is over this column. */
  slot: { before: CardId | null; words: string } | null;
  /** Cards of this column that are drawn even out of sight: the one Tab reaches, and the one in hand. */
  tabStop: CardId | null;
  held: CardId | null;
  /** The kind that new cards begin with. */
  newKind: Kind;
  draw: (card: Card) => ReactNode;
  drawPlain: (card: Card) => ReactNode;
  onFold: (column: string, folded: boolean) => void;
  onAdd: (cell: Cell, titles: readonly string[], kind: Kind) => CardId | null;
  onFocusCard: (card: CardId) => boolean;
};

export const BoardColumn = memo(function BoardColumn(props: BoardColumnProps) {
  return props.folded ? <Rail {...props} /> : <OpenColumn {...props} />;
});

export const dataOf = (column: Column) => ({
  id: `column-${column.id}`,
  'data-column': column.id,
  'data-takes-drops': column.takesDrops,
  'data-current': (column.kind === 'period' && column.current) || undefined,
});

function OpenColumn({
  column,
  cards,
  context,
  load,
  isFiltered,
  teaches,
  slot,
  tabStop,
  held,
  newKind,
  draw,
  drawPlain,
  onFold,
  onAdd,
  onFocusCard,
}: BoardColumnProps) {
  const words = useWords().board;
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const name = nameOfColumn(column, context, words, language);
  const headId = `column-name-${column.id}`;
  return (
    <section className="board-column" aria-labelledby={headId} {...dataOf(column)}>
      <ColumnHead
        column={column}
        context={context}
        count={cards.length}
        load={load}
        headId={headId}
        onFold={onFold}
      />
      <div className="board-column-list" ref={list}>
        <DropGround place={column.id} className="board-column-ground">
          {cards.length === 0 && !slot && <EmptyColumn isFiltered={isFiltered} teaches={teaches} />}
          <ColumnCards
            cards={cards}
            scroller={list}
            slot={slot && { before: slot.before, content: <Slot words={slot.words} /> }}
            kept={[tabStop, held]}
            draw={draw}
            drawPlain={drawPlain}
          />
          {column.takesDrops && (
            <NewCard
              label={words.newCardIn(name)}
              firstKind={newKind}
              onAdd={(titles, kind) => onAdd({ column: column.id, lane: null }, titles, kind)}
              onFocusCard={onFocusCard}
            />
          )}
        </DropGround>
      </div>
    </section>
  );
}

/** A quiet line; on a board with nothing on it the first column says how to begin. */
function EmptyColumn({ isFiltered, teaches }: { isFiltered: boolean; teaches: boolean }) {
  const words = useWords().board;
  const { board = '' } = useParams();
  if (!teaches) return <p className="board-empty">{isFiltered ? words.emptyFiltered : words.emptyColumn}</p>;
  return (
    <div className="board-empty" data-teaches>
      <p>{words.emptyBoard}</p>
      <Link className="ui-button" data-look="go" to={`/b/${board}/meetings/new`}>
        {words.importMinutes}
      </Link>
    </div>
  );
}

export const Slot = ({ words }: { words: string }) => (
  <li className="board-slot" aria-hidden>
    <ArrowRightIcon aria-hidden />
    {words}
  </li>
);

function Rail({ column, cards, context, slot, drawPlain, onFold }: BoardColumnProps) {
  const { setNodeRef } = useDroppable({ id: column.id });
  const words = useWords().board;
  const language = useLanguage();
  const name = nameOfColumn(column, context, words, language);
  const late = cards.filter((card) => dueOf(card, context.today).state === 'late').length;
  return (
    <section
      ref={setNodeRef}
      className="board-rail"
      aria-label={name}
      data-folded
      data-over={slot ? true : undefined}
      {...dataOf(column)}
    >
      <button
        type="button"
        aria-expanded={false}
        aria-label={`${words.unfold(name)}, ${words.cardCount(cards.length)}${late > 0 ? `, ${words.lateFully(late)}` : ''}`}
        onClick={() => onFold(column.id, false)}
      >
        <ChevronRightIcon aria-hidden />
        <b>{name}</b>
        <span>{cards.length}</span>
        {late > 0 && (
          <span className="board-rail-late">
            <ExclamationmarkTriangleIcon aria-hidden />
            {words.late(late)}
          </span>
        )}
      </button>
      <PlainCards cards={cards} drawPlain={drawPlain} />
    </section>
  );
}
