// One card as it stands on the board: kind, title, when, state, tags, faces. Renders again only when its own values change.

import { memo } from 'react';
import type { Board } from '../domain/board.ts';
import { type Card, isOpen, shownStateOf } from '../domain/card.ts';
import { assigneesOf } from '../domain/people-in-order.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { useWords } from '../text/words.tsx';
import { Faces } from '../ui/face.tsx';
import { KindIcon } from '../ui/mark.tsx';
import './card-tile.css';
import { WhenWords } from './when-words.tsx';

/** The lists that a card's ids point into. Their identity is kept by `ydoc`, so a memoised tile can compare them. */
export type CardLists = Pick<Board, 'people' | 'tags' | 'services' | 'meetings'>;

declare global {
  /** Told of each drawing of a card's tile: a test counts them (tests/browser/board-renders.test.ts). Nobody else sets it. */
  var aarringRenders: ((card: string) => void) | undefined;
}

type CardTileProps = {
  card: Card;
  lists: CardLists;
  today: PlainDate;
  /** The title's content: a link on the board, plain text in the lifted copy. */
  title: React.ReactNode;
};

/** So many letters have room. Only what may need to be cut is clipped: a clip on each card costs half of every frame's painting. */
const ROOM = { kind: 30, kindBesideFaces: 18, title: 54 };

export const CardTile = memo(function CardTile({ card, lists, today, title }: CardTileProps) {
  globalThis.aarringRenders?.(card.id);
  const words = useWords();
  const service = lists.services.find((one) => one.id === card.service);
  const done = !isOpen(card);
  const notes = notesOf(card, lists, words.board.from);
  const hasWhen = saysWhen(card);
  // The faces stand on the last line there is, which saves a row on most cards.
  const hasFacesFirst = !hasWhen && notes.length === 0;
  const room = hasFacesFirst ? ROOM.kindBesideFaces : ROOM.kind;
  const kind = `${words.board.kinds[card.kind]}${service ? ` · ${service.name}` : ''}`;
  const faces = <Faces people={assigneesOf(card, lists.people)} label={words.card.assignees} />;
  return (
    <div className="card-tile" data-kind={card.kind} data-done={done || undefined}>
      <p className="card-tile-kind">
        <KindIcon shape={card.kind} />
        <span data-long={kind.length > room || undefined}>{kind}</span>
        {hasFacesFirst && faces}
      </p>
      <h3 className="card-tile-title" data-long={card.title.length > ROOM.title || undefined}>
        {title}
      </h3>
      {hasWhen && (
        <div className="card-tile-when">
          <WhenWords card={card} today={today} />
          {notes.length === 0 && faces}
        </div>
      )}
      {notes.length > 0 && (
        <div className="card-tile-meta">
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
          {faces}
        </div>
      )}
    </div>
  );
});

const saysWhen = (card: Card) => card.when !== null || shownStateOf(card) !== 'open';

/** The meeting it came from and its tags. */
const notesOf = (card: Card, lists: CardLists, from: (meeting: string) => string): string[] => {
  const meeting = lists.meetings.find((one) => one.id === card.source?.meeting);
  const tags = card.tags.flatMap((id) => lists.tags.find((tag) => tag.id === id)?.name ?? []);
  return [...(meeting ? [from(meeting.title)] : []), ...tags.map((tag) => `#${tag}`)];
};
