// The rings from the outside: which of them are shown, and their order. Called by the popover of what the wheel shows.
import { ChevronDownIcon, ChevronUpIcon } from '@navikt/aksel-icons';
import { inRingOrder, type RingChoice, type RingPlans } from '../../domain/wheel/ring-plan.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { sayRing } from '../../text/wheel-rings.ts';
import { useLanguage, useWords } from '../../text/words.tsx';

type RingListProps = {
  readonly plans: RingPlans;
  /** `change` gets the newest choice, which may not be shown yet. */
  readonly onChange: (change: (choice: RingChoice) => RingChoice) => void;
};

export const RingList = ({ plans, onChange }: RingListProps) => {
  const words = useWheelWords();
  const { all, rings } = plans;
  const rest = rings.find(({ name }) => name.of === 'rest')?.name;
  const show = (key: string, isShown: boolean) =>
    onChange((choice) => ({
      ...choice,
      hide: [...choice.hide.filter((one) => one !== key), ...(isShown ? [] : [key])],
    }));
  const move = (key: string, by: 1 | -1) =>
    onChange((choice) => {
      const order = inRingOrder(all, choice.order).map((ring) => ring.key);
      const at = order.indexOf(key);
      const to = Math.min(Math.max(at + by, 0), order.length - 1);
      order.splice(to, 0, ...order.splice(at, 1));
      return { ...choice, order };
    });
  if (all.length === 0) return <p className="wheel-menu-hint">{words.noRings}</p>;
  return (
    <>
      <ul className="wheel-menu-rings">
        {all.map((ring, i) => (
          <RingRow
            key={ring.key}
            ring={ring}
            isFirst={i === 0}
            isLast={i === all.length - 1}
            onShow={(isShown) => show(ring.key, isShown)}
            onMove={(by) => move(ring.key, by)}
          />
        ))}
      </ul>
      {rest?.of === 'rest' && <p className="wheel-menu-hint">{words.gathered(rest.names.join(', '))}</p>}
    </>
  );
};

type RingRowProps = {
  readonly ring: RingPlans['all'][number];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onShow: (isShown: boolean) => void;
  readonly onMove: (by: 1 | -1) => void;
};

const RingRow = ({ ring, isFirst, isLast, onShow, onMove }: RingRowProps) => {
  const words = useWheelWords();
  const name = sayRing(ring.name, useLanguage(), useWords().wheel.rings);
  // An end's button stays in reach and says that it does nothing: focus that stands on it must not be lost.
  const button = (by: 1 | -1, isEnd: boolean) => (
    <button
      type="button"
      className="ui-button"
      data-look="icon"
      aria-disabled={isEnd || undefined}
      aria-label={by < 0 ? words.outer(name) : words.inner(name)}
      title={by < 0 ? words.outer(name) : words.inner(name)}
      onClick={() => !isEnd && onMove(by)}
    >
      {by < 0 ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
    </button>
  );
  return (
    <li>
      <label>
        <input
          type="checkbox"
          className="ds-input"
          checked={!ring.isHidden}
          onChange={(event) => onShow(event.target.checked)}
        />
        <span className="wheel-menu-name">{name}</span>
        <span className="wheel-menu-count">
          <span aria-hidden="true">{ring.cards}</span>
          <span className="ui-hidden">, {words.cards(ring.cards)}</span>
        </span>
      </label>
      {button(-1, isFirst)}
      {button(1, isLast)}
    </li>
  );
};
