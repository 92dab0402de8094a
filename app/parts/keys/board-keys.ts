// The keys of the board, each once: what handles them, what tells assistive technology of them and the dialog that shows them
// are all made of this table. Called by the board and by keys-dialog.tsx.
export type KeyAction =
  | 'walk'
  | 'ends'
  | 'outerColumns'
  | 'open'
  | 'new'
  | 'rename'
  | 'carry'
  | 'move'
  | 'status'
  | 'assign'
  | 'tag'
  | 'remove'
  | 'select'
  | 'selectColumn'
  | 'unselect'
  | 'undo'
  | 'redo'
  | 'filter'
  | 'palette'
  | 'help';

/** A key as the dialog shows it. */
export type ShownKey = {
  /** As in `KeyboardEvent.key`, letters small. */
  readonly keys: readonly string[];
  readonly shift?: true;
  /** Ctrl, or Cmd on a Mac. */
  readonly ctrl?: true;
  readonly alt?: true;
  /** A letter, a digit or a sign alone, which can be turned off. */
  readonly single?: true;
  /** The one that the dialog shows for all of them, when it isn't the first. */
  readonly shown?: string;
};

export type BoardKey = ShownKey & {
  readonly action: KeyAction;
  /** What it is for; `page` acts wherever no text is written, the others while a card has the focus; some lead to one, too. */
  readonly group: 'go' | 'card' | 'several' | 'page';
};

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

export const BOARD_KEYS: readonly BoardKey[] = [
  { action: 'walk', keys: ARROWS, group: 'go', shown: 'Arrows' },
  { action: 'ends', keys: ['Home', 'End'], group: 'go', shown: 'Home / End' },
  { action: 'outerColumns', keys: ['Home', 'End'], ctrl: true, group: 'go', shown: 'Home / End' },
  { action: 'open', keys: ['Enter'], group: 'card' },
  { action: 'new', keys: ['n'], single: true, group: 'card' },
  { action: 'rename', keys: ['e'], single: true, group: 'card' },
  { action: 'move', keys: ['m'], single: true, group: 'card' },
  { action: 'carry', keys: ARROWS, shift: true, group: 'card', shown: 'Arrows' },
  { action: 'status', keys: ['1', '2', '3', '4', '5', '6'], single: true, group: 'card', shown: '1–6' },
  { action: 'assign', keys: ['a'], single: true, group: 'card' },
  { action: 'tag', keys: ['t'], single: true, group: 'card' },
  { action: 'remove', keys: ['Delete', 'Backspace'], group: 'card' },
  { action: 'select', keys: ['x'], single: true, group: 'several' },
  { action: 'selectColumn', keys: ['a'], ctrl: true, group: 'several' },
  { action: 'unselect', keys: ['Escape'], group: 'several' },
  { action: 'undo', keys: ['z'], ctrl: true, group: 'page' },
  { action: 'redo', keys: ['z'], ctrl: true, shift: true, group: 'page' },
  { action: 'redo', keys: ['y'], ctrl: true, group: 'page' },
  { action: 'palette', keys: ['k'], ctrl: true, group: 'page' },
  { action: 'filter', keys: ['/'], single: true, group: 'page' },
  { action: 'help', keys: ['?'], single: true, group: 'page' },
  { action: 'help', keys: ['/', '?'], ctrl: true, group: 'page' },
];

type Pressed = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Many keyboards have / and ? on another key's upper half. */
const isSign = (key: string): boolean => key === '/' || key === '?';

/** What the key is for, or nothing; `singles` says whether letters, digits and signs alone count. */
export const keyPressed = (event: Pressed, singles: boolean): BoardKey | undefined => {
  if (event.altKey) return undefined;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return BOARD_KEYS.find(
    (one) =>
      one.keys.includes(key) &&
      (one.ctrl ?? false) === (event.ctrlKey || event.metaKey) &&
      ((one.shift ?? false) === event.shiftKey || isSign(key)) &&
      (singles || !one.single),
  );
};

const shortcutsWith = (singles: boolean): string =>
  BOARD_KEYS.filter(
    ({ group, action, single }) => group !== 'page' && action !== 'open' && (singles || !single),
  )
    .flatMap(({ keys, shift, ctrl }) =>
      keys.map((key) => {
        const name = key.length === 1 ? key.toUpperCase() : key;
        return `${ctrl ? 'Control+' : ''}${shift ? 'Shift+' : ''}${name}`;
      }),
    )
    .join(' ');

const SHORTCUTS = { with: shortcutsWith(true), without: shortcutsWith(false) };

/** For `aria-keyshortcuts` of a card; Enter is every link's own. */
export const cardShortcuts = (singles: boolean): string => (singles ? SHORTCUTS.with : SHORTCUTS.without);
