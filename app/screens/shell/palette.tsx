// The command palette: cards, meetings, people, screens and actions by a few letters. Loaded by palette-opener.tsx when it is
// first opened.
import { ArrowRightIcon, BookmarkIcon, BulletListIcon } from '@navikt/aksel-icons';
import { useLocation } from '@remix-run/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useBoard, useToday } from '../../live/shared-board.tsx';
import { useViews } from '../../parts/views/use-views.ts';
import { usePaletteWords, useWordsWithPalette } from '../../text/use-palette-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { inOrder, useActionList } from '../../ui/actions.tsx';
import { Picker, type PickerOption } from '../../ui/picker.tsx';
import type { Preferences } from './account-menu.tsx';
import { type Choice, choicesFor, paletteGroups } from './palette-options.tsx';
import { boardAddress, cardAddress, PLACES } from './places.ts';
import { useShellActions } from './shell-actions.tsx';
import { recentCards } from './use-recent.ts';

/** The screens that the bar has no room for. */
const FURTHER = [
  { path: '/year-plan', key: 'yearPlan' },
  { path: '/stakeholders', key: 'stakeholders' },
  { path: '/year', key: 'yearly' },
  { path: '/year/roll', key: 'roll' },
  { path: '/share', key: 'share' },
  { path: '/calendar', key: 'calendar' },
  { path: '/import', key: 'bringIn' },
  { path: '/decisions', key: 'decisions' },
] as const;

/** What is offered now; a card that others rename meanwhile is found by its new name. */
const useChoices = (id: string, preferences: Preferences) => {
  const language = useLanguage();
  const board = useBoard();
  const today = useToday();
  const now = useLocation();
  const own = useShellActions(id, preferences);
  const others = useActionList();
  const { mine, groups, addressOf } = useViews();
  const [recent] = useState(() => recentCards(id));
  const words = useWordsWithPalette();
  const offered = useMemo(() => {
    const places = PLACES.map(({ path, key, Icon }) => ({
      address: boardAddress(id) + path,
      label: words.shell[key],
      icon: <Icon aria-hidden />,
    }));
    const [first, ...rest] = places;
    const list = {
      address: `${boardAddress(id)}/list`,
      label: words.list.title,
      icon: <BulletListIcon aria-hidden />,
    };
    const further = FURTHER.map(({ path, key }) => ({
      address: boardAddress(id) + path,
      label: words.palette.screens[key],
      icon: <ArrowRightIcon aria-hidden />,
    }));
    const views = [...mine, ...groups].map((view) => ({
      address: addressOf(view),
      label: view.name,
      icon: <BookmarkIcon aria-hidden />,
    }));
    return paletteGroups({
      board,
      id,
      today,
      language,
      words,
      recent,
      screens: [...(first ? [first] : []), list, ...rest, ...further],
      views,
      actions: inOrder([...others, ...own]),
      cardAddress: (card) => cardAddress(id, card, now),
    });
  }, [board, id, today, language, words, recent, others, own, now, mine, groups, addressOf]);
  return useCallback(
    (typed: string) => choicesFor(offered, typed, words.palette.groups.recent),
    [offered, words],
  );
};

type PaletteProps = {
  board: string;
  preferences: Preferences;
  onClose: () => void;
  /** Called with the address that was chosen, when the dialog has given the focus back. */
  onGo: (address: string) => void;
};

export function Palette({ board, preferences, onClose, onGo }: PaletteProps) {
  const words = usePaletteWords();
  const optionsFor = useChoices(board, preferences);
  const chosen = useRef<Choice | null>(null);
  // Run when the dialog is gone and has given the focus back, so that nothing takes it from where the choice puts it.
  const onClosed = () => {
    onClose();
    const go = chosen.current?.go;
    if (typeof go === 'string') onGo(go);
    else go?.();
  };
  const onPick = (option: PickerOption) => {
    chosen.current = option as Choice;
  };
  return (
    <Picker
      title={words.title}
      fieldName={words.field}
      nothing={words.nothing}
      closeLabel={words.close}
      optionsFor={optionsFor}
      onPick={onPick}
      onClose={onClosed}
    />
  );
}
