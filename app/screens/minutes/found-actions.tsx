// The action items that were found, each to be accepted, edited, rejected or said to be a card that is there. Used by meeting-screen.tsx.
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { FoundAction } from './found-action.tsx';
import type { FoundItem } from './found-items.ts';
import type { ItemWays } from './item-ways.ts';
import type { Triage } from './use-triage.ts';

type FoundActionsProps = {
  items: readonly FoundItem[];
  shown: readonly FoundItem[];
  ways: ItemWays;
  lit: string | null;
  editing: string | null;
};

export function FoundActions({ items, shown, ways, lit, editing }: FoundActionsProps) {
  const words = useMinutesWords();
  const rejected = items.filter(({ state }) => state === 'rejected');
  return (
    <>
      {items.length > rejected.length && shown.length === 0 && (
        <p className="minutes-note">{words.noneShown}</p>
      )}
      <ol className="minutes-offers">
        {shown.map((item) => (
          <FoundAction
            key={item.action.item}
            item={item}
            ways={ways}
            isLit={lit === item.action.item}
            isEditing={editing === item.action.item}
          />
        ))}
      </ol>
      <RejectedOnes rejected={rejected} triage={ways.triage} />
    </>
  );
}

function RejectedOnes({ rejected, triage }: { rejected: readonly FoundItem[]; triage: Triage }) {
  const words = useMinutesWords();
  if (rejected.length === 0) return null;
  return (
    <details className="minutes-rejected">
      <summary className="ui-more">{words.rejectedOnes(rejected.length)}</summary>
      <ul>
        {rejected.map(({ action }) => (
          <li key={action.item}>
            <span>{action.text}</span>
            <button
              className="ui-button"
              data-look="quiet"
              type="button"
              aria-label={words.unrejectItem(action.text)}
              onClick={() => triage.unreject(action.item, action.text)}
            >
              {words.unreject}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
