// The names in a found item that mean nobody on the board, each a question: one answer goes for all items, and for the next import.
// Used by found-action.tsx and edit-action.tsx.

import { PersonPlusIcon } from '@navikt/aksel-icons';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import type { FoundItem } from './found-items.ts';

type UnknownNamesProps = { item: FoundItem; onName: (name: string, item: string) => void };

export function UnknownNames({ item, onName }: UnknownNamesProps) {
  const words = useMinutesWords();
  return (
    <span className="minutes-unknown">
      {item.draft.unknown.map((name, index) => (
        <button
          key={name}
          className="ui-button"
          data-look="quiet"
          type="button"
          aria-haspopup="dialog"
          onClick={() => onName(name, item.action.item)}
        >
          <PersonPlusIcon aria-hidden />
          <span>{words.whoIs(name)}</span>
          {index === 0 && <kbd aria-hidden>N</kbd>}
        </button>
      ))}
    </span>
  );
}
