// One's own addresses, each with what it shows and a way to revoke it. Used by calendar-screen.tsx.
import type { PlainDate } from '../../domain/plain-date.ts';
import { AddressLine } from '../../parts/addresses/address-line.tsx';
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
  /** Perhaps only the beginning of the filter. */
  readonly isCut: boolean;
};

export const FeedList = ({ feeds }: { readonly feeds: readonly ShownFeed[] }) => {
  const language = useLanguage();
  const words = calendar[language];
  const day = (date: string) => sayDay(date, language, { year: true });
  return (
    <ul className="address-list">
      {feeds.map(({ id, query, made, read, isCut }) => (
        <AddressLine
          key={id}
          title={query || words.all}
          facts={
            <>
              <p className="address-help">
                {words.madeOn(day(made))} · {read ? words.readOn(day(read)) : words.neverRead}
              </p>
              {isCut && <p className="address-problem">{words.cut}</p>}
            </>
          }
          words={words}
          field={{ name: 'feed', value: id }}
        />
      ))}
    </ul>
  );
};
