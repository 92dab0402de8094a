// At the foot: who takes the minutes next, and when the group meets again. Used by meeting-deck.tsx.
import { Link } from '@remix-run/react';
import { nextMinuteTakers } from '../../domain/meeting/rota.ts';
import { nextDayOf, nextMeeting } from '../../domain/meeting/series-of.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { Face } from '../../ui/face.tsx';
import type { MeetingView } from './use-meeting.ts';

export function MeetingNext({ view }: { view: MeetingView }) {
  const words = useMeetingWords();
  const language = useLanguage();
  const id = useBoardId();
  const { board, series, meeting, today } = view;
  const planned = nextMeeting(board, meeting);
  const day = nextDayOf(board, meeting);
  const [taker] = series ? nextMinuteTakers(board, series, { after: meeting, today, count: 1 }) : [];
  const person = board.people.find((one) => one.id === taker);
  if (!person && day === null) return null;
  const said = day === null ? null : words.nextOn(sayDay(day, language, { weekday: true }));
  return (
    <div className="meeting-next">
      {person && (
        <Face name={person.name} colour={person.colour} outside={person.outsider} size="large" silent />
      )}
      <p>
        {person && <b>{words.nextTaker(person.name.split(' ')[0] ?? person.name)}</b>}
        {planned ? <Link to={`/b/${id}/meetings/${planned.id}`}>{said ?? planned.title}</Link> : said}
      </p>
    </div>
  );
}
