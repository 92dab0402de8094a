// Reads the boxes of the band, the columns and their rows off the page, for the drag and for the keys. The only reader of layout.
import type { CardId } from '../../domain/card.ts';
import type { Box, ColumnBox, Row } from './drop-target.ts';

const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

export const bandBoxes = () =>
  [...document.querySelectorAll<HTMLElement>('[data-band-month]')].map((element) => ({
    month: element.dataset.bandMonth ?? '',
    box: boxOf(element),
  }));

/** What is seen of the board: with lanes the heads stand over what is scrolled under them. */
const sightOf = (stage: Element): Box => {
  const box = boxOf(stage);
  const heads = stage.querySelector('.board-heads');
  return heads ? { ...box, top: boxOf(heads).bottom } : box;
};

const within = (box: Box, sight: Box): Box => ({
  left: Math.max(box.left, sight.left),
  top: Math.max(box.top, sight.top),
  right: Math.min(box.right, sight.right),
  bottom: Math.min(box.bottom, sight.bottom),
});

/**
 * The columns that take drops, or with lanes their cells, as far as they are in sight; rows are measured only in those that stand
 * over or under `x`.
 */
export const columnBoxes = (held: CardId, x: number): ColumnBox[] => {
  const stage = document.querySelector('.board');
  if (!stage) return [];
  const sight = sightOf(stage);
  const takers = [...stage.querySelectorAll<HTMLElement>('[data-column][data-takes-drops="true"]')];
  return takers.flatMap((element) => {
    const box = within(boxOf(element), sight);
    if (box.left >= box.right || box.top >= box.bottom) return [];
    return {
      column: element.dataset.column ?? '',
      lane: element.dataset.lane ?? null,
      box,
      rows: box.left <= x && x <= box.right ? rowsIn(element, held) : [],
      after: element.querySelector<HTMLElement>('[data-after]')?.dataset.after || null,
    };
  });
};

const rowsIn = (column: HTMLElement, held: CardId): Row[] =>
  [...column.querySelectorAll<HTMLElement>('[data-card]')]
    .filter((row) => row.dataset.card !== held)
    .map((row) => {
      // The list's item: the card in it may still be gliding to its place.
      const { top, bottom } = (row.parentElement ?? row).getBoundingClientRect();
      return { card: row.dataset.card ?? '', top, bottom };
    });

/** The card itself, where it is drawn. */
export const cardElement = (id: CardId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);

/** The card's title link: what has the focus when a card is focused. */
export const cardLink = (id: CardId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] [data-card-link]`);

/** What can have the focus of a column without an open card: the button that unfolds it, or the one for a new card. */
export const columnButton = (column: string): HTMLElement | null => {
  const element = document.querySelector(`[data-column="${CSS.escape(column)}"]`);
  const selector = element?.hasAttribute('data-folded') ? 'button' : '[data-new-card]';
  return element?.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>('#content');
};

/** The button that folds or unfolds the column, whichever it is now. */
export const foldButton = (column: string): HTMLElement | null =>
  document.querySelector(`[data-column="${CSS.escape(column)}"] button[aria-expanded]`);

/** The button that folds or unfolds the lane. */
export const laneButton = (lane: string): HTMLElement | null =>
  document.querySelector(`[data-lane-fold="${CSS.escape(lane)}"]`);

/** The months whose columns are at least half in sight. */
export const columnsInSight = (stage: HTMLElement): string[] => {
  const frame = stage.getBoundingClientRect();
  return [...stage.querySelectorAll<HTMLElement>('[data-column]:not([data-folded], [data-lane])')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return Math.min(right, frame.right) - Math.max(left, frame.left) >= width / 2;
    })
    .map((element) => element.dataset.column ?? '');
};
