// The meetings whose minutes have come in, newest first, and the way to bring in more. Called by routes/b.$board.meetings._index.tsx.
import { DocPencilIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { Meeting } from '../../domain/board.ts';
import { isOpen } from '../../domain/card.ts';
import { useBoard, useBoardId } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import './minutes.css';

export function MeetingsScreen() {
  const words = useWords().minutes;
  const { meetings } = useBoard();
  const board = useBoardId();
  return (
    <main className="minutes-main" id="content" tabIndex={-1}>
      <div className="minutes-column">
        <div className="minutes-head">
          <h1>{words.title}</h1>
          <Link className="ui-button" data-look="go" to={`/b/${board}/meetings/new`}>
            <DocPencilIcon aria-hidden />
            {words.bringIn}
          </Link>
        </div>
        {meetings.length === 0 ? (
          <div className="minutes-empty">
            <h2>{words.none}</h2>
            <p>{words.teach}</p>
          </div>
        ) : (
          <ul className="minutes-list">
            {meetings.map((meeting) => (
              <MeetingRow key={meeting.id} meeting={meeting} />
            ))}
          </ul>
        )}
      </div>
    </main>
  );
}

function MeetingRow({ meeting }: { meeting: Meeting }) {
  const words = useWords().minutes;
  const language = useLanguage();
  const board = useBoardId();
  const cards = useBoard().cards.filter((card) => card.source?.meeting === meeting.id);
  const open = cards.filter(isOpen).length;
  return (
    <li>
      <Link to={`/b/${board}/meetings/${meeting.id}`}>{meeting.title || words.untitled}</Link>
      <span className="minutes-row-date">
        {meeting.date ? sayDay(meeting.date, language, { weekday: true, year: true }) : words.noDate}
      </span>
      <span className="minutes-row-cards">
        {words.cards(cards.length)}
        {open > 0 && ` · ${words.openCards(open)}`}
      </span>
    </li>
  );
}
