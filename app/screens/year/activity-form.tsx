// What is done every year, written and changed: what, when, whose, how long, what to think of. Called by the screen of the year.
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Activity } from '../../domain/board.ts';
import { type ActivityId, KINDS, type Kind } from '../../domain/card.ts';
import { useBoard, useBoardCommands, useToday } from '../../live/shared-board.tsx';
import { sayRule } from '../../text/say-rule.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import { RuleField, readTyped } from './rule-field.tsx';

type FormProps = {
  /** Null for a new one. */
  readonly activity: Activity | null;
  /** With the id of what was written; null when nothing was. */
  readonly onClose: (id: ActivityId | null) => void;
};

type Draft = {
  readonly title: string;
  readonly rule: string;
  readonly kind: Kind;
  readonly owner: string;
  readonly days: string;
  readonly leadDays: string;
  readonly text: string;
  readonly checklist: string;
};

/** A number from the field, kept to what an activity may have. */
const within = (text: string, least: number): number =>
  Math.min(Math.max(Math.trunc(Number(text)) || least, least), 366);

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 100);

export const ActivityForm = ({ activity, onClose }: FormProps) => {
  const words = useWords();
  const { form } = words.year;
  const { draft, set, submit, isTried, titleField, ruleField, remove } = useActivityForm(activity, onClose);
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

type ChoiceProps = {
  name: string;
  label: string;
  value: string;
  onChange: (value: string) => void;
  options: readonly (readonly [string, string])[];
};

const Choice = ({ name, label, value, onChange, options }: ChoiceProps) => (
  <div className="year-field">
    <label htmlFor={`year-${name}`}>{label}</label>
    <select id={`year-${name}`} className="ui-field" value={value} onChange={(e) => onChange(e.target.value)}>
      {options.map(([id, said]) => (
        <option key={id} value={id}>
          {said}
        </option>
      ))}
    </select>
  </div>
);

type CountProps = Omit<ChoiceProps, 'options'> & { least: number };

const Count = ({ name, label, least, value, onChange }: CountProps) => (
  <div className="year-field">
    <label htmlFor={`year-${name}`}>{label}</label>
    <input
      id={`year-${name}`}
      className="ui-field"
      type="number"
      inputMode="numeric"
      min={least}
      max={366}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  </div>
);

const Text = ({ name, label, value, onChange }: Omit<ChoiceProps, 'options'>) => (
  <div className="year-field" data-half>
    <label htmlFor={`year-${name}`}>{label}</label>
    <textarea
      id={`year-${name}`}
      className="ui-field"
      rows={3}
      value={value}
      maxLength={5000}
      onChange={(event) => onChange(event.target.value)}
    />
  </div>
);

function useActivityForm(activity: Activity | null, onClose: FormProps['onClose']) {
  const words = useWords().year;
  const { activities } = useBoard();
  const language = useLanguage();
  const commands = useBoardCommands();
  const announce = useAnnounce();
  const [isTried, setTried] = useState(false);
  const [draft, setDraft] = useState<Draft>(() => ({
    title: activity?.title ?? '',
    rule: activity ? sayRule(activity.rule, language, activities) : '',
    kind: activity?.kind ?? 'case',
    owner: activity?.owner ?? '',
    days: String(activity?.days ?? 1),
    leadDays: String(activity?.leadDays ?? 0),
    text: activity?.text ?? '',
    checklist: activity?.checklist.join('\n') ?? '',
  }));
  const titleField = useRef<HTMLInputElement>(null);
  const ruleField = useRef<HTMLInputElement>(null);
  useEffect(() => titleField.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(draft.rule, activity?.id ?? '', activities);
    const title = draft.title.trim();
    if (title === '' || 'problem' in read) {
      setTried(true);
      (title === '' ? titleField : ruleField).current?.focus();
      return;
    }
    const fields = {
      title,
      rule: read.rule,
      kind: draft.kind,
      owner: draft.owner || null,
      days: within(draft.days, 1),
      leadDays: within(draft.leadDays, 0),
      text: draft.text.trim(),
      checklist: linesOf(draft.checklist),
    };
    if (activity) commands.changeActivity(activity.id, fields);
    announce(activity ? words.changed(title) : words.added(title));
    onClose(activity?.id ?? commands.addActivity(fields));
  };
  const removing = useRemoving(onClose);
  return {
    draft,
    set: (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change })),
    submit,
    isTried,
    titleField,
    ruleField,
    remove: activity ? () => removing(activity) : null,
  };
}

/** R9: taken away at once, and back by one press. */
function useRemoving(onClose: FormProps['onClose']) {
  const words = useWords();
  const commands = useBoardCommands();
  const today = useToday();
  const toast = useToast();
  return ({ id, title }: Activity) => {
    commands.removeActivity(id, today);
    toast({
      text: words.year.removed(title),
      action: { label: words.board.undo, run: () => commands.restoreActivity(id) },
    });
    onClose(id);
  };
}
