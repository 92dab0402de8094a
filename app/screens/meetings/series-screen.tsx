// A series' settings; everything is written as one is done with it. Called by routes/b.$board.meetings.series.$series.tsx.

import { ArrowLeftIcon, TrashIcon } from '@navikt/aksel-icons';
import { Link, useLocation, useNavigate } from '@remix-run/react';
import type { Series, SeriesId } from '../../domain/meeting/series.ts';
import { useBoard, useBoardCommands, useBoardId, useLiveBoard, useToday } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { capital } from '../../text/capital.ts';
import { DATE_WORDS } from '../../text/date-words.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useToast } from '../../ui/toast.tsx';
import { WrittenField } from '../../ui/written-field.tsx';
import './meetings.css';
import { SeriesMembers } from './series-members.tsx';
import { SeriesRota } from './series-rota.tsx';
import { SeriesStanding } from './series-standing.tsx';
import { JUST_MADE } from './use-new-meetings.ts';

export function SeriesScreen({ id }: { id: SeriesId }) {
  const words = useMeetingWords();
  const board = useBoardId();
  const isLive = useLiveBoard() !== null;
  const series = useBoard().series.find((one) => one.id === id);
  return (
    <main className="meetings-main" id="content" tabIndex={-1}>
      <div className="meetings-column">
        <Link className="ui-back" to={`/b/${board}/meetings`}>
          <ArrowLeftIcon aria-hidden />
          {words.back}
        </Link>
        <PageHeading title={series?.title ?? words.seriesGone} />
        {!series && <p className="meetings-help">{words.goneBody}</p>}
        {series && (
          // Until the board is live nothing can be written: the fields show what is, and take nothing.
          <fieldset className="meetings-settings" disabled={!isLive}>
            <legend className="ui-hidden">{words.settings}</legend>
            <SeriesTimes series={series} />
            <SeriesMembers series={series} />
            <SeriesRota series={series} />
            <SeriesStanding series={series} />
            <RemoveSeries series={series} />
          </fieldset>
        )}
      </div>
    </main>
  );
}

/** R9: away at once, and back by one press. */
function RemoveSeries({ series }: { series: Series }) {
  const words = useMeetingWords();
  const { undo } = useWords().board;
  const { removeSeries, restoreSeries } = useBoardCommands();
  const board = useBoardId();
  const today = useToday();
  const toast = useToast();
  const navigate = useNavigate();
  const remove = () => {
    removeSeries(series.id, today);
    toast({
      text: words.removedSeries(series.title),
      action: { label: undo, run: () => restoreSeries(series.id) },
    });
    navigate(`/b/${board}/meetings`);
  };
  return (
    <div className="meetings-remove">
      <button type="button" className="ui-button" data-look="quiet" onClick={remove}>
        <TrashIcon aria-hidden />
        {words.removeSeries}
      </button>
      <p className="meetings-help">{words.removeSeriesHelp}</p>
    </div>
  );
}

const MOST_WEEKS = [1, 2, 3, 4, 5, 6, 7, 8];

function SeriesTimes({ series }: { series: Series }) {
  const words = useMeetingWords();
  const language = useLanguage();
  const { changeSeries } = useBoardCommands();
  const isNew = useLocation().state === JUST_MADE;
  return (
    <section aria-labelledby="series-when">
      <h2 id="series-when">{words.when}</h2>
      <div className="meetings-fields">
        <WrittenField
          label={words.name}
          value={series.title}
          className="meetings-wide"
          isFirst={isNew}
          onDone={(title) => title.trim() !== '' && changeSeries(series.id, { title })}
        />
        <label>
          {words.weekday}
          <select
            className="ui-field"
            value={series.weekday ?? ''}
            onChange={({ target: { value } }) =>
              changeSeries(series.id, { weekday: value === '' ? null : Number(value) })
            }
          >
            <option value="">{words.anyDay}</option>
            {DATE_WORDS[language].weekdays.map((name, i) => (
              <option key={name} value={i + 1}>
                {capital(name)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.weeksBetween}
          <select
            className="ui-field"
            value={series.every}
            onChange={({ target }) => changeSeries(series.id, { every: Number(target.value) })}
          >
            {MOST_WEEKS.map((weeks) => (
              <option key={weeks} value={weeks}>
                {words.everyWeeks(weeks)}
              </option>
            ))}
          </select>
        </label>
        <WrittenField
          label={words.time}
          type="time"
          value={series.time}
          onDone={(time) => changeSeries(series.id, { time })}
        />
        <WrittenField
          label={words.place}
          value={series.place}
          className="meetings-wide"
          onDone={(place) => changeSeries(series.id, { place: place.trim() })}
        />
      </div>
    </section>
  );
}
