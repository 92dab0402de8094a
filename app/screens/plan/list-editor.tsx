// The lists of the plan as fields: renamed in place, taken away with a way back (R9), and a field for a new one. Used by its parts.
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { type FormEvent, useRef, useState } from 'react';
import { useBoard, useBoardCommands, useLiveBoard, useToday } from '../../live/shared-board.tsx';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { useToast } from '../../ui/toast.tsx';
import { WrittenField } from '../../ui/written-field.tsx';
import '../../ui/inputs.css';

export type PlanList = 'audiences' | 'channels' | 'messages' | 'goals';

export function ListEditor({ list }: { readonly list: PlanList }) {
  const board = useBoard();
  const rows = board[list].map((one) => ({ id: one.id, text: 'name' in one ? one.name : one.text }));
  const editor = useRef<HTMLUListElement>(null);
  return (
    <ul className="plan-editor" ref={editor}>
      {rows.map(({ id, text }) => (
        <EditedRow
          key={id}
          list={list}
          id={id}
          text={text}
          onGone={() => editor.current?.closest('section')?.querySelector<HTMLElement>('form input')?.focus()}
        />
      ))}
    </ul>
  );
}

type EditedRowProps = {
  readonly list: PlanList;
  readonly id: string;
  readonly text: string;
  readonly onGone: () => void;
};

function EditedRow({ list, id, text, onGone }: EditedRowProps) {
  const words = usePlanWords();
  const today = useToday();
  const toast = useToast();
  const { renameInPlan, takeFromPlan, putBackInPlan } = useBoardCommands();
  const remove = () => {
    takeFromPlan(list, id, today);
    onGone();
    toast({
      text: words.removed(text),
      action: { label: words.undo, run: () => putBackInPlan(list, id) },
    });
  };
  return (
    <li>
      <WrittenField
        label={words.rename(text)}
        value={text}
        className="plan-field"
        onDone={(typed) => typed.trim() !== '' && renameInPlan(list, id, typed)}
      />
      <button
        type="button"
        className="ui-button"
        data-look="icon"
        title={words.remove(text)}
        aria-label={words.remove(text)}
        onClick={remove}
      >
        <TrashIcon aria-hidden />
      </button>
    </li>
  );
}

export function NewInList({ list }: { readonly list: PlanList }) {
  const words = usePlanWords();
  const { addToPlan } = useBoardCommands();
  const isLive = useLiveBoard() !== null;
  const [typed, setTyped] = useState('');
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === '' || !isLive) return;
    addToPlan(list, typed);
    setTyped('');
  };
  return (
    <form className="plan-new" onSubmit={onSubmit}>
      <PlusIcon aria-hidden />
      <input
        aria-label={words.lists[list].new}
        placeholder={words.lists[list].new}
        maxLength={300}
        autoComplete="off"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed.trim() !== '' && (
        <button type="submit" className="ui-button">
          {words.add}
        </button>
      )}
    </form>
  );
}
