// Which clicks on a link are answered in the page. Called by links that do more than go somewhere.
import type { MouseEvent as ReactMouseEvent } from 'react';

/** The browser's and React's. */
type Click = MouseEvent | ReactMouseEvent;

/** A new tab or window is the browser's own, and so is what somebody else has answered already. */
export const isPlainClick = ({
  button,
  defaultPrevented,
  metaKey,
  ctrlKey,
  shiftKey,
  altKey,
}: Click): boolean => !defaultPrevented && button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey;
