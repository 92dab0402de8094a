// What somebody typed, read as a rule: «uke 7, torsdag», «siste virkedag før påske», "first Monday in March"; three languages at once.
// Called by the form of yearly activities and by the example's files. What app/text/say-rule.ts says is read as what was said.
import type { Activity } from '../board.ts';
import { monthNumber, weekdayNumber } from '../minutes/month-names.ts';
import { daysInMonth, monthIn, type Weekday } from '../plain-date.ts';
import { plainLetters } from '../plain-letters.ts';
import { type DayName, LONGEST_STEP, type Rule, type Side, type Step } from './rule.ts';
import { countNamed, feastNamed, holidayNamed, nthNamed, periodNamed, unitNamed } from './rule-words.ts';

export type RuleProblem = 'not-understood' | 'no-such-day' | 'no-such-activity';

type Named = Pick<Activity, 'id' | 'title'>;
type Groups = Record<string, string | undefined>;
type Reading = Rule | RuleProblem | null;
type Form = readonly [pattern: RegExp, read: (groups: Groups, activities: readonly Named[]) => Reading];

const NTH = '(?<nth>\\p{L}+|\\d\\.|\\d(?:st|nd|rd|th))';
const WHAT = '(?<what>virkedag|arbeidsdag|working day|business day|workday|\\p{L}+)';
const EVERY = '(?:i |of |in )?(?:hver|hvert|kvar|kvart|every|each) (?<period>\\p{L}+)';
const WEEK = '(?:uke|veke|week|u\\.?) ?(?<week>\\d{1,2})';

const form = (pattern: string, read: Form[1]): Form => [new RegExp(`^${pattern}$`, 'u'), read];

const dayNamed = (text = ''): DayName | null => {
  if (unitNamed(text) === 'working-day') return 'working-day';
  const weekday = weekdayNumber(text);
  return weekday === 0 ? null : (weekday as Weekday);
};

/** Of a leap year, so that 29 February is a day. */
const hasDay = (month: number, day: number): boolean => day >= 1 && day <= daysInMonth(monthIn(2024, month));

const readDate = ({ day = '', month = '', number }: Groups): Reading => {
  const of = number === undefined ? monthNumber(month) : Number(number);
  if (of < 1 || of > 12) return number === undefined ? null : 'no-such-day';
  return hasDay(of, Number(day)) ? { kind: 'date', month: of, day: Number(day) } : 'no-such-day';
};

const readMonth = ({ month = '' }: Groups): Reading => {
  const of = monthNumber(month);
  return of === 0 ? null : { kind: 'date', month: of, day: null };
};

const readWeek = ({ week, weekday }: Groups): Reading => {
  const number = Number(week);
  const day = weekday === undefined ? 1 : weekdayNumber(weekday);
  if (day === 0) return null;
  return number >= 1 && number <= 53
    ? { kind: 'week', week: number, weekday: day as Weekday }
    : 'no-such-day';
};

const readNth = ({ nth = '', what, month = '' }: Groups): Reading => {
  const [number, day, of] = [nthNamed(nth), dayNamed(what), monthNumber(month)];
  return number === null || day === null || of === 0
    ? null
    : { kind: 'nth', nth: number, what: day, month: of };
};

const readEvery = ({ day, period = '' }: Groups): Reading => {
  const of = periodNamed(period);
  if (of === null) return null;
  if (day === undefined) return { kind: 'every', period: of, day: null };
  return Number(day) >= 1 && Number(day) <= 31
    ? { kind: 'every', period: of, day: Number(day) }
    : 'no-such-day';
};

const readEveryNth = ({ nth = '', what, period = '' }: Groups): Reading => {
  const [number, day, of] = [nthNamed(nth), dayNamed(what), periodNamed(period)];
  return number === null || day === null || of === null
    ? null
    : { kind: 'every-nth', period: of, nth: number, what: day };
};

const sideNamed = (text: string): Side => (/^(?:før|before)$/.test(text) ? 'before' : 'after');

const towards = (step: Step, target: string, activities: readonly Named[]): Reading => {
  const quoted = /^[«“"](.*)[»”"]$/u.exec(target)?.[1];
  const feast = quoted === undefined ? feastNamed(target) : null;
  if (feast !== null) return { kind: 'feast', feast, ...step };
  const title = plainLetters(quoted ?? target);
  const exact = activities.find((one) => plainLetters(one.title) === title);
  const begun = activities.filter((one) => title !== '' && plainLetters(one.title).startsWith(title));
  const to = exact ?? (begun.length === 1 ? begun[0] : undefined);
  return to === undefined ? 'no-such-activity' : { kind: 'relative', to: to.id, ...step };
};

/** «siste virkedag før», «første fredag etter», and without the first word. */
const readNearDay = ({ what, side = '', target = '' }: Groups, activities: readonly Named[]): Reading => {
  const unit = dayNamed(what);
  return unit === null ? null : towards({ side: sideNamed(side), count: 1, unit }, target, activities);
};

const readDistance = (
  { count = '', unit = '', side = '', target = '' }: Groups,
  activities: readonly Named[],
): Reading => {
  const [number, of] = [countNamed(count), unitNamed(unit)];
  if (number === null || of === null) return null;
  if (number < 1 || number > LONGEST_STEP) return 'no-such-day';
  return towards({ side: sideNamed(side), count: number, unit: of }, target, activities);
};

/** The first that reads it decides. */
const FORMS: readonly Form[] = [
  form('(?:den )?(?<day>\\d{1,2})\\.? ?(?<month>\\p{L}+)\\.?', readDate),
  form('(?<month>\\p{L}+) (?<day>\\d{1,2})(?:st|nd|rd|th)?', readDate),
  form('(?:den )?(?<day>\\d{1,2})[./](?<number>\\d{1,2})\\.?', readDate),
  form('(?:i |in )?(?<month>\\p{L}+)\\.?', readMonth),
  form(`${WEEK}(?:,? (?:på )?(?<weekday>\\p{L}+)\\.?)?`, readWeek),
  form(`(?<weekday>\\p{L}+),? (?:i |in |of )?${WEEK}`, readWeek),
  form(`(?:den |the )?${NTH} ${WHAT} (?:i|in|of) (?<month>\\p{L}+)`, readNth),
  form(EVERY, readEvery),
  form(`(?:den |the )?(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)? ${EVERY}`, readEvery),
  form(`(?:den |the )?${NTH} ${WHAT} ${EVERY}`, readEveryNth),
  form(
    `(?:(?:den |the )?(?:siste|første|fyrste|last|first) )?${WHAT} (?<side>før|etter|before|after) (?<target>.+)`,
    readNearDay,
  ),
  form(
    '(?<count>\\p{L}+|\\d{1,3}) (?<unit>(?:working |business )?\\p{L}+) (?<side>før|etter|before|after) (?<target>.+)',
    readDistance,
  ),
];

/** `activities` are those that it may count from. */
export function readRule(typed: string, activities: readonly Named[]): Rule | RuleProblem {
  const text = plainLetters(typed);
  const holiday = holidayNamed(text);
  if (holiday !== null) return { kind: 'holiday', name: holiday };
  let problem: RuleProblem = 'not-understood';
  for (const [pattern, read] of FORMS) {
    const groups = pattern.exec(text)?.groups;
    const reading = groups === undefined ? null : read(groups, activities);
    if (typeof reading === 'string') problem = reading;
    else if (reading !== null) return reading;
  }
  return problem;
}
