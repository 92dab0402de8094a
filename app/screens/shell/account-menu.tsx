// The account menu: language, colours, density, password, sign-out, and on phones «Follow me». Plain forms in a disclosure, so that it works before any script has run.
import { PersonCircleIcon } from '@navikt/aksel-icons';
import { Link, useLocation } from '@remix-run/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { LANGUAGES, type Language } from '../../text/language.ts';
import { useWords } from '../../text/words.tsx';
import { FollowOnPhones } from './follow.tsx';
import { SignOut } from './sign-out.tsx';

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export const DENSITIES = ['comfortable', 'compact', 'projector'] as const;

export type Preferences = {
  readonly language: Language;
  readonly colourScheme: (typeof SCHEMES)[number];
  readonly density: (typeof DENSITIES)[number];
};

type AccountMenuProps = {
  account: { name: string; email: string };
  preferences: Preferences;
  trigger: ReactNode;
};

export function AccountMenu({ account, preferences, trigger }: AccountMenuProps) {
  const words = useWords().shell;
  const menu = useRef<HTMLDetailsElement>(null);
  useCloseOutside(menu);
  const close = () => closeMenu(menu.current);
  return (
    <details ref={menu} className="shell-account">
      <summary aria-label={`${words.account}: ${account.name}`} title={words.account}>
        <PersonCircleIcon aria-hidden />
        {trigger}
      </summary>
      <div className="shell-account-box">
        <p className="shell-account-name">
          <b>{account.name}</b>
          <span>{account.email}</span>
        </p>
        <FollowOnPhones onPressed={close} />
        <Choice
          name="language"
          label={words.language}
          value={preferences.language}
          options={LANGUAGES}
          words={words.languages}
        />
        <Choice
          name="colourScheme"
          label={words.colours}
          value={preferences.colourScheme}
          options={SCHEMES}
          words={words.schemes}
        />
        <Choice
          name="density"
          label={words.density}
          value={preferences.density}
          options={DENSITIES}
          words={words.densities}
        />
        <div className="shell-account-ends">
          <Link to="/account" className="ui-button">
            {words.password}
          </Link>
          <SignOut />
        </div>
      </div>
    </details>
  );
}

/** The focus goes back to what opened it. */
const closeMenu = (menu: HTMLDetailsElement | null): void => {
  if (!menu) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
};

const useCloseOutside = (menu: React.RefObject<HTMLDetailsElement>) => {
  useEffect(() => {
    const onPointer = (event: PointerEvent) => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && menu.current?.open) closeMenu(menu.current);
    };
    window.addEventListener('pointerdown', onPointer);
    window.addEventListener('keydown', onKey);
    return () => {
      window.removeEventListener('pointerdown', onPointer);
      window.removeEventListener('keydown', onKey);
    };
  }, [menu]);
};

type ChoiceProps<T extends string> = {
  name: string;
  label: string;
  value: T;
  options: readonly T[];
  words: Readonly<Record<T, string>>;
};

function Choice<T extends string>({ name, label, value, options, words }: ChoiceProps<T>) {
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/preferences" className="shell-choice">
      <input type="hidden" name="back" value={pathname + search} />
      <p aria-hidden>{label}</p>
      <div role="group" aria-label={label}>
        {options.map((option) => (
          <button
            key={option}
            type="submit"
            name={name}
            value={option}
            lang={name === 'language' ? option : undefined}
            aria-pressed={option === value}
          >
            {words[option]}
          </button>
        ))}
      </div>
    </form>
  );
}
