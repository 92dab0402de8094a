// A series in the list of meetings: when it meets, what comes, what was. Used by meetings-screen.tsx.
import { CogIcon, PlusIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { minuteTakersOf } from '../../domain/meeting/rota.ts';
import type { Series } from '../../domain/meeting/series.ts';
import { isComing, meetingsOf } from '../../domain/meeting/series-of.ts';
import { useBoard, useBoardId, useLiveBoard, useToday } from '../../live/shared-board.tsx';
import { DATE_WORDS } from '../../text/date-words.ts';
import { sayDay } from '../../text/dates.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { MeetingRow } from './meeting-row.tsx';
import { useNewMeetings, useNextDay } from './use-new-meetings.ts';

export function SeriesPart({ series }: { series: Series }) {
  const words = useMeetingWords();
  const board = useBoard();
  const today = useToday();
  const id = useBoardId();
  const meetings = meetingsOf(board, series.id);
  const takers = minuteTakersOf(board, series, today);
  const coming = meetings.filter((meeting) => isComing(meeting, today));
  const held = meetings.filter((meeting) => !isComing(meeting, today)).reverse();
  const rows = (list: typeof meetings) =>
    list.map((meeting) => (
      <MeetingRow key={meeting.id} meeting={meeting} taker={takers.get(meeting.id) ?? null} />
    ));
  return (
    <section className="meetings-series" aria-labelledby={`series-${series.id}`}>
      <div className="meetings-series-head">
        <div>
          <h2 id={`series-${series.id}`}>{series.title}</h2>
          <p>
            <SeriesTimes series={series} />
          </p>
        </div>
        <PlanButton series={series} />
        <Link
          className="ui-button"
          data-look="icon"
          to={`/b/${id}/meetings/series/${series.id}`}
          aria-label={words.settingsOf(series.title)}
          title={words.settings}
        >
          <CogIcon aria-hidden />
        </Link>
      </div>
      {coming.length > 0 && (
        <>
          <h3>{words.coming}</h3>
          <ul className="meetings-list">{rows(coming)}</ul>
        </>
      )}
      {held.length > 0 && (
        <>
          <h3>{words.held}</h3>
          <ul className="meetings-list" data-held>
            {rows(held)}
          </ul>
        </>
      )}
    </section>
  );
}

/** «Hver onsdag kl. 10:00 · Storsalen» */
function SeriesTimes({ series }: { series: Series }) {
  const words = useMeetingWords();
  const language = useLanguage();
  const weekday = series.weekday === null ? null : DATE_WORDS[language].weekdays[series.weekday - 1];
  const how = weekday ? words.every(series.every, weekday) : words.everyWeeks(series.every);
  const where = /^https?:/.test(series.place) ? '' : series.place;
  return <>{[series.time ? `${how} ${words.at(series.time)}` : how, where].filter(Boolean).join(' · ')}</>;
}

function PlanButton({ series }: { series: Series }) {
  const words = useMeetingWords();
  const language = useLanguage();
  const isLive = useLiveBoard() !== null;
  const day = useNextDay(series);
  const { plan } = useNewMeetings();
  if (!isLive) return null;
  return (
    <button type="button" className="ui-button" onClick={() => plan(series, day)}>
      <PlusIcon aria-hidden />
      {words.planNext(sayDay(day, language, { weekday: true }))}
    </button>
  );
}
