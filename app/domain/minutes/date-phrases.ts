// Finds expressions of time («13. februar», «neste uke», «utgangen av mars», «before Easter») and reckons which days they
// mean from the meeting's date (LANGUAGE.md 21–29). Called by deadlines.ts, meeting-date.ts, next-meeting.ts and table columns.
import type { PlainDate } from '../plain-date.ts';
import { MONTH_PATTERN, WEEKDAY_PATTERN, WHOLE_MONTH_PATTERN, WHOLE_WEEKDAY_PATTERN } from './month-names.ts';
import type { Span } from './reading-types.ts';
import {
  COUNT,
  type Days,
  NTHS,
  one,
  type Reference,
  readBefore,
  readDayOfMonth,
  readDayOfWeek,
  readDays,
  readFeast,
  readMeetingOf,
  readMonth,
  readNear,
  readNthWeekday,
  readQuarter,
  readSpanOfTime,
  readWeek,
  readWeekday,
} from './reckon-days.ts';
import { lowered } from './tokens.ts';

export type { Reference } from './reckon-days.ts';

/** `day` is a written day; `weekday`, `period` (week, month, quarter, feast) and `relative` are what they say. */
export type DatePhrase = Span & {
  readonly kind: 'day' | 'weekday' | 'period' | 'relative';
  readonly first: PlainDate;
  readonly last: PlainDate;
};

type Grammar = {
  kind: DatePhrase['kind'];
  pattern: RegExp;
  /** `said`: the day that was named last before it. */
  read: (
    groups: Record<string, string | undefined>,
    reference: Reference,
    said: PlainDate | null,
  ) => Days | null;
};

const WD = `(?:(?:${WEEKDAY_PATTERN})\\.?,?\\s+(?:den\\s+)?)?`;
const BEFORE = '(?<![a-zß-öø-ɏ\\d.,:/§-])';
const COUNTS = `\\d{1,2}|${Object.keys(COUNT).join('|')}`;
const day = '(?<day>\\d{1,2})';
const from = '(?:(?<from>\\d{1,2})\\.?\\s?(?:[-–]|og|and|to)\\s?)?';

const GRAMMAR: readonly Grammar[] = [
  {
    kind: 'day',
    pattern: new RegExp(`${BEFORE}(?<year>\\d{4})-(?<number>\\d{2})-${day}(?!\\d)`, 'gu'),
    read: readDays,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `${BEFORE}${WD}${from}${day}(?:\\.|st|nd|rd|th)?\\s?(?:of\\s)?(?<month>${MONTH_PATTERN})(?![a-zß-öø-ɏ])\\.?(?:,?\\s?(?<year>\\d{4}))?`,
      'gu',
    ),
    read: readDays,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `${BEFORE}${WD}(?<month>${WHOLE_MONTH_PATTERN})\\s${day}(?:st|nd|rd|th)?(?!\\d|[.:]\\d)(?:,?\\s(?<year>\\d{4}))?`,
      'gu',
    ),
    read: readDays,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `${BEFORE}${WD}${day}(?<sep>[./])\\s?(?<number>\\d{1,2})(?:(?:\\k<sep>|[-–](?=20\\d\\d|\\d\\d(?![\\d./]))|\\s?[-–'’](?=2\\d(?![\\d./:])))\\s?(?<year>20\\d\\d|\\d\\d)(?!\\d)|\\.(?!\\d)|(?![\\d.:/%]|,\\d))`,
      'gu',
    ),
    read: readDays,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `${BEFORE}(?<weekday>${WHOLE_WEEKDAY_PATTERN})\\s(?:i\\s|in\\s|of\\s)?(?:uke|veke|week)\\s?(?<week>\\d{1,2})(?!\\d|[.:/]\\d|%)`,
      'gu',
    ),
    read: readDayOfWeek,
  },
  {
    kind: 'day',
    pattern: new RegExp(
      `${BEFORE}(?<nth>${NTHS})\\s(?<weekday>${WHOLE_WEEKDAY_PATTERN})\\s(?:i|in|of)\\s(?<month>${WHOLE_MONTH_PATTERN})(?![a-zß-öø-ɏ])(?:\\s(?<year>20\\d\\d))?`,
      'gu',
    ),
    read: readNthWeekday,
  },
  {
    // “by the 27th”, «fredag 20.»: the month is left unsaid.
    kind: 'day',
    pattern: new RegExp(
      `${BEFORE}(?:(?:${WHOLE_WEEKDAY_PATTERN})\\s(?:the\\s|den\\s)?|(?<=(?:by|before|until|than|on|say|innen|innan|før|senest|seinast|den)\\s)(?:the\\s|den\\s)?|(?<=(?:by|before|until|than|on|say|innen|innan|før|senest|seinast)\\s(?:the|den)\\s))${day}(?:st|nd|rd|th|\\.(?=\\s*(?:$|[,;)])))(?![\\d/])`,
      'gu',
    ),
    read: readDayOfMonth,
  },
  {
    // «(fre)», “…, Tue”
    kind: 'weekday',
    pattern: new RegExp(`(?<=\\(|,\\s)(?<weekday>${WEEKDAY_PATTERN})\\.?(?=\\)|\\.?$)`, 'gu'),
    read: readWeekday,
  },
  {
    kind: 'weekday',
    pattern: new RegExp(
      `${BEFORE}(?:(?<which>neste|førstkommende|fyrstkomande|kommende|next|this|coming|denne)\\s)?(?<weekday>${WHOLE_WEEKDAY_PATTERN})(?![a-zß-öø-ɏ])(?:(?<later>,?\\s(?:i\\s|of\\s)?(?:neste uke|neste veke|next week)(?![a-zß-öø-ɏ]))|(?<after>\\sweek)(?![a-z]))?`,
      'gu',
    ),
    read: readWeekday,
  },
  {
    kind: 'period',
    pattern:
      /(?<![a-zß-öø-ɏ])(?:i\s)?(?:uke|veke|week|u\.?)\s?(?<week>\d{1,2})(?:(?:\s?[-–]\s?|\/|\sog\s)(?<last>\d{1,2}))?(?!\d|[.:/]\d|%)/gu,
    read: readWeek,
  },
  {
    kind: 'relative',
    pattern: new RegExp(
      `${BEFORE}(?:(?:om|in|innen|innan|within|i løpet av)\\s(?<count>${COUNTS})\\s+(?<unit>dag(?:er|ar)?|days?|uker?|veker?|weeks?|måned(?:er)?|månad(?:er|ar)?|months?|fortnight)(?:s tid)?(?![a-zß-öø-ɏ])|(?<=,\\s|\\()(?<weeks>${COUNTS})\\s(?:uker?|veker?|weeks?)(?=\\)|[.;]?$))`,
      'gu',
    ),
    // “…, two weeks.”, «(3 uker)»
    read: (g, reference) => readSpanOfTime(g.weeks ? { count: g.weeks, unit: 'week' } : g, reference),
  },
  {
    kind: 'relative',
    pattern:
      /(?<![a-zß-öø-ɏ])(?:i dag|i kveld|i ettermiddag|i morgen|i morgon|i overmorg[eo]n|this (?:afternoon|evening)|(?:uka|uken|veka|måneden|månaden|kvartalet|året) er (?:omme|over|ute)|(?:the )?(?:week|month|year) is (?:out|over|up)|(?:the )?week after next|(?:eod|cob|eow)(?! (?:on )?[a-z]+day)|year[- ]end|(?:i løpet av|innen|utgangen av) (?:morgen|morgon)?dagen|(?:the )?end of (?:the )?day|today|tonight|tomorrow|(?:neste|kommende) uke|(?:neste|komande) veke|next week|(?:denne|this|i løpet av|utgangen av|slutten av|(?:the )?end of|(?:the )?end of the|(?:during|in the course of|within) the)\s(?:neste uke|neste veke|next week|uka|uken|uke|veka|veke|week)|i (?:uk[ae]n?|veka)(?=[.,;)]|\s*$)(?<!(?:g[ao]ng(?:er|ar)?|tim(?:er|ar|e)|dag(?:er|ar)?|kveld(?:er|ar)?|minutt(?:er)?|kr|kroner|hver|kvar) i [a-z]{3,5})|over hel[gj][ae]n?|hel[gj][ae]n?|(?:this |over the |the )?weekend|neste måned|neste månad|next month|(?:månedsskiftet|månadsskiftet)(?! (?:jan|feb|mar|apr|mai|jun|jul|aug|sep|okt|nov|des))|(?:(?:utgangen|slutten|end) (?:av|of) )?(?:denne |this |the )?(?:måneden|månaden|month)|(?:utgangen av|i løpet av|slutten av) året|årets slutt|end of (?:the )?year)(?![a-zß-öø-ɏ])/gu,
    read: (g, reference) => readNear(g.all ?? '', reference),
  },
  {
    kind: 'relative',
    pattern:
      /(?<![a-zß-öø-ɏ])(?:(?:samme|same) (?:dag(?:en)?|kveld(?:en)?|dato)(?! som)|the same (?:day|evening)(?! as))(?![a-zß-öø-ɏ])/gu,
    read: (_g, { date }, said) => one(said ?? date),
  },
  {
    // «dagen før», “the week before”: what was said last.
    kind: 'relative',
    pattern:
      /(?<![a-zß-öø-ɏ])(?:(?:the )?(?:day|evening|week) before|(?:dagen|kvelden|uk[ae]n?|vek[ae]) (?:før|i forve(?:g|i)en))(?=[.,;)]|\s*$)/gu,
    read: (g, _reference, said) => (said === null ? null : readBefore(g.all ?? '', said)),
  },
  {
    kind: 'relative',
    pattern: new RegExp(
      `${BEFORE}(?:(?:the\\s)?(?<month>${WHOLE_MONTH_PATTERN})\\smeeting|(?<own>${WHOLE_MONTH_PATTERN})-?møtet|[a-zß-öø-ɏ]*(?:møtet|meeting)\\si(?:n)?\\s(?<held>${WHOLE_MONTH_PATTERN}))(?![a-zß-öø-ɏ])`,
      'gu',
    ),
    read: (g, reference) => readMeetingOf(g.month ?? g.own ?? g.held ?? '', reference),
  },
  {
    kind: 'period',
    pattern: new RegExp(
      `${BEFORE}(?<part>(?:i )?(?:begynnelsen av|byrjinga av|starten av|primo|midten av|medio|første halvdel av|fyrste halvdel av|(?:in )?(?:the )?first half of|slutten av|utgangen av|ultimo|(?:the )?beginning of|early(?: in)?|late(?: in)?|tidl[ei]g i|midt i|se(?:i)?nt i|(?:the )?middle of|(?:the )?end of|i løpet av|in the course of|during|in|i)\\s|mid[\\s-])?(?:m[åa]n[ea]dsskiftet\\s)?(?<month>${WHOLE_MONTH_PATTERN})(?![a-zß-öø-ɏ-])(?:/[a-zß-öø-ɏ]+)?(?:\\s(?<year>20\\d\\d))?`,
      'gu',
    ),
    read: readMonth,
  },
  {
    kind: 'period',
    pattern:
      /(?<![a-zß-öø-ɏ\d])(?:(?<quarter>[1-4])\.\s?kvartal|q(?<q>[1-4])|(?<tertial>[1-3])\.\s?tertial|(?<nth>første|fyrste|andre|tredje|fjerde|first|second|third|fourth)\s(?:kvartal|quarter))(?:(?:\sof|\si)?\s(?:(?<year>20\d\d)|(?<coming>neste år|next year)))?(?![a-zß-öø-ɏ\d])/gu,
    read: readQuarter,
  },
  {
    kind: 'period',
    pattern:
      /(?<![a-zß-öø-ɏ])(?:påsken?|påska|påskeferien|pinsen?|pinsa|jul(?:en|a)?|jola?|juleferien|nyttår|årsskiftet|sommeren|sommaren|sumaren|sommarferien|sommerferien|(?:vinter|høst|haust)ferien?|haustferia|vinterferia|ferien|fellesferien|easter(?: (?:break|holidays?|vacation|recess))?|christmas|new year|the summer)(?![a-zß-öø-ɏ])/gu,
    read: (g, reference) => readFeast(g.all ?? '', reference),
  },
  {
    kind: 'relative',
    pattern:
      /(?<![a-zß-öø-ɏ])(?:neste\s[a-zß-öø-ɏ]*(?:møte|møtet|gang|gong|samling)|(?:the |our )?next (?:[a-zß-öø-ɏ]+ )?(?:meeting|mtg|call|session|time)|(?<=(?:til|innen|innan|by) )(?:da|då|then)(?=[.,;)]|\s*$))(?![a-zß-öø-ɏ])/gu,
    read: (_g, reference) => one(reference.next),
  },
];

const NUMBERED =
  /(?:\bkl\.?|\buke|\bveke|\bweek|\bsak(?:snr\.?)?|\bnr\.?|§|\bversjon|\bv\.?|\bpkt\.?|\bpunkt|\bkap\.?|\bca\.?|kr\.?|[-–]\s?\d{1,2}[.:]\d{2})\s*$/u;
const AMOUNT = /^\s?(?:kr\b|kroner|mill|mrd|prosent|%|[-–]\s?\d{1,2}[.:]\d{2}|mnd|gb|mb)/u;

/** «13.2» with no dot or year behind it is a date only after a word that asks for one. */
const isLoneNumber = (text: string, match: string, at: number): boolean => {
  // «19.03» in a cell of its own is a day.
  if (!/^\d{1,2}\.\d{1,2}$/.test(match) || text.trim() === match) return false;
  return (
    at === 0 ||
    !/(?:innen|innan|senest|seinast|før|til|frist(?:en)?:?|den|dag|på|by|before|,|\(|[a-zß-öø-ɏ]\)?\s[–—-]|@[a-zß-öø-ɏ]+)\s*$|\s{3}$/u.test(
      text.slice(0, at),
    )
  );
};

/** Each expression of time has one of these in it; most sentences have none, and need not be searched for each kind. */
const ANY =
  /\d|dag|day|kvartal|quarter|uk[ae]|uken|vek[ae]|week|måned|månad|month|morg|morrow|kveld|night|hel[gj]|neste|next|jan|feb|mar|apr|mai|may|jun|jul|jol|aug|sept|okt|oct|nov|des|dec|påsk|pins|nyttår|årsskift|somm|summer|sumar|ferie|easter|christmas|new year|året|årets|year|afternoon|evening|kvartalet|fortnight|eod|cob|eow|(?:til|innen|innan) d[aå]|by then|[(,]\s?[a-zø]{3,4}\.?\)?\.?$/;

/** No day is meant from further off. */
const NEAR = 160;

/** The day that was said last before `at`; in the same sentence, where only the day of a month is said. */
const lastDayBefore = (flat: string, at: number, reference: Reference, said: string): PlainDate | null => {
  const isPeriod = BEFORE_SAID.test(said);
  const last = datePhrasesIn(flat, Math.max(0, at - NEAR), at, reference)
    .filter(({ kind }) => kind === 'day' || (isPeriod && kind === 'period'))
    .at(-1);
  if (!last || (DAY_ALONE.test(said) && /[.!?]\s|\s{2}/.test(flat.slice(last.end, at)))) return null;
  return isPeriod ? last.first : last.last;
};

const BEFORE_SAID = /(?: before| før| i forve(?:g|i)en)$/;
const DAY_ALONE = /^(?:[a-zø]+dag |[a-z]+day )?(?:the |den )?\d{1,2}(?:st|nd|rd|th|\.)$/;
/** Those that mean nothing, or another day, without a day said before them. */
const needsSaid = (said: string): boolean =>
  /^(?:the )?sam/.test(said) || BEFORE_SAID.test(said) || DAY_ALONE.test(said);

/** Every expression of time between `start` and `end` that can be reckoned, in order, none overlapping. */
export const datePhrasesIn = (
  flat: string,
  start: number,
  end: number,
  reference: Reference,
): DatePhrase[] => {
  const text = lowered(flat.slice(start, end));
  if (!ANY.test(text)) return [];
  const found: DatePhrase[] = [];
  for (const { kind, pattern, read } of GRAMMAR) {
    // Most find nothing, and `matchAll` makes a copy of the pattern before it looks.
    if (text.search(pattern) < 0) continue;
    for (const match of text.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (found.some((other) => other.start < start + to && other.end > start + match.index)) continue;
      if (
        kind === 'day' &&
        (NUMBERED.test(text.slice(0, match.index)) ||
          AMOUNT.test(text.slice(to)) ||
          isLoneNumber(text, match[0], match.index))
      )
        continue;
      const said = needsSaid(match[0]) ? lastDayBefore(flat, start + match.index, reference, match[0]) : null;
      const days = read({ ...match.groups, all: match[0] }, reference, said);
      if (days) found.push({ kind, start: start + match.index, end: start + to, ...days });
    }
  }
  return found.sort((a, b) => a.start - b.start);
};
