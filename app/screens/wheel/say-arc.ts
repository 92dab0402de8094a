// The arc in hand in words: short beside it and on the message, fully for whoever listens. Called by the wheel's hands.
import type { PlainDate } from '../../domain/plain-date.ts';
import { restOn } from '../../domain/wheel/arc-move.ts';
import { endOf, startOf, type When } from '../../domain/when.ts';
import type { AllWords } from '../../text/all-words.ts';
import type { ArcWords } from '../../text/arcs.ts';
import { holidayName, sayWeeks, sayWhen, sayWhenFully } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import type { Held } from './held.ts';

export type ArcSpeech = {
  readonly words: AllWords;
  readonly arcWords: ArcWords;
  readonly language: Language;
  readonly today: PlainDate;
  /** What a ring is called. */
  readonly nameOfRing: (of: Held['to']) => string;
};

/** Why nobody works on the day that it starts on, or on the end that is pulled. */
const sayRest = (when: When, takes: Held['takes'], { arcWords, language }: ArcSpeech): string => {
  const rest = restOn(when, takes === 'end' ? 'end' : 'start');
  if (rest === null) return '';
  return rest === 'weekend' ? arcWords.weekend : holidayName(rest, language);
};

const joined = (parts: readonly (string | false)[]): string => parts.filter(Boolean).join(', ');

/** «søn. 15. feb, helg», «3.–4. mai, Kommunikasjon». */
export const sayArc = ({ when, takes, from, to }: Held, speech: ArcSpeech): string =>
  joined([
    sayWhen(when, speech.language, { today: speech.today }),
    sayRest(when, takes, speech),
    from !== to && speech.nameOfRing(to),
  ]);

/** «fredag 13. februar 2026, uke 7». */
export const sayArcFully = ({ when, takes, from, to }: Held, speech: ArcSpeech): string =>
  joined([
    sayWhenFully(when, speech.language),
    when.precision !== 'month' && sayWeeks(startOf(when), endOf(when), speech.language),
    sayRest(when, takes, speech),
    from !== to && speech.nameOfRing(to),
  ]);
