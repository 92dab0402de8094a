// One card in the wheel's list: when, what and whose. Called by the wheel's list.
import { memo } from 'react';
import type { Person } from '../../domain/board.ts';
import { type Card, type CardId, isOpen, shownStateOf } from '../../domain/card.ts';
import { dueOf } from '../../domain/due.ts';
import { assigneesOf } from '../../domain/people-in-order.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { WheelSpan } from '../../domain/wheel/span.ts';
import { stateOf, titleOf } from '../../parts/spoken-card.ts';
import { sayDue, sayWhenFully } from '../../text/dates.ts';
import { sayInSpan } from '../../text/say-span.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { Faces } from '../../ui/face.tsx';

type WheelRowProps = {
  readonly card: Card;
  readonly href: string;
  readonly people: readonly Person[];
  readonly span: WheelSpan;
  readonly today: PlainDate;
  /** At its mark on the circle. */
  readonly number: number | undefined;
  readonly isLit: boolean;
  readonly onLight: (id: CardId | null) => void;
};

export const WheelRow = memo(({ card, href, people, span, today, number, isLit, onLight }: WheelRowProps) => {
  const words = useWords();
  const language = useLanguage();
  const due = dueOf(card, today).state;
  const settled = !isOpen(card);
  const state = shownStateOf(card);
  const faces = assigneesOf(card, people);
  return (
    <li data-number={number}>
      <a
        href={href}
        data-plain
        className="wheel-row"
        data-row={card.id}
        data-kind={card.kind}
        data-lit={isLit || undefined}
        data-settled={settled || undefined}
        onPointerEnter={() => onLight(card.id)}
        onPointerLeave={() => onLight(null)}
        onFocus={() => onLight(card.id)}
        onBlur={() => onLight(null)}
      >
        <span className="wheel-bar" aria-hidden="true" />
        <span className="ui-hidden">{words.wheel.kinds[card.kind]}: </span>
        <span className="wheel-row-when" data-late={due === 'late' || undefined}>
          {card.when && (
            <span title={sayWhenFully(card.when, language)}>
              {due === 'late' ? sayDue(card, today, language) : sayInSpan(card.when, language, span)}
            </span>
          )}
          <span className="ui-hidden">: </span>
        </span>
        <span className="wheel-row-title">
          {number !== undefined && (
            <span className="wheel-row-number" aria-hidden="true">
              {number}
            </span>
          )}
          {titleOf(card, words)}
          {state !== 'open' && (
            <span className="wheel-row-state" data-state={state}>
              <span className="ui-hidden">, </span>
              {stateOf(card, words)}
            </span>
          )}
        </span>
        <Faces people={faces} most={2} size="small" />
      </a>
    </li>
  );
});
