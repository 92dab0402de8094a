// The keys of a meeting as the dialog of keys shows them. Called by meeting-screen.tsx; what they do stands in use-meeting-keys.ts, and for
// the text in live/use-item-editor.ts and live/action-offer.ts.
import type { ShownKey } from '../../parts/keys/board-keys.ts';

export type MeetingKeyAction =
  | 'next'
  | 'previous'
  | 'take'
  | 'refuse'
  | 'action'
  | 'decision'
  | 'mention'
  | 'tools';

export const MEETING_KEYS: readonly (ShownKey & { readonly action: MeetingKeyAction })[] = [
  { action: 'next', keys: ['PgDn'], alt: true },
  { action: 'previous', keys: ['PgUp'], alt: true },
  { action: 'take', keys: ['Tab'] },
  { action: 'refuse', keys: ['Escape'] },
  { action: 'action', keys: ['a'], ctrl: true, alt: true },
  { action: 'decision', keys: ['v'], ctrl: true, alt: true },
  { action: 'mention', keys: ['@'] },
  { action: 'tools', keys: ['F10'], alt: true },
];
