// The wheel by a link, for people without an account: make one, see and revoke those that there are. Called by
// routes/b.$board.share.tsx; the forms work without scripts.

import { Link, useLocation } from '@remix-run/react';
import type { ShareLink } from '../../domain/share.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { useRevoked } from '../../parts/addresses/use-revoked.ts';
import { PageHeading } from '../../parts/page-title.tsx';
import { share } from '../../text/share.ts';
import { useLanguage } from '../../text/words.tsx';
import { type AddressAnswer, madeAddress, revokedAddress } from '../address-form.ts';
import { LinkForm } from './link-form.tsx';
import { LinkList } from './link-list.tsx';
import { NewLink } from './new-link.tsx';
import './share.css';

export type ShareAnswer = AddressAnswer<'full' | 'date' | 'query'>;

type ShareScreenProps = {
  readonly links: readonly ShareLink[];
  readonly answer: ShareAnswer;
  /** The group's, for the frame's title. */
  readonly name: string;
};

export function ShareScreen({ links, answer, name }: ShareScreenProps) {
  const words = share[useLanguage()];
  const board = useBoardId();
  const { search } = useLocation();
  const made = madeAddress(answer);
  const problem = answer === 'full' || answer === 'date' || answer === 'query' ? answer : null;
  const list = useRevoked(revokedAddress(answer), words.revoked);
  return (
    <main className="address-main" id="content" tabIndex={-1}>
      <div className="address-columns">
        <header>
          <PageHeading title={words.title} />
          <p>{words.intro}</p>
          <p className="share-back">
            <Link to={`/b/${board}/wheel${search}`}>{words.back}</Link>
          </p>
        </header>
        <section aria-labelledby="share-what">
          <h2 id="share-what">{words.what}</h2>
          <LinkForm isMade={made !== null} problem={problem} count={links.length} />
          {made && <NewLink address={made} name={name} />}
        </section>
        <section aria-labelledby="share-links">
          <h2 id="share-links" ref={list} tabIndex={-1}>
            {words.links}
          </h2>
          <p className="address-help">{links.length > 0 ? words.linksHelp : words.none}</p>
          {links.length > 0 && <LinkList links={links} />}
        </section>
      </div>
    </main>
  );
}
