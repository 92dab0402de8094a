// The meeting's head: its name, whether it goes on, when it is, who takes the minutes, who is there. Used by meeting-screen.tsx.

import { Link } from '@remix-run/react';
import { isoWeekOf } from '../../domain/plain-date.ts';
import { useBoardId, useLiveBoard } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { sayDay } from '../../text/dates.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { BigScreen } from './big-screen.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { PeopleButton } from './people-button.tsx';
import { firstNameIn, type MeetingView } from './use-meeting.ts';
import type { MeetingDeeds } from './use-meeting-deeds.ts';
import { minutesSince, useNow } from './use-now.ts';

type MeetingHeadProps = { view: MeetingView; deeds: MeetingDeeds; hasSource: boolean };

export function MeetingHead({ view, deeds, hasSource }: MeetingHeadProps) {
  const words = useMeetingWords();
  const board = useBoardId();
  const isLive = useLiveBoard() !== null;
  const { meeting, taker } = view;
  const name = firstNameIn(view.board, taker);
  return (
    <header className="meeting-head">
      <PageHeading title={meeting.title || words.untitled} />
      <div className="meeting-sub">
        <MeetingState view={view} />
        <span>
          <WhenSaid view={view} />
        </span>
        <span>{name === null ? words.nobodyTakes : words.takes(name)}</span>
        {isLive && <PeopleButton view={view} deeds={deeds} />}
      </div>
      <div className="meeting-links">
        {isLive && meeting.finalisedOn === null && <MeetingFacts view={view} />}
        <BigScreen />
        <MinutesLink view={view} />
        {hasSource && <Link to={`/b/${board}/meetings/${meeting.id}/source`}>{words.source}</Link>}
      </div>
      {meeting.finalisedOn !== null && <p className="meeting-final">{words.finalNote}</p>}
    </header>
  );
}

/** «Pågår, 24 min», with a dot that is never the only sign. */
function MeetingState({ view }: { view: MeetingView }) {
  const words = useMeetingWords();
  const { meeting, isOngoing } = view;
  const now = useNow(isOngoing);
  if (meeting.finalisedOn !== null) return <b>{words.isFinalised}</b>;
  if (isOngoing && meeting.begunAt !== null)
    return (
      <b className="meeting-pulse">
        {now === null ? words.goesOn : words.goesOnFor(minutesSince(meeting.begunAt, now))}
      </b>
    );
  return meeting.endedAt === null ? null : <b>{words.ended}</b>;
}

/** Once it has begun the minutes can be made final; once they are, they stand by themselves. */
function MinutesLink({ view }: { view: MeetingView }) {
  const words = useMeetingWords();
  const own = `/b/${useBoardId()}/meetings/${view.meeting.id}`;
  if (view.meeting.finalisedOn !== null) return <Link to={`${own}/minutes`}>{words.finalised}</Link>;
  return view.isSettled ? <Link to={`${own}/finalise`}>{words.finalise}</Link> : null;
}

function WhenSaid({ view }: { view: MeetingView }) {
  const words = useMeetingWords();
  const language = useLanguage();
  const { date, time, place } = view.meeting;
  if (date === null) return <>{words.noDate}</>;
  const isAddress = /^https:\/\/\S+$/.test(place);
  return (
    <>
      {sayDay(date, language, { weekday: true })}, {words.week(isoWeekOf(date).week)}
      {time && `, ${words.at(time)}`}
      {place && ', '}
      {isAddress ? (
        <a href={place} target="_blank" rel="noreferrer">
          {new URL(place).host}
        </a>
      ) : (
        place
      )}
    </>
  );
}
