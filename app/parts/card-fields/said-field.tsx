// The core message or the goal: its whole text, and beneath it those of the group to choose among, or a new one. Used by the card's panel.
import { type FormEvent, useId, useState } from 'react';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { usePlanWords } from '../../text/use-plan-words.ts';
import type { CardFieldProps } from './card-field-props.ts';
import { Disclosure } from './disclosure.tsx';
import './card-fields.css';

type SaidFieldProps = CardFieldProps & { readonly of: 'message' | 'goal' };

export const SaidField = ({ card, change, of }: SaidFieldProps) => {
  const words = usePlanWords();
  const list = `${of}s` as const;
  const known = useBoard()[list];
  const chosen = known.find(({ id }) => id === card[of]);
  const none = of === 'message' ? words.card.noMessage : words.card.noGoal;
  const label = of === 'message' ? words.card.changeMessage : words.card.changeGoal;
  const name = useId();
  const choices = [{ id: null, text: words.card.none }, ...known];
  return (
    <Disclosure
      label={label(chosen?.text ?? words.card.none)}
      value={chosen ? chosen.text : <span className="card-quiet">{none}</span>}
    >
      <fieldset>
        <legend className="ui-hidden">{words.lists[list].title}</legend>
        {choices.map(({ id, text }) => (
          <label key={id} className="card-choice">
            <input
              type="radio"
              className="ds-input"
              name={name}
              data-first-focus={(chosen?.id ?? null) === id || undefined}
              checked={(chosen?.id ?? null) === id}
              onChange={() => change({ [of]: id })}
            />
            {text}
          </label>
        ))}
      </fieldset>
      <NewSaid list={list} onAdd={(id) => change({ [of]: id })} />
    </Disclosure>
  );
};

type NewSaidProps = { list: 'messages' | 'goals'; onAdd: (id: string) => void };

const NewSaid = ({ list, onAdd }: NewSaidProps) => {
  const words = usePlanWords();
  const { addToPlan } = useBoardCommands();
  const [typed, setTyped] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '') return;
    onAdd(addToPlan(list, typed));
    setTyped('');
  };
  return (
    <form className="card-said-new" onSubmit={onSubmit}>
      <input
        className="ui-field"
        aria-label={words.lists[list].new}
        placeholder={words.lists[list].new}
        maxLength={300}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="ui-button">
        {words.add}
      </button>
    </form>
  );
};
