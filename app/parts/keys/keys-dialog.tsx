// All keys of the board or of another screen, and the switch that turns single ones off (WCAG 2.1.4). Loaded and placed by keys-help.tsx.
import { XMarkIcon } from '@navikt/aksel-icons';
import { Fragment, type ReactNode, useEffect, useRef } from 'react';
import { keysDialog } from '../../text/keys-dialog.ts';
import type { Language } from '../../text/language.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { turnSingleKeys, useSingleKeys } from '../../ui/single-keys.ts';
import { BOARD_KEYS, type BoardKey, type ShownKey } from './board-keys.ts';
import '../../ui/inputs.css';
import './keys-dialog.css';

type Group = BoardKey['group'];

const OF_THE_BOARD: readonly Group[] = ['card', 'several', 'go', 'page'];
/** What every screen has besides its own. */
const OF_ALL: readonly Group[] = ['page'];

type Doing = { readonly [action: string]: string };

/** The keys of a group, and the words for what they do. */
export type OwnKeys = {
  readonly name: string;
  readonly keys: readonly (ShownKey & { readonly action: string })[];
  readonly does: Doing;
};

/** Those that every page has, and those that come with the dialog. */
const useKeyWords = () => ({ ...useWords().keys, ...keysDialog[useLanguage()] });

export type KeysDialogProps = {
  /** The keys that only this screen has, shown first; without them it is the board. */
  readonly own?: OwnKeys | undefined;
  readonly onClose: () => void;
};

export function KeysDialog({ own, onClose }: KeysDialogProps) {
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
        {(own ? OF_ALL : OF_THE_BOARD).map((group) => (
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

function KeyGroup({ group, singles }: { group: Group; singles: boolean }) {
  const words = useKeyWords();
  const keys = BOARD_KEYS.filter((key) => key.group === group);
  return (
    <KeySection id={group} name={words.groups[group]} keys={keys} does={words.actions} singles={singles}>
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
