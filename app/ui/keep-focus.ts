// The focus in a list that changes under it. Called where one moves or removes rows by buttons and keys.

/** A row that is moved in the page loses the focus; it gets it again when the list is drawn. */
export const keepFocus = (element: HTMLElement): void => {
  requestAnimationFrame(() => {
    if (document.activeElement === document.body) element.focus({ preventScroll: true });
  });
};

/** The row that the element stands in is going: the focus goes to the row after it, or before it. */
export const leaveRow = (element: HTMLElement): void => {
  const row = element.closest('li');
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  beside?.querySelector<HTMLElement>('button')?.focus();
};
