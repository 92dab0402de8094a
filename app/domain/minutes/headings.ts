// What is a heading (LANGUAGE.md 18, 47), what it is called and who owns it. Called by blocks.ts and reading.ts.

import { isFarewell, isGreeting } from './email.ts';
import { namesIn } from './name-lists.ts';
import { type People, resolveName } from './people.ts';
import type { Line } from './source-lines.ts';
import { lowered, type Token, tokensOf, words } from './tokens.ts';
import { isParticiple, isPassive, presentVerb } from './verbs.ts';

const MARKED =
  /^#{1,6}\s+\S|^(?:\*\*|__)[^*_]{2,90}(?:\*\*|__):?$|^([=*-])\1{1,8} ?[^\s=*|-][^=*|]{1,80}[^\s=*|-] ?\1{2,}$/;
/** «*Lokale*», «[Lokale]», «📌 Lokale»: signs about a line that say nothing by themselves. */
const FRAME =
  /^(?:\*(?<stars>[^*]+)\*|_(?<strokes>[^_]+)_|\[(?<brackets>[^\]]{3,})\]|\p{Extended_Pictographic}\uFE0F?\s+(?<after>\p{Lu}.+))(?<colon>:?)$/u;
export const withoutFrame = (text: string): string => {
  const groups = /^[*_[\u203c-\u{1faff}]/u.test(text) ? FRAME.exec(text)?.groups : undefined;
  return groups
    ? `${groups.stars ?? groups.strokes ?? groups.brackets ?? groups.after}${groups.colon}`
    : text;
};
const CASE =
  /^(?:(?:(?:[a-z]{1,4}-)?sak|saksnr\.?|ps|rs|item|case)\s*\d{1,3}\s*[/-]\s*\d{2,4}|sak\s*(?:nr\.?\s?)?\d{1,3}|(?:agenda\s)?item\s(?:no\.?\s)?\d{1,2}|(?:punkt|tema|topic|emne|bolk)\s\d{1,2}|\d{1,3}\/(?:20)?\d{2}(?!\d)|20\d\d\/\d{1,4}(?=\s)|(?:0\d|20\d\d)-\d{1,3}(?=\s))[:.]?\s*[-–]?\s*(?=[a-zß-öø-ɏ\d«"]|$)/iu;
/** «RF 44/25  Nasjonale prøver»: the initials are the body's, and stand for a case. */
const CASE_OF_BODY =
  /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{1,4}\s\d{1,3}\/(?:20)?\d{2}(?!\d)[:.]?\s*[-–]?\s*(?=[A-Za-zÀ-ÖØ-öø-ɏ\d«"])/u;
/** How long the number of the case is that the text begins with. */
export const caseLength = (text: string): number =>
  (CASE.exec(text) ?? CASE_OF_BODY.exec(text))?.[0].length ?? 0;
const FINITE = words(
  'er har hadde had would could did ble blei vart var skal må kan vil bør skulle burde kunne ville fikk fekk kommer kjem gjør gjer får sier seier mener synes tror trur håper orienterte informerte viste la tok sa gikk gjekk will shall is are was has have must should reported said skal held finner blir vert',
);
const KNOWN =
  /^(?:aksjon(?:er|spunkt(?:er|a)?|sliste)?|oppg[aå]ve(?:r|ne|liste)?|oppgåver|gjøremål|gjeremål|tiltak(?:sliste)?|oppfølging(?:spunkter|ssaker)?|follow[- ]?ups?|to.?do|action(?:s| items| points| list)?|neste steg|vegen vidare|veien videre|huskeliste|next steps|vedtak|beslutninger|decisions?|orienteringer|eventuelt|ymse|siden sist|sidan sist|status|neste møte|next meeting|saksliste|dagsorden|agenda|saker|deltakere|deltakarar|til stede|til stades|forfall|hvem gjør hva|arbeidsliste|oppsummering|any other business|aob)\b/u;

/** «17. mai» has no number before it. */
const NUMBERED =
  /^(?:(?:§\s?|#)?\d{1,2}(?:\.\d{1,2})*[.):]?(?:\s[–-])?|(?:[IVX]{1,4}|[A-H])(?:[.)]|\s[–-]))\s+(?!(?:jan(?:uar)?|feb(?:ruar)?|mars?|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|des(?:ember)?)(?![a-zß-öø-ɏ]))/iu;
const withoutNumber = (text: string): string => text.replace(NUMBERED, '');

export const isMarkedHeading = (text: string): boolean =>
  (MARKED.test(text) && !/^(?:\*\*|__)[^*_]*[.?!]\s/.test(text)) ||
  (caseLength(text) > 0 && text.length <= 110 && !/[;,]$|(?<!\d)\.$/.test(text));

/** «Sak 4», «Item 4/26:»: what it is called stands elsewhere. */
export const isCaseNumber = (text: string): boolean => caseLength(`${text} `) > text.length;

/** «Sak 1 Avtale.», a sentence of its own: the number of a case and its name, and nothing that is said of it. */
export const isCaseSentence = (text: string): boolean => {
  const name = text.slice(caseLength(text));
  return (
    name !== text &&
    text.length <= 110 &&
    /^[«"]?[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/u.test(name) &&
    /[.:]$/.test(text) &&
    !/:\s/.test(name) &&
    !isFiniteText(name)
  );
};

export const isLabel = (text: string): boolean => /:$/.test(text);

/** What follows these is a noun: «for hver låner», «feil og ønsker», «åpne poster». */
const BEFORE_NOUN = words(
  'hver kvar en ein ei et eit per for til med av på i om fra frå ved mot uten utan og eller nye gamle åpne opne faste',
);
/** A verb of the clause that these open makes no sentence: «Hva vi har lært», «Kasser som blir borte», “Things we have left”. */
const OPENS_CLAUSE = words(
  'som hva kva hvem kven hvordan korleis hvorfor kvifor hvor kvar når who whom whose which what where when why how that',
);
/** “Items we could not reach”: between the thing and what is said of it. */
const SUBJECT = words('vi me we');

const hasFinite = (tokens: readonly Token[], index: number): boolean => {
  const { text = '', lower = '' } = tokens[index] ?? {};
  return (
    FINITE.has(lower) ||
    (index > 0 &&
      text === lower &&
      !BEFORE_NOUN.has(tokens[index - 1]?.lower ?? '') &&
      (isPassive(lower) || (presentVerb(lower) !== null && /[ea]r$/.test(lower) && lower !== 'leder')))
  );
};

/** Whether it is a sentence: it has a finite verb that is no clause's, or begins with a small letter that is none of «e-bok» or «iPad». */
export const isFiniteText = (text: string): boolean => {
  const tokens = tokensOf(text);
  if (/^[a-zß-öø-ÿčđŋšŧžłśżć](?!-|[A-Z])/u.test(text)) return true;
  let clauses = 0;
  for (const [index, { lower }] of tokens.entries()) {
    if (OPENS_CLAUSE.has(lower) || (index === 1 && SUBJECT.has(lower))) clauses = 1;
    else if (hasFinite(tokens, index)) {
      if (clauses === 0) return true;
      clauses = 0;
    }
  }
  return false;
};

/** «WP2: Corpus and metadata», but not «Frist: 3. mai» or «Leif: kjøper kaffe». */
const isTheme = (text: string): boolean =>
  text.length <= 70 &&
  /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ\d /&-]{1,24}: [A-Za-zÀ-ÖØ-öø-ɏ][^:.]*[^:.,;!]$/u.test(text) &&
  !/^(?:frist|ansvar|vedtak|beslutning|konklusjon|dato|tid|status|hvem|når|kven|due|deadline|owner|action|decision|who)/iu.test(
    text,
  ) &&
  !isFiniteText(text);

export type HeadingQuestion = {
  line: Line;
  /** The line above, or nothing when that is empty. */
  before: string;
  next: string;
  apart: boolean;
  /** Whether the line above is an item's. */
  underItem: boolean;
  numbered: boolean;
  inList: boolean;
  width: number;
};

/** In short, with a full stop that ends no sentence. */
const OTHER_BUSINESS = /^(?:evt|event|ev|aob|a\.o\.b)\.:?$/i;

/** In signs: there stands the head of a column, or what a page repeats. */
const FAR_IN = 45;
/** «Vedlegg», «Kari Moe (sign.)», «Neste møte 25. mars»: what minutes end with. */
const OF_FOOT =
  /\(sign(?:ert|ed)?\.?\)|^(?:vedlegg|enc(?:losures?|l?s?\.?)|attachments?|kopi(?: til .*)?|cc)(?: \d.*)?:?$|^(?:neste møte|next meeting) (?:[a-zß-öø-ɏ]+ )?\d/iu;

/** «Tirsdag 27. januar kl. 14» says when the meeting was. */
const DAY_FIRST = /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zø]{2,8}(?:dag|day) \d{1,2}/u;

/** An unmarked line that stands as a heading: short, no full stop, no finite verb, something under it. */
export const isHeading = ({
  line,
  before,
  next,
  apart,
  underItem,
  numbered,
  inList,
  width,
}: HeadingQuestion): boolean => {
  const raw = line.text;
  const text = withoutNumber(withoutFrame(raw)).replace(/\s*\([^()]{2,40}\)$/, '');
  if (isFarewell(raw) || isGreeting(raw) || DAY_FIRST.test(raw) || line.indent > FAR_IN) return false;
  if (OF_FOOT.test(raw)) return false;
  if (raw.length > 90 || next === '' || /^[•▪●*-]\s/.test(raw)) return false;
  if (
    text === text.toUpperCase() &&
    /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d\s.,:/&()-]{4,}$/u.test(text) &&
    /[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{4}/u.test(text) &&
    !inList
  )
    return true;
  if (/^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][^.:]{2,60}\(v\/[^()]{2,30}\)$/u.test(text)) return true;
  if (/(?:^|[\s,])(?:du|dere|dykk|you|jeg|eg)\s.*\?$/iu.test(text)) return false;
  // «Ny logo?» is a heading, the last sentence of what stands above is none.
  if (/\?$/.test(text) && !apart) return false;
  // Two sentences are no heading, whatever the second ends with.
  if (/[.!?]\s/.test(text) && /[a-zß-öø-ÿčđŋšŧžłśżć]{3}[.!?]\s+[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/u.test(text))
    return false;
  if (OTHER_BUSINESS.test(text) || hasParts(raw, next)) return true;
  if (/[.!;,]$/.test(text) || !/^(?:[a-z]-?(?=[A-Z])|e-[a-z]|[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d«"])/u.test(text))
    return false;
  if (!(numbered && inList) && text.length < 60 && KNOWN.test(lowered(text)) && !/:\s*\S/.test(text))
    return true;
  if (numbered && apart && !inList && isTheme(text) && !isListed(raw, next)) return true;
  if (
    /:\s+\S/.test(text) ||
    (/^[A-Za-zÀ-ÖØ-öø-ɏ]+:$/u.test(text) === false && isFiniteText(text) && !/\?$/.test(text))
  )
    return false;
  if (/:$/.test(text)) return text.length < 60;
  if (numbered) return !inList && text.length <= 80 && !isListed(raw, next);
  if (isParticiple(tokensOf(text)[0]?.lower ?? '')) return false;
  return (
    (apart ||
      (Number.isFinite(width) && text.length < width * 0.5 && (underItem || /[.!?]$/.test(before))) ||
      standsOut(text, before, next)) &&
    text.length <= 70 &&
    text.length < Math.max(width * 0.9, 50) &&
    (/^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ\d•▪●o*–("«@£$€|[☐-]/u.test(next) || (apart && isOverNotes(text, next)))
  );
};

/** «Ferie» above «jul: ope 22. og 23.»: notes in small letters, and much shorter than them. */
const isOverNotes = (text: string, next: string): boolean =>
  text.length < SHORTEST && next.length > 2 * text.length && /[:.;,!?] ?/.test(next.slice(0, -1));

/** A line without a full stop between two of whole sentences. */
const standsOut = (text: string, before: string, next: string): boolean =>
  text.length < SHORT &&
  before.length > LONG &&
  next.length > LONG &&
  /[.!?]$/.test(before) &&
  /[.!?]$/.test(next);
const SHORTEST = 22;
const SHORT = 45;
const LONG = 70;

/** «2 Lokale» above «2.1 Styret har …» */
const hasParts = (raw: string, next: string): boolean => {
  const number = /^(\d{1,2})\.?\s/.exec(raw)?.[1];
  return number !== undefined && next.startsWith(`${number}.1`) && !/[.!;,]$/.test(raw);
};

/** «3) 17. mai» above «5. trinn har kiosken» is no list. */
const isListed = (raw: string, next: string): boolean => {
  const numberOf = (text: string): number => Number(/^(\d{1,2})[.)]/.exec(text)?.[1] ?? Number.NaN);
  return numberOf(next) === numberOf(raw) + 1 || numberOf(next) === 1;
};

/** A list of tasks follows; a bullet in it is one. */
export const isTaskHeading = (title: string): boolean =>
  (/(?:^|[^a-zß-öø-ɏ])(?:aksjonspunkt(?:er|a)?|aksjonsliste|aksjoner|tiltaksliste|tiltak|oppg[aå]ver?|oppg[aå]veliste|oppg[aå]vefordeling|gjøremål|gjeremål|å gjøre|å gjere|to.?do(?: list)?|action(?: items| points| list|s)|actions|neste steg|hvem gjør hva|kven gjer kva|arbeidsliste|huskeliste|arbeidsfordeling|ansvarsfordeling|next steps|til neste (?:gang|møte)|oppfølgingspunkter|oppfølgingspunkt|oppfølgingsliste|til oppfølging|til oppfølgjing|follow[- ]?ups?|who does what|what['’]s next)(?![a-zß-öø-ɏ])/u.test(
    lowered(title),
  ) ||
    /^AIs?:?$/.test(title)) &&
  !isPastHeading(title);

/** What is still to be done, whenever it was agreed. */
const LEFT =
  /(?:^|[^a-zß-öø-ɏ])(?:gjenstår|gjenstående|står igjen|står att|attstår|attståande|uløste|restanser|ikke ferdig|ikkje ferdig|ikke utført|ikkje utført|ikke gjort|ikkje gjort|what['’]s left|still (?:open|to do)|outstanding|remaining|open (?:items|actions|points)|not (?:yet )?done)(?![a-zß-öø-ɏ])/u;

/** What has happened since the last meeting: participles and -a forms are past there. */
export const isPastHeading = (title: string): boolean =>
  !LEFT.test(lowered(title)) &&
  /(?:siden sist|sidan sist|fra forrige|frå førre|fra sist|frå sist|forrige møte|førre møte|forrige referat|since last|from last|previous|last (?:meeting|actions?)|review of|utført|gjennomført|ferdig)/u.test(
    lowered(title),
  );

/** A table of contents or a list of items to come: its lines are neither sections nor tasks. */
export const isAgendaHeading = (title: string): boolean =>
  /^(?:saksliste|sakliste|dagsorden|agenda|program|saker(?: til behandling)?|møteplan|kjøreplan|innhold)\b:?$/iu.test(
    title.trim(),
  );

/** A step in how one case was handled, and no section: «Behandling i møtet:», «Røysting:». */
export const isStage = (title: string): boolean =>
  /^(?:(?:saks)?behandling(?:en)?|handsaming(?:a)?|votering(?:en)?|avstemming|avstemning|r[øo]ysting(?:a)?|avrøysting|saksopplysning(?:er|ar)|saksutredning|saksutgreiing|saksframstilling|diskusjon|drøfting|merknad(?:er|ar)|bakgrunn|discussion|background|voting|noted|received|considered|reported)(?: i møtet)?$/u.test(
    lowered(title),
  );

const OWNER =
  /\s*(?:\((?<paren>[^()]{2,60})\)|(?:–|(?<=\s)-)\s*(?<dash>[^–()-]{2,40})|\bv(?:\/|ed\s)\s*(?<by>[^()]{2,40})|,?\s*(?:ansvarlig|saksansvarlig|ansvar|ansvarleg)\s*:\s*(?<marker>[^()]{2,40}))\s*:?$/iu;

/** «Lokale (10 min)», «Lokale (sak 4/26)» */
const TAIL = /\s*\((?:(?:ca\.? )?\d+ ?min[a-z]*\.?|(?:sak|item|case|ps) \d[\d/-]*)\)(?=:?$)/i;

/** A heading's title without marks, number and owner, and the owner's name. */
export const readHeading = (text: string, people: People): { title: string; owner: string | null } => {
  const unmarked = withoutFrame(
    text.replace(/^#{1,6}\s+|^([=*-])\1+ ?|^__|(?:\*\*|__)(?=:?$)| ?([=*#-])\2+$/g, ''),
  );
  const numbered = caseLength(unmarked);
  const bare = withoutNumber(numbered < unmarked.length ? unmarked.slice(numbered) : unmarked)
    .replace(TAIL, '')
    .replace(/\s+/g, ' ')
    .trim();
  const match = OWNER.exec(bare);
  const groups = match?.groups;
  const by = groups?.paren ?? groups?.dash ?? groups?.by ?? groups?.marker;
  const cleaned = by?.replace(/^(?:v\/|ved\s|ansvar(?:lig)?:?\s)/i, '').trim();
  const owners = cleaned ? namesIn(cleaned, people, { whole: true }) : null;
  const title = (owners ? bare.slice(0, match?.index) : bare).replace(/[:\s]+$/, '').trim();
  if (!owners || title === '') return { title: bare.replace(/[:\s]+$/, ''), owner: null };
  return { title, owner: owners.map((name) => resolveName(name, people) ?? name).join(', ') };
};
