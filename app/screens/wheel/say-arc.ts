// The arc in hand in words: short beside it and on the message, fully for whoever listens. Called by the wheel's hands.
import type { HolidayName } from '../../domain/holidays.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { edgeOf, restOn } from '../../domain/wheel/arc-move.ts';
import { endOf, startOf, type When } from '../../domain/when.ts';
import type { AllWords } from '../../text/all-words.ts';
import type { ArcWords } from '../../text/arcs.ts';
import { holidayName, sayDay, sayPassed, sayWeeks, sayWhen, sayWhenFully } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { type Held, isOnOtherRing } from './held.ts';

export type ArcSpeech = {
  readonly words: AllWords;
  readonly arcWords: ArcWords;
  readonly language: Language;
  readonly today: PlainDate;
  /** What a ring is called. */
  readonly nameOfRing: (key: string) => string;
};

/** «helg», «langfredag»; a holiday that is called by its date is just one. */
const nameOfRest = (
  rest: HolidayName | 'weekend',
  date: string,
  { arcWords, language }: ArcSpeech,
): string => {
  if (rest === 'weekend') return arcWords.weekend;
  const name = holidayName(rest, language);
  return date.includes(name) ? arcWords.holiday : name;
};

/** Why nobody works on the day; of several days, on the one that it begins with, or on the end that is pulled. */
const sayRest = (when: When, takes: Held['takes'], speech: ArcSpeech): string => {
  const edge = takes === 'end' ? 'end' : 'start';
  const rest = restOn(when, edge);
  if (rest === null) return '';
  const date = sayDay(edgeOf(when, edge), speech.language, { weekday: true });
  const name = nameOfRest(rest, date, speech);
  if (when.precision === 'day') return name;
  return speech.arcWords.edges[edge](rest === 'weekend' ? date : `${date}, ${name}`);
};

const joined = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

/** «søn. 15. feb, helg», «3.–4. mai, Kommunikasjon», «tir. 3. feb, som er passert». */
export const sayArc = (one: Held, speech: ArcSpeech): string =>
  joined([
    sayWhen(one.when, speech.language, speech),
    sayPassed(one.when, speech.language, speech),
    sayRest(one.when, one.takes, speech),
    isOnOtherRing(one) && speech.nameOfRing(one.to),
  ]);

/** «fredag 13. februar 2026, uke 7». */
export const sayArcFully = (one: Held, speech: ArcSpeech): string =>
  joined([
    sayWhenFully(one.when, speech.language),
    one.when.precision !== 'month' && sayWeeks(startOf(one.when), endOf(one.when), speech.language),
    sayPassed(one.when, speech.language, speech),
    sayRest(one.when, one.takes, speech),
    isOnOtherRing(one) && speech.nameOfRing(one.to),
  ]);
