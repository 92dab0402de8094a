// One found action item: its words, whose and by when, and what can be done with it; once accepted, the live card. Used by found-actions.tsx.

import { CheckmarkIcon, FileSearchIcon, PencilIcon, XMarkIcon } from '@navikt/aksel-icons';
import { memo } from 'react';
import { useLiveBoard, useToday } from '../../live/shared-board.tsx';
import { sayWhen } from '../../text/dates.ts';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { Faces } from '../../ui/face.tsx';
import { useSingleKeys } from '../../ui/single-keys.ts';
import { EditAction } from './edit-action.tsx';
import type { FoundItem } from './found-items.ts';
import type { ItemWays } from './item-ways.ts';
import { LiveCard } from './live-card.tsx';
import { SameOffer } from './same-offer.tsx';
import { UnknownNames } from './unknown-names.tsx';
import { leavesItems } from './use-lit.ts';
import { placeOf } from './use-triage.ts';

type FoundActionProps = { item: FoundItem; ways: ItemWays; isLit: boolean; isEditing: boolean };

export const FoundAction = memo(function FoundAction({ item, ways, isLit, isEditing }: FoundActionProps) {
  const { action, card } = item;
  const id = action.item;
  return (
    <li
      className="minutes-offer"
      id={placeOf(id)}
      aria-labelledby={card || isEditing ? undefined : `found-words-${id} found-facts-${id}`}
      data-item={id}
      data-state={item.state}
      data-lit={isLit || undefined}
      tabIndex={-1}
      onPointerEnter={() => ways.light(id, 'pointer', 'found')}
      onPointerLeave={() => ways.light(null, 'pointer', 'found')}
      onFocus={() => ways.light(id, 'focus', 'found')}
      onBlur={(event) => {
        if (leavesItems(event)) ways.light(null, 'focus', 'found');
      }}
    >
      {card ? (
        <Settled item={item} ways={ways} />
      ) : isEditing ? (
        <EditAction item={item} ways={ways} />
      ) : (
        <Offered item={item} ways={ways} />
      )}
    </li>
  );
});

function Settled({ item, ways }: { item: FoundItem; ways: ItemWays }) {
  const words = useMinutesWords();
  const isLive = useLiveBoard() !== null;
  if (!item.card) return null;
  return (
    <>
      <LiveCard card={item.card} />
      {item.isSame && (
        <p className="minutes-same-note">
          {words.wasSame(item.draft.text)}{' '}
          {isLive && (
            <button
              className="ui-button"
              data-look="quiet"
              type="button"
              aria-label={words.apartItem(item.card.title)}
              onClick={() => ways.triage.apart(item)}
            >
              {words.apart}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function Offered({ item, ways }: { item: FoundItem; ways: ItemWays }) {
  const isLive = useLiveBoard() !== null;
  const { draft, action, like } = item;
  return (
    <>
      <p className="minutes-offer-text" id={`found-words-${action.item}`}>
        {draft.text}
      </p>
      <WhoAndWhen item={item} ways={ways} />
      {isLive && like && <SameOffer item={item} like={like} triage={ways.triage} />}
      {isLive && <Deeds item={item} ways={ways} />}
    </>
  );
}

function WhoAndWhen({ item, ways }: { item: FoundItem; ways: ItemWays }) {
  const words = useMinutesWords();
  const language = useLanguage();
  const today = useToday();
  const isLive = useLiveBoard() !== null;
  const { draft, action } = item;
  const people = draft.who;
  const names = [...people.map(({ name }) => name), ...(isLive ? [] : draft.unknown)];
  const isNobodys = names.length === 0 && draft.unknown.length === 0;
  return (
    <p className="minutes-offer-facts" id={`found-facts-${action.item}`}>
      {people.length > 0 && <Faces label={words.who} size="small" people={people} />}
      {(names.length > 0 || isNobodys) && <span>{isNobodys ? words.nobody : names.join(', ')}</span>}
      {isLive && draft.unknown.length > 0 && <UnknownNames item={item} onName={ways.name} />}
      <span className="minutes-date">
        {draft.due ? sayWhen({ precision: 'day', day: draft.due }, language, { today }) : words.noDue}
      </span>
      {action.confidence === 'low' && <span className="minutes-unsure">{words.unsure}</span>}
    </p>
  );
}

function Deeds({ item, ways }: { item: FoundItem; ways: ItemWays }) {
  const words = useMinutesWords();
  const { triage } = ways;
  const { text } = item.draft;
  const letters = useSingleKeys();
  return (
    <div className="minutes-buttons minutes-deeds">
      <button
        className="ui-button"
        type="button"
        aria-label={words.acceptItem(text)}
        aria-keyshortcuts={letters ? 'a' : undefined}
        onClick={() => triage.accept(item)}
      >
        <CheckmarkIcon aria-hidden />
        {words.accept} <kbd aria-hidden>A</kbd>
      </button>
      <button
        className="ui-button"
        data-look="quiet"
        type="button"
        aria-label={words.editItem(text)}
        aria-keyshortcuts={letters ? 'e' : undefined}
        onClick={() => ways.edit(item)}
      >
        <PencilIcon aria-hidden />
        {words.edit} <kbd aria-hidden>E</kbd>
      </button>
      <button
        className="ui-button"
        data-look="quiet"
        type="button"
        aria-label={words.rejectItem(text)}
        aria-keyshortcuts={letters ? 'r' : undefined}
        onClick={() => triage.reject(item)}
      >
        <XMarkIcon aria-hidden />
        {words.reject} <kbd aria-hidden>R</kbd>
      </button>
      <button
        className="ui-button minutes-show"
        data-look="icon"
        type="button"
        aria-label={words.showItem(text)}
        title={words.show}
        onClick={() => ways.show(item.action.item)}
      >
        <FileSearchIcon aria-hidden />
      </button>
    </div>
  );
}
