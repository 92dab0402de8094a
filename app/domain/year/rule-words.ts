// The words that rules are typed in, in bokmål, nynorsk and English at once; letters as `plainLetters` gives them. Called by read-rule.ts.
import type { Feast, Nth, Period, RuleHoliday } from './rule.ts';

type Table<T> = readonly (readonly [pattern: string, means: T])[];

const FEAST_WORDS: Table<Feast> = [
  ['påske(?:n|a)?|easter', 'easter'],
  ['kristi himmelfart(?:sdag)?|ascension(?: day)?', 'ascension'],
  ['pinse(?:n|a)?|whitsun|pentecost', 'whitsun'],
  ['jul(?:a|en)?|christmas', 'christmas'],
];

const HOLIDAY_WORDS: Table<RuleHoliday> = [
  ['(?:1\\.|første) nyttårsdag|nyttårsdag(?:en)?|new year.?s day', 'new-years-day'],
  ['skj[æe]rtorsdag|maundy thursday', 'maundy-thursday'],
  ['langfredag|good friday', 'good-friday'],
  ['(?:1\\.|første) påskedag|easter sunday', 'easter-sunday'],
  ['(?:2\\.|andre) påskedag|easter monday', 'easter-monday'],
  ['kristi himmelfartsdag|ascension day', 'ascension-day'],
  ['(?:1\\.|første) pinsedag|whit sunday', 'whit-sunday'],
  ['(?:2\\.|andre) pinsedag|whit monday', 'whit-monday'],
  ['(?:1\\.|første) juledag|christmas day', 'christmas-day'],
  ['(?:2\\.|andre) juledag|boxing day', 'boxing-day'],
];

const NTH_WORDS: Table<Nth> = [
  ['første|fyrste|first|1\\.|1st', 1],
  ['andre|second|2\\.|2nd', 2],
  ['tredje|third|3\\.|3rd', 3],
  ['fjerde|fourth|4\\.|4th', 4],
  ['siste|last', -1],
];

const PERIOD_WORDS: Table<Period> = [
  ['måned|månad|month', 'month'],
  ['kvartal|quarter', 'quarter'],
  ['tertial', 'tertial'],
];

const UNIT_WORDS: Table<'day' | 'week' | 'month' | 'working-day'> = [
  ['(?:virke|yrke|arbeids)dag(?:er|ar)?|(?:working|business) days?|workdays?', 'working-day'],
  ['dag|dager|dagar|days?', 'day'],
  ['uker?|veker?|weeks?', 'week'],
  ['måned(?:er)?|månad(?:er|ar)?|months?', 'month'],
];

const COUNT_WORDS: Table<number> = [
  ['en|ei|ein|ett?|one|a', 1],
  ['to|two', 2],
  ['tre|three', 3],
  ['fire|four', 4],
  ['fem|five', 5],
  ['seks|six', 6],
  ['sju|syv|seven', 7],
  ['åtte|eight', 8],
  ['ni|nine', 9],
  ['ti|ten', 10],
];

/** What a whole text means in a table, or null. */
const meaning =
  <T>(table: Table<T>) =>
  (text: string): T | null =>
    table.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(text))?.[1] ?? null;

export const feastNamed = meaning(FEAST_WORDS);
export const holidayNamed = meaning(HOLIDAY_WORDS);
export const nthNamed = meaning(NTH_WORDS);
export const periodNamed = meaning(PERIOD_WORDS);
export const unitNamed = meaning(UNIT_WORDS);

/** «3», «tre»; null for what is no number. */
export const countNamed = (text: string): number | null =>
  /^\d{1,3}$/.test(text) ? Number(text) : meaning(COUNT_WORDS)(text);
