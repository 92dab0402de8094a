// The keys of an arc that is held: each once, for what they do and for the dialog that shows them. Called by use-arc-keys.ts.
import type { ArcUnit } from '../../domain/wheel/arc-move.ts';

export type ArcStep =
  | { readonly does: 'carry'; readonly unit: ArcUnit; readonly steps: 1 | -1 }
  /** The arc's end alone. */
  | { readonly does: 'pull'; readonly unit: 'day' | 'week'; readonly steps: 1 | -1 }
  /** To the next ring outwards or inwards. */
  | { readonly does: 'ring'; readonly steps: 1 | -1 }
  | { readonly does: 'put' }
  | { readonly does: 'give-up' };

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Lifts the arc that has the focus. */
export const lifts = ({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed): boolean =>
  key === ' ' && !shiftKey && !ctrlKey && !metaKey && !altKey;

const WAYS: { readonly [key: string]: 1 | -1 } = { ArrowRight: 1, ArrowLeft: -1 };

/** What the key does to the arc in hand; null when it is not for it. */
export const stepOf = (event: Pressed): ArcStep | null => {
  const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
  if (altKey || metaKey) return null;
  const steps = WAYS[key];
  if (steps !== undefined) {
    const unit = shiftKey ? 'week' : 'day';
    return ctrlKey ? { does: 'pull', unit, steps } : { does: 'carry', unit, steps };
  }
  if (ctrlKey) return null;
  switch (key) {
    case 'PageDown':
      return { does: 'carry', unit: 'month', steps: 1 };
    case 'PageUp':
      return { does: 'carry', unit: 'month', steps: -1 };
    case '+':
      return { does: 'pull', unit: 'day', steps: 1 };
    case '-':
      return { does: 'pull', unit: 'day', steps: -1 };
    case 'ArrowUp':
      return { does: 'ring', steps: -1 };
    case 'ArrowDown':
      return { does: 'ring', steps: 1 };
    case 'Enter':
    case ' ':
      return { does: 'put' };
    case 'Escape':
      return { does: 'give-up' };
    default:
      return null;
  }
};
