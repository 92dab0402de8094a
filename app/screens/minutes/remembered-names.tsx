// What the board remembers of names in these minutes, and the way to forget it. Used by meeting-facts.tsx.

import { nameKey } from '../../domain/minutes/compare-names.ts';
import { useBoard, useLiveBoard } from '../../live/shared-board.tsx';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import type { FoundItem } from './found-items.ts';
import { HEAD, type Triage } from './use-triage.ts';

export function RememberedNames({ items, triage }: { items: readonly FoundItem[]; triage: Triage }) {
  const words = useMinutesWords();
  const { people } = useBoard();
  const isLive = useLiveBoard() !== null;
  const byKey = new Map(
    items.flatMap(({ draft }) => draft.remembered.map((one) => [nameKey(one.name), one])),
  );
  if (byKey.size === 0) return null;
  return (
    <div>
      <dt>{words.names}</dt>
      <dd>
        <ul className="minutes-remembered">
          {[...byKey].map(([key, { name, person }]) => {
            const full = people.find(({ id }) => id === person)?.name ?? '';
            return (
              <li key={key}>
                <span>{words.remembered(name, full)}</span>
                {isLive && (
                  <button
                    className="ui-button"
                    data-look="quiet"
                    type="button"
                    aria-label={words.forgetName(name)}
                    onClick={() => {
                      triage.tellName(name, null, words.forgotten(name));
                      document.getElementById(HEAD)?.focus();
                    }}
                  >
                    {words.forget}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
      </dd>
    </div>
  );
}
