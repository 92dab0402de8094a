// Over the found action items: how far one is, which are shown, all the sure ones at once, and the keys. Used by meeting-screen.tsx.

import { memo } from 'react';
import { useBoard, useLiveBoard } from '../../live/shared-board.tsx';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { turnSingleKeys, useSingleKeys } from '../../ui/single-keys.ts';
import { ANYBODY, type FoundFilter, NOBODY, sureItems, whoChoices } from './found-filter.ts';
import type { FoundItem } from './found-items.ts';
import { HEAD, type Triage } from './use-triage.ts';

type FoundHeadProps = {
  items: readonly FoundItem[];
  shown: readonly FoundItem[];
  triage: Triage;
  filter: FoundFilter;
  onFilter: (filter: FoundFilter) => void;
};

const KEYS = [
  ['walk', ['J', 'K']],
  ['accept', ['A']],
  ['reject', ['R']],
  ['edit', ['E']],
  ['same', ['S']],
  ['name', ['N']],
  ['undo', ['U']],
  ['show', ['↵']],
] as const;

/** Fewer are seen at once without choosing. */
const FILTER_FROM = 6;

export const FoundHead = memo(function FoundHead({ items, shown, triage, filter, onFilter }: FoundHeadProps) {
  const words = useMinutesWords();
  const isLive = useLiveBoard() !== null;
  const settled = items.filter(({ state }) => state !== 'offered').length;
  const sure = sureItems(shown);
  return (
    <div className="minutes-found-head">
      <div className="minutes-part-head">
        <h2 id={HEAD} tabIndex={-1}>
          {words.actions}
          {items.length > 0 && (
            <span>{settled === items.length ? words.allDone : words.settled(settled, items.length)}</span>
          )}
        </h2>
        {isLive && sure.length > 1 && (
          <button className="ui-button" data-look="go" type="button" onClick={() => triage.acceptAll(sure)}>
            {words.acceptSure(sure.length)}
          </button>
        )}
      </div>
      {items.length > 0 && (
        <div className="minutes-progress" aria-hidden>
          <div style={{ width: `${(100 * settled) / items.length}%` }} />
        </div>
      )}
      {isLive && items.length >= FILTER_FROM && <Filter items={items} filter={filter} onFilter={onFilter} />}
    </div>
  );
});

function Filter({ items, filter, onFilter }: Pick<FoundHeadProps, 'items' | 'filter' | 'onFilter'>) {
  const words = useMinutesWords();
  const choices = whoChoices(items, useBoard().people);
  return (
    <div className="minutes-filter">
      <select
        className="ui-field"
        aria-label={words.filterWho}
        value={filter.who}
        onChange={(event) => onFilter({ ...filter, who: event.target.value })}
      >
        <option value={ANYBODY}>{words.everybody}</option>
        {choices.map(({ who, name, count }) => (
          <option key={who} value={who}>
            {`${name ?? (who === NOBODY ? words.nobody : words.unknownNames)} (${count})`}
          </option>
        ))}
      </select>
      <select
        className="ui-field"
        aria-label={words.filterSure}
        value={filter.sure}
        onChange={(event) => onFilter({ ...filter, sure: event.target.value as FoundFilter['sure'] })}
      >
        <option value="any">{words.sureAny}</option>
        <option value="sure">{words.sureHigh}</option>
        <option value="unsure">{words.sureLow}</option>
      </select>
    </div>
  );
}

/** Each key with what it does; or how to get them back for who has turned them off. Nothing to do, no keys. */
export const FoundKeys = memo(function FoundKeys({ items }: { items: readonly FoundItem[] }) {
  const words = useMinutesWords();
  const areOn = useSingleKeys();
  const isLive = useLiveBoard() !== null;
  if (!isLive || items.every(({ state }) => state !== 'offered')) return null;
  if (!areOn)
    return (
      <p className="minutes-note minutes-keys">
        {words.keysOff}{' '}
        <button className="ui-button" data-look="quiet" type="button" onClick={() => turnSingleKeys(true)}>
          {words.keysOn}
        </button>
      </p>
    );
  return (
    <ul className="minutes-note minutes-keys" aria-label={words.keysTitle}>
      {KEYS.map(([does, keys]) => (
        <li key={does}>
          {keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}{' '}
          {words.keyNames[does]}
        </li>
      ))}
    </ul>
  );
});
