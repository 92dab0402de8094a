// One card as it stands on the board: kind, title, when, state, tags, faces. Renders again only when its own values change.
import {
  CheckmarkCircleFillIcon,
  ClockIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
} from '@navikt/aksel-icons';
import { memo } from 'react';
import type { Board } from '../domain/board.ts';
import type { Card } from '../domain/card.ts';
import { dueOf } from '../domain/due.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { sayDay, sayDue, sayWhen, sayWhenFully } from '../text/dates.ts';
import { useLanguage, useWords } from '../text/words.tsx';
import { Faces } from '../ui/face.tsx';
import { KindIcon } from '../ui/mark.tsx';
import './card-tile.css';

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

export const CardTile = memo(function CardTile({ card, lists, today, title }: CardTileProps) {
  globalThis.aarringRenders?.(card.id);
  const words = useWords();
  const service = lists.services.find((one) => one.id === card.service);
  const done = card.status === 'done' || card.status === 'dropped';
  const notes = notesOf(card, lists, words.board.from);
  const hasWhen = saysWhen(card);
  const faces = <Faces people={facesOf(card, lists)} label={words.card.assignees} />;
  return (
    <div className="card-tile" data-kind={card.kind} data-done={done || undefined}>
      <p className="card-tile-kind">
        <KindIcon shape={card.kind} />
        <span>
          {words.board.kinds[card.kind]}
          {service && ` · ${service.name}`}
        </span>
        {/* The faces stand on the last line there is, which saves a row on most cards. */}
        {!hasWhen && notes.length === 0 && faces}
      </p>
      <h3 className="card-tile-title">{title}</h3>
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

const saysWhen = ({ when, status }: Card) => when !== null || status !== 'open';

const facesOf = (card: Card, lists: CardLists) =>
  card.assignees.flatMap((id) => {
    const person = lists.people.find((one) => one.id === id);
    return person ? [{ key: id, name: person.name, colour: person.colour, outside: person.outsider }] : [];
  });

/** The meeting it came from and its tags. */
const notesOf = (card: Card, lists: CardLists, from: (meeting: string) => string): string[] => {
  const meeting = lists.meetings.find((one) => one.id === card.source?.meeting);
  const tags = card.tags.flatMap((id) => lists.tags.find((tag) => tag.id === id)?.name ?? []);
  return [...(meeting ? [from(meeting.title)] : []), ...tags.map((tag) => `#${tag}`)];
};

function WhenWords({ card, today }: { card: Card; today: PlainDate }) {
  const words = useWords().board;
  const language = useLanguage();
  const quietWords = { proposed: words.proposed, doing: words.doing, dropped: words.dropped };
  if (card.status === 'done') {
    const day = card.doneOn
      ? sayDay(card.doneOn, language, {})
      : card.when && sayWhen(card.when, language, { today });
    return (
      <>
        <span className="card-tile-state" data-state="done">
          <CheckmarkCircleFillIcon aria-hidden />
          {words.done}
        </span>
        {day && <span className="card-tile-date">{day}</span>}
      </>
    );
  }
  const quiet = quietWords[card.status as keyof typeof quietWords];
  return (
    <>
      {card.when && <DueWords card={card} today={today} fully={sayWhenFully(card.when, language)} />}
      {card.status === 'waiting' && (
        <span className="card-tile-state" data-state="waiting">
          <HourglassIcon aria-hidden />
          {card.waiting?.on ? words.waitingOn(card.waiting.on) : words.waiting}
        </span>
      )}
      {quiet && (
        <span className="card-tile-state" data-state={card.status}>
          {quiet}
        </span>
      )}
    </>
  );
}

function DueWords({ card, today, fully }: { card: Card; today: PlainDate; fully: string }) {
  const language = useLanguage();
  if (!card.when) return null;
  const due = dueOf(card, today);
  const plain = sayWhen(card.when, language, { today });
  if (due.state === 'late' || due.state === 'soon') {
    const Icon = due.state === 'late' ? ExclamationmarkTriangleIcon : ClockIcon;
    return (
      <>
        <span className="card-tile-state" data-state={due.state} title={fully}>
          <Icon aria-hidden />
          {sayDue(card, today, language)}
        </span>
        <span className="card-tile-date">{plain}</span>
      </>
    );
  }
  return (
    <span className="card-tile-date" title={fully}>
      {plain}
    </span>
  );
}
