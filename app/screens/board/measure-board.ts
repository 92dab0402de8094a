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

/** The columns that take drops, or with lanes their cells; rows are measured only in those that stand over or under `x`. */
export const columnBoxes = (held: CardId, x: number): ColumnBox[] =>
  [...document.querySelectorAll<HTMLElement>('[data-column][data-takes-drops="true"]')].map((element) => {
    const box = boxOf(element);
    return {
      column: element.dataset.column ?? '',
      lane: element.dataset.lane ?? null,
      box,
      rows: box.left <= x && x <= box.right ? rowsIn(element, held) : [],
      after: element.querySelector<HTMLElement>('[data-after]')?.dataset.after || null,
    };
  });

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
