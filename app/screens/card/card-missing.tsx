// What the panel says when its card is deleted, or was never here. Used by card-panel.tsx.
import { XMarkIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { Card } from '../../domain/card.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';

type CardMissingProps = { deleted: Card | undefined; closeTo: string };

export const CardMissing = ({ deleted, closeTo }: CardMissingProps) => {
  const words = useWords().card;
  const { restoreCards } = useBoardCommands();
  return (
    <>
      <div className="card-head">
        <Link
          to={closeTo}
          preventScrollReset
          className="ui-button card-ways"
          data-look="icon"
          aria-label={words.close}
          title={words.close}
        >
          <XMarkIcon aria-hidden />
        </Link>
      </div>
      <div className="card-body card-missing">
        <p className="card-missing-title">{deleted ? words.deletedTitle : words.notFoundTitle}</p>
        <p>{deleted ? words.deletedBody(deleted.title || words.untitled) : words.notFoundBody}</p>
        <p>
          {deleted ? (
            <button
              type="button"
              className="ui-button"
              data-look="main"
              onClick={() => restoreCards([deleted.id])}
            >
              {words.restore}
            </button>
          ) : (
            <Link to={closeTo} className="ui-button">
              {words.back}
            </Link>
          )}
        </p>
      </div>
    </>
  );
};
