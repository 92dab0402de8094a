// Reads the boxes of the band, the columns and their rows off the page, for the drag and for the keys. The only reader of layout.
import type { CardId } from '../../domain/card.ts';
import type { Box, ColumnBox } from './drop-target.ts';

const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

export const bandBoxes = () =>
  [...document.querySelectorAll<HTMLElement>('[data-band-month]')].map((element) => ({
    month: element.dataset.bandMonth ?? '',
    box: boxOf(element),
  }));

export const columnBoxes = (held: CardId): ColumnBox[] =>
  [...document.querySelectorAll<HTMLElement>('[data-column]')]
    .filter((element) => element.dataset.takesDrops === 'true')
    .map((element) => ({
      column: element.dataset.column ?? '',
      box: boxOf(element),
      rows: [...element.querySelectorAll<HTMLElement>('[data-card]')]
        .filter((row) => row.dataset.card !== held)
        .map((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return { card: row.dataset.card ?? '', top, bottom };
        }),
      after: element.querySelector<HTMLElement>('[data-after]')?.dataset.after || null,
    }));

/** The card's title link: what has the focus when a card is focused. */
export const cardLink = (id: CardId): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] [data-card-link]`);

/** The months whose columns are at least half in sight. */
export const columnsInSight = (stage: HTMLElement): string[] => {
  const frame = stage.getBoundingClientRect();
  return [...stage.querySelectorAll<HTMLElement>('[data-column]:not([data-folded])')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return Math.min(right, frame.right) - Math.max(left, frame.left) >= width / 2;
    })
    .map((element) => element.dataset.column ?? '');
};
