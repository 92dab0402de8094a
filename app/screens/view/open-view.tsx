// Leads on from a saved view's address to what it shows, on a page that is live already. Called by b.$board.view.$view.tsx.

import { Link, Navigate } from '@remix-run/react';
import type { ViewId } from '../../domain/view.ts';
import { useBoard, useBoardId } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { useViews } from '../../parts/views/use-views.ts';
import { useWords } from '../../text/words.tsx';
import './open-view.css';

export function OpenView({ view: id }: { readonly view: ViewId }) {
  const words = useWords().views;
  const board = useBoardId();
  const { addressOf } = useViews();
  const view = useBoard().views.find((one) => one.id === id);
  if (view) return <Navigate to={addressOf(view)} replace />;
  return (
    <main className="open-view" id="content" tabIndex={-1}>
      <PageHeading title={words.notFoundTitle} />
      <p>{words.notFoundBody}</p>
      <Link to={`/b/${board}`} className="ui-button" data-look="go">
        {words.toBoard}
      </Link>
    </main>
  );
}
