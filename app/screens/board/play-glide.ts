// Where cards in sight stood, and the motion from there to where they stand now. Reads and animates the page; called by glide.tsx.
import type { CardId } from '../../domain/card.ts';
import { cardElement } from './measure-board.ts';

/** `column`: the column that cuts it off, or with lanes the cell. */
type Place = { readonly column: Element; readonly left: number; readonly top: number };
/** In CSS pixels of the viewport, before a change. */
export type Places = ReadonlyMap<CardId, Place>;

/** Of what changes at once no more can be followed with the eye, and each costs a reading of the layout. */
const MOST = 16;
const MS = 220;
/** `--ease` of app/ui/tokens.css: the Web Animations API takes no custom property. */
const EASE = 'cubic-bezier(0.2, 0.7, 0.2, 1)';
/** Less is no move that anybody sees. */
const LEAST_PX = 2;

const gliding = new WeakMap<Element, Animation>();

const meets = (box: DOMRect, frame: DOMRect) =>
  box.right > frame.left && box.left < frame.right && box.bottom > frame.top && box.top < frame.bottom;

/** The cards of these columns that are in sight, but for the one in hand. */
export const placesIn = (stage: HTMLElement, columns: readonly string[], held: CardId | null): Places => {
  const frame = stage.getBoundingClientRect();
  const places = new Map<CardId, Place>();
  const selector = columns.map((id) => `[data-column="${CSS.escape(id)}"]`).join();
  for (const column of stage.querySelectorAll(selector)) {
    if (!meets(column.getBoundingClientRect(), frame)) continue;
    for (const element of column.querySelectorAll<HTMLElement>('[data-card]')) {
      if (places.size >= MOST) return places;
      const card = element.dataset.card ?? '';
      const box = element.getBoundingClientRect();
      if (card !== held && meets(box, frame)) places.set(card, { column, left: box.left, top: box.top });
    }
  }
  return places;
};

type Shift = {
  readonly element: HTMLElement;
  /** Leads back to where the card stood. */
  readonly from: Keyframe;
  /** Where it stands, in pixels of the stage's content. */
  readonly box: Record<'left' | 'top' | 'width' | 'height', number>;
  readonly isAcross: boolean;
};

/** All is read before anything is written, so that the layout is reckoned once. */
const shiftsFrom = (stage: HTMLElement, places: Places): Shift[] => {
  const frame = stage.getBoundingClientRect();
  const { scrollLeft, scrollTop } = stage;
  const elements = [...places.keys()].map(cardElement);
  for (const element of elements) if (element) gliding.get(element)?.cancel();
  return [...places.values()].flatMap(({ column, left, top }, i) => {
    const element = elements[i];
    const box = element?.getBoundingClientRect();
    if (!element || !box || !meets(box, frame)) return [];
    const [x, y] = [left - box.left, top - box.top];
    if (Math.abs(x) < LEAST_PX && Math.abs(y) < LEAST_PX) return [];
    const { width, height } = box;
    return [
      {
        element,
        from: { transform: `translate(${x}px, ${y}px)` },
        box: {
          left: box.left - frame.left + scrollLeft,
          top: box.top - frame.top + scrollTop,
          width,
          height,
        },
        isAcross: element.closest('[data-column]') !== column,
      },
    ];
  });
};

/** The card as a mere picture: nobody reaches it, and nothing takes it for the card. */
const pictureOf = ({ element, box }: Shift): HTMLElement => {
  const picture = element.cloneNode(true) as HTMLElement;
  for (const part of [picture, ...picture.querySelectorAll('*')])
    for (const name of ['data-card', 'data-card-link', 'id', 'href']) part.removeAttribute(name);
  picture.inert = true;
  picture.setAttribute('aria-hidden', 'true');
  Object.assign(picture.style, { position: 'absolute', zIndex: '3', pointerEvents: 'none' });
  for (const side of ['left', 'top', 'width', 'height'] as const) picture.style[side] = `${box[side]}px`;
  return picture;
};

const glide = (element: HTMLElement, from: Keyframe): Animation =>
  element.animate([from, { transform: 'none' }], { duration: MS, easing: EASE });

/** A column cuts off what leaves it: a picture of the card glides over the columns, and the card appears under it. */
const glideAcross = (stage: HTMLElement, shift: Shift): Animation => {
  const picture = pictureOf(shift);
  stage.append(picture);
  const motion = glide(picture, shift.from);
  const end = () => picture.remove();
  motion.onfinish = end;
  motion.oncancel = end;
  const hiding = shift.element.animate([{ opacity: 0 }, { opacity: 0 }], { duration: MS });
  hiding.oncancel = () => motion.cancel();
  return hiding;
};

/** `performance.now()` when the last glide is over. */
let over = 0;

/** Whether cards are gliding: what comes meanwhile explains nothing more, and would make a busy board slow. */
export const isPlaying = (): boolean => performance.now() < over;

export const play = (stage: HTMLElement, places: Places): void => {
  const shifts = shiftsFrom(stage, places);
  if (shifts.length > 0) over = performance.now() + MS;
  for (const shift of shifts)
    gliding.set(shift.element, shift.isAcross ? glideAcross(stage, shift) : glide(shift.element, shift.from));
};
