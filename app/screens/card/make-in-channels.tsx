// Makes one message into several cards, one a channel: channels to tick, and a new one. Used by channel-cards.tsx.
import { PlusIcon } from '@navikt/aksel-icons';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Card, ChannelId } from '../../domain/card.ts';
import { place } from '../../domain/order.ts';
import { makingOf } from '../../domain/plan/in-channels.ts';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { NameInput } from '../../parts/card-fields/name-input.tsx';
import { tagNamesOf } from '../../parts/card-fields/tag-names.ts';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { useToast } from '../../ui/toast.tsx';
import '../../ui/inputs.css';

type MakeProps = { card: Card; made: readonly Card[] };

export const MakeInChannels = ({ card, made }: MakeProps) => {
  const words = usePlanWords().card;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  if (isOpen) return <MakeForm card={card} made={made} onClose={close} />;
  return (
    <button ref={button} type="button" className="ui-button" data-look="quiet" onClick={() => setOpen(true)}>
      <PlusIcon aria-hidden />
      {words.make}
    </button>
  );
};

const MakeForm = ({ card, made, onClose }: MakeProps & { onClose: () => void }) => {
  const words = usePlanWords().card;
  const { channels } = useBoard();
  const { addToPlan } = useBoardCommands();
  const make = useMaking(card);
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const free = channels.filter(({ id }) => !made.some((child) => child.channels.includes(id)));
  const [chosen, setChosen] = useState<readonly ChannelId[]>(() =>
    free.map(({ id }) => id).filter((id) => card.channels.includes(id)),
  );
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const toggle = (id: ChannelId) =>
    setChosen(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (chosen.length === 0) return;
    make(chosen);
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form ref={form} className="card-editor card-make" onSubmit={onSubmit} onKeyDown={onKeyDown}>
      <fieldset>
        <legend>{words.make}</legend>
        <p className="card-quiet">{words.makeHow}</p>
        {free.map(({ id, name }) => (
          <label key={id} className="card-choice">
            <input
              type="checkbox"
              className="ds-input"
              checked={chosen.includes(id)}
              onChange={() => toggle(id)}
            />
            {name}
          </label>
        ))}
        <NameInput
          field={field}
          label={words.hint.channels}
          hint={words.hint.channels}
          suggestions={[]}
          onAdd={(typed) => {
            const added = tagNamesOf(typed).map((name) => addToPlan('channels', name));
            setChosen([...new Set([...chosen, ...added])]);
          }}
        />
      </fieldset>
      <div className="card-form-ends">
        <button type="submit" className="ui-button" data-look="main" disabled={chosen.length === 0}>
          {words.makeThese(chosen.length)}
        </button>
        <button type="button" className="ui-button" data-look="quiet" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
};

/** The cards stand after the one they are made of. One that was made before and deleted comes back. */
const useMaking = (card: Card) => {
  const words = usePlanWords().card;
  const board = useBoard();
  const { addCards, changeCards, restoreCards } = useBoardCommands();
  const toast = useToast();
  return (ids: readonly ChannelId[]) => {
    const { cards, channels } = board;
    const chosen = channels.filter(({ id }) => ids.includes(id));
    const { added, restored } = makingOf(card, chosen, board);
    if (restored.length > 0) restoreCards(restored);
    const { orders, repairs } = place(cards, cards.indexOf(card) + 1, added.length);
    if (repairs.length > 0) changeCards(repairs.map(({ id, order }) => ({ id, change: { order } })));
    addCards(added.map((child, i) => ({ ...child, order: orders[i] ?? card.order })));
    toast({ text: words.made(added.length + restored.length) });
  };
};
