// Which year an address, a form or a command asks for. Called by all that shows a year.
import { type PlainDate, yearOf } from '../plain-date.ts';

/** Four digits, from 1000 to 2999; null for anything else. */
export const readYear = (text: string | null): number | null =>
  text !== null && /^[12]\d{3}$/.test(text) ? Number(text) : null;

/** `?year=2024`; anything else is today's year. */
export const yearAsked = (params: URLSearchParams, today: PlainDate): number =>
  readYear(params.get('year')) ?? yearOf(today);
