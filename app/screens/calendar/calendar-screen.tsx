// Calendars for other programs: make an address of what the filter shows, see and revoke one's own, and how to subscribe.
// Called by routes/b.$board.calendar.tsx; the forms work without scripts.

import { Link } from '@remix-run/react';
import { useId } from 'react';
import { useBoardId } from '../../live/shared-board.tsx';
import { AddressField } from '../../parts/addresses/address-field.tsx';
import { ChooseCards, useChosenCards } from '../../parts/addresses/choose-cards.tsx';
import { useAddressFetcher } from '../../parts/addresses/use-address-fetcher.ts';
import { useRevoked } from '../../parts/addresses/use-revoked.ts';
import { PageHeading } from '../../parts/page-title.tsx';
import { calendar } from '../../text/calendar.ts';
import { useLanguage } from '../../text/words.tsx';
import { type AddressAnswer, madeAddress, revokedAddress } from '../address-form.ts';
import { FeedList, type ShownFeed } from './feed-list.tsx';
import { HowTo } from './how-to.tsx';
import './calendar.css';

export type CalendarAnswer = AddressAnswer<'full' | 'query'>;

type CalendarScreenProps = { readonly feeds: readonly ShownFeed[]; readonly answer: CalendarAnswer };

export function CalendarScreen({ feeds, answer }: CalendarScreenProps) {
  const words = calendar[useLanguage()];
  const mine = useRevoked(revokedAddress(answer), words.revoked);
  return (
    <main className="address-main" id="content" tabIndex={-1}>
      <div className="address-columns">
        <header>
          <PageHeading title={words.title} />
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
          {feeds.length > 0 ? <FeedList feeds={feeds} /> : <p className="address-help">{words.none}</p>}
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
      <p className="address-help">{words.otherWayHelp}</p>
      <Link className="ui-button calendar-bring-in" to={`/b/${useBoardId()}/import`}>
        {words.bringIn}
      </Link>
    </section>
  );
}

function Choose({ answer, count }: { readonly answer: CalendarAnswer; readonly count: number }) {
  const words = calendar[useLanguage()];
  const chosen = useChosenCards();
  const { Form } = useAddressFetcher();
  const form = useId();
  const address = madeAddress(answer);
  return (
    <>
      <p className="address-help">{words.whatHelp}</p>
      <ChooseCards chosen={chosen} form={form} />
      <Form method="post" className="address-make" id={form}>
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
        <p id="calendar-shows" className="address-help">
          {words.shows(chosen.dated)}
        </p>
      </Form>
      {(answer === 'full' || answer === 'query') && (
        <p className="address-problem" role="alert">
          {answer === 'full' ? words.full(count) : words.queryProblem}
        </p>
      )}
      {address !== null && (
        <AddressField
          label={words.address}
          help={words.addressHelp}
          value={address}
          copy={words.copy}
          copied={words.copied}
          isNew
        >
          {/* The scheme by which calendar programs know that they are meant. */}
          <a className="ui-button" href={address.replace(/^https?:/, 'webcal:')}>
            {words.open}
          </a>
        </AddressField>
      )}
    </>
  );
}
