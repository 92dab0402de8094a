// The group's meetings: each series with what comes and what was, then those that stand alone. Called by
// routes/b.$board.meetings._index.tsx.

import { DocPencilIcon, PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { useKeptForOffline } from '../../live/service-worker.ts';
import { useBoard, useBoardId, useLiveBoard } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { MeetingRow } from './meeting-row.tsx';
import './meetings.css';
import { SeriesPart } from './series-part.tsx';
import { useNewMeetings } from './use-new-meetings.ts';

export function MeetingsScreen() {
  const words = useMeetingWords();
  const { meetings, series } = useBoard();
  useKeptForOffline(`/b/${useBoardId()}/meetings`);
  const known = new Set(series.map(({ id }) => id));
  const alone = meetings.filter((meeting) => meeting.series === null || !known.has(meeting.series));
  const isEmpty = meetings.length === 0 && series.length === 0;
  return (
    <main className="meetings-main" id="content" tabIndex={-1}>
      <div className="meetings-column">
        <div className="meetings-head">
          <PageHeading title={words.title} />
          <Ways />
        </div>
        {isEmpty && (
          <div className="meetings-empty">
            <h2>{words.none}</h2>
            <p>{words.teach}</p>
          </div>
        )}
        {series.map((one) => (
          <SeriesPart key={one.id} series={one} />
        ))}
        {alone.length > 0 && (
          <section aria-labelledby="meetings-alone">
            {series.length > 0 && <h2 id="meetings-alone">{words.others}</h2>}
            <ul className="meetings-list" aria-label={series.length > 0 ? undefined : words.title}>
              {alone.map((meeting) => (
                <MeetingRow key={meeting.id} meeting={meeting} taker={meeting.minuteTaker} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </main>
  );
}

function Ways() {
  const words = useMeetingWords();
  const board = useBoardId();
  const isLive = useLiveBoard() !== null;
  const make = useNewMeetings();
  return (
    <div className="meetings-ways">
      {isLive && (
        <>
          <button type="button" className="ui-button" data-look="quiet" onClick={make.single}>
            <PlusIcon aria-hidden />
            {words.newMeeting}
          </button>
          <button type="button" className="ui-button" data-look="quiet" onClick={make.series}>
            <PlusIcon aria-hidden />
            {words.newSeries}
          </button>
        </>
      )}
      <Link className="ui-button" data-look="quiet" to={`/b/${board}/decisions`}>
        {words.decisions}
      </Link>
      <Link className="ui-button" data-look="go" to={`/b/${board}/meetings/new`}>
        <DocPencilIcon aria-hidden />
        {words.bringIn}
      </Link>
    </div>
  );
}
