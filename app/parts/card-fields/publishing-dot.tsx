// The mark of a publishing state: a ring, half full, full. Always beside words, or within what says them. Used by the panel and the plan.
import type { Publishing } from '../../domain/card.ts';
import './publishing-dot.css';

export const PublishingDot = ({ state }: { readonly state: Publishing }) => (
  <span className="publishing-dot" data-publishing={state} aria-hidden="true" />
);
