// What can be done on every screen of a board: invite, import minutes, language, colours and density. Only the command palette
// needs them, so they are loaded with it.
import {
  Density1Icon,
  FilePlusIcon,
  LanguageIcon,
  MonitorIcon,
  MoonIcon,
  PersonPlusIcon,
  PresentationIcon,
  SunIcon,
} from '@navikt/aksel-icons';
import { useLocation, useNavigate, useSubmit } from '@remix-run/react';
import { LANGUAGES } from '../../text/language.ts';
import { usePaletteWords } from '../../text/use-palette-words.ts';
import { useWords } from '../../text/words.tsx';
import type { Action } from '../../ui/actions.tsx';
import { DENSITIES, type Preferences, SCHEMES } from './account-menu.tsx';
import { boardAddress } from './places.ts';

const SCHEME_ICONS = { auto: MonitorIcon, light: SunIcon, dark: MoonIcon };
const DENSITY_ICONS = { comfortable: Density1Icon, compact: Density1Icon, projector: PresentationIcon };

export const useShellActions = (board: string, preferences: Preferences): readonly Action[] => [
  ...useWays(board),
  ...useChoices(preferences),
];

const useWays = (board: string): readonly Action[] => {
  const words = usePaletteWords();
  const navigate = useNavigate();
  const root = boardAddress(board);
  return [
    {
      id: 'new-minutes',
      label: words.newMinutes,
      icon: <FilePlusIcon aria-hidden />,
      run: () => navigate(`${root}/meetings/new`),
    },
    {
      id: 'invite',
      label: words.invite,
      icon: <PersonPlusIcon aria-hidden />,
      run: () => navigate(`${root}/people`),
    },
  ];
};

/** All that isn't chosen already. */
const useChoices = (preferences: Preferences): readonly Action[] => {
  const palette = usePaletteWords();
  const { shell } = useWords();
  const remember = useRemember();
  return [
    ...DENSITIES.filter((density) => density !== preferences.density).map((density) => {
      const Icon = DENSITY_ICONS[density];
      return {
        id: `density-${density}`,
        label: palette.density(shell.densities[density]),
        also: density === 'projector' ? palette.also.projector : undefined,
        icon: <Icon aria-hidden />,
        run: () => remember({ density }),
      };
    }),
    ...SCHEMES.filter((scheme) => scheme !== preferences.colourScheme).map((colourScheme) => {
      const Icon = SCHEME_ICONS[colourScheme];
      return {
        id: `colours-${colourScheme}`,
        label: palette.colours(shell.schemes[colourScheme]),
        also: palette.also[colourScheme],
        icon: <Icon aria-hidden />,
        run: () => remember({ colourScheme }),
      };
    }),
    ...LANGUAGES.filter((language) => language !== preferences.language).map((language) => ({
      id: `language-${language}`,
      label: palette.language(shell.languages[language]),
      icon: <LanguageIcon aria-hidden />,
      run: () => remember({ language }),
    })),
  ];
};

/** Remembers a choice as the forms of the account menu do, without leaving the page: what is open stays open. */
const useRemember = () => {
  const submit = useSubmit();
  const { pathname, search } = useLocation();
  return (choice: Partial<Preferences>) =>
    submit(
      { ...choice, back: pathname + search },
      { method: 'post', action: '/preferences', preventScrollReset: true },
    );
};
