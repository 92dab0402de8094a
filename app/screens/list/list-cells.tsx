// The cells of one card in the list: quiet words and icons, the title a link. Drawn again only when its own values change.
import {
  CheckmarkCircleFillIcon,
  CheckmarkIcon,
  HourglassIcon,
  PencilIcon,
  XMarkIcon,
} from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { memo, type ReactNode } from 'react';
import { type Card, type CardId, shownStateOf } from '../../domain/card.ts';
import { assigneesOf } from '../../domain/people-in-order.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import type { SortKey } from '../../domain/sort.ts';
import type { Here } from '../../live/shared-board.tsx';
import type { CardLists } from '../../parts/card-tile.tsx';
import { SharedTitle } from '../../parts/shared-title.tsx';
import { DueWords } from '../../parts/when-words.tsx';
import { stateNameOf } from '../../text/state-name.ts';
import { useWords } from '../../text/words.tsx';
import { Face, Faces } from '../../ui/face.tsx';
import { KindIcon } from '../../ui/mark.tsx';

export type ListCellsProps = {
  card: Card;
  lists: CardLists;
  today: PlainDate;
  href: string;
  /** Somebody else who has it open or in hand. */
  holder: Here | null;
  isOpen: boolean;
  /** The column that Tab reaches in this row; null in all rows but one. */
  stop: SortKey | null;
  isRenaming: boolean;
  onRename: (card: CardId) => void;
  onRenamed: (how: 'back' | 'away') => void;
};

export const ListCells = memo(function ListCells(props: ListCellsProps) {
  const { card, lists, today, stop } = props;
  const words = useWords();
  const service = lists.services.find((one) => one.id === card.service)?.name;
  const tags = card.tags.flatMap((id) => lists.tags.find((tag) => tag.id === id)?.name ?? []);
  return (
    <>
      <Cell column="kind" stop={stop}>
        <KindIcon shape={card.kind} />
        <span className="list-kind">{words.board.kinds[card.kind]}</span>
      </Cell>
      <TitleCell {...props} />
      <Cell column="when" stop={stop}>
        {card.when ? <DueWords card={card} today={today} /> : <None words={words.card.noWhen} />}
      </Cell>
      <Cell column="status" stop={stop}>
        <StatusWords card={card} />
      </Cell>
      <Cell column="assignees" stop={stop}>
        <Assignees card={card} lists={lists} />
      </Cell>
      <Cell column="service" stop={stop}>
        {service ? <span className="list-words">{service}</span> : <None words={words.card.noService} />}
      </Cell>
      <Cell column="tags" stop={stop}>
        {tags.length > 0 ? (
          <span className="list-words">{tags.map((tag) => `#${tag}`).join(' ')}</span>
        ) : (
          <None words={words.list.noTags} />
        )}
      </Cell>
    </>
  );
});

type CellProps = { column: SortKey; stop: SortKey | null; children: ReactNode };

const Cell = ({ column, stop, children }: CellProps) => (
  <td className="list-cell" data-column={column} data-cell={column} tabIndex={stop === column ? 0 : -1}>
    {children}
  </td>
);

/** Said to screen readers; seen only where one points or stands. */
const None = ({ words }: { words: string }) => <span className="list-none">{words}</span>;

function TitleCell({ card, href, holder, isOpen, stop, isRenaming, onRename, onRenamed }: ListCellsProps) {
  const words = useWords();
  if (isRenaming) return <TitleField card={card} onRenamed={onRenamed} />;
  return (
    <td className="list-cell" data-column="title">
      <Link
        to={href}
        className="list-link"
        data-cell="title"
        data-card-link
        tabIndex={stop === 'title' ? 0 : -1}
        preventScrollReset
        aria-current={isOpen || undefined}
      >
        {card.title || words.card.untitled}
      </Link>
      {holder && (
        <span className="list-holder">
          {holder.holding === card.id ? words.board.holds(holder.name) : words.board.hasOpen(holder.name)}
        </span>
      )}
      <button
        type="button"
        className="ui-button list-rename"
        data-look="icon"
        tabIndex={-1}
        title={words.list.rename}
        aria-label={words.list.edit(words.list.rename, card.title)}
        onClick={() => onRename(card.id)}
      >
        <PencilIcon aria-hidden />
      </button>
    </td>
  );
}

function TitleField({ card, onRenamed }: Pick<ListCellsProps, 'card' | 'onRenamed'>) {
  const words = useWords().card;
  return (
    <td
      tabIndex={-1}
      className="list-cell"
      data-column="title"
      data-editing
      onBlur={() => onRenamed('away')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        onRenamed('back');
      }}
    >
      <SharedTitle card={card} label={words.title} autoFocus onEnter={() => onRenamed('back')} />
    </td>
  );
}

function StatusWords({ card }: { card: Card }) {
  const words = useWords().board;
  const { waiting } = card;
  const state = shownStateOf(card);
  return (
    <span className="list-status" data-status={state}>
      <StatusMark status={state} />
      <span className="list-words">
        {waiting?.on ? words.waitingOn(waiting.on) : stateNameOf(card, words)}
      </span>
    </span>
  );
}

/** Always with the status in words beside it. */
export function StatusMark({ status }: { status: ReturnType<typeof shownStateOf> }) {
  if (status === 'published') return <CheckmarkIcon aria-hidden className="list-mark" data-status={status} />;
  if (status === 'done')
    return <CheckmarkCircleFillIcon aria-hidden className="list-mark" data-status={status} />;
  if (status === 'waiting') return <HourglassIcon aria-hidden className="list-mark" data-status={status} />;
  if (status === 'dropped') return <XMarkIcon aria-hidden className="list-mark" data-status={status} />;
  return <span aria-hidden className="list-mark list-mark-ring" data-status={status} />;
}

function Assignees({ card, lists }: { card: Card; lists: CardLists }) {
  const words = useWords().card;
  const faces = assigneesOf(card, lists.people);
  const [only, another] = faces;
  if (!only) return <None words={words.nobody} />;
  if (another) return <Faces people={faces} most={4} />;
  return (
    <>
      <Face name={only.name} colour={only.colour} outside={only.outsider} silent />
      <span className="list-words list-name">{only.name}</span>
    </>
  );
}
