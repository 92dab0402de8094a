// When a task is due: which expression of time in it is a deadline, and which day that gives (LANGUAGE.md 24–29).
// «innen, senest, til, frist» include the day, «før» excludes it. Called for each found action.
import { addDays, monthOf, type PlainDate, parsePlainDate } from '../plain-date.ts';
import { type DatePhrase, datePhrasesIn, type Reference } from './date-phrases.ts';
import { monthNumber } from './month-names.ts';
import type { Span } from './reading-types.ts';
import { COUNT } from './reckon-days.ts';
import { lowered } from './tokens.ts';

export type Due = {
  readonly day: PlainDate;
  readonly start: number;
  readonly end: number;
  readonly strong: boolean;
};

const FILLER =
  '(?:\\s*(?:den|dagen|utgangen av|slutten av|the end of|the|end of|midten av|arbeidsdagen|kl\\.?\\s?\\d{1,2}(?:[.:]\\d\\d)?))*\\s*$';
const BEFORE = new RegExp(
  `(?:^|[^a-zß-öø-ɏ])(?:før|fyr|i forkant av|i framkant av|before|prior to|ahead of|in advance of)${FILLER}`,
  'u',
);
const WITHIN = new RegExp(
  `(?:^|[^a-zß-öø-ɏ])(?:innen|innan|senest|seinast|i løpet av|by|until|no later than|not later than|at the latest(?: on| by)?|latest(?: by)?|on or before|in the course of|due(?: date)?(?: on| by| is)?:?|deadline(?: is)?:?|within|(?:ny\\s|[a-zß-öø-ɏ]+)?frist(?:en)?(?:\\s(?:hos|for)\\s[a-zß-öø-ɏ]+)?(?:\\s(?:er|blir|vert|settes til|satt til|på|til|innen|ny))?\\s?[:–-]?)${FILLER}`,
  'u',
);
const TO = new RegExp(
  `(?:^|[^a-zß-öø-ɏ])(?:til|til og med|t\\.o\\.m\\.|inntil|(?:carried over|postponed|extended|moved) to)${FILLER}`,
  'u',
);
const NO_END =
  /(?:^|[^a-zß-öø-ɏ])(?:fra|frå|fra og med|starting|beginning|as of|f\.o\.m\.|etter|siden|sidan|når|per|pr\.?|since|from|after|mellom|for|(?<!løpet\s|utgangen\s|slutten\s)av|om|datert|of|sist|forrige|førre)(?:\s*(?:den|uke|the|on))*\s*$/u;
const EVENT =
  /[a-zß-öø-ɏ]*(?:møte|møtet|møta|møter|seminar|seminaret|kurs|kurset|samling|samlingen|samlinga|konferanse|konferansen|dag|dagen|workshop|webinar|webinaret|treff|treffet|arrangement|arrangementet|besøk|besøket|lansering|lanseringen|lanseringa|meeting|seminar|conference|frokost|lunsj|middag|tur|feiring|festival|festivalen|bokbad)(?:\s(?:i|på|den|on|the|in))*\s*$/u;
/** «booker rom til 14. mars»: for what takes place then. */
const BOOKS = /(?:kall|inviter|bestill|book|reserver|reserve|invite)[a-zß-öø-ɏ]*(?![a-zß-öø-ɏ])/u;
const FOR_EVENT = /(?:^|\s)til\s[a-zß-öø-ɏ-]{4,}(?<!en|et|a|ene|ane|er|ar)\s(?:(?:i|in)\s)?$/u;
const EVENT_VERB =
  /(?:avtal(?:er|ar|e)? (?:ny )?(?:tid|time)|kaller inn|kallar inn|innkaller|inviterer|bestiller|booker|bookar|reserverer|arrangerer|holder|held|planlegger|planlegg|set(?:ter)? opp(?=\s(?:[a-zß-öø-ɏ]+\s)?[a-zß-öø-ɏ]*(?:møte|kurs|samling|seminar|treff|workshop|fest|tur|dugnad))|deltar|deltek|reiser|book|invite|arrange|reserve|bestille|booke|reservere|invitere|kalle inn|arrangere|planlegge|sette opp)(?![a-zß-öø-ɏ])/u;

/** «før neste faktura den 1. april», “before the AGM, which is on 22 April”, «før årsmøtet (22. april)». */
const BEFORE_EVENT =
  /(?:^|[^a-zß-öø-ɏ])(?:før|fyr|i forkant av|before|ahead of|prior to)\s(?:[a-zß-öø-ɏ-]+\s){0,4}[a-zß-öø-ɏ-]+,?\s?(?:(?:which|that) (?:is|falls)|som (?:er|blir|vert))?\s?\(?(?:on|den|på)?\s?(?:the)?\s?$/u;

/** «seinast andre pinsedag (25.5.)», “by the AGM (22 April)”. */
const WITHIN_EVENT =
  /(?:^|[^a-zß-öø-ɏ])(?:innen|innan|senest|seinast|by|no later than|not later than|i løpet av)\s(?:[a-zß-öø-ɏ-]+\s){1,4}\($/u;
/** «helst før ferien» is a wish. */
const IDEALLY =
  /(?:^|[^a-zß-öø-ɏ])(?:helst|fortrinnsvis|ideelt(?: sett)?|aller helst|ideally|preferably|if possible)(?:\s(?:alt|allerede|already))?\s(?:før|fyr|innen|innan|før|by|before)(?:\s(?:the|den))?\s*$/u;

/** «1. mars seinast», «on 3 March at the latest». */
const AT_THE_LATEST = /^\s*(?:at the latest|senest|seinast)(?![a-zß-öø-ɏ])/u;

const LATEST = /(?:senest|seinast|(?:no|not) later than|at the latest)(?:\s(?:den|on|innen|innan|by))?\s*$/;
const UTMOST = /(?:utgangen av|slutten av|end of)(?=\s(?:the\s)?(?:$|[a-zß-öø-ɏ]+$))/;

/** «to uker før årsmøtet 22. april» */
const AHEAD = new RegExp(
  `(?:^|\\s)(?<count>\\d{1,2}|${Object.keys(COUNT).join('|')})\\s(?:(?<weeks>uker?|veker?|weeks?)|dag(?:er|ar)?|days?)\\s(?:før|fyr|i forkant av|before|ahead of|prior to|in advance of)\\s(?:(?!\\s(?:før|fyr|before)\\s)[^.,;])*$`,
  'u',
);
const AT_HOUR = /kl\.?\s?\d{1,2}(?:[.:]\d\d)?\s*$/;

/** How many days before it what is said to be before a day is due: one, when no more is said; none when an hour of the day is. */
const daysAhead = (lead: string): number => {
  const { count, weeks } = AHEAD.exec(lead)?.groups ?? {};
  if (count) return (COUNT[count] ?? Number(count)) * (weeks ? 7 : 1);
  return AT_HOUR.test(lead) ? 0 : 1;
};

const strongDay = (phrase: DatePhrase, own: string, lead: string, tail: string): PlainDate | null => {
  // «before the end of April» is by its last day.
  if (BEFORE.test(lead))
    return UTMOST.test(`${lead}${own}`) || /\s(?:omme|over|ute|out|up)$/.test(own)
      ? phrase.last
      : addDays(phrase.first, -daysAhead(lead));
  if (phrase.kind === 'day' && BEFORE_EVENT.test(lead)) return addDays(phrase.first, -daysAhead(lead));
  if (WITHIN.test(lead) || AT_THE_LATEST.test(tail)) return phrase.last;
  return phrase.kind === 'day' && WITHIN_EVENT.test(lead) ? phrase.last : null;
};

/** «mars» alone is what something is about; «i mars» is when. */
const isBareMonth = (words: string): boolean =>
  /^[a-z]+(?:\s20\d\d)?$/u.test(words) && monthNumber(words.split(' ')[0] ?? '') > 0;

const MEETING = /(?:møte|møtet|gang|gong|samling|meeting|mtg|call|session|time)(?:\s(?:i|in)\s[a-z]+)?$/;

const isNextMeeting = ({ kind, start, end }: DatePhrase, from: string): boolean =>
  kind === 'relative' && MEETING.test(from.slice(0, end - start));

/** «og den skal være klar 20. mars» */
const READY_BY =
  /(?:^|\s)(?:klart?|klare|ferdige?|inne|levert|ready|finished|submitted)(?:\s(?:til|for|to)\s[a-zß-öø-ɏ]+)?(?:\s(?:den|on|for))?\s*$/u;

/** «til budsjettmøtet 20. november», but not «sender innkalling til møtet 20. november». */
const FOR_MEETING =
  /(?:^|\s)(?:til|før|to|for|before)\s(?:the\s)?[a-zß-öø-ɏ-]*(?:møte|møtet|samlinga|samlingen|meeting)\s(?:den\s|on\s|på\s)?$/u;
const CALLS =
  /(?:innkalling|invitasjon|saks?list|program|påmelding|agenda|invitation|notice)[a-zß-öø-ɏ]*\s(?:til|for|to)\s/u;
const meetingDay = (phrase: DatePhrase, lead: string): PlainDate | null => {
  if (
    (phrase.kind !== 'day' && phrase.kind !== 'weekday') ||
    !FOR_MEETING.test(lead) ||
    CALLS.test(lead) ||
    EVENT_VERB.test(lead)
  )
    return null;
  return /(?:før|before)\s(?:the\s)?\S+\s(?:den\s|on\s|på\s)?$/u.test(lead)
    ? addDays(phrase.first, -1)
    : phrase.last;
};

/** «bytter uke 12 med Leif», “the Thursday slot”: what is swapped or spoken of, not when. */
const isNoTime = ({ kind }: DatePhrase, lead: string, tail: string): boolean =>
  (kind === 'period' && /(?:^|\s)(?:byt(?:t?er|ar|te|t)?|swaps?)\s$/u.test(lead)) ||
  (kind === 'weekday' && /(?:^|\s)the\s$/.test(lead) && /^\s[a-z]/.test(tail));

/** «tar det opp i styringsgruppa 1. februar», «lager plakat til markedet 22. april»: when that takes place. */
const AT_THING =
  /(?:^|\s)(?:(?:i|på|under|at|in|(?<to>til|for|to))\s(?:the\s)?[a-zß-öø-ɏ-]{3,}|med\s[a-zß-öø-ɏ-]{3,}(?<!en|et|a|ene|ane))\s(?:den\s|on\s|på\s)?$/u;
const SENDS = /(?:^|\s)(?:send|lever|publiser|publish|deliver|mail|legge[r]? ut|legg ut)[a-zß-öø-ɏ]*\s/u;
const MEETS = /(?:^|\s)(?:møter|besøker|besøkjer|meets?|visits?)\s/u;
const isOfThing = (lead: string): boolean => {
  const thing = AT_THING.exec(lead);
  return MEETS.test(lead) || (thing !== null && !(thing.groups?.to && SENDS.test(lead)));
};

/** A deadline without its word: «sender ut i morgen», «neste uke», «i løpet av mars», «på fredag». */
const looseDay = (phrase: DatePhrase, lead: string, text: string, tail: string): PlainDate | null => {
  if (
    isNextMeeting(phrase, text.slice(lead.length)) &&
    /(?:^|\s)(?:for|by|to|til|at|in)(?:\sthe)?\s*$/u.test(lead)
  )
    return phrase.last;
  // «Kari tar med kake neste gang»
  if (
    /^(?:neste g[ao]ng|next time)$/.test(text.slice(lead.length, lead.length + phrase.end - phrase.start)) &&
    !NO_END.test(lead)
  )
    return phrase.last;
  const meeting = meetingDay(phrase, lead);
  if (meeting !== null) return meeting;
  if (phrase.kind === 'day' && READY_BY.test(lead)) return phrase.last;
  const own = text.slice(0, lead.length + (phrase.end - phrase.start));
  if (/(?:^|\s)i løpet av/u.test(own.slice(lead.length))) return phrase.last;
  if (NO_END.test(lead) || EVENT.test(lead)) return null;
  if (TO.test(lead) && !BOOKS.test(lead)) return phrase.last;
  // «set opp sperreband (i morgon)»
  const apart = (/\($/.test(lead) && /^\s?\)/.test(tail)) || (/\s[–—-]\s$/.test(lead) && /^\W*$/.test(tail));
  if ((EVENT_VERB.test(lead) && !apart) || isNoTime(phrase, lead, tail)) return null;
  // «skaffer material til dugnad i mai»
  if (phrase.kind === 'period' && /^(?:i |in )?[a-z]+$/.test(own.slice(lead.length)) && FOR_EVENT.test(lead))
    return null;
  if (phrase.kind === 'relative' && MEETING.test(own))
    return /(?:^|\s)(?:på|at|i|under)\s*$/u.test(lead) ? phrase.last : null;
  if (/(?:påske|jul|sommer|ferie|nyttår|pinse|easter|christmas|summer)/u.test(own.slice(lead.length)))
    return null;
  if (isBareMonth(own.slice(lead.length))) return null;
  // LANGUAGE.md 29: a day elsewhere in the sentence is when something takes place.
  if (phrase.kind === 'day') return /^\s*[).,]{0,3}\s*$/u.test(tail) && !isOfThing(lead) ? phrase.last : null;
  if (phrase.kind === 'weekday' && /[(,–>→-]\s*$/u.test(lead) && /^\s*(?:[).]|$)/u.test(tail))
    return phrase.last;
  if (phrase.kind === 'weekday' && !/(?:^|\s)(?:på|on|allerede|alt)\s*$|[a-zß-öø-ɏ]\s*$|^\s*$/u.test(lead))
    return null;
  return phrase.last;
};

/** The deadline between `start` and `end`, or null. With `anyDate` a bare date counts (a «Frist» column, «Frist:»). */
export const deadlineIn = (
  flat: string,
  start: number,
  end: number,
  reference: Reference,
  anyDate = false,
): Due | null => {
  const phrases = datePhrasesIn(flat, start, end, reference);
  if (phrases.length === 0) return null;
  const text = lowered(flat.slice(start, end));
  const leadOf = (phrase: DatePhrase): string => text.slice(0, phrase.start - start);
  const give = ({ start, end }: Span, day: PlainDate, strong: boolean): Due => ({
    day,
    start,
    end,
    strong,
  });
  const strong: (Due & { last: boolean; ideal: boolean })[] = [];
  for (const phrase of phrases) {
    const own = /^(?:innen|innan|within)\s/u.test(text.slice(phrase.start - start))
      ? phrase.last
      : strongDay(
          phrase,
          text.slice(phrase.start - start, phrase.end - start),
          leadOf(phrase),
          text.slice(phrase.end - start),
        );
    if (own !== null)
      strong.push({
        ...give(phrase, own, true),
        last: LATEST.test(leadOf(phrase)),
        ideal: IDEALLY.test(leadOf(phrase)),
      });
  }
  // «før jul, senest 19. desember»
  const said = strong.find(({ last }) => last) ?? strong.find(({ ideal }) => !ideal);
  if (said) return exactly(give(said, said.day, true), phrases, flat);
  const [only] = phrases;
  if (anyDate && only) return exactly(give(only, only.last, true), phrases, flat);
  for (const phrase of phrases) {
    const own = looseDay(phrase, leadOf(phrase), text, text.slice(phrase.end - start));
    if (own !== null) return exactly(give(phrase, own, false), phrases, flat);
  }
  const [wished] = strong;
  return wished ? exactly(give(wished, wished.day, true), phrases, flat) : null;
};

/** «innan utgangen av november, nærmare bestemt fredag 28.11.»: a sign and no more than a few words come between. */
const SPELLS_OUT =
  /^\s?[,(–—-]\s?(?:(?!og\s|and\s|men\s|but\s|helst\s|ideally\s|preferably\s|fr[aå]\s|from\s|etter\s|after\s|til\s|to\s)[^\s.,;:()]+\s){0,3}$/u;
const DAY_ALONE = /^(?:the |den )?(\d{1,2})(?:st|nd|rd|th|\.)?$/;

/** The day that the words after a period or a weekday make of it: the more exact one counts. */
const exactly = (due: Due, phrases: readonly DatePhrase[], flat: string): Due => {
  const vague = phrases.find(({ start }) => start === due.start);
  const next = phrases.find(({ start }) => start >= due.end);
  // «i dag eller onsdag», “today or Wednesday”: by the later.
  if (
    next &&
    next.last > due.day &&
    /^\s(?:eller|or)\s(?:på\s|on\s)?$/u.test(flat.slice(due.end, next.start))
  )
    return { ...due, day: next.last, end: next.end };
  const exact = phrases.find(({ kind, start }) => kind === 'day' && start >= due.end);
  if (!vague || !exact || vague.kind === 'day') return due;
  if (!SPELLS_OUT.test(lowered(flat.slice(due.end, exact.start)))) return due;
  // “by mid-November, let's say the 14th” is of that month.
  const [, alone] = DAY_ALONE.exec(lowered(flat.slice(exact.start, exact.end))) ?? [];
  const day = alone ? parsePlainDate(`${monthOf(due.day)}-${alone.padStart(2, '0')}`) : exact.last;
  return { ...due, day: day ?? exact.last, end: exact.end };
};
