// When: a day, an interval or a month, picked with the browser's own date fields. Used by the card's panel and the list.
import { useId, useState } from 'react';
import { endOf, formatWhen, startOf, type When } from '../../domain/when.ts';
import { useToday } from '../../live/shared-board.tsx';
import { sayWeeks, sayWhen, sayWhenFully } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import type { CardFieldProps } from './card-field-props.ts';
import { Disclosure } from './disclosure.tsx';
import { PRECISIONS, type Precision, readWhenForm, type WhenForm, whenFormOf } from './when-form.ts';
import '../../ui/inputs.css';
import './card-fields.css';

export const WhenField = ({ card, change }: CardFieldProps) => {
  const words = useWords().card;
  const language = useLanguage();
  const today = useToday();
  const { when } = card;
  const fully = when ? sayWhenFully(when, language) : words.noWhen;
  const value = when ? (
    <>
      <span title={fully}>{sayWhen(when, language, { today })}</span>
      <span className="card-quiet">{sayWeeks(startOf(when), endOf(when), language)}</span>
    </>
  ) : (
    <span className="card-quiet">{words.noWhen}</span>
  );
  return (
    <Disclosure label={words.changeWhen(fully)} value={value}>
      <WhenEditor when={when} onChange={(next) => change({ when: next })} />
    </Disclosure>
  );
};

type WhenEditorProps = { when: When | null; onChange: (when: When | null) => void };
type DateFieldName = 'day' | 'start' | 'end' | 'month';

const FIELDS: Readonly<Record<Precision, readonly DateFieldName[]>> = {
  day: ['day'],
  interval: ['start', 'end'],
  month: ['month'],
};

/** The date fields themselves, without the button that opens them. */
export const WhenEditor = ({ when, onChange }: WhenEditorProps) => {
  const words = useWords().card;
  const name = useId();
  const errorId = useId();
  const { form, setForm } = useWhenDraft(when);
  const [left, setLeft] = useState(false);
  const result = readWhenForm(form);
  const error = 'error' in result ? result.error : null;
  // A field that is being filled in is not wrong yet; an end before its start is.
  const shown = error === 'endBeforeStart' || (left && hasText(form)) ? error : null;
  const labels = { day: words.day, start: words.from, end: words.to, month: words.month };

  const take = (next: WhenForm) => {
    const read = readWhenForm(next);
    // The other precisions' fields follow, so that «day» turned to «interval» begins on that day.
    setForm('when' in read ? whenFormOf(read.when) : next);
    if ('when' in read && (!when || formatWhen(read.when) !== formatWhen(when))) onChange(read.when);
  };
  return (
    <fieldset className="card-when">
      <legend className="ui-hidden">{words.precision}</legend>
      <div className="card-choices">
        {PRECISIONS.map((precision) => (
          <label key={precision} className="card-choice">
            <input
              type="radio"
              className="ds-input"
              name={name}
              checked={form.precision === precision}
              onChange={() => take({ ...form, precision })}
            />
            {words.precisions[precision]}
          </label>
        ))}
      </div>
      <div className="card-dates">
        {FIELDS[form.precision].map((field, i) => (
          <label key={field} className="card-date">
            <span>{labels[field]}</span>
            <input
              className="ui-field"
              data-first-focus={i === 0 || undefined}
              type={field === 'month' ? 'month' : 'date'}
              placeholder={field === 'month' ? '2023-03' : undefined}
              value={form[field]}
              aria-invalid={shown !== null}
              aria-describedby={shown ? errorId : undefined}
              onChange={(event) => take({ ...form, [field]: event.target.value })}
              onBlur={() => setLeft(true)}
            />
          </label>
        ))}
      </div>
      <p id={errorId} className="card-error" aria-live="polite">
        {shown && words.whenErrors[shown]}
      </p>
      {when && (
        <button type="button" className="ui-button" onClick={() => onChange(null)}>
          {words.clearWhen}
        </button>
      )}
    </fieldset>
  );
};

const hasText = (form: WhenForm): boolean => FIELDS[form.precision].some((field) => form[field] !== '');

/** What is typed stays, until the card's date becomes another one than what the fields say: by undo, or by somebody else. */
const useWhenDraft = (when: When | null) => {
  const [form, setForm] = useState(() => whenFormOf(when));
  const [seen, setSeen] = useState(when);
  if (when !== seen) {
    setSeen(when);
    const read = readWhenForm(form);
    const says = 'when' in read ? formatWhen(read.when) : null;
    if (says !== (when && formatWhen(when)))
      setForm({ ...whenFormOf(when), ...(when ? {} : { precision: form.precision }) });
  }
  return { form, setForm };
};
