// The keys of the list's cells, as they are shown: the ARIA grid pattern's, E and N. Handed to keys-help.tsx by the screen; what
// they do stands in use-grid-keys.ts and list-new.tsx.
import type { ShownKey } from '../../parts/keys/board-keys.ts';

export type ListKeyAction =
  | 'walk'
  | 'ends'
  | 'corners'
  | 'pages'
  | 'open'
  | 'edit'
  | 'rename'
  | 'new'
  | 'leave';

export const LIST_KEYS: readonly (ShownKey & { readonly action: ListKeyAction })[] = [
  { action: 'walk', keys: ['Arrows'] },
  { action: 'ends', keys: ['Home / End'] },
  { action: 'corners', keys: ['Home / End'], ctrl: true },
  { action: 'pages', keys: ['PgUp / PgDn'] },
  { action: 'open', keys: ['Enter'] },
  { action: 'edit', keys: ['Enter'] },
  { action: 'edit', keys: ['F2'] },
  { action: 'rename', keys: ['e'], single: true },
  { action: 'new', keys: ['n'], single: true },
  { action: 'leave', keys: ['Escape'] },
];
