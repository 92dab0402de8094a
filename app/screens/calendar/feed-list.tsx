// One's own addresses, each with what it shows and a way to revoke it. Used by calendar-screen.tsx.
import { Form } from '@remix-run/react';
import type { PlainDate } from '../../domain/plain-date.ts';
import { calendar } from '../../text/calendar.ts';
import { sayDay } from '../../text/dates.ts';
import { useLanguage } from '../../text/words.tsx';

export type ShownFeed = {
  readonly id: string;
  /** A text of the filter language; empty for all cards. */
  readonly query: string;
  readonly made: PlainDate;
  /** The day it was fetched last; null when nobody has. */
  readonly read: PlainDate | null;
};

export const FeedList = ({ feeds }: { readonly feeds: readonly ShownFeed[] }) => (
  <ul className="calendar-feeds">
    {feeds.map((feed) => (
      <FeedLine key={feed.id} feed={feed} />
    ))}
  </ul>
);

function FeedLine({ feed }: { readonly feed: ShownFeed }) {
  const language = useLanguage();
  const words = calendar[language];
  const what = feed.query || words.all;
  const day = (date: string) => sayDay(date, language, { year: true });
  return (
    <li>
      <div>
        <span className="calendar-query">{what}</span>
        <p className="calendar-help">
          {words.madeOn(day(feed.made))} · {feed.read ? words.readOn(day(feed.read)) : words.neverRead}
        </p>
      </div>
      {/* Asked once more, in place, since it can't be undone (R9). */}
      <details>
        <summary className="ui-button" data-look="quiet">
          <span aria-hidden="true">{words.revoke}</span>
          <span className="ui-hidden">{words.revokeFully(what)}</span>
        </summary>
        <Form method="post" preventScrollReset>
          <p>{words.revokeHelp}</p>
          <input type="hidden" name="feed" value={feed.id} />
          <button type="submit" className="ui-button" name="do" value="revoke">
            {words.revokeNow}
          </button>
        </Form>
      </details>
    </li>
  );
}
