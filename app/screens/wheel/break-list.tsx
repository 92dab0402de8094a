// The school holidays that the group has written down, usual weeks to begin with, and a form for one more. Called by the popover of what
// the wheel shows.
import { PlusIcon, XMarkIcon } from '@navikt/aksel-icons';
import { type FormEvent, useId, useRef, useState } from 'react';
import { yearOf } from '../../domain/plain-date.ts';
import { LONGEST_BREAK_NAME, proposedBreaks, type SchoolBreak } from '../../domain/school-breaks.ts';
import { lastDayIn } from '../../domain/wheel/span.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { sayWhen } from '../../text/dates.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { Wheel } from './use-wheel.ts';

export const BreakList = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWheelWords();
  const id = useId();
  const commands = useBoardCommands();
  const heading = useRef<HTMLHeadingElement>(null);
  const toast = useToast();
  const { undo } = useWords().board;
  const remove = (one: SchoolBreak) => {
    commands.takeBreak(one.id, wheel.today);
    // The button goes with its line; whoever uses the keyboard stays in the popover.
    heading.current?.focus();
    const action = { label: undo, run: () => commands.putBackBreak(one.id) };
    toast({ text: words.schoolRemoved(one.name), action });
  };
  return (
    <section className="wheel-menu-breaks" aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {words.school}
      </h2>
      <p className="wheel-menu-hint">{words.schoolHint}</p>
      <ul>
        {wheel.board.breaks.map((one) => (
          <BreakRow key={one.id} one={one} today={wheel.today} onRemove={() => remove(one)} />
        ))}
      </ul>
      <Proposals wheel={wheel} onAdded={() => heading.current?.focus()} />
      <BreakForm />
    </section>
  );
};

type BreakRowProps = { readonly one: SchoolBreak; readonly today: string; readonly onRemove: () => void };

const BreakRow = ({ one, today, onRemove }: BreakRowProps) => {
  const words = useWheelWords();
  const when = { precision: 'interval', start: one.from, end: one.to } as const;
  return (
    <li>
      <span className="wheel-menu-name">{one.name}</span>
      <span className="wheel-menu-count">{sayWhen(when, useLanguage(), { today })}</span>
      <button
        type="button"
        className="ui-button"
        data-look="icon"
        aria-label={words.schoolRemove(one.name)}
        title={words.schoolRemove(one.name)}
        onClick={onRemove}
      >
        <XMarkIcon aria-hidden />
      </button>
    </li>
  );
};

/** The usual weeks, each a button, for the year that is shown, until the group has written one for that season. */
const Proposals = ({ wheel, onAdded }: { readonly wheel: Wheel; readonly onAdded: () => void }) => {
  const words = useWheelWords();
  const commands = useBoardCommands();
  const { span, board } = wheel;
  const [first, last] = [yearOf(span.first), yearOf(lastDayIn(span))];
  const years = first === last ? [first] : [first, last];
  const proposed = years.flatMap((year) =>
    proposedBreaks(year, board.breaks)
      .filter(({ from }) => from >= span.first && from <= lastDayIn(span))
      .map((one) => ({ ...one, key: `${year}-${one.week}` })),
  );
  return (
    <p className="wheel-menu-proposals">
      {proposed.map(({ key, name, week, from, to }) => (
        <button
          key={key}
          type="button"
          className="ui-button"
          onClick={() => {
            commands.putBreak({ name: words[name], from, to });
            onAdded();
          }}
        >
          <PlusIcon aria-hidden />
          {words.propose(words[name], week)}
        </button>
      ))}
    </p>
  );
};

const EMPTY = { name: '', from: '', to: '' };

const BreakForm = () => {
  const words = useWheelWords();
  const commands = useBoardCommands();
  const [value, setValue] = useState(EMPTY);
  const [isWrong, setWrong] = useState(false);
  const name = useRef<HTMLInputElement>(null);
  const error = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = value.to || value.from;
    const isRight = value.name.trim() !== '' && value.from !== '' && value.from <= to;
    setWrong(!isRight);
    if (isRight) {
      commands.putBreak({ ...value, to });
      setValue(EMPTY);
    }
    name.current?.focus();
  };
  const field = (key: keyof typeof EMPTY, label: string) => (
    <label>
      <span>{label}</span>
      <input
        ref={key === 'name' ? name : undefined}
        className="ui-field"
        type={key === 'name' ? 'text' : 'date'}
        value={value[key]}
        maxLength={key === 'name' ? LONGEST_BREAK_NAME : undefined}
        autoComplete="off"
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? error : undefined}
        onChange={(event) => setValue({ ...value, [key]: event.target.value })}
      />
    </label>
  );
  return (
    <form className="wheel-menu-form" onSubmit={submit} noValidate>
      {field('name', words.schoolName)}
      {field('from', words.schoolFrom)}
      {field('to', words.schoolTo)}
      <button type="submit" className="ui-button">
        <PlusIcon aria-hidden />
        {words.schoolAdd}
      </button>
      {isWrong && (
        <p id={error} role="alert" className="wheel-menu-error">
          {words.schoolWrong}
        </p>
      )}
    </form>
  );
};
