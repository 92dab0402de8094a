// Calendars for other programs: make an address of what the filter shows, see and revoke one's own, and how to subscribe.
// Called by routes/b.$board.calendar.tsx; the forms work without scripts.
import { Form, Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useBoard, useBoardId, useMe, useToday } from '../../live/shared-board.tsx';
import { FilterBar } from '../../parts/filter/filter-bar.tsx';
import { type Filter, useFilter } from '../../parts/filter/use-filter.ts';
import { calendar } from '../../text/calendar.ts';
import { useLanguage } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { FeedList, type ShownFeed } from './feed-list.tsx';
import { HowTo } from './how-to.tsx';
import { NewAddress } from './new-address.tsx';
import './calendar.css';

/** What a form that was just sent has done. */
export type CalendarAnswer = { readonly address: string } | 'full' | 'revoked' | null;

type CalendarScreenProps = { readonly feeds: readonly ShownFeed[]; readonly answer: CalendarAnswer };

export function CalendarScreen({ feeds, answer }: CalendarScreenProps) {
  const words = calendar[useLanguage()];
  const mine = useRef<HTMLHeadingElement>(null);
  const announce = useAnnounce();
  useEffect(() => {
    if (answer !== 'revoked') return;
    // The button that was pressed is gone with its line.
    mine.current?.focus();
    announce(words.revoked);
  }, [answer, announce, words]);
  return (
    <main className="calendar-main" id="content" tabIndex={-1}>
      <div className="calendar-columns">
        <header>
          <h1>{words.title}</h1>
          <p>{words.intro}</p>
        </header>
        <section aria-labelledby="calendar-what">
          <h2 id="calendar-what">{words.what}</h2>
          <Choose answer={answer} count={feeds.length} />
        </section>
        <section aria-labelledby="calendar-mine">
          <h2 id="calendar-mine" ref={mine} tabIndex={-1}>
            {words.mine}
          </h2>
          {feeds.length > 0 ? <FeedList feeds={feeds} /> : <p className="calendar-help">{words.none}</p>}
        </section>
        <HowTo />
        <OtherWay />
      </div>
    </main>
  );
}

/** What stands in another calendar comes in here. */
function OtherWay() {
  const words = calendar[useLanguage()];
  return (
    <section aria-labelledby="calendar-other-way">
      <h2 id="calendar-other-way">{words.otherWay}</h2>
      <p className="calendar-help">{words.otherWayHelp}</p>
      <Link className="ui-button calendar-bring-in" to={`/b/${useBoardId()}/import`}>
        {words.bringIn}
      </Link>
    </section>
  );
}

const useShown = (): { filter: Filter; shown: number; dated: number; total: number } => {
  const board = useBoard();
  const filter = useFilter({ board, today: useToday(), me: useMe() });
  const shown = board.cards.filter(filter.matches);
  const dated = shown.filter(({ when }) => when !== null).length;
  return { filter, shown: shown.length, dated, total: board.cards.length };
};

function Choose({ answer, count }: { readonly answer: CalendarAnswer; readonly count: number }) {
  const words = calendar[useLanguage()];
  const { filter, shown, dated, total } = useShown();
  const address = answer !== null && typeof answer === 'object' ? answer.address : null;
  return (
    <>
      <p className="calendar-help">{words.whatHelp}</p>
      <div className="calendar-filter">
        <FilterBar filter={filter} shown={shown} total={total} />
      </div>
      <Form method="post" preventScrollReset className="calendar-make">
        <input type="hidden" name="q" value={filter.text} />
        <button
          type="submit"
          className="ui-button"
          data-look={address === null ? 'main' : undefined}
          name="do"
          value="make"
          aria-describedby="calendar-shows"
        >
          {words.make}
        </button>
        <p id="calendar-shows" className="calendar-help">
          {words.shows(dated)}
        </p>
      </Form>
      {answer === 'full' && (
        <p className="calendar-problem" role="alert">
          {words.full(count)}
        </p>
      )}
      {address !== null && <NewAddress address={address} />}
    </>
  );
}
