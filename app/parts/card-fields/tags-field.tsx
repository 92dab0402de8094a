// Tags: typed with suggestions, Enter or comma adds, a cross takes away. Used by the card's panel and the list.
import { XMarkIcon } from '@navikt/aksel-icons';
import { useRef } from 'react';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import type { CardFieldProps } from './card-field-props.ts';
import { NameInput } from './name-input.tsx';
import { tagNamesOf } from './tag-names.ts';
import './card-fields.css';

export const TagsField = ({ card, change }: CardFieldProps) => {
  const words = useWords().card;
  const { tags } = useBoard();
  const { addTag } = useBoardCommands();
  const field = useRef<HTMLInputElement>(null);
  const chosen = card.tags.flatMap((id) => tags.find((tag) => tag.id === id) ?? []);
  const others = tags.filter((tag) => !card.tags.includes(tag.id));
  const add = (typed: string) => {
    const ids = tagNamesOf(typed).map((name) => addTag(name));
    const added = ids.filter((id) => !card.tags.includes(id));
    if (added.length > 0) change({ tags: [...card.tags, ...new Set(added)] });
  };
  const remove = (id: string) => {
    change({ tags: card.tags.filter((one) => one !== id) });
    field.current?.focus();
  };
  return (
    <>
      {chosen.map((tag) => (
        <span key={tag.id} className="ui-chip card-tag">
          #{tag.name}
          <button type="button" aria-label={words.removeTag(tag.name)} onClick={() => remove(tag.id)}>
            <XMarkIcon aria-hidden />
          </button>
        </span>
      ))}
      <NameInput
        field={field}
        label={words.addTag}
        hint={words.tagHint}
        suggestions={others.map((tag) => tag.name)}
        onAdd={add}
      />
    </>
  );
};
