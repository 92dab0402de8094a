// An instant as a day and a time of day in Europe/Oslo (R7). Called by minutes-sheet.ts.
import type { PlainDate } from '../domain/plain-date.ts';

// Swedish writes dates as ISO 8601 does.
const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `instant`: ISO 8601. `time` is `HH:MM`. */
export const osloTime = (instant: string): { readonly day: PlainDate; readonly time: string } => {
  const [day = '', time = ''] = OSLO.format(Date.parse(instant)).split(' ');
  return { day, time };
};
