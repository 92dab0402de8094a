// One line of the agenda; the one that my view is at has the buttons that change it. Used by agenda-list.tsx.
import { CheckmarkCircleFillIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useRef, useState } from 'react';
import type { AgendaItem } from '../../domain/meeting/agenda.ts';
import { closedSince } from '../../domain/meeting/agenda-of.ts';
import { SINCE_LAST } from '../../domain/meeting/item-cards.ts';
import { joinFacts } from '../../text/facts.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { keepFocus } from '../../ui/keep-focus.ts';
import { ItemForm } from './item-form.tsx';
import { ItemTools } from './item-tools.tsx';
import { firstNameIn, type MeetingView } from './use-meeting.ts';
import type { MeetingDeeds } from './use-meeting-deeds.ts';

type AgendaRowProps = {
  readonly view: MeetingView;
  readonly item: AgendaItem;
  readonly deeds: MeetingDeeds;
  readonly isShown: boolean;
  readonly mayChange: boolean;
  readonly onShow: (item: string) => void;
};

export function AgendaRow({ view, item, deeds, isShown, mayChange, onShow }: AgendaRowProps) {
  const words = useMeetingWords();
  const [isEditing, setEditing] = useState(false);
  const row = useRef<HTMLButtonElement>(null);
  const isCurrent = view.isOngoing && view.current?.item === item.item;
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (!mayChange || !event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    deeds.move(item, event.key === 'ArrowUp' ? -1 : 1);
    keepFocus(event.currentTarget);
  };
  const close = () => {
    setEditing(false);
    row.current?.focus();
  };
  return (
    <li className="meeting-row" data-shown={isShown || undefined} data-current={isCurrent || undefined}>
      <button
        ref={row}
        type="button"
        className="meeting-row-main"
        aria-current={isCurrent ? 'step' : undefined}
        aria-pressed={isShown}
        aria-keyshortcuts={mayChange ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        data-treated={item.treated || undefined}
        onClick={() => onShow(item.item)}
        onKeyDown={onKeyDown}
      >
        {item.treated ? (
          <CheckmarkCircleFillIcon title={words.treated} className="meeting-row-done" />
        ) : (
          <span className="meeting-number">{item.number}</span>
        )}
        <span className="meeting-row-title">{item.title || words.untitled}</span>
        <ItemFacts view={view} item={item} />
      </button>
      {mayChange && isShown && !isEditing && (
        <ItemTools view={view} item={item} deeds={deeds} onEdit={() => setEditing(true)} />
      )}
      {mayChange && isEditing && (
        <ItemForm view={view} item={item} onChange={(fields) => deeds.change(item, fields)} onClose={close} />
      )}
    </li>
  );
}

/** «Diskusjon · Ada · 15 min»; why it is there, where that says more than that it is open. */
function ItemFacts({ view, item }: { view: MeetingView; item: AgendaItem }) {
  const words = useMeetingWords();
  const { board, meeting, today } = view;
  const closed = item.item === SINCE_LAST ? closedSince(board, meeting, today).length : 0;
  const facts = [
    words.types[item.type],
    firstNameIn(board, item.presenter),
    item.minutes === null ? null : words.minutesOn(item.minutes),
    closed > 0 ? words.closed(closed) : null,
    item.reason === null || item.reason === 'open' ? null : words.reasons[item.reason],
  ];
  return <small>{joinFacts(facts)}</small>;
}
