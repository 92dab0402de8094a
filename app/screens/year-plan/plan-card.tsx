// A card in the year plan: a bar over its days with its name over it, or a line with its date on a phone. Called by the plan's rows.
import { Link } from '@remix-run/react';
import { type CSSProperties, memo } from 'react';
import type { Card } from '../../domain/card.ts';
import { isOpen } from '../../domain/card.ts';

type PlanCardProps = {
  readonly card: Card;
  readonly href: string;
  /** The whole sentence for it. */
  readonly name: string;
  readonly title: string;
  readonly when: string;
  readonly isLate: boolean;
  readonly isOpened: boolean;
  readonly isTabStop: boolean;
  /** Among the days: how much of its box the bar takes, from 0 to 1, and from which side. */
  readonly share?: number;
  readonly side?: 'right' | 'left';
  /** What goes on from a row above: the eye follows it, the card itself stands there. */
  readonly isContinued?: boolean;
  readonly continues?: boolean;
};

export const PlanCard = memo((props: PlanCardProps) => {
  const { card, href, name, title, when, isLate, isOpened, isTabStop, share, side, isContinued, continues } =
    props;
  const look =
    share === undefined ? undefined : ({ '--share': `${Math.round(share * 1000) / 10}%` } as CSSProperties);
  return (
    <Link
      to={href}
      preventScrollReset
      className="year-plan-card"
      style={look}
      title={name}
      aria-label={isContinued ? undefined : name}
      aria-hidden={isContinued || undefined}
      tabIndex={isTabStop && !isContinued ? 0 : -1}
      data-card={card.id}
      data-kind={card.kind}
      data-side={side}
      data-short={(share !== undefined && share < 1) || undefined}
      data-late={isLate || undefined}
      data-settled={!isOpen(card) || undefined}
      data-open={isOpened || undefined}
      data-continued={isContinued || undefined}
      data-continues={continues || undefined}
    >
      <span className="year-plan-edge" />
      <span className="year-plan-when">{when}</span>
      <span className="year-plan-title">{title}</span>
    </Link>
  );
});
