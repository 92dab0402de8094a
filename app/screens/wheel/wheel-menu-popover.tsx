// What the wheel shows, chosen: by what the rings are, which ones and in which order, where the year begins, how it is divided and marked,
// and the school holidays. All but the last stand in the address. Called by wheel-menu.tsx, which loads it when it is first wanted.
import { type ReactNode, useId } from 'react';
import { RINGS_BY, type RingChoice } from '../../domain/wheel/ring-plan.ts';
import {
  isPartsOfYear,
  PARTS,
  readRings,
  readTime,
  type TimeChoice,
  writeMarked,
  writeRings,
  writeTime,
} from '../../domain/wheel/wheel-address.ts';
import { useAddressChange } from '../../parts/use-address-change.ts';
import { monthName } from '../../text/dates.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { Popover } from '../../ui/popover.tsx';
import '../../ui/inputs.css';
import { BreakList } from './break-list.tsx';
import { RingList } from './ring-list.tsx';
import type { Wheel } from './use-wheel.ts';
import './wheel-menu.css';

export type WheelMenuPopoverProps = {
  readonly wheel: Wheel;
  readonly anchor: () => Element | null;
  readonly onClose: (how: 'back' | 'away') => void;
};

export function WheelMenuPopover({ wheel, anchor, onClose }: WheelMenuPopoverProps) {
  const words = useWheelWords();
  const changeAddress = useAddressChange();
  // Each choice takes the place of the one before: the way back leads out of here, not through all that was tried.
  const go = (change: (asked: URLSearchParams) => URLSearchParams) =>
    changeAddress(change, { replace: true });
  const setRings = (change: (choice: RingChoice) => RingChoice) =>
    go((asked) => writeRings(change(readRings(asked)), asked));
  const setTime = (change: Partial<TimeChoice>) =>
    go((asked) => writeTime({ ...readTime(asked, wheel.today), ...change }, wheel.today, asked));
  const { choice } = wheel.plans;
  return (
    <Popover anchor={anchor} label={words.menuTitle} closeLabel={words.close} onClose={onClose}>
      <div className="wheel-menu">
        <Choice
          label={words.rings}
          value={choice.by}
          options={RINGS_BY.map((by) => [by, words.by[by]])}
          onChange={(by) => setRings(() => ({ by, hide: [], order: [] }))}
        />
        <RingList plans={wheel.plans} onChange={setRings} />
        <TimeChoices wheel={wheel} onChange={setTime} />
        <Choice
          label={words.marked}
          value={wheel.marked ?? ''}
          options={[['', words.unmarked], ...PARTS.map((parts) => [parts, words[parts]] as const)]}
          onChange={(marked) => go((asked) => writeMarked(isPartsOfYear(marked) ? marked : null, asked))}
        />
        <BreakList wheel={wheel} />
      </div>
    </Popover>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

const TimeChoices = ({
  wheel: { time },
  onChange,
}: {
  readonly wheel: Wheel;
  readonly onChange: (change: Partial<TimeChoice>) => void;
}) => {
  const words = useWheelWords();
  const language = useLanguage();
  const months = MONTHS.map((month) => [String(month), monthName(month, language)] as const);
  return (
    <div className="wheel-menu-pair">
      <Choice
        label={words.year}
        value={String(time.start)}
        options={[...months, ['now', words.fromNow]]}
        onChange={(start) => onChange({ start: start === 'now' ? 'now' : Number(start), zoom: null })}
      />
      <Choice
        label={words.parts}
        value={time.parts}
        options={PARTS.map((parts) => [parts, words[parts]])}
        onChange={(parts) => onChange({ parts })}
      />
    </div>
  );
};

type ChoiceProps<T extends string> = {
  readonly label: ReactNode;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
};

const Choice = <T extends string>({ label, value, options, onChange }: ChoiceProps<T>) => {
  const id = useId();
  return (
    <div className="wheel-menu-choice">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="ui-field"
        value={value}
        onChange={(event) => {
          const chosen = options.find(([one]) => one === event.target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {options.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </select>
    </div>
  );
};
