// How an offered action stands after its line. It takes no room: what is under it moves no line while somebody writes.
// Called by action-offer.ts.

export type OfferWords = {
  readonly kind: string;
  readonly who: string;
  /** '' without a date. */
  readonly when: string;
  /** What the buttons do, for those who don't see them. */
  readonly take: string;
  readonly refuse: string;
};

type OfferDeeds = { readonly take: () => void; readonly refuse: () => void };

const part = (name: string, className: string, text: string): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
};

/** A button outside the tab order, since Tab takes the offer and Esc refuses it; pressing it leaves the caret where it is. */
const button = (className: string, label: string, run: () => void): HTMLButtonElement => {
  const made = document.createElement('button');
  made.type = 'button';
  made.tabIndex = -1;
  made.className = className;
  made.setAttribute('aria-label', label);
  made.addEventListener('pointerdown', (event) => event.preventDefault());
  made.addEventListener('mousedown', (event) => event.preventDefault());
  made.addEventListener('click', run);
  return made;
};

export function drawOffer({ kind, who, when, take, refuse }: OfferWords, deeds: OfferDeeds): HTMLElement {
  const box = part('span', 'prose-offer', '');
  const taking = button('prose-offer-take', take, deeds.take);
  taking.append(part('kbd', '', 'Tab'), part('b', '', kind), part('span', '', who));
  if (when !== '') taking.append(part('i', '', '·'), part('span', '', when));
  const leaving = button('prose-offer-leave', refuse, deeds.refuse);
  leaving.title = refuse;
  leaving.append(part('span', '', '×'));
  box.append(taking, leaving);
  return box;
}

/** Under the line when there is no room after it. */
export function placeOffer(editor: HTMLElement): void {
  const offer = editor.querySelector<HTMLElement>('.prose-offer');
  if (!offer) return;
  delete offer.dataset.under;
  const isPastEnd = offer.getBoundingClientRect().right > editor.getBoundingClientRect().right;
  if (isPastEnd) offer.dataset.under = '';
}
