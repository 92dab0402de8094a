// One message in several channels: the task that this is a part of, the cards it was made into, and making more. Used by plan-part.tsx.
import { ArrowRightIcon, ArrowUpIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from '@remix-run/react';
import type { Card, CardId } from '../../domain/card.ts';
import { childrenOf } from '../../domain/plan/plan-tasks.ts';
import { useBoard, useToday } from '../../live/shared-board.tsx';
import { PublishingDot } from '../../parts/card-fields/publishing-dot.tsx';
import { sayWhen } from '../../text/dates.ts';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { MakeInChannels } from './make-in-channels.tsx';

export const ChannelCards = ({ card }: { card: Card }) => {
  const words = usePlanWords().card;
  const { cards } = useBoard();
  const parent = cards.find(({ id }) => id === card.parent && id !== card.id);
  const children = childrenOf(cards, card.id);
  return (
    <div className="card-channels">
      {parent && (
        <p className="card-part-of">
          <ArrowUpIcon aria-hidden />
          <span>{words.partOf}</span>
          <CardLink card={parent} />
        </p>
      )}
      {children.length > 0 && (
        <>
          <h4>{words.inChannels}</h4>
          <ul>
            {children.map((child) => (
              <ChannelCard key={child.id} card={child} />
            ))}
          </ul>
        </>
      )}
      {!parent && <MakeInChannels card={card} made={children} />}
    </div>
  );
};

const ChannelCard = ({ card }: { card: Card }) => {
  const words = usePlanWords();
  const language = useLanguage();
  const today = useToday();
  return (
    <li>
      <PublishingDot state={card.publishing} />
      <CardLink card={card} />
      <span className="card-quiet">
        {card.when ? `${sayWhen(card.when, language, { today })} · ` : ''}
        {words.publishing[card.publishing]}
      </span>
    </li>
  );
};

/** To another card's panel on the same screen. */
const CardLink = ({ card }: { card: Card }) => {
  const { untitled } = useWords().card;
  const to = useCardAddress(card.id);
  return (
    <Link to={to} preventScrollReset>
      {card.title || untitled}
      <ArrowRightIcon aria-hidden />
    </Link>
  );
};

const useCardAddress = (id: CardId): string => {
  const { pathname, search } = useLocation();
  return `${pathname.replace(/\/card\/[^/]*$/, '')}/card/${id}${search}`;
};
