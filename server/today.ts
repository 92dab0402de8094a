// The server's clock as plain dates in Europe/Oslo (R7). Called by context.ts.
import type { PlainDate } from '../app/domain/plain-date.ts';

// Swedish writes dates as ISO 8601 does.
const OSLO = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Oslo',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Oslo at an instant (milliseconds since 1970). */
export const dayInOslo = (milliseconds: number): PlainDate => OSLO.format(milliseconds);
