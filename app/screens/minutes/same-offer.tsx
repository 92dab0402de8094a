// An open card that says the same as a found item, beside the question whether it is the same. Used by found-action.tsx.

import { Link } from '@remix-run/react';
import type { SameCard } from '../../domain/minutes/same-card.ts';
import { assigneesOf } from '../../domain/people-in-order.ts';
import { useBoard, useBoardId, useToday } from '../../live/shared-board.tsx';
import { sayWhen } from '../../text/dates.ts';
import { stateNameOf } from '../../text/state-name.ts';
import { useWordsWithMinutes } from '../../text/use-minutes-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import { useSingleKeys } from '../../ui/single-keys.ts';
import type { FoundItem } from './found-items.ts';
import type { Triage } from './use-triage.ts';

type SameOfferProps = { item: FoundItem; like: SameCard; triage: Triage };

export function SameOffer({ item, like: { card, reasons }, triage }: SameOfferProps) {
  const words = useWordsWithMinutes();
  const language = useLanguage();
  const today = useToday();
  const board = useBoardId();
  const letters = useSingleKeys();
  const { people } = useBoard();
  const names = assigneesOf(card, people).map(({ name }) => name);
  const facts = [
    stateNameOf(card, words.board),
    names.join(', '),
    card.when && sayWhen(card.when, language, { today }),
  ].filter(Boolean);
  return (
    <div className="minutes-same">
      <p className="minutes-same-ask">{words.minutes.isSame}</p>
      <p className="minutes-same-card" data-kind={card.kind}>
        <KindIcon shape={card.kind} />
        <Link to={`/b/${board}/card/${card.id}`}>{card.title}</Link>
        <span>{facts.join(' · ')}</span>
        <span>{words.minutes.alike(reasons.map((reason) => words.minutes.sameBy[reason]).join(', '))}</span>
      </p>
      <div className="minutes-buttons">
        <button
          className="ui-button"
          type="button"
          aria-label={words.minutes.sameItem(card.title)}
          aria-keyshortcuts={letters ? 's' : undefined}
          onClick={() => triage.same(item)}
        >
          {words.minutes.same} <kbd aria-hidden>S</kbd>
        </button>
        <button
          className="ui-button"
          data-look="quiet"
          type="button"
          aria-label={words.minutes.apartItem(card.title)}
          onClick={() => triage.apart(item)}
        >
          {words.minutes.apart}
        </button>
      </div>
    </div>
  );
}
