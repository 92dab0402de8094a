// Names of months and weekdays in nb, nn and English as people write them. Called by date-phrases.ts and meeting-date.ts.

const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'jan', 'january'],
  ['februar', 'feb', 'febr', 'february'],
  ['mars', 'mar', 'march'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun', 'june'],
  ['juli', 'jul', 'july'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'october', 'oct'],
  ['november', 'nov'],
  ['desember', 'des', 'december', 'dec'],
];
const WEEKDAYS: readonly (readonly string[])[] = [
  ['mandag', 'måndag', 'monday', 'man', 'mån', 'mon'],
  ['tirsdag', 'tysdag', 'tuesday', 'tirs', 'tir', 'tys', 'tue'],
  ['onsdag', 'wednesday', 'ons', 'wed'],
  ['torsdag', 'thursday', 'tors', 'tor', 'thu'],
  ['fredag', 'friday', 'fre', 'fri'],
  ['lørdag', 'laurdag', 'saturday', 'lør', 'lau'],
  ['søndag', 'sundag', 'sunday', 'søn', 'sun'],
];

const alternatives = (table: readonly (readonly string[])[]): string =>
  table
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|');

/** For a pattern with the flags `iu`; full names before short ones. */
export const MONTH_PATTERN = `(?:${alternatives(MONTHS)})`;
export const WEEKDAY_PATTERN = `(?:${alternatives(WEEKDAYS)})`;
/** Only whole names: «tor», «man» and «fre» alone are words and persons. */
export const WHOLE_WEEKDAY_PATTERN = `(?:${alternatives(WEEKDAYS.map((names) => names.filter((name) => name.endsWith('day') || name.endsWith('dag'))))})`;
export const WHOLE_MONTH_PATTERN = `(?:${alternatives(MONTHS.map((names) => names.filter((name) => name.length > 3 && name !== 'febr' && name !== 'sept').concat(names.includes('mai') ? ['mai', 'may'] : [])))})`;

const numberIn = (table: readonly (readonly string[])[], word: string): number =>
  table.findIndex((names) => names.includes(word.toLowerCase().replace(/\.$/, ''))) + 1;

/** 1–12, or 0 when it names no month. */
export const monthNumber = (word: string): number => numberIn(MONTHS, word);
/** 1 (Monday)–7, or 0 when it names no weekday. */
export const weekdayNumber = (word: string): number => numberIn(WEEKDAYS, word);
