// When a card is to happen: a day, an interval of days or a whole month, in the notation of ISO 8601-2/EDTF.
import type { PlainDate, PlainMonth } from './plain-date.ts';

export type When =
  | { readonly precision: 'day'; readonly day: PlainDate }
  | { readonly precision: 'interval'; readonly start: PlainDate; readonly end: PlainDate }
  | { readonly precision: 'month'; readonly month: PlainMonth };
