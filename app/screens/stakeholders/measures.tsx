// What the group does about a stakeholder: its cards with their status, and a way to tie another. Called by register-row.tsx.
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from '@remix-run/react';
import { useRef, useState } from 'react';
import { type Card, isOpen } from '../../domain/card.ts';
import type { Entry } from '../../domain/plan/register.ts';
import { useBoardCommands, useBoardId, useLiveBoard } from '../../live/shared-board.tsx';
import { stateNameOf } from '../../text/state-name.ts';
import { useStakeholderWords } from '../../text/use-stakeholder-words.ts';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import { MeasurePicker } from './measure-picker.tsx';

export function Measures({ entry }: { readonly entry: Entry }) {
  const words = useStakeholderWords();
  const { setMeasure } = useBoardCommands();
  const announce = useAnnounce();
  const isLive = useLiveBoard() !== null;
  const [isPicking, setPicking] = useState(false);
  const adder = useRef<HTMLButtonElement>(null);
  const { stakeholder, name, measures } = entry;
  const untie = ({ id, title }: Card) => {
    setMeasure(stakeholder.id, id, false);
    announce(words.untied(title));
    adder.current?.focus();
  };
  return (
    <>
      {measures.length > 0 && (
        <ul className="stakes-measures">
          {measures.map((card) => (
            <MeasureChip key={card.id} card={card} onUntie={() => untie(card)} />
          ))}
        </ul>
      )}
      <button
        ref={adder}
        type="button"
        className="ui-button stakes-add-measure"
        data-look="quiet"
        aria-haspopup="dialog"
        aria-label={`${words.addMeasure}: ${name}`}
        disabled={!isLive}
        onClick={() => setPicking(true)}
      >
        <PlusIcon aria-hidden />
        {words.addMeasure}
      </button>
      {isPicking && <MeasurePicker entry={entry} onClose={() => setPicking(false)} />}
    </>
  );
}

function MeasureChip({ card, onUntie }: { readonly card: Card; readonly onUntie: () => void }) {
  const words = useStakeholderWords();
  const { board: boardWords, card: cardWords } = useWords();
  const board = useBoardId();
  const { search } = useLocation();
  const title = card.title || cardWords.untitled;
  return (
    <li className="stakes-measure" data-kind={card.kind} data-done={!isOpen(card) || undefined}>
      <Link
        to={`/b/${board}/stakeholders/card/${card.id}${search}`}
        preventScrollReset
        title={words.openCard(title)}
      >
        <KindIcon shape={card.kind} />
        <span>
          <span className="stakes-measure-title">{title}</span>{' '}
          <span className="stakes-measure-status">{stateNameOf(card, boardWords)}</span>
        </span>
      </Link>
      <button type="button" aria-label={words.untie(title)} onClick={onUntie}>
        <XMarkIcon aria-hidden />
      </button>
    </li>
  );
}
