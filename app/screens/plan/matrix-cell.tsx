// One month of a row: a mark for each task; one leads to its card, several open as a list beside the cell. Placed by matrix-grid.tsx.
import { Link } from '@remix-run/react';
import { useRef, useState } from 'react';
import type { Card } from '../../domain/card.ts';
import { CROWDED } from '../../domain/plan/matrix.ts';
import { PublishingDot } from '../../parts/card-fields/publishing-dot.tsx';
import { monthName } from '../../text/dates.ts';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { Popover } from '../../ui/popover.tsx';
import { sayCell } from './say-matrix.ts';
import { TaskList } from './task-list.tsx';
import { usePlanLinks } from './use-plan.ts';

type MatrixCellProps = {
  readonly name: string;
  /** 1–12. */
  readonly month: number;
  readonly cards: readonly Card[];
  readonly isGap: boolean;
  readonly isNow: boolean;
  readonly place: string;
  readonly isStop: boolean;
};

/** More than these are a number. */
const MOST_DOTS = 6;

export function MatrixCell({ name, month, cards, isGap, isNow, place, isStop }: MatrixCellProps) {
  const language = useLanguage();
  const links = usePlanLinks();
  const label = sayCell(name, month, cards, language);
  const focus = { 'data-place': place, tabIndex: isStop ? 0 : -1 };
  const [only] = cards;
  return (
    <td
      data-gap={isGap || undefined}
      data-crowded={cards.length >= CROWDED || undefined}
      data-now={isNow || undefined}
      {...(only === undefined && { ...focus, 'aria-label': label })}
    >
      {only !== undefined && cards.length === 1 && (
        <Link
          {...focus}
          to={links.card(only.id)}
          preventScrollReset
          aria-label={`${label}. ${only.title}`}
          title={only.title}
          className="matrix-hit"
          data-card={only.id}
        >
          <Dots cards={cards} />
        </Link>
      )}
      {cards.length > 1 && <Several focus={focus} label={label} name={name} month={month} cards={cards} />}
    </td>
  );
}

type SeveralProps = Pick<MatrixCellProps, 'name' | 'month' | 'cards'> & {
  readonly label: string;
  readonly focus: { readonly 'data-place': string; readonly tabIndex: number };
};

function Several({ focus, label, name, month, cards }: SeveralProps) {
  const words = usePlanWords().matrix;
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (how: 'back' | 'away') => {
    setOpen(false);
    if (how === 'back') button.current?.focus();
  };
  return (
    <>
      <button
        {...focus}
        ref={button}
        type="button"
        className="matrix-hit"
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={cards.map(({ title }) => title).join('\n')}
        onClick={() => setOpen(!isOpen)}
      >
        <Dots cards={cards} />
      </button>
      {isOpen && (
        <Popover
          anchor={() => button.current}
          label={words.open(`${name}, ${monthName(month, language)}`)}
          closeLabel={words.close}
          onClose={close}
        >
          <TaskList cards={cards} />
        </Popover>
      )}
    </>
  );
}

const Dots = ({ cards }: { readonly cards: readonly Card[] }) => (
  <>
    <span className="matrix-dots" data-square={cards.length === 4 || undefined}>
      {cards.slice(0, MOST_DOTS).map(({ id, publishing }) => (
        <PublishingDot key={id} state={publishing} />
      ))}
    </span>
    {cards.length >= CROWDED && <span className="matrix-number">{cards.length}</span>}
  </>
);
