// One meeting in the list: what it is called, when, how it stands, what came out of it. Used by meetings-screen.tsx and series-part.tsx.
import { Link } from '@remix-run/react';
import type { Meeting } from '../../domain/board.ts';
import { isOpen, type PersonId } from '../../domain/card.ts';
import { useBoard, useBoardId } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useLanguage } from '../../text/words.tsx';

/** `taker` takes, or took, the minutes. */
export function MeetingRow({ meeting, taker }: { meeting: Meeting; taker: PersonId | null }) {
  const words = useMeetingWords();
  const language = useLanguage();
  const board = useBoardId();
  const { cards, people } = useBoard();
  const made = cards.filter((card) => card.source?.meeting === meeting.id);
  const open = made.filter(isOpen).length;
  const name = people.find(({ id }) => id === taker)?.name;
  const facts = [
    name === undefined ? null : words.takes(name.split(' ')[0] ?? name),
    made.length > 0 ? words.cards(made.length) : null,
    open > 0 ? words.openCards(open) : null,
  ];
  return (
    <li>
      <Link to={`/b/${board}/meetings/${meeting.id}`}>{meeting.title || words.untitled}</Link>
      <span className="meetings-date">
        {meeting.date ? sayDay(meeting.date, language, { weekday: true, year: true }) : words.noDate}
      </span>
      <span className="meetings-facts">
        <StateWord meeting={meeting} />
        {facts.filter((fact) => fact !== null).join(' · ')}
      </span>
    </li>
  );
}

function StateWord({ meeting }: { meeting: Meeting }) {
  const words = useMeetingWords();
  if (meeting.finalisedOn !== null) return <b>{words.isFinalised} </b>;
  if (meeting.begunAt !== null && meeting.endedAt === null)
    return <b className="meetings-on">{words.goesOn} </b>;
  return null;
}
