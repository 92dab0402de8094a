// Rules of yearly activities in words: «første mandag i mars», «veke 7, torsdag», “last working day before Easter”. What is said here,
// domain/year/read-rule.ts reads as the same rule. Called by the screens of the year.
import type { Activity } from '../domain/board.ts';
import type { DayName, Feast, Nth, Period, Rule, Step } from '../domain/year/rule.ts';
import { DATE_WORDS } from './date-words.ts';
import { holidayName, monthName } from './dates.ts';
import type { Language } from './language.ts';

type RuleWords = {
  readonly nths: Readonly<Record<Nth, string>>;
  readonly workingDay: string;
  readonly inMonth: (day: string, month: string) => string;
  readonly every: Readonly<Record<Period, string>>;
  readonly ofEvery: (day: string, every: string) => string;
  readonly numbered: (day: number) => string;
  readonly units: Readonly<
    Record<'day' | 'week' | 'month' | 'working-day', readonly [one: string, many: string]>
  >;
  readonly sides: Readonly<Record<Step['side'], string>>;
  readonly nearest: Readonly<Record<Step['side'], string>>;
  readonly feasts: Readonly<Record<Feast, string>>;
  readonly quoted: (title: string) => string;
  readonly gone: string;
};

const NORWEGIAN = {
  workingDay: 'virkedag',
  inMonth: (day: string, month: string) => `${day} i ${month}`,
  ofEvery: (day: string, every: string) => `${day} ${every}`,
  numbered: (day: number) => `den ${day}.`,
  sides: { before: 'før', after: 'etter' },
  feasts: { easter: 'påske', ascension: 'Kristi himmelfart', whitsun: 'pinse', christmas: 'jul' },
  quoted: (title: string) => `«${title}»`,
};

const WORDS: Readonly<Record<Language, RuleWords>> = {
  nb: {
    ...NORWEGIAN,
    nths: { 1: 'første', 2: 'andre', 3: 'tredje', 4: 'fjerde', [-1]: 'siste' },
    nearest: { before: 'siste', after: 'første' },
    every: { month: 'hver måned', quarter: 'hvert kvartal', tertial: 'hvert tertial' },
    units: {
      day: ['dag', 'dager'],
      week: ['uke', 'uker'],
      month: ['måned', 'måneder'],
      'working-day': ['virkedag', 'virkedager'],
    },
    gone: 'noe som er tatt bort',
  },
  nn: {
    ...NORWEGIAN,
    nths: { 1: 'første', 2: 'andre', 3: 'tredje', 4: 'fjerde', [-1]: 'siste' },
    nearest: { before: 'siste', after: 'første' },
    every: { month: 'kvar månad', quarter: 'kvart kvartal', tertial: 'kvart tertial' },
    units: {
      day: ['dag', 'dagar'],
      week: ['veke', 'veker'],
      month: ['månad', 'månader'],
      'working-day': ['virkedag', 'virkedagar'],
    },
    gone: 'noko som er teke bort',
  },
  en: {
    nths: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' },
    workingDay: 'working day',
    inMonth: (day, month) => `${day} in ${month}`,
    every: { month: 'every month', quarter: 'every quarter', tertial: 'every tertial' },
    ofEvery: (day, every) => `${day} of ${every}`,
    numbered: (day) => `the ${day}${endingOf(day)}`,
    units: {
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      'working-day': ['working day', 'working days'],
    },
    sides: { before: 'before', after: 'after' },
    nearest: { before: 'last', after: 'first' },
    feasts: { easter: 'Easter', ascension: 'Ascension Day', whitsun: 'Whitsun', christmas: 'Christmas' },
    quoted: (title) => `“${title}”`,
    gone: 'something that was taken away',
  },
};

const endingOf = (day: number): string => {
  if (day % 100 >= 11 && day % 100 <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
};

const dayWords = (what: DayName, language: Language): string =>
  what === 'working-day' ? WORDS[language].workingDay : (DATE_WORDS[language].weekdays[what - 1] ?? '');

const isNumber = (unit: Step['unit']): unit is Exclude<Step['unit'], string> => typeof unit === 'number';

function sayStep({ side, count, unit }: Step, to: string, language: Language): string {
  const words = WORDS[language];
  if (isNumber(unit) || (unit === 'working-day' && count === 1))
    return `${words.nearest[side]} ${dayWords(unit, language)} ${words.sides[side]} ${to}`;
  return `${count} ${words.units[unit][count === 1 ? 0 : 1]} ${words.sides[side]} ${to}`;
}

/** `activities` are those that a rule may count from. */
export function sayRule(
  rule: Rule,
  language: Language,
  activities: readonly Pick<Activity, 'id' | 'title'>[],
): string {
  const words = WORDS[language];
  const dates = DATE_WORDS[language];
  switch (rule.kind) {
    case 'date': {
      const month = monthName(rule.month, language);
      return rule.day === null ? month : `${dates.day(rule.day)} ${month}`;
    }
    case 'week':
      return `${dates.week(rule.week)}, ${dayWords(rule.weekday, language)}`;
    case 'nth':
      return words.inMonth(
        `${words.nths[rule.nth]} ${dayWords(rule.what, language)}`,
        monthName(rule.month, language),
      );
    case 'every':
      return rule.day === null
        ? words.every[rule.period]
        : words.ofEvery(words.numbered(rule.day), words.every[rule.period]);
    case 'every-nth':
      return words.ofEvery(
        `${words.nths[rule.nth]} ${dayWords(rule.what, language)}`,
        words.every[rule.period],
      );
    case 'holiday':
      return holidayName(rule.name, language);
    case 'feast':
      return sayStep(rule, words.feasts[rule.feast], language);
    case 'relative': {
      const other = activities.find(({ id }) => id === rule.to);
      return sayStep(rule, other ? words.quoted(other.title) : words.gone, language);
    }
  }
}
