// When something that is done every year is done, as people say it. Read from typed text by read-rule.ts, said by app/text/say-rule.ts,
// reckoned by rule-days.ts.
import type { ActivityId } from '../card.ts';
import { HOLIDAY_NAMES, type HolidayName } from '../holidays.ts';
import type { Weekday } from '../plain-date.ts';

/** The feast days that move, or have no date in their name: 1 and 17 May are dates. */
export const RULE_HOLIDAYS = HOLIDAY_NAMES.filter(
  (name): name is Exclude<HolidayName, 'labour-day' | 'constitution-day'> =>
    name !== 'labour-day' && name !== 'constitution-day',
);
export type RuleHoliday = (typeof RULE_HOLIDAYS)[number];

export const PERIODS = ['month', 'quarter', 'tertial'] as const;
/** A tertial is four months: Norwegian municipal reporting. */
export type Period = (typeof PERIODS)[number];

export const FEASTS = ['easter', 'ascension', 'whitsun', 'christmas'] as const;
export type Feast = (typeof FEASTS)[number];

export const SIDES = ['before', 'after'] as const;
export type Side = (typeof SIDES)[number];

/** First to fourth, or -1, the last. */
export const NTHS = [1, 2, 3, 4, -1] as const;
export type Nth = (typeof NTHS)[number];

export type DayName = Weekday | 'working-day';

/** So many steps away: «3 uker», «siste virkedag» (one working day), «siste fredag» (a weekday is always counted once). */
export type Step = {
  readonly side: Side;
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | DayName;
};

export type Rule =
  /** «16. februar»; `day` is null when it is planned by the month. */
  | { readonly kind: 'date'; readonly month: number; readonly day: number | null }
  /** «uke 7, torsdag», by ISO 8601. */
  | { readonly kind: 'week'; readonly week: number; readonly weekday: Weekday }
  /** «første mandag i mars». */
  | { readonly kind: 'nth'; readonly nth: Nth; readonly what: DayName; readonly month: number }
  /** «den 15. hver måned»: of a longer period its first month; `day` is null when it is planned by the month. */
  | { readonly kind: 'every'; readonly period: Period; readonly day: number | null }
  /** «siste virkedag hvert kvartal». */
  | { readonly kind: 'every-nth'; readonly period: Period; readonly nth: Nth; readonly what: DayName }
  /** «langfredag». */
  | { readonly kind: 'holiday'; readonly name: RuleHoliday }
  /** «siste virkedag før påske»: counted from the feast's first or last day. */
  | ({ readonly kind: 'feast'; readonly feast: Feast } & Step)
  /** «3 uker før Fylkesbibliotektreff»: counted from the other's first or last day. */
  | ({ readonly kind: 'relative'; readonly to: ActivityId } & Step);

/** The longest distance in any unit. */
export const LONGEST_STEP = 366;
