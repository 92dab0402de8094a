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

type CardTileProps = {
  card: Card;
  lists: CardLists;
  today: PlainDate;
  /** The title's content: a link on the board, plain text in the lifted copy. */
  title: React.ReactNode;
};

export const CardTile = memo(function CardTile({ card, lists, today, title }: CardTileProps) {
  const words = useWords().board;
  const service = lists.services.find((one) => one.id === card.service);
  const done = card.status === 'done' || card.status === 'dropped';
  return (
    <div className="card-tile" data-kind={card.kind} data-done={done || undefined}>
      <p className="card-tile-kind">
        <KindIcon shape={card.kind} />
        <span>
          {words.kinds[card.kind]}
          {service && ` · ${service.name}`}
        </span>
      </p>
      <h3 className="card-tile-title">{title}</h3>
      <WhenLine card={card} today={today} />
      <MetaLine card={card} lists={lists} />
    </div>
  );
});

function WhenLine({ card, today }: { card: Card; today: PlainDate }) {
  const words = useWords().board;
  const language = useLanguage();
  const quietWords = { proposed: words.proposed, doing: words.doing, dropped: words.dropped };
  if (card.status === 'done') {
    return (
      <p className="card-tile-when">
        <span className="card-tile-state" data-state="done">
          <CheckmarkCircleFillIcon aria-hidden />
          {words.done}
        </span>
        {(card.doneOn ?? card.when) && (
          <span className="card-tile-date">
            {card.doneOn
              ? sayDay(card.doneOn, language, {})
              : card.when && sayWhen(card.when, language, { today })}
          </span>
        )}
      </p>
    );
  }
  const quiet = quietWords[card.status as keyof typeof quietWords];
  if (!card.when && !card.waiting && !quiet) return null;
  return (
    <p className="card-tile-when">
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
    </p>
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

function MetaLine({ card, lists }: { card: Card; lists: CardLists }) {
  const words = useWords();
  const people = card.assignees.flatMap((id) => {
    const person = lists.people.find((one) => one.id === id);
    return person ? [{ key: id, name: person.name, colour: person.colour, outside: person.outsider }] : [];
  });
  const tags = card.tags.flatMap((id) => lists.tags.find((tag) => tag.id === id)?.name ?? []);
  const meeting = card.source && lists.meetings.find((one) => one.id === card.source?.meeting);
  if (people.length + tags.length === 0 && !meeting) return null;
  return (
    <p className="card-tile-meta" data-faces-only={(tags.length === 0 && !meeting) || undefined}>
      {meeting && <span>{words.board.from(meeting.title)}</span>}
      {tags.map((tag) => (
        <span key={tag}>#{tag}</span>
      ))}
      <Faces people={people} label={words.card.assignees} />
    </p>
  );
}
