// The words that dates.ts puts together: months, weekdays, holidays, in bokmål, nynorsk and English.
import type { HolidayName } from '../domain/holidays.ts';
import type { Language } from './language.ts';

type DateWords = {
  /** January first. */
  readonly months: readonly string[];
  readonly monthsShort: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  readonly holidays: Readonly<Record<HolidayName, string>>;
  readonly day: (day: number) => string;
  /** Between two days that both have their month. */
  readonly dash: string;
  readonly to: string;
  readonly today: string;
  readonly tomorrow: string;
  readonly inDays: (days: number) => string;
  readonly daysOver: (days: number) => string;
  /** After a date that has passed. */
  readonly passed: string;
  readonly week: (week: number) => string;
  readonly weeks: (first: number, last: number) => string;
};

const NORWEGIAN = {
  months: [
    'januar',
    'februar',
    'mars',
    'april',
    'mai',
    'juni',
    'juli',
    'august',
    'september',
    'oktober',
    'november',
    'desember',
  ],
  monthsShort: ['jan', 'feb', 'mars', 'april', 'mai', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'des'],
  holidays: {
    'new-years-day': '1. nyttårsdag',
    'maundy-thursday': 'skjærtorsdag',
    'good-friday': 'langfredag',
    'easter-sunday': '1. påskedag',
    'easter-monday': '2. påskedag',
    'labour-day': '1. mai',
    'constitution-day': '17. mai',
    'ascension-day': 'Kristi himmelfartsdag',
    'whit-sunday': '1. pinsedag',
    'whit-monday': '2. pinsedag',
    'christmas-day': '1. juledag',
    'boxing-day': '2. juledag',
  },
  day: (day: number) => `${day}.`,
  dash: '–',
  to: 'til',
  today: 'i dag',
} as const;

export const DATE_WORDS: Readonly<Record<Language, DateWords>> = {
  nb: {
    ...NORWEGIAN,
    weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
    weekdaysShort: ['man.', 'tir.', 'ons.', 'tor.', 'fre.', 'lør.', 'søn.'],
    tomorrow: 'i morgen',
    inDays: (days) => `om ${days} ${days === 1 ? 'dag' : 'dager'}`,
    daysOver: (days) => `${days} ${days === 1 ? 'dag' : 'dager'} over`,
    passed: 'som er passert',
    week: (week) => `uke ${week}`,
    weeks: (first, last) => `uke ${first}–${last}`,
  },
  nn: {
    ...NORWEGIAN,
    weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'sundag'],
    weekdaysShort: ['mån.', 'tys.', 'ons.', 'tor.', 'fre.', 'lau.', 'sun.'],
    holidays: { ...NORWEGIAN.holidays, 'maundy-thursday': 'skjertorsdag' },
    tomorrow: 'i morgon',
    inDays: (days) => `om ${days} ${days === 1 ? 'dag' : 'dagar'}`,
    daysOver: (days) => `${days} ${days === 1 ? 'dag' : 'dagar'} over`,
    passed: 'som er passert',
    week: (week) => `veke ${week}`,
    weeks: (first, last) => `veke ${first}–${last}`,
  },
  en: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    monthsShort: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
    weekdaysShort: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
    holidays: {
      'new-years-day': 'New Year’s Day',
      'maundy-thursday': 'Maundy Thursday',
      'good-friday': 'Good Friday',
      'easter-sunday': 'Easter Sunday',
      'easter-monday': 'Easter Monday',
      'labour-day': 'Labour Day',
      'constitution-day': 'Constitution Day',
      'ascension-day': 'Ascension Day',
      'whit-sunday': 'Whit Sunday',
      'whit-monday': 'Whit Monday',
      'christmas-day': 'Christmas Day',
      'boxing-day': 'Boxing Day',
    },
    day: (day) => String(day),
    dash: ' – ',
    to: 'to',
    today: 'today',
    tomorrow: 'tomorrow',
    inDays: (days) => `in ${days} ${days === 1 ? 'day' : 'days'}`,
    daysOver: (days) => `${days} ${days === 1 ? 'day' : 'days'} overdue`,
    passed: 'in the past',
    week: (week) => `week ${week}`,
    weeks: (first, last) => `weeks ${first}–${last}`,
  },
};
