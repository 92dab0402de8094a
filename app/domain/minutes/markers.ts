// Responsibility markers: «Ansvar: Tone», «(Tone)», «– Tone», «-> Tone», «v/Tone», «Tone: …», «@Tone …», «TODO Tone», and what
// reads as a task once somebody owns it (LANGUAGE.md 8, 14, 16). Called by reading.ts.
import { chatAuthor } from './chat.ts';
import { isGroupWord, namesIn } from './name-lists.ts';
import type { People } from './people.ts';
import type { Span } from './reading-types.ts';
import { isPast } from './sentence-form.ts';
import { looksLikeInitials, lowered, words } from './tokens.ts';
import { imperativeVerb, infinitiveVerb } from './verbs.ts';

export type Marked = {
  readonly owners: readonly string[];
  readonly body: Span;
  readonly kind: 'label' | 'sign' | 'lead' | 'todo';
};

const LABEL =
  'ansvar(?:lig(?:e)?)?(?:\\ser)?|ansv\\.?|ansvarleg(?:e)?|andsvar|hvem|kven|utføres av|utførast av|eier|eigar|oppfølging|oppfølging ved|oppfølges av|følges opp av|owner|responsible|assigned to|action by|action on|who|saksansvarlig';
const OWNER_LABEL = new RegExp(`(?<=^|[\\s.,;(–-])(?:${LABEL})\\s*[:–]\\s*(?<names>[^.;()|]{2,80})`, 'iu');
const BARE_LABEL =
  /(?<=[\s.,;(–-])(?:ansvar|ansvarlig|ansvarleg|ansv\.|resp\.|(?:utføres|utførast|gjøres|gjerast|tas|følges opp|følgjast opp|to be done|done) (?:av|by))\s+(?<names>(?:[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ-]*|og|,|\/|\s)+?)(?=[.;)]|,\s(?:frist|innen|innan|senest|seinast|by|before|no later|i løpet)|\s*$)/u;
const DUE_TAIL =
  /[,;.(\s–—-]*(?:(?<=\s)(?:til|på|on)\s)?(?:\b(?:ferdig|klart?|klare|levert|ready|done|finished)\s(?:til|innen|innan|før|by|for|before)\b.*|\b(?:frist|innen|innan|før|senest|seinast|i løpet av|due|by|before|until)\b.*|\d{1,2}[./]\s?\d{1,2}.*|\d{1,2}\.?\s(?:jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[sc])[a-zß-öø-ɏ]*\b.*|\d{1,2}\.\s[a-zß-öø-ɏ]+.*|(?:uke|veke|week)\s\d+.*|20\d\d-\d\d-\d\d.*|(?:i\s|in\s)?(?:the\s)?(?:første|fyrste|first|andre|second)\s(?:halvdel|half|kvartal|quarter)\b.*|(?:denne|neste|kommende|komande|this|next)\s(?:eller\s|or\s|uk|vek|week|måned|månad|month|møte|meeting|g[ao]ng).*|(?:(?:neste|next)\s)?\b(?:man|tirs|ons|tors|fre|lør|søn|mån|tys|laur|mon|tues|wednes|thurs|fri|satur|sun)da[gy]\b.*|(?:i helg[ae]n?|i morg[eo]n|i overmorg[eo]n|i dag|tomorrow|today|(?:no|not) later than|at the latest)\b.*)$/u;

/** The text before its last words say when. */
export const withoutDue = (text: string): string => {
  const at = lowered(text).search(DUE_TAIL);
  return at < 0 ? text : text.slice(0, at);
};
const IS_RESPONSIBLE =
  /^(?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ .,&-]{1,50}?)\s(?:er|blir|vert|har)\s(?:hoved)?(?:(?:ansvarlig|ansvarleg|ansvar|ansvaret)\sfor\s(?:dette|det|denne|saken|saka|oppgaven|oppgåva|arbeidet)|ansvaret|ansvarlig|ansvarleg)[.!]?$/u;
const ANSWERS_FOR =
  /^(?:hoved)?ansvarl[ei]ge?\sfor\s[^.:]{3,80}?\s(?:er|blir|vert)\s(?<names>[a-zß-öø-ɏ][a-zß-öø-ɏ .,&-]{1,50}?)[.!]?$/iu;
/** Each with what it can't do without. */
const SIGNS: readonly (readonly [readonly string[], RegExp])[] = [
  [
    ['('],
    /\s*\((?:ansvar(?:lig)?:?\s*|v\/\s*|ved\s+)?(?<names>[^()]{2,70})\)\s*[.!]?(?:\s*[,;–-]?\s*(?:frist|innen|innan|senest|seinast|før|by|due|before)(?![a-zß-öø-ɏ])[^()]{0,40})?\s*$/iu,
  ],
  [['->', '=>', '→', '➔', '⇒', '➡'], /\s*(?:->|=>|→|➔|⇒|➡)\s*(?<names>[^()>]{2,60})$/u],
  [['v/', 'v.', 'ved'], /\s(?:v\/|v\.\s|ved\s)\s*(?<names>[^()]{2,40})$/u],
  [['['], /\s*\[(?<names>[^[\]]{2,60})\]\s*$/u],
  [['–', '—', '-'], /\s+[–—-]\s*(?<names>[^()–—]{2,50})$/u],
  [['@'], /\s*@(?<names>[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ\d ./,@&-]{1,50})$/u],
];
/** What they have, one or the other; most sentences have none. */
const ANY_SIGN = /[([>→➔⇒➡–—@-]|v[/.]|ved/;
const TODO =
  /^(?:todo|to do|ap|aksjon|aksjonspunkt|oppgave|oppgåve|tiltak|action|action item|gjøremål|gjeremål|oppfølging|å gjøre|aksjonspunkt til|oppgave til)\s*\d{0,3}\s*(?:\((?<paren>[^()]{2,50})\)\s*)?[:–-]\s*/iu;
const TODO_NAME =
  /^(?:TODO|AP|Todo|ACTION|Action|AKSJON|Aksjon|Aksjonspunkt|Tiltak|Oppgave|Oppgåve)\s+(?:for\s|to\s|på\s|on\s)?(?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ/,& ]{0,40}?)\s*[:–-]\s*/u;
/** «A-01 Tone sender …», «AP 3. Bestille rom». */
const TODO_NUMBER =
  /^(?:AP|A|T|Aksjon|Tiltak|Action)\s?[-.#]?\s?\d{1,3}\s?[.:)–-]?\s+(?=[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ])/u;
/** «[Tone] Sende ut innkalling». */
const BRACKETS = /^\[(?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^[\]]{1,60})\]\s*[:–-]?\s*(?=\S)/u;
const LEAD =
  /^(?<names>[^:–()]{2,60}?)(?:\s*\([^()]{0,40}\))?\s*(?::|\s[–-]\s|\s?(?:->|=>|→|➔|⇒|➡)\s)\s*(?=\S)/u;
/** «Erlend, kan du sende …», «Kan du, Margit, finne …», “Can Ben please send …”, “Ben, please send …”: an order to a person, put as a question. */
const ASKED: readonly RegExp[] = [
  /^(?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^\s,–]+(?:\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^\s,–]+)?)\s?[,–-]\s?(?:kan|kunne|vil|can|could|will|would)\s(?:du|you)(?:\splease)?\s/u,
  /^(?:[Kk]an|[Kk]unne|[Vv]il|[Cc]an|[Cc]ould|[Ww]ill|[Ww]ould)\s(?:du|you)\s(?=[^?]{8,},\s(?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^\s,?]+(?:\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^\s,?]+)?)\?$)/u,
  /^(?:Kan|Kunne|Vil|Can|Could|Will|Would)\s(?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^\s,?]+(?:\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^\s,?]+)?)\s(?:please|vennligst|være så snill å|vere så snill å)\s/u,
  /^(?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^\s,–]+(?:\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^\s,–]+)?),\s(?:please|kindly|vennligst|husk å|hugs å|ver venleg å)\s/u,
  /^(?:kan|kunne|vil|can|could|will|would)\s(?:du|you),?\s(?<names>[a-zß-öø-ɏ][a-zß-öø-ɏ-]+(?:\s[a-zß-öø-ɏ][a-zß-öø-ɏ-]+)?),?\s/iu,
];
const ASKS =
  /(?:kan|kunne|vil|can|could|will|would)\s(?:du|you)|\s(?:please|kindly|vennligst|snill å|husk å|hugs å|venleg å)\s/;
const AT =
  /^@(?<names>[A-Za-zÀ-ÖØ-öø-ɏ][A-Za-zÀ-ÖØ-öø-ɏ-]*(?:\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ-]+){0,3})(?<sign>[,:]?)\s+(?:(?:kan|vil|kunne|could|can)\s(?:du|dere|you)\s)?/u;

const IS_TOLD = words('er var har hadde ble blei vart blir vert is was has had are were');
/** «@Kari var borte», «@Kari ringte leverandøren»: told of somebody, not asked of them. */
const isTold = (rest: string): boolean => {
  const [verb = '', next = ''] = lowered(rest).split(/[\s.,;]+/, 2);
  if (IS_TOLD.has(verb)) return !next.startsWith('ansvar');
  return (
    (isPast(verb) || /^[a-z]{3,}ed$/.test(verb)) &&
    infinitiveVerb(verb) === null &&
    imperativeVerb(verb) === null
  );
};

/** «Ho Kari», «han Ola»: the spoken way to say a name. */
const PRONOUN = /^(?:ho|hun|han|hen)\s(?=[a-zß-öø-ɏ])/iu;

/** The names of a marker; strangers' initials and names count only where `strangers` says that a list of tasks is read. */
const owners = (text: string | undefined, people: People, strangers: boolean): string[] | null => {
  const bare = withoutDue(text ?? '')
    .replace(/[@*_]/g, '')
    .trim()
    .replace(PRONOUN, '');
  if (bare === '') return null;
  const names = namesIn(bare, people, { whole: true, unknown: strangers });
  if (!names) return null;
  const strange = names.some((name) => looksLikeInitials(name) && !people.byInitials.has(name));
  const groups = names.some((name) => isGroupWord(name) && name === name.toLowerCase());
  return (strange || groups) && !strangers ? null : names;
};

/** Whom a field such as «Hvem: Ola, Kari» names; empty when it names nobody. */
export const ownersIn = (text: string, people: People): readonly string[] =>
  owners(text, people, true) ?? owners(text.split(/,|\s[–-]\s|\s{2,}/)[0], people, true) ?? [];

const everybody = (names: string | undefined, item: boolean): string[] | null =>
  item && /^(?:alle|all|everyone)$/i.test((names ?? '').trim()) ? ['alle'] : null;

/** «… klaget på støyen. Action: KM»: who is to act on what stands before. */
const ACTION_OWNER =
  /(?:^|[.;)]\s)(?:actions?|aksjon|tiltak|oppfølging|ap)\s?[:–-]\s*(?<names>[^.;:()]{2,60})\.?$/i;

/** What names after a colon hold, who was chosen or who was there: no task. */
const HELD =
  /(?:^|\s)(?:leder|leiar|medlem(?:mer|er|ar)?|vara[a-zß-öø-ɏ]*|valgt|vald|valde|[a-zß-öø-ɏ]*(?:gruppe|gruppa|gruppen|komit[eé]|komit[eé]en|utvalg|utval)|stede|stades|møtte|deltok|deltakere|deltakarar|forfall|rekkefølge|referent(?:er|ar)?|skrivar|sekretær|representant(?:er|ar)?|innleder|innleiar|ordet|talte|spoke|elected|there|members?|chair|committee|group|present|apologies|speakers?|minutes|notes|vinner|vinnar|winners?|takk til|thanks to)(?![a-zß-öø-ɏ])/u;
const NAMES_LAST = /^(?<what>[^:]{3,80}):\s*(?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^:]{1,60})$/u;

/** A longer row of names is a list of people. */
const MOST_DOERS = 3;

/** «Årsmelding: Ragnhild og Per Arne, innan 3. april»; outside of a list only people who are known own what is said in more than a word. */
const namesAfterColon = (text: string, people: People, item: boolean): string[] | null => {
  const groups = NAMES_LAST.exec(text.replace(/[.\s]+$/, ''))?.groups;
  const what = lowered(groups?.what ?? '').trim();
  if (
    !groups ||
    HELD.test(what) ||
    /^(?:fra|frå|from) /.test(what) ||
    (!item && !what.includes(' ') && withoutDue(groups.names ?? '') === groups.names)
  )
    return null;
  const named = owners(groups.names, people, false);
  const known = (name: string): boolean => people.known.some((person) => person.name === name);
  return named && (item || (named.length <= MOST_DOERS && named.every(known))) ? named : null;
};

/** A marker at the end of the sentence, or anywhere in it when it says «Ansvar:». `body` is the rest. */
export const trailingMarker = (
  flat: string,
  span: Span,
  people: People,
  { taskList, item }: { taskList: boolean; item: boolean },
): Marked | null => {
  const text = flat.slice(span.start, span.end);
  const answersFor = /ansv|resp\.|s(?:t)? (?:opp )?av |done by/.test(lowered(text));
  for (const pattern of answersFor ? [OWNER_LABEL, BARE_LABEL, IS_RESPONSIBLE] : [OWNER_LABEL]) {
    const match = pattern.exec(text);
    const named = match ? ownersIn(match.groups?.names ?? '', people) : [];
    if (match && named.length > 0)
      return { owners: named, body: trim(flat, span.start, span.start + match.index), kind: 'label' };
  }
  const acts = ACTION_OWNER.exec(text);
  const acting = acts ? owners(acts.groups?.names, people, false) : null;
  if (acts && acting)
    return { owners: acting, body: trim(flat, span.start, span.start + acts.index), kind: 'label' };
  const answers = answersFor ? ANSWERS_FOR.exec(text) : null;
  const answering = answers ? owners(answers.groups?.names, people, false) : null;
  if (answering) return { owners: answering, body: span, kind: 'label' };
  const unstopped = text.replace(/[.\s]+$/, '');
  for (const [signs, pattern] of ANY_SIGN.test(text) ? SIGNS : []) {
    if (!signs.some((sign) => text.includes(sign))) continue;
    const match =
      pattern.exec(unstopped) ?? pattern.exec(text) ?? pattern.exec(withoutDue(unstopped).trimEnd());
    const named =
      match && match.index > 0
        ? (owners(match.groups?.names, people, taskList || /->|=>|→|@/.test(match[0])) ??
          everybody(match.groups?.names, item))
        : null;
    if (match && named)
      return { owners: named, body: trim(flat, span.start, span.start + match.index), kind: 'sign' };
  }
  const colon = namesAfterColon(text, people, item);
  if (colon)
    return {
      owners: colon,
      body: trim(flat, span.start, span.start + text.indexOf(':')),
      kind: item ? 'sign' : 'label',
    };
  const bare = text.replace(/[.\s]+$/, '');
  const last = /,\s*(?<names>[^,]{2,40})$/u;
  // «Sende innkalling, Kari, 20. mars»
  const comma = taskList || item ? (last.exec(withoutDue(bare)) ?? last.exec(bare)) : null;
  const named = comma
    ? (everybody(comma.groups?.names, true) ?? owners(comma.groups?.names, people, false))
    : null;
  return comma && named
    ? { owners: named, body: trim(flat, span.start, span.start + comma.index), kind: 'sign' }
    : null;
};

/** A marker before the task. */
export const leadingMarker = (flat: string, span: Span, people: People, taskList: boolean): Marked | null => {
  const text = flat.slice(span.start, span.end);
  const author = chatAuthor(text);
  if (author) {
    const inner = { start: span.start + author.length, end: span.end };
    const own = leadingMarker(flat, inner, people, taskList);
    return own ?? { owners: [author.name], body: trim(flat, inner.start, inner.end), kind: 'lead' };
  }
  const at = text.startsWith('@') ? AT.exec(text) : null;
  if (at && (at.groups?.sign || !isTold(text.slice(at[0].length)))) {
    const named =
      owners(at.groups?.names, people, true) ?? owners(at.groups?.names?.split(' ')[0], people, true);
    if (named) return { owners: named, body: trim(flat, span.start + at[0].length, span.end), kind: 'todo' };
  }
  for (const pattern of ASKS.test(lowered(text)) ? ASKED : []) {
    const asked = pattern.exec(text);
    const named = asked ? owners(asked.groups?.names, people, false) : null;
    if (asked && named)
      return { owners: named, body: trim(flat, span.start + asked[0].length, span.end), kind: 'todo' };
  }
  const todo = TODO.exec(text) ?? TODO_NAME.exec(text);
  if (todo) {
    const named = owners(todo.groups?.paren ?? todo.groups?.names, people, true) ?? [];
    return { owners: named, body: trim(flat, span.start + todo[0].length, span.end), kind: 'todo' };
  }
  const number = TODO_NUMBER.exec(text);
  if (number) {
    const inner = trim(flat, span.start + number[0].length, span.end);
    return leadingMarker(flat, inner, people, true) ?? { owners: [], body: inner, kind: 'todo' };
  }
  const brackets = BRACKETS.exec(text);
  const bracketed = brackets ? owners(brackets.groups?.names, people, true) : null;
  if (brackets && bracketed)
    return { owners: bracketed, body: trim(flat, span.start + brackets[0].length, span.end), kind: 'todo' };
  const lead = LEAD.exec(text);
  const named = lead ? owners(lead.groups?.names, people, taskList) : null;
  return lead && named
    ? { owners: named, body: trim(flat, span.start + lead[0].length, span.end), kind: 'lead' }
    : null;
};

const trim = (flat: string, start: number, end: number): Span => {
  const text = flat.slice(start, end);
  const lead = text.length - text.trimStart().length;
  const body = text.trim().replace(/[\s,;–—(-]+$/u, '');
  return { start: start + lead, end: start + lead + body.length };
};
