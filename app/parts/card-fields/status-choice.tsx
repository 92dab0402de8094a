// The six statuses to choose from in a popover; «waiting» leads on to the question on whom. Used by the list's cell and by the card in a line
// of the minutes.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { STATUSES, type Status } from '../../domain/card.ts';
import { changeStatus } from '../../domain/change-status.ts';
import { useToday } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import type { CardFieldProps } from './card-field-props.ts';
import { EnterCloses } from './enter-closes.tsx';
import { WaitingOn } from './status-field.tsx';
import './status-choice.css';

type StatusChoiceProps = CardFieldProps & {
  readonly label: string;
  readonly iconOf?: (status: Status) => ReactNode;
  readonly onClose: (how: 'back' | 'away') => void;
};

export function StatusChoice({ card, change, label, iconOf, onClose }: StatusChoiceProps) {
  const { statuses } = useWords().board;
  const today = useToday();
  const asking = useRef<HTMLDivElement>(null);
  const [asksOn, setAsksOn] = useState(false);
  const isAsking = asksOn && card.status === 'waiting';
  useEffect(() => {
    if (isAsking) asking.current?.querySelector('input')?.focus();
  }, [isAsking]);
  const choose = (status: Status) => {
    change(changeStatus(card, status, today));
    if (status === 'waiting') setAsksOn(true);
    else onClose('back');
  };
  return (
    <>
      <OptionList
        label={label}
        chosen={card.status}
        options={STATUSES.map((status) => ({
          value: status,
          label: statuses[status],
          icon: iconOf?.(status),
        }))}
        onChoose={(status) => choose(status as Status)}
      />
      {card.status === 'waiting' && (
        <div ref={asking} className="status-choice-waiting">
          <EnterCloses onClose={onClose}>
            <WaitingOn card={card} change={change} />
          </EnterCloses>
        </div>
      )}
    </>
  );
}
