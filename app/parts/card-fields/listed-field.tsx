// Audiences or channels: typed with suggestions, as tags are. Used by the card's panel.
import { XMarkIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { usePlanWords } from '../../text/use-plan-words.ts';
import type { CardFieldProps } from './card-field-props.ts';
import { NameInput } from './name-input.tsx';
import { tagNamesOf } from './tag-names.ts';
import './card-fields.css';

type ListedFieldProps = CardFieldProps & { readonly list: 'audiences' | 'channels' };

export const ListedField = ({ card, change, list }: ListedFieldProps) => {
  const words = usePlanWords().card;
  const known = useBoard()[list];
  const { addToPlan } = useBoardCommands();
  const field = useRef<HTMLInputElement>(null);
  const ids = card[list];
  const chosen = known.filter(({ id }) => ids.includes(id));
  const others = known.filter(({ id }) => !ids.includes(id));
  const add = (typed: string) => {
    const added = tagNamesOf(typed).map((name) => addToPlan(list, name));
    const next = [...new Set([...ids, ...added])];
    if (next.length > ids.length) change({ [list]: next });
  };
  const remove = (id: string) => {
    change({ [list]: ids.filter((one) => one !== id) });
    field.current?.focus();
  };
  return (
    <>
      {chosen.map(({ id, name }) => (
        <span key={id} className="ui-chip card-tag">
          {name}
          <button type="button" aria-label={words.removeOne(name)} onClick={() => remove(id)}>
            <XMarkIcon aria-hidden />
          </button>
        </span>
      ))}
      <NameInput
        field={field}
        label={words.hint[list]}
        hint={words.hint[list]}
        suggestions={others.map(({ name }) => name)}
        onAdd={add}
      />
    </>
  );
};
