// What is done every year, written and changed: what, when, whose, how long, what to think of. Called by the screen of the year.

import type { KeyboardEvent } from 'react';
import type { Activity } from '../../domain/board.ts';
import { KINDS, type Kind } from '../../domain/card.ts';
import { useBoard } from '../../live/shared-board.tsx';
import { useWordsWithYear } from '../../text/use-year-words.ts';
import { Choice, Count, Text } from './form-fields.tsx';
import { RuleField } from './rule-field.tsx';
import { type OnClose, useActivityDraft, within } from './use-activity-draft.ts';

type FormProps = {
  /** Null for a new one. */
  readonly activity: Activity | null;
  readonly onClose: OnClose;
};

export const ActivityForm = ({ activity, onClose }: FormProps) => {
  const words = useWordsWithYear();
  const { form } = words.year;
  const { draft, set, submit, isTried, titleField, ruleField, remove } = useActivityDraft(activity, onClose);
  const { activities, people } = useBoard();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose(null);
  };
  const isTitleMissing = isTried && draft.title.trim() === '';
  return (
    <form className="year-form" onSubmit={submit} onKeyDown={onKeyDown} noValidate data-kind={draft.kind}>
      <div className="year-field" data-wide>
        <label htmlFor="year-title">{form.title}</label>
        <input
          ref={titleField}
          id="year-title"
          className="ui-field"
          value={draft.title}
          maxLength={200}
          autoComplete="off"
          aria-invalid={isTitleMissing}
          aria-describedby={isTitleMissing ? 'year-title-error' : undefined}
          onChange={(event) => set({ title: event.target.value })}
        />
        {isTitleMissing && (
          <p id="year-title-error" className="year-error">
            {form.titleMissing}
          </p>
        )}
      </div>
      <RuleField
        id={activity?.id ?? ''}
        typed={draft.rule}
        onTyped={(rule) => set({ rule })}
        days={within(draft.days, 1)}
        activities={activities}
        isTried={isTried}
        field={ruleField}
      />
      <Choice
        name="kind"
        label={form.kind}
        value={draft.kind}
        onChange={(kind) => set({ kind: kind as Kind })}
        options={KINDS.map((kind) => [kind, words.board.kinds[kind]] as const)}
      />
      <Choice
        name="owner"
        label={form.owner}
        value={draft.owner}
        onChange={(owner) => set({ owner })}
        options={[['', form.nobody], ...people.map(({ id, name }) => [id, name] as const)]}
      />
      <Count name="days" label={form.days} least={1} value={draft.days} onChange={(days) => set({ days })} />
      <Count
        name="lead"
        label={form.leadDays}
        least={0}
        value={draft.leadDays}
        onChange={(leadDays) => set({ leadDays })}
      />
      <Text name="text" label={form.text} value={draft.text} onChange={(text) => set({ text })} />
      <Text
        name="checklist"
        label={form.checklist}
        value={draft.checklist}
        onChange={(checklist) => set({ checklist })}
      />
      <div className="year-ends">
        <button type="submit" className="ui-button" data-look="main">
          {form.save}
        </button>
        <button type="button" className="ui-button" data-look="quiet" onClick={() => onClose(null)}>
          {form.cancel}
        </button>
        {remove && (
          <button type="button" className="ui-button year-remove" data-look="quiet" onClick={remove}>
            {form.remove}
          </button>
        )}
      </div>
    </form>
  );
};
