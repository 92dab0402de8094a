// The card of a line in the minutes, after the line: its status, who and when, live (R3). Used by item-blocks.tsx and by the editor.

import { ChevronDownIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from '@remix-run/react';
import { useContext, useRef, useState } from 'react';
import type { Card, CardChange, CardId } from '../../domain/card.ts';
import { dueOf } from '../../domain/due.ts';
import { assigneesOf } from '../../domain/people-in-order.ts';
import { useProseWords } from '../../live/prose-words.ts';
import { useBoard, useBoardCommands, useBoardId, useToday } from '../../live/shared-board.tsx';
import { sayDue, sayWhen, sayWhenFully } from '../../text/dates.ts';
import { stateNameOf } from '../../text/state-name.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Face } from '../../ui/face.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import { Popover } from '../../ui/popover.tsx';
import { StatusChoice } from '../card-fields/status-choice.tsx';
import { CardPlace } from './card-place.ts';

export const CardChip = ({ card: id }: { card: CardId }) => {
  const { cards, deleted } = useBoard();
  const card = cards.find((one) => one.id === id);
  const gone = card ? undefined : deleted.find((one) => one.id === id);
  if (card) return <LiveChip card={card} />;
  return gone ? <DeletedChip card={gone} /> : <MissingChip id={id} />;
};

/** Its making was taken back, or it was made a moment ago by somebody whose board has not come here yet. */
const MissingChip = ({ id }: { id: CardId }) => {
  const words = useProseWords();
  return <GoneChip id={id} title="" says={words.notHere} />;
};

const DeletedChip = ({ card }: { card: Card }) => {
  const words = useProseWords();
  return <GoneChip id={card.id} title={card.title} says={words.deleted} />;
};

const GoneChip = ({ id, title, says }: { id: CardId; title: string; says: string }) => {
  const words = useProseWords();
  const announce = useAnnounce();
  const { restoreCards } = useBoardCommands();
  const onRestore = () => {
    restoreCards([id]);
    announce(words.restored);
  };
  return (
    <span className="prose-chip" data-state="gone">
      <span title={title}>{says}</span>
      <button
        type="button"
        aria-label={title ? `${words.restore}: ${title}` : words.restore}
        onClick={onRestore}
      >
        {words.restore}
      </button>
    </span>
  );
};

const LiveChip = ({ card }: { card: Card }) => {
  const words = useProseWords();
  const onBoard = `/b/${useBoardId()}`;
  const place = useContext(CardPlace) ?? onBoard;
  const { search } = useLocation();
  const { people } = useBoard();
  const own = assigneesOf(card, people);
  const [first, ...others] = own;
  return (
    <span className="prose-chip" data-kind={card.kind} data-state={card.status} data-chip={card.id}>
      <StatusButton card={card} />
      <Link to={`${place}/card/${card.id}${search}`} preventScrollReset title={card.title}>
        <span className="ui-hidden">{words.openCard(card.title)}</span>
        {first && (
          <>
            <Face name={first.name} colour={first.colour} outside={first.outsider} size="small" silent />
            <span>
              {first.name.split(' ')[0]}
              {others.length > 0 && ` +${others.length}`}
            </span>
          </>
        )}
        {!first && <span className="prose-chip-quiet">{words.nobody}</span>}
        <ChipWhen card={card} />
      </Link>
    </span>
  );
};

/** «i morgen», «3 dager over», or else the date; the full one as title. */
const ChipWhen = ({ card }: { card: Card }) => {
  const language = useLanguage();
  const today = useToday();
  if (!card.when) return null;
  return (
    <span
      className="prose-chip-quiet"
      data-due={dueOf(card, today).state}
      title={sayWhenFully(card.when, language)}
    >
      {sayDue(card, today, language) || sayWhen(card.when, language, { today })}
    </span>
  );
};

const StatusButton = ({ card }: { card: Card }) => {
  const words = useProseWords();
  const { board } = useWords();
  const announce = useAnnounce();
  const { changeCards } = useBoardCommands();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const close = (how: 'back' | 'away') => {
    setIsOpen(false);
    if (how === 'back') button.current?.focus();
  };
  const change = (fields: CardChange) => {
    changeCards([{ id: card.id, change: fields }]);
    if (fields.status) announce(`${card.title}: ${board.statuses[fields.status]}`);
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        aria-label={words.status(stateNameOf(card, board), card.title)}
        onClick={() => setIsOpen((is) => !is)}
      >
        <KindIcon shape={card.kind} />
        <b>{stateNameOf(card, board)}</b>
        <ChevronDownIcon aria-hidden />
      </button>
      {isOpen && (
        <Popover
          anchor={() => button.current}
          label={words.statusOf}
          closeLabel={words.close}
          onClose={close}
        >
          <StatusChoice card={card} change={change} label={words.statusOf} onClose={close} />
        </Popover>
      )}
    </>
  );
};
