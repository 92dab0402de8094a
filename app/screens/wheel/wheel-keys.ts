// The keys of the wheel's arcs, as they are shown. Handed to keys-help.tsx by the screen; what they do stands in
// arc-keys.ts, use-roving.ts and use-zoom-keys.ts.
import type { ShownKey } from '../../parts/keys/board-keys.ts';

export type WheelKeyAction =
  | 'walk'
  | 'ends'
  | 'open'
  | 'zoom'
  | 'lift'
  | 'days'
  | 'weeks'
  | 'months'
  | 'length'
  | 'rings'
  | 'giveUp';

export const WHEEL_KEYS: readonly (ShownKey & { readonly action: WheelKeyAction })[] = [
  { action: 'walk', keys: ['Arrows'] },
  { action: 'ends', keys: ['Home / End'] },
  { action: 'open', keys: ['Enter'] },
  { action: 'zoom', keys: ['+'] },
  { action: 'zoom', keys: ['-'], shown: '−' },
  { action: 'lift', keys: ['Space'] },
  { action: 'days', keys: ['← / →'] },
  { action: 'weeks', keys: ['← / →'], shift: true },
  { action: 'months', keys: ['PgUp / PgDn'] },
  { action: 'length', keys: ['← / →'], ctrl: true },
  { action: 'length', keys: ['+ / −'] },
  { action: 'rings', keys: ['↑ / ↓'] },
  { action: 'giveUp', keys: ['Escape'] },
];
