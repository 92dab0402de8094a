// Where the card came from: the meeting, and the words in its minutes. Used by card-panel.tsx.
import { DocPencilIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { Source } from '../../domain/card.ts';
import { useBoard, useBoardId } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';

export const SourcePart = ({ source }: { source: Source }) => {
  const words = useWords().card;
  const language = useLanguage();
  const board = useBoardId();
  const meeting = useBoard().meetings.find((one) => one.id === source.meeting);
  return (
    <section className="card-part card-source" aria-label={words.source}>
      <p>
        <DocPencilIcon aria-hidden />
        {meeting ? (
          <Link to={`/b/${board}/meetings/${meeting.id}`}>{words.fromMeeting(meeting.title)}</Link>
        ) : (
          words.meetingGone
        )}
        {meeting?.date && (
          <span className="card-quiet">{sayDay(meeting.date, language, { year: true })}</span>
        )}
      </p>
      {source.quote && <blockquote>{source.quote}</blockquote>}
    </section>
  );
};
