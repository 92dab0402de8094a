// Waits until nobody is in the middle of something: writing in a text field, or answering a dialog. Called by use-follow.ts before
// it takes the page elsewhere.

import { isAnythingOpen } from '../../ui/is-dialog-open.ts';

const isTextField = (element: Element | null): element is HTMLElement =>
  element instanceof HTMLElement && element.matches('input, textarea, [contenteditable="true"]');

const textOf = (field: HTMLElement): string =>
  field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement
    ? field.value
    : (field.textContent ?? '');

/** The field that was typed in and has not been left since. */
let typedIn: EventTarget | null = null;

/** Notes where one types, as long as it runs; called once a page. */
export const watchTyping = (): (() => void) => {
  const onInput = ({ target }: Event) => {
    typedIn = target;
  };
  const onLeave = ({ target }: Event) => {
    if (target === typedIn) typedIn = null;
  };
  document.addEventListener('input', onInput, true);
  document.addEventListener('focusout', onLeave, true);
  return () => {
    document.removeEventListener('input', onInput, true);
    document.removeEventListener('focusout', onLeave, true);
    typedIn = null;
  };
};

const isBusy = (): boolean => {
  if (isAnythingOpen()) return true;
  const field = document.activeElement;
  return isTextField(field) && field === typedIn && textOf(field).trim() !== '';
};

/** What may end it. */
const ENDS = ['focusout', 'input', 'close', 'click', 'keyup', 'pointerup'] as const;

/** Runs it now, or as soon as one is free; the function it gives calls it off. */
export const whenFree = (run: () => void): (() => void) => {
  let frame = 0;
  const end = () => {
    cancelAnimationFrame(frame);
    for (const type of ENDS) document.removeEventListener(type, look, true);
  };
  // In the next frame: what the event does has been done by then.
  function look() {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (isBusy()) return;
      end();
      run();
    });
  }
  if (!isBusy()) {
    run();
    return end;
  }
  for (const type of ENDS) document.addEventListener(type, look, true);
  return end;
};
