// Which year an address asks for. Called by the year plan and the wheel's pictures.
import { type PlainDate, yearOf } from '../plain-date.ts';

/** `?year=2024`; anything else is today's year. */
export const yearAsked = (params: URLSearchParams, today: PlainDate): number => {
  const text = params.get('year') ?? '';
  return /^[12]\d{3}$/.test(text) ? Number(text) : yearOf(today);
};
