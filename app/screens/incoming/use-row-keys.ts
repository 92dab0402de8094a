// The arrows go between the rows' boxes, A takes all rows and N none, while the focus is in the rows (WCAG 2.1.4). Called by the preview.
import type { KeyboardEvent, RefObject } from 'react';
import { mayBeMade } from '../../domain/incoming/proposal.ts';
import { singleKeysAreOn } from '../../ui/single-keys.ts';
import type { IncomingView } from './use-incoming.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

export const useRowKeys =
  (view: IncomingView, list: RefObject<HTMLElement>) => (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    if (step !== undefined) {
      const boxes = [...(list.current?.querySelectorAll<HTMLElement>('input[type="checkbox"]') ?? [])];
      const at = boxes.indexOf(event.target as HTMLElement);
      const next = at < 0 ? undefined : boxes[at + step];
      if (!next) return;
      event.preventDefault();
      next.focus();
      return;
    }
    const key = event.key.toLowerCase();
    if (!singleKeysAreOn() || (key !== 'a' && key !== 'n')) return;
    event.preventDefault();
    view.choose(
      view.proposals.filter(mayBeMade).map(({ id }) => id),
      key === 'a',
    );
  };
