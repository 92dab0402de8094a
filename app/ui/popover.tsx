// A button and the small panel that it opens beneath itself. Esc, a press elsewhere and the focus leaving close it; Esc gives the focus back.
// Knows no domain word.
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import './popover.css';

export type PopoverProps = {
  /** The button's name; what it shows is `face`. */
  readonly label: string;
  readonly face: ReactNode;
  readonly className?: string;
  readonly look?: 'icon' | 'quiet';
  /** Which of the button's edges the panel keeps to. */
  readonly side?: 'left' | 'right';
  readonly title?: string;
  readonly children: (close: () => void) => ReactNode;
};

export function Popover({
  label,
  face,
  className = '',
  look = 'icon',
  side = 'right',
  title = label,
  children,
}: PopoverProps) {
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  useEffect(() => {
    if (!isOpen) return;
    const onPointer = (event: PointerEvent) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    window.addEventListener('pointerdown', onPointer);
    return () => window.removeEventListener('pointerdown', onPointer);
  }, [isOpen]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isOpen) return;
    // The keys of what lies beneath have no business in the panel.
    event.stopPropagation();
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from wherever in it the focus is
    <span
      ref={box}
      className={`ui-popover ${className}`}
      onKeyDown={onKeyDown}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <button
        ref={button}
        type="button"
        className="ui-button"
        data-look={look}
        aria-label={label}
        title={title}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        {face}
      </button>
      {isOpen && (
        <div id={id} className="ui-popover-panel" data-side={side} role="group" aria-label={label}>
          {children(close)}
        </div>
      )}
    </span>
  );
}
