// The action items that were found: accept, edit or reject one by one, or accept all; by pointer and by keys. Used by meeting-screen.tsx.
import { useLayoutEffect, useRef, useState } from 'react';
import { useLiveBoard } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { FoundAction } from './found-action.tsx';
import type { ActionDeeds, Found, FoundItem } from './use-found.ts';
import { useFoundKeys } from './use-found-keys.ts';

type FoundActionsProps = { found: Found; lit: string | null; onLight: (item: string | null) => void };

/** Focuses an element that is drawn only after the change. */
const useFocusSoon = () => {
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (!wanted.current) return;
    document.getElementById(wanted.current)?.focus();
    wanted.current = null;
  });
  return (id: string) => {
    wanted.current = id;
  };
};

export function FoundActions({ found, lit, onLight }: FoundActionsProps) {
  const words = useWords().minutes;
  const announce = useAnnounce();
  const isLive = useLiveBoard() !== null;
  const focusSoon = useFocusSoon();
  const [editing, setEditing] = useState<string | null>(null);
  const shown = found.items.filter(({ state }) => state !== 'rejected');
  const offered = found.items.filter(({ state }) => state === 'offered');
  const goOn = (from: FoundItem) => {
    const at = found.items.indexOf(from);
    const next = [...found.items.slice(at + 1), ...found.items.slice(0, at)].find(
      ({ state }) => state === 'offered',
    );
    focusSoon(next ? `found-${next.action.item}` : 'found-title');
  };
  const deeds: ActionDeeds = {
    accept: (item) => {
      if (item.state !== 'offered') return;
      found.accept([item]);
      setEditing(null);
      announce(words.accepted(item.draft.text));
      goOn(item);
    },
    reject: (item) => {
      if (item.state !== 'offered') return;
      found.reject(item.action.item);
      setEditing(null);
      announce(words.rejected(item.draft.text));
      goOn(item);
    },
    edit: (item) => {
      focusSoon(item ? `found-text-${item.action.item}` : `found-${editing ?? ''}`);
      setEditing(item?.action.item ?? null);
    },
  };
  const acceptAll = () => {
    found.accept(offered);
    setEditing(null);
    announce(words.acceptedAll(offered.length));
    focusSoon('found-title');
  };
  const onKeyDown = useFoundKeys(shown, deeds, isLive);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys for the list, each also a button in it (R6)
    <div className="minutes-actions" onKeyDown={onKeyDown}>
      <div className="minutes-part-head">
        <h2 id="found-title" tabIndex={-1}>
          {words.actions} <span>{words.toGo(offered.length)}</span>
        </h2>
        {isLive && offered.length > 0 && (
          <button className="ui-button" data-look="go" type="button" onClick={acceptAll}>
            {words.acceptAll}
          </button>
        )}
      </div>
      {found.items.length === 0 && <p className="minutes-note">{words.noActions}</p>}
      {isLive && offered.length > 0 && <p className="minutes-note minutes-keys">{words.keys}</p>}
      {found.items.length > 0 && offered.length === 0 && <p className="minutes-note">{words.allDone}</p>}
      <ol className="minutes-offers">
        {shown.map((item) => (
          <FoundAction
            key={item.action.item}
            item={item}
            found={found}
            deeds={deeds}
            isLit={lit === item.action.item}
            isEditing={editing === item.action.item}
            onLight={onLight}
          />
        ))}
      </ol>
      <RejectedOnes found={found} />
    </div>
  );
}

function RejectedOnes({ found }: { found: Found }) {
  const words = useWords().minutes;
  const announce = useAnnounce();
  const rejected = found.items.filter(({ state }) => state === 'rejected');
  if (rejected.length === 0) return null;
  return (
    <details className="minutes-rejected">
      <summary>{words.rejectedOnes(rejected.length)}</summary>
      <ul>
        {rejected.map(({ action }) => (
          <li key={action.item}>
            <span>{action.text}</span>
            <button
              className="ui-button"
              data-look="quiet"
              type="button"
              aria-label={words.unrejectItem(action.text)}
              onClick={() => {
                found.unreject(action.item);
                announce(words.unrejected(action.text));
              }}
            >
              {words.unreject}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
