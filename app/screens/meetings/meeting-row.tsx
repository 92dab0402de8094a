// One meeting in the list: what it is called, when, how it stands, what came out of it. Used by meetings-screen.tsx and series-part.tsx.
import { Link } from '@remix-run/react';
import type { Meeting } from '../../domain/board.ts';
import { isOpen, type PersonId } from '../../domain/card.ts';
import { useBoard, useBoardId } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { joinFacts } from '../../text/facts.ts';
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
  const state = stateOf(meeting, words);
  const said = joinFacts([
    name === undefined ? null : words.takes(name.split(' ')[0] ?? name),
    made.length > 0 ? words.cards(made.length) : null,
    open > 0 ? words.openCards(open) : null,
  ]);
  return (
    <li>
      <Link to={`/b/${board}/meetings/${meeting.id}`}>{meeting.title || words.untitled}</Link>
      <span className="meetings-date">
        {meeting.date ? sayDay(meeting.date, language, { weekday: true, year: true }) : words.noDate}
      </span>
      <span className="meetings-facts">
        {state && <b className={state.look}>{joinFacts([state.words])}</b>}
        {state && said && '\u00a0· '}
        {said}
      </span>
    </li>
  );
}

const stateOf = (meeting: Meeting, words: ReturnType<typeof useMeetingWords>) => {
  if (meeting.finalisedOn !== null) return { words: words.isFinalised };
  const goesOn = meeting.begunAt !== null && meeting.endedAt === null;
  return goesOn ? { words: words.goesOn, look: 'meetings-on' } : null;
};
