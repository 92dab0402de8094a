// The two fields of somebody from outside. Used by the form that adds one and by the one that corrects one.
import { Field, Input, Label, ValidationMessage } from '@digdir/designsystemet-react';
import { type RefObject, useState } from 'react';
import type { Person } from '../../domain/board.ts';
import { useDoorWords } from '../../text/use-door-words.ts';

export type Outsider = Pick<Person, 'name' | 'organisation'>;

export const NO_OUTSIDER: Outsider = { name: '', organisation: '' };

/** What is in the fields; `check` says whether there is a name, and shows it when there is none. */
export const useOutsider = (initial: Outsider) => {
  const [outsider, setOutsider] = useState(initial);
  const [isMissing, setMissing] = useState(false);
  const check = (): boolean => {
    const hasName = outsider.name.trim() !== '';
    setMissing(!hasName);
    return hasName;
  };
  return { outsider, setOutsider, isMissing, check };
};

type OutsiderFieldsProps = {
  /** Unique on the page. */
  readonly id: string;
  readonly nameField: RefObject<HTMLInputElement>;
  readonly of: ReturnType<typeof useOutsider>;
};

export function OutsiderFields({
  id,
  nameField,
  of: { outsider, setOutsider, isMissing },
}: OutsiderFieldsProps) {
  const words = useDoorWords().people;
  return (
    <>
      <Field>
        <Label htmlFor={`${id}-name`}>{words.outsiderName}</Label>
        <Input
          ref={nameField}
          id={`${id}-name`}
          value={outsider.name}
          maxLength={100}
          autoComplete="off"
          aria-invalid={isMissing || undefined}
          aria-describedby={isMissing ? `${id}-error` : undefined}
          onChange={(event) => setOutsider({ ...outsider, name: event.target.value })}
        />
        {isMissing && <ValidationMessage id={`${id}-error`}>{words.nameMissing}</ValidationMessage>}
      </Field>
      <Field>
        <Label htmlFor={`${id}-organisation`}>{words.organisation}</Label>
        <div data-field="description" id={`${id}-help`} className="people-help">
          {words.organisationHelp}
        </div>
        <Input
          id={`${id}-organisation`}
          value={outsider.organisation}
          maxLength={100}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          onChange={(event) => setOutsider({ ...outsider, organisation: event.target.value })}
        />
      </Field>
    </>
  );
}
