// The cards at the meeting's right: those of the item that my view is at, or the whole board; by face; and who takes minutes next.
// Used by meeting-screen.tsx.
import { Link, useLocation } from '@remix-run/react';
import { useMemo, useState } from 'react';
import { type Card, isOpen, type PersonId } from '../../domain/card.ts';
import type { AgendaItem } from '../../domain/meeting/agenda.ts';
import { cardsOfItem, sourceItemOf } from '../../domain/meeting/item-cards.ts';
import { place } from '../../domain/order.ts';
import { useBoardCommands, useBoardId, useLiveBoard } from '../../live/shared-board.tsx';
import { CardTile } from '../../parts/card-tile.tsx';
import { FilterFaces } from '../../parts/filter/filter-faces.tsx';
import '../../parts/filter/filter.css';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { AddLine } from './add-item.tsx';
import { MeetingNext } from './meeting-next.tsx';
import type { MeetingView } from './use-meeting.ts';

export function MeetingDeck({ view, item }: { view: MeetingView; item: AgendaItem | null }) {
  const words = useMeetingWords();
  const [isWhole, setWhole] = useState(false);
  const [pressed, setPressed] = useState<readonly PersonId[]>([]);
  const isLive = useLiveBoard() !== null;
  const { board, meeting, today } = view;
  const all = useMemo(
    () => (isWhole ? board.cards.filter(isOpen) : item ? cardsOfItem(board, meeting, { item, today }) : []),
    [isWhole, board, meeting, item, today],
  );
  const cards = all.filter(
    ({ assignees }) => pressed.length === 0 || assignees.some((id) => pressed.includes(id)),
  );
  const toggle = (id: PersonId) =>
    setPressed(pressed.includes(id) ? pressed.filter((one) => one !== id) : [...pressed, id]);
  const number = item?.number ?? 1;
  return (
    <aside className="meeting-deck" aria-label={isWhole ? words.wholeBoard : words.deck(number)}>
      <div className="meeting-deck-head">
        <span className="meeting-choice" role="group" aria-label={words.which}>
          <button type="button" aria-pressed={!isWhole} onClick={() => setWhole(false)}>
            {words.ofItem(number)}
          </button>
          <button type="button" aria-pressed={isWhole} onClick={() => setWhole(true)}>
            {words.wholeBoard}
          </button>
        </span>
        <span className="meeting-count">{words.cards(cards.length)}</span>
      </div>
      <FilterFaces people={facesIn(view, all)} pressed={pressed} onToggle={toggle} />
      <ul className="meeting-cards">
        {cards.map((card) => (
          <DeckCard key={card.id} card={card} view={view} />
        ))}
      </ul>
      {cards.length === 0 && (
        <p className="meeting-quiet">{pressed.length > 0 ? words.noCardsOfThese : words.noCards}</p>
      )}
      {isLive && item && !isWhole && <NewCard view={view} item={item} />}
      <MeetingNext view={view} />
    </aside>
  );
}

/** Those who have a card here, and who is pressed or comes to the meeting: the row doesn't change under the pointer. */
const facesIn = ({ board, series }: MeetingView, cards: readonly Card[]) => {
  const wanted = new Set([...(series?.members ?? []), ...cards.flatMap(({ assignees }) => assignees)]);
  return board.people.filter(({ id }) => wanted.has(id));
};

function DeckCard({ card, view }: { card: Card; view: MeetingView }) {
  const words = useWords().card;
  const board = useBoardId();
  const { search } = useLocation();
  const link = (
    <Link
      data-card-link
      to={`/b/${board}/meetings/${view.meeting.id}/card/${card.id}${search}`}
      preventScrollReset
    >
      {card.title || words.untitled}
    </Link>
  );
  return (
    <li data-card={card.id}>
      <CardTile card={card} lists={view.board} today={view.today} title={link} />
    </li>
  );
}

function NewCard({ view, item }: { view: MeetingView; item: AgendaItem }) {
  const words = useMeetingWords();
  const announce = useAnnounce();
  const { addCards } = useBoardCommands();
  const add = (title: string) => {
    const { cards } = view.board;
    const [order = ''] = place(cards, cards.length, 1).orders;
    const source = {
      meeting: view.meeting.id,
      item: sourceItemOf(item.item, crypto.getRandomValues(new Uint32Array(2)).join('-')),
      quote: '',
    };
    addCards([{ title, kind: 'action', order, source }]);
    announce(words.cardAdded(title));
  };
  return (
    <AddLine
      opener={words.newCard}
      openerFully={words.newCardFor(item.number)}
      label={words.cardTitle}
      onAdd={add}
    />
  );
}
