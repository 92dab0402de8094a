// Others' changes explained by motion (FLIP): a card that somebody else has moved glides from its old place to the new one, and
// its neighbours make room. The page itself is right at once; only pictures move. Placed once, by board-screen.tsx.
import { Component, type RefObject } from 'react';
import type { CardId } from '../../domain/card.ts';
import { useIsMine } from '../../live/shared-board.tsx';
import { isPlaying, type Places, placesIn, play } from './play-glide.ts';
import type { BoardView } from './use-board-view.ts';

type GlideProps = {
  stage: RefObject<HTMLElement>;
  view: Pick<BoardView, 'lens' | 'filter' | 'board' | 'cardsIn'>;
  /** The card in my hand: it stays where it is. */
  held: CardId | null;
};

export const Glide = (props: GlideProps) => <Motion {...props} isMine={useIsMine()} />;

/** `isMine`: whether the board's newest change was made here. What I do myself I have seen. */
type MotionProps = GlideProps & { isMine: () => boolean };

/** The columns in which other cards stand, or the same in another order. */
const columnsThatDiffer = (before: BoardView['cardsIn'], after: BoardView['cardsIn']): string[] =>
  [...after].flatMap(([column, cards]) => {
    const old = before.get(column);
    const isSame =
      old === cards || (old?.length === cards.length && cards.every((card, i) => card.id === old[i]?.id));
    return isSame ? [] : [column];
  });

const isSeen = () => !document.hidden && !matchMedia('(prefers-reduced-motion: reduce)').matches;

/** A class, since only these can look at the page just before React changes it. Draws nothing. */
class Motion extends Component<MotionProps> {
  override getSnapshotBeforeUpdate(before: MotionProps): Places | null {
    const { stage, view, held, isMine } = this.props;
    const isOnlyTheCards =
      before.view.board !== view.board &&
      before.view.lens === view.lens &&
      before.view.filter === view.filter &&
      before.held === held;
    if (!isOnlyTheCards || !stage.current || isMine() || isPlaying() || !isSeen()) return null;
    const columns = columnsThatDiffer(before.view.cardsIn, view.cardsIn);
    return columns.length === 0 ? null : placesIn(stage.current, columns, held);
  }

  override componentDidUpdate(_before: MotionProps, _state: unknown, places: Places | null): void {
    const { stage } = this.props;
    if (places && stage.current) play(stage.current, places);
  }

  override render() {
    return null;
  }
}
