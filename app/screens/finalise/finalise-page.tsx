// What the screens of this folder have in common: the way back, the heading, one line of what it is, and a place for what was refused.

import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useBoardId } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';
import './finalise.css';

type FinalisePageProps = {
  readonly meeting: string;
  readonly title: string;
  readonly children: ReactNode;
};

export function FinalisePage({ meeting, title, children }: FinalisePageProps) {
  const words = useFinaliseWords();
  const board = useBoardId();
  return (
    <main className="finalise-main" id="content" tabIndex={-1}>
      <div className="finalise-head">
        <Link className="ui-button" data-look="quiet" to={`/b/${board}/meetings/${meeting}`}>
          <ArrowLeftIcon aria-hidden />
          {words.back}
        </Link>
        <PageHeading title={title} />
      </div>
      {children}
    </main>
  );
}

/** The place is always there, so that screen readers hear what comes into it. `reason` is a key of `refused` in the words. */
export function RefusedWords({ reason }: { reason: string | null }) {
  const said: Readonly<Record<string, string>> = useFinaliseWords().refused;
  const words = reason === null ? undefined : said[reason];
  return <div role="alert">{words && <p className="finalise-refused">{words}</p>}</div>;
}
