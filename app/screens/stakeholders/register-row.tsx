// One stakeholder in words, each field written where it is read. Called by register-table.tsx.
import { ExclamationmarkTriangleIcon, TrashIcon } from '@navikt/aksel-icons';
import type { Entry } from '../../domain/plan/register.ts';
import { STAKES, type Stake, type Stakeholder, type StakeholderId } from '../../domain/plan/stakeholder.ts';
import { useBoard, useBoardCommands, useLiveBoard, useToday } from '../../live/shared-board.tsx';
import { useStakeholderWords } from '../../text/use-stakeholder-words.ts';
import { useWords } from '../../text/words.tsx';
import { Face } from '../../ui/face.tsx';
import { useToast } from '../../ui/toast.tsx';
import { GrowingField } from './growing-field.tsx';
import { Measures } from './measures.tsx';
import { namedOn } from './named-on.ts';
import { ReviewField } from './review-field.tsx';

type RegisterRowProps = {
  readonly entry: Entry;
  readonly isLit: boolean;
  readonly onLight: (id: StakeholderId | null) => void;
};

export function RegisterRow({ entry, isLit, onLight }: RegisterRowProps) {
  const words = useStakeholderWords();
  const { people } = useBoard();
  const { changeStakeholder } = useBoardCommands();
  const isLive = useLiveBoard() !== null;
  const { stakeholder, number, name, person, quarter, isDue } = entry;
  const { id } = stakeholder;
  const change = (fields: Partial<Omit<Stakeholder, 'id' | 'measures'>>) => changeStakeholder(id, fields);
  const stake = (of: 'interest' | 'influence') => (
    <StakeField
      label={words.fields[of](name)}
      short={words[of]}
      value={stakeholder[of]}
      disabled={!isLive}
      onChange={(value) => change({ [of]: value })}
    />
  );
  return (
    <tr
      data-stakeholder={id}
      data-lit={isLit || undefined}
      onPointerEnter={() => onLight(id)}
      onPointerLeave={() => onLight(null)}
    >
      <th scope="row">
        <div className="stakes-person">
          <span className="stakes-number">{number}</span>
          <GrowingField
            className="stakes-who"
            label={words.fields.name(name)}
            value={name}
            most={200}
            disabled={!isLive}
            onWrite={(written) => written !== '' && change(namedOn(people, written))}
          />
          {person && (
            <Face name={person.name} colour={person.colour} outside={person.outsider} size="small" silent />
          )}
          <GrowingField
            className="stakes-relation"
            label={words.fields.relation(name)}
            hint={words.relationHint}
            value={stakeholder.relation}
            most={500}
            disabled={!isLive}
            onWrite={(relation) => change({ relation })}
          />
        </div>
      </th>
      <td data-label={words.columns.place}>
        <span className="stakes-pair">
          {stake('interest')}
          <span aria-hidden="true">×</span>
          {stake('influence')}
        </span>
        <p className="stakes-quarter-name">{quarter ? words.quarters[quarter] : words.notPlaced}</p>
      </td>
      <td data-label={words.columns.need}>
        <GrowingField
          label={words.fields.need(name)}
          hint={words.needHint}
          value={stakeholder.need}
          most={2_000}
          disabled={!isLive}
          onWrite={(need) => change({ need })}
        />
      </td>
      <td data-label={words.columns.measures}>
        <Measures entry={entry} />
      </td>
      <td data-label={words.columns.review}>
        <ReviewField
          label={words.fields.review(name)}
          value={stakeholder.review}
          disabled={!isLive}
          onWrite={(review) => change({ review })}
        />
        {isDue && (
          <p className="stakes-review-due">
            <ExclamationmarkTriangleIcon aria-hidden />
            {words.reviewDue}
          </p>
        )}
      </td>
      <td>
        <RemoveButton id={id} name={name} disabled={!isLive} />
      </td>
    </tr>
  );
}

type StakeFieldProps = {
  readonly label: string;
  readonly short: string;
  readonly value: Stake | null;
  readonly disabled: boolean;
  readonly onChange: (value: Stake | null) => void;
};

function StakeField({ label, short, value, disabled, onChange }: StakeFieldProps) {
  const words = useStakeholderWords();
  const read = (text: string): Stake | null => STAKES.find((stake) => String(stake) === text) ?? null;
  return (
    <select
      className="ui-field stakes-stake"
      aria-label={label}
      title={short}
      value={value ?? ''}
      disabled={disabled}
      onChange={(event) => onChange(read(event.target.value))}
    >
      <option value="">{words.nobodySaid}</option>
      {STAKES.map((stake) => (
        <option key={stake} value={stake}>
          {stake}
        </option>
      ))}
    </select>
  );
}

type RemoveButtonProps = { readonly id: StakeholderId; readonly name: string; readonly disabled: boolean };

/** R9: taken away at once, and back by one press. */
function RemoveButton({ id, name, disabled }: RemoveButtonProps) {
  const words = useStakeholderWords();
  const { undo } = useWords().board;
  const { removeStakeholder, restoreStakeholder } = useBoardCommands();
  const today = useToday();
  const toast = useToast();
  const remove = (button: HTMLElement) => {
    const row = button.closest('tr');
    const beside = row?.nextElementSibling ?? row?.previousElementSibling;
    // The row goes with its button: the focus goes to the row beside it, or to where one adds the next.
    const next = beside?.querySelector('textarea') ?? row?.closest('.stakes-list')?.querySelector('input');
    removeStakeholder(id, today);
    if (next instanceof HTMLElement) next.focus();
    toast({ text: words.removed(name), action: { label: undo, run: () => restoreStakeholder(id) } });
  };
  return (
    <button
      type="button"
      className="ui-button"
      data-look="icon"
      aria-label={words.remove(name)}
      title={words.remove(name)}
      disabled={disabled}
      onClick={(event) => remove(event.currentTarget)}
    >
      <TrashIcon aria-hidden />
    </button>
  );
}
