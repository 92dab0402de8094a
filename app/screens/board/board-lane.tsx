// One lane: its head, and a cell for each column. Its cards are drawn when it comes near the sight. Called by board-lanes.tsx.
import { ChevronDownIcon, ChevronRightIcon } from '@navikt/aksel-icons';
import { type ReactNode, useRef } from 'react';
import { type Card, type CardId, KINDS, type Kind } from '../../domain/card.ts';
import { type Cell, keyOfCell, type Lane } from '../../domain/lanes.ts';
import type { Column } from '../../domain/lens.ts';
import type { Load } from '../../domain/limits.ts';
import { NewCard } from '../../parts/new-card/new-card.tsx';
import { useLanguage, useWords } from '../../text/words.tsx';
import { Face } from '../../ui/face.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import { Slot } from './board-column.tsx';
import type { SlotPlace } from './board-columns-props.ts';
import { ColumnCards, isLong } from './column-cards.tsx';
import { CardCount, OverLimit } from './column-head.tsx';
import { ColumnMenu } from './column-menu.tsx';
import { nameOfColumn, nameOfLane } from './column-name.ts';
import { DropGround } from './drop-ground.tsx';
import { PlainCards } from './plain-cards.tsx';
import type { BoardView } from './use-board-view.ts';
import { useIsNear } from './use-is-near.ts';

type BoardLaneProps = {
  lane: Lane;
  view: BoardView;
  load: Load | null;
  folded: boolean;
  isFolded: (column: Column) => boolean;
  slot: SlotPlace | null;
  tabStop: CardId | null;
  held: CardId | null;
  draw: (card: Card) => ReactNode;
  drawPlain: (card: Card) => ReactNode;
  onFold: (folded: boolean) => void;
  onAdd: (cell: Cell, titles: readonly string[], kind: Kind) => CardId | null;
  onFocusCard: (card: CardId) => boolean;
};

/** About what a card and its gap take, px: for the room that a lane keeps until it is drawn. */
const CARD_HEIGHT = 104;

export function BoardLane(props: BoardLaneProps) {
  const { lane, view, load, folded, isFolded, onFold } = props;
  const words = useWords().board;
  const name = nameOfLane(lane, view.context, words, useLanguage());
  const section = useRef<HTMLElement>(null);
  const cells = view.columns.map((column) => view.cardsAt({ column: column.id, lane: lane.id }));
  const count = cells.reduce((sum, cards) => sum + cards.length, 0);
  const isNear = useIsNear(section) || props.tabStop !== null || props.held !== null;
  const headId = `lane-${lane.id}`;
  return (
    <section className="board-lane" ref={section} aria-labelledby={headId}>
      <header className="board-lane-head">
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          data-lane-fold={lane.id}
          aria-expanded={!folded}
          aria-label={folded ? words.unfold(name) : words.fold(name)}
          onClick={() => onFold(!folded)}
        >
          {folded ? <ChevronRightIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
        </button>
        <LaneMark lane={lane} view={view} />
        <h3 id={headId}>{name}</h3>
        <CardCount count={count} load={load} />
        {load && load.over > 0 && <OverLimit over={load.over} />}
        <ColumnMenu id={lane.id} name={name} most={load?.most ?? null} onFold={() => onFold(true)} />
      </header>
      {!folded && (
        <div className="board-lane-cells">
          {view.columns.map((column, at) =>
            isFolded(column) ? (
              <FoldedCell key={column.id} cards={cells[at] ?? []} drawPlain={props.drawPlain} />
            ) : isNear ? (
              <LaneCell key={column.id} {...props} column={column} cards={cells[at] ?? []} laneName={name} />
            ) : (
              <div
                key={column.id}
                className="board-cell"
                style={{ minHeight: (cells[at]?.length ?? 0) * CARD_HEIGHT }}
              >
                <PlainCards cards={cells[at] ?? []} drawPlain={props.drawPlain} />
              </div>
            ),
          )}
        </div>
      )}
    </section>
  );
}

function LaneMark({ lane, view }: Pick<BoardLaneProps, 'lane' | 'view'>) {
  if (lane.kind === 'kind')
    return (
      <span data-kind={lane.of} className="board-lane-mark">
        <KindIcon shape={lane.of} />
      </span>
    );
  if (lane.kind !== 'person') return null;
  const person = view.context.people.find(({ id }) => id === lane.person);
  return person ? <Face name={person.name} colour={person.colour} outside={person.outsider} silent /> : null;
}

const FoldedCell = ({
  cards,
  drawPlain,
}: {
  cards: readonly Card[];
  drawPlain: (card: Card) => ReactNode;
}) => (
  <div className="board-folded-cell">
    {cards.length > 0 && <span aria-hidden>{cards.length}</span>}
    <PlainCards cards={cards} drawPlain={drawPlain} />
  </div>
);

type LaneCellProps = BoardLaneProps & { column: Column; cards: readonly Card[]; laneName: string };

function LaneCell({
  lane,
  laneName,
  column,
  cards,
  view,
  slot,
  tabStop,
  held,
  draw,
  drawPlain,
  onAdd,
  onFocusCard,
}: LaneCellProps) {
  const words = useWords().board;
  const language = useLanguage();
  const scroller = useRef<HTMLDivElement>(null);
  const cell = { column: column.id, lane: lane.id };
  const name = words.cell(nameOfColumn(column, view.context, words, language), laneName);
  const isOver = slot?.column === column.id;
  return (
    <div
      className="board-cell"
      role="group"
      aria-label={name}
      data-column={column.id}
      data-lane={lane.id}
      data-takes-drops={column.takesDrops}
      data-over={isOver || undefined}
      data-empty={cards.length === 0 || undefined}
      data-scrolls={isLong(cards) || undefined}
      ref={scroller}
    >
      <DropGround place={keyOfCell(cell)} className="board-cell-ground">
        <ColumnCards
          cards={cards}
          scroller={scroller}
          slot={isOver ? { before: slot.before, content: <Slot words={slot.words} /> } : null}
          kept={[tabStop, held]}
          draw={draw}
          drawPlain={drawPlain}
        />
        {column.takesDrops && (
          <NewCard
            label={words.newCardIn(name)}
            kinds={lane.kind === 'kind' ? [lane.of] : KINDS}
            firstKind={lane.kind === 'kind' ? lane.of : (view.filter.kinds[0] ?? 'action')}
            onAdd={(titles, kind) => onAdd(cell, titles, kind)}
            onFocusCard={onFocusCard}
          />
        )}
      </DropGround>
    </div>
  );
}
