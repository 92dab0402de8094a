// All keys of the board, of the list or of the wheel, and the switch that turns single ones off (WCAG 2.1.4). Loaded and placed by keys-help.tsx.
import { XMarkIcon } from '@navikt/aksel-icons';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { useArcWords } from '../../text/arcs.ts';
import { keysDialog } from '../../text/keys-dialog.ts';
import type { Language } from '../../text/language.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { turnSingleKeys, useSingleKeys } from '../../ui/single-keys.ts';
import { BOARD_KEYS, type ShownKey } from './board-keys.ts';
import { LIST_KEYS } from './list-keys.ts';
import { WHEEL_KEYS } from './wheel-keys.ts';
import '../../ui/inputs.css';
import './keys-dialog.css';

const GROUPS = {
  board: ['card', 'several', 'go', 'page'],
  list: ['list', 'page'],
  wheel: ['wheel', 'page'],
  own: ['page'],
} as const;
type Doing = { readonly [action: string]: string };
type Group = (typeof GROUPS)[keyof typeof GROUPS][number];

/** The keys of a group, and the words for what they do. */
export type OwnKeys = {
  readonly name: string;
  readonly keys: readonly (ShownKey & { readonly action: string })[];
  readonly does: Doing;
};

/** Those that every page has, and those that come with the dialog. */
const useKeyWords = () => ({ ...useWords().keys, ...keysDialog[useLanguage()] });

export type KeysDialogProps = {
  /** The screen whose keys are shown. */
  readonly of: keyof typeof GROUPS;
  /** The keys that only this screen has, shown first: `of` is `own` then. */
  readonly own?: OwnKeys;
  readonly onClose: () => void;
};

export function KeysDialog({ of, own, onClose }: KeysDialogProps) {
  const words = useKeyWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const singles = useSingleKeys();
  return (
    <dialog
      ref={dialog}
      className="keys-dialog"
      aria-labelledby="keys-dialog-title"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div className="keys-dialog-head">
        <h2 id="keys-dialog-title">{words.title}</h2>
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <XMarkIcon aria-hidden />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <div className="keys-dialog-body" tabIndex={0} role="group" aria-labelledby="keys-dialog-title">
        {own && <KeySection id="own" {...own} singles={singles} />}
        {GROUPS[of].map((group) => (
          <KeyGroup key={group} group={group} singles={singles} />
        ))}
      </div>
      <div className="keys-dialog-foot">
        <label>
          <input
            type="checkbox"
            role="switch"
            className="ds-input"
            checked={singles}
            aria-checked={singles}
            aria-describedby="keys-dialog-hint"
            onChange={(event) => turnSingleKeys(event.target.checked)}
          />
          {words.single}
        </label>
        <p id="keys-dialog-hint">{words.singleHint}</p>
      </div>
    </dialog>
  );
}

const useGroup = (group: Group): OwnKeys => {
  const { list } = useWords();
  const keys = useKeyWords();
  const arcs = useArcWords();
  if (group === 'list') return { name: list.keyGroup, keys: LIST_KEYS, does: list.keyActions };
  if (group === 'wheel') return { name: arcs.group, keys: WHEEL_KEYS, does: arcs.actions };
  return {
    name: keys.groups[group],
    keys: BOARD_KEYS.filter((key) => key.group === group),
    does: keys.actions,
  };
};

function KeyGroup({ group, singles }: { group: Group; singles: boolean }) {
  const words = useKeyWords();
  return (
    <KeySection id={group} {...useGroup(group)} singles={singles}>
      {group === 'several' && <p className="keys-dialog-note">{words.clicks}</p>}
    </KeySection>
  );
}

type KeySectionProps = OwnKeys & {
  readonly id: string;
  readonly singles: boolean;
  readonly children?: ReactNode;
};

function KeySection({ id, name, keys: inGroup, does, singles, children }: KeySectionProps) {
  const words = useKeyWords();
  const actions = [...new Set(inGroup.map(({ action }) => action))];
  return (
    <section data-group={id} aria-labelledby={`keys-${id}`}>
      <h3 id={`keys-${id}`}>{name}</h3>
      <dl>
        {actions.map((action) => {
          const ways = inGroup.filter((key) => key.action === action);
          const isOff = !singles && ways.every(({ single }) => single);
          return (
            <div key={action} data-off={isOff || undefined}>
              <dt>{does[action]}</dt>
              <dd>
                {ways
                  .filter(({ single }) => singles || !single || isOff)
                  .map((key, i) => (
                    <Fragment key={`${key.ctrl} ${key.alt} ${key.shift} ${key.keys[0]}`}>
                      {i > 0 && <span className="keys-dialog-or">{words.or}</span>}
                      <Caps caps={capsOf(key, words)} />
                    </Fragment>
                  ))}
              </dd>
            </div>
          );
        })}
      </dl>
      {children}
    </section>
  );
}

const Caps = ({ caps }: { caps: readonly string[] }) => (
  <span className="keys-dialog-caps">
    {caps.map((cap) => (
      <kbd key={cap}>{cap}</kbd>
    ))}
  </span>
);

const capsOf = (key: ShownKey, { caps }: (typeof keysDialog)[Language]): readonly string[] => {
  const main = key.shown ?? key.keys[0] ?? '';
  const named = caps[main as keyof typeof caps] ?? (main.length === 1 ? main.toUpperCase() : main);
  return [
    ...(key.ctrl ? [caps.Ctrl] : []),
    ...(key.alt ? ['Alt'] : []),
    ...(key.shift ? [caps.Shift] : []),
    named,
  ];
};
