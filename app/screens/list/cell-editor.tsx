// What opens under a cell of the list to change it: the fields of the card's panel, or the choices at once. Called by the grid.
import { useCallback, useState } from 'react';
import { type Card, type CardChange, KINDS, type Status } from '../../domain/card.ts';
import type { SortKey } from '../../domain/sort.ts';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import type { CardFieldProps } from '../../parts/card-fields/card-field-props.ts';
import { EnterCloses } from '../../parts/card-fields/enter-closes.tsx';
import { NameForm } from '../../parts/card-fields/name-form.tsx';
import { PeoplePicker } from '../../parts/card-fields/people-field.tsx';
import { StatusChoice } from '../../parts/card-fields/status-choice.tsx';
import { TagsField } from '../../parts/card-fields/tags-field.tsx';
import { WhenEditor } from '../../parts/card-fields/when-field.tsx';
import { useWords } from '../../text/words.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import { OptionList } from '../../ui/option-list.tsx';
import { Popover } from '../../ui/popover.tsx';
import { StatusMark } from './list-cells.tsx';

type Close = (how: 'back' | 'away') => void;
type CellEditorProps = {
  card: Card;
  column: SortKey;
  /** The cell, asked anew when the page has moved. */
  anchor: () => Element | null;
  onClose: Close;
};

export function CellEditor({ card, column, anchor, onClose }: CellEditorProps) {
  const words = useWords();
  const { changeCards } = useBoardCommands();
  const { id } = card;
  const change = useCallback(
    (fields: CardChange) => changeCards([{ id, change: fields }]),
    [changeCards, id],
  );
  const label = words.list.edit(words.list.columns[column], card.title || words.card.untitled);
  return (
    <Popover anchor={anchor} label={label} closeLabel={words.board.close} onClose={onClose}>
      <Editor card={card} change={change} column={column} onClose={onClose} />
    </Popover>
  );
}

type EditorProps = CardFieldProps & { column: SortKey; onClose: Close };

function Editor({ column, ...props }: EditorProps) {
  switch (column) {
    case 'kind':
      return <KindEditor {...props} />;
    case 'status':
      return <StatusEditor {...props} />;
    case 'service':
      return <ServiceEditor {...props} />;
    default:
      return <FieldEditor column={column} {...props} />;
  }
}

type OneFieldProps = Omit<EditorProps, 'column'>;

/** Fields in which several things are changed. */
const FieldEditor = ({ card, change, column, onClose }: EditorProps) => (
  <EnterCloses onClose={onClose}>
    {column === 'when' && <WhenEditor when={card.when} onChange={(when) => change({ when })} />}
    {column === 'assignees' && <PeoplePicker card={card} change={change} />}
    {column === 'tags' && (
      <div className="list-tags">
        <TagsField card={card} change={change} />
      </div>
    )}
  </EnterCloses>
);

function KindEditor({ card, change, onClose }: OneFieldProps) {
  const words = useWords();
  return (
    <OptionList
      label={words.list.columns.kind}
      chosen={card.kind}
      options={KINDS.map((kind) => ({
        value: kind,
        label: words.board.kinds[kind],
        icon: <KindIcon shape={kind} />,
      }))}
      onChoose={(kind) => {
        change({ kind: kind as Card['kind'] });
        onClose('back');
      }}
    />
  );
}

const statusIcon = (status: Status) => <StatusMark status={status} />;

const StatusEditor = (props: OneFieldProps) => (
  <StatusChoice {...props} label={useWords().list.columns.status} iconOf={statusIcon} />
);

/** No id of ours is empty or has a space. */
const NO_SERVICE = '';
const NEW_SERVICE = 'new service';

function ServiceEditor({ card, change, onClose }: OneFieldProps) {
  const words = useWords();
  const { services } = useBoard();
  const { addService } = useBoardCommands();
  const [isAdding, setAdding] = useState(false);
  const choose = (service: string | null) => {
    change({ service });
    onClose('back');
  };
  if (isAdding)
    return (
      <div className="card-editor">
        <NameForm
          opener={null}
          second={words.card.vendor}
          onAdd={(name, vendor) => choose(addService({ name, vendor }))}
          onCancel={() => setAdding(false)}
        />
      </div>
    );
  const known = services.map(({ id, name, vendor }) => ({
    value: id,
    label: vendor ? `${name} · ${vendor}` : name,
  }));
  return (
    <OptionList
      label={words.list.columns.service}
      chosen={card.service ?? NO_SERVICE}
      options={[
        { value: NO_SERVICE, label: words.card.noService },
        ...known,
        { value: NEW_SERVICE, label: words.card.newService },
      ]}
      onChoose={(value) => (value === NEW_SERVICE ? setAdding(true) : choose(value || null))}
    />
  );
}
