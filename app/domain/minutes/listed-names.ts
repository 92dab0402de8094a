// One entry of a list of who was there: «Tone Berg (referent)», «HG – Hanne Grete», «Kåre Saue (KS, NITO)» (LANGUAGE.md 20, 33). Called by
// participants.ts.
import { isFiniteText } from './headings.ts';
import { type Mention, mentionAt, unknownNameAt } from './people.ts';
import { peopleOf } from './people-of.ts';
import { looksLikeInitials, tokensOf } from './tokens.ts';

export type Listed = { readonly name: string; readonly initials: string | null; readonly role: string };

const nobody = peopleOf([], null);
const CAPITAL = 'A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ';

/** «rektor Kari Vik», «Prof. Astrid Helle», «Associate Professor Guro Lande». */
const TITLE =
  /^(?:(?:[a-zß-öø-ÿčđŋšŧžłśżć][A-Za-zÀ-ÖØ-öø-ɏ-]{2,}\s){1,2}|(?:(?:Associate|Assistant|Senior|The)\s)?(?:Canon|Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx|Revd|Rev|Fr|Father|Imam|Rabbi|Pastor|Bishop|Dean|Sir|Dame|Cllrs?|Sister|Sr|Nurse|Councillor|Lege)\.?\s|[A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]*(?:rektor|direktør|sjef|leder|leiar|dekan|amanuensis|stipendiat|representant|rådgiver|rådgjevar|ordfører|ordførar|koordinator|konsulent)\s|(?:Rektor|Dekan|Direktør|Stipendiat|Rådgiver|Rådgjevar|Ordfører|Ordførar|Koordinator|(?:Nest|Styre)?[Ll]eder|(?:Nest|Styre)?[Ll]eiar|Sekretær|Kasserer|Kasserar|Referent|Skrivar|Chair|Treasurer|Secretary)\s)(?=[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ](?:[a-zß-öø-ÿčđŋšŧžłśżć]|\.?\s?[A-ZÀ-ÖØ-Þ]))/u;

const ownLetters = (name: string): string =>
  (name.match(/(?<![A-Za-zÀ-ÖØ-öø-ɏ])[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/gu) ?? []).join('');

/** «MdV» of Marie de Vries. */
const allLetters = (name: string): string =>
  (name.match(/(?<![A-Za-zÀ-ÖØ-öø-ɏ])[A-Za-zÀ-ÖØ-öø-ɏ]/gu) ?? []).join('');

/** «(TB)», «(TB, NITO)»; what is an abbreviation elsewhere counts where the name begins with its letters: «Kåre Saue (KS)». */
const initialsIn = (notes: readonly string[], name: string): string | null => {
  const own = ownLetters(name);
  const parts = notes.flatMap((note) => note.split(/[,;]/)).map((part) => part.trim());
  return (
    parts.find(
      (part) => part.length <= 4 && (looksLikeInitials(part) || part === own || part === allLetters(name)),
    ) ?? null
  );
};

/** «Piet de Vries»: where names are listed, a first name may end as a noun does. */
const FULL_NAME =
  /^(?:[A-ZÀ-ÖØ-Þ](?:\. ?| )){1,2}[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]+$|^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ÿčđŋšŧžłśżć]{1,7}(?: (?:de|van|von|der|den|af|av|la|el|al))*(?: [A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ÿčđŋšŧžłśżć]+){1,2}$/u;
const BODY =
  /(?:laget|foreningen|foreininga|kommunen?|biblioteket?|rådet|utvalget|utvalet|styret|gruppa|gruppen|direktoratet|departementet|forlaget)$/iu;
const fullNameAt = (text: string): Mention | null => {
  const isPerson = FULL_NAME.test(text) && !BODY.test(text);
  return isPerson ? { name: text, to: tokensOf(text).length, sure: false } : null;
};

/** One entry of a list: «Tone Berg (referent)», «HG – Hanne Grete», «Leif Moe, Vestland». Null when it is no name. */
export const entryOf = (text: string): Listed | null => {
  const notes = [...text.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  let bare = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*(?:digitalt|på teams|fysisk|via teams|online)\s*:?/i, '')
    .trim();
  const title = TITLE.exec(bare)?.[0].trim() ?? '';
  bare = bare.slice(title.length).trim();
  let initials = initialsIn(notes, bare);
  const before =
    /^([A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{2,4})\s*[:=–-]\s*(?=[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ÿčđŋšŧžłśżć])/u.exec(bare);
  const after = /(?<=[a-zß-öø-ÿčđŋšŧžłśżć])\s*[:=–/-]?\s+([A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{2,4})$/u.exec(bare);
  if (before) initials = before[1] ?? null;
  else if (after && looksLikeInitials(after[1] ?? '')) initials = after[1] ?? null;
  if (before) bare = bare.slice(before[0].length);
  else if (after && initials) bare = bare.slice(0, after.index);
  bare = bare.replace(/\s[–-]\s.*$|:.*$/, '').trim();
  const spelled = notes.find(
    (note) =>
      /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ÿčđŋšŧžłśżć]/u.test(note) && mentionAt(tokensOf(note), 0, nobody),
  );
  if (spelled && (looksLikeInitials(bare) || bare === ownLetters(spelled.split(',')[0] ?? ''))) {
    // «EH (Eivind Hjelle, skriv)»
    initials = bare;
    bare = spelled.split(',')[0] ?? spelled;
  }
  const tokens = tokensOf(bare);
  if (looksLikeInitials(bare)) return { name: bare, initials: bare, role: notes.join(' ') };
  const mention = mentionAt(tokens, 0, nobody) ?? unknownNameAt(tokens, 0) ?? fullNameAt(bare);
  if (!mention) return null;
  // A surname that is a county's name as well: «Anne-Lise Viken».
  if (
    /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ÿčđŋšŧžłśżć]+(?:-[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ÿčđŋšŧžłśżć]+)?(?:\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ÿčđŋšŧžłśżć]+){1,2}$/u.test(
      bare,
    )
  )
    return { name: bare, initials, role: [title, ...notes].filter(Boolean).join(', ') };
  const rest = tokens
    .slice(mention.to)
    .map((token) => token.lower)
    .join(' ');
  if (
    rest !== '' &&
    !/^(?:fra|frå|i|på|til|kl|deltok|kom|gikk|sak|\.|referent|ref|møteleder|leder|digitalt|teams)/.test(rest)
  )
    return null;
  return { name: mention.name, initials, role: [title, ...notes, rest].filter(Boolean).join(', ') };
};

/** Splits at commas, semicolons and «og», not inside parentheses. */
const partsIn = (text: string): string[] =>
  text
    .split(
      /[,;/\n·](?![^(]*\))|\s(?:og|and|samt|&)\s(?![^(]*\))|(?<!\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]|Dr|Rev|Prof|Mrs?|Ms)\.\s+(?=[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ])|(?<!\s[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ])\.$/u,
    )
    .map((part) => part.trim());

/** What a person is, after the name. */
const ROLE =
  /^(?:[a-zß-öø-ÿčđŋšŧžłśżć]|[A-ZÀ-ÖØ-Þ][a-zß-öø-ɏ]+ (?:of|for) )[A-Za-zÀ-ÖØ-öø-ɏ -]{2,30}(?:\([a-z]+\))?$/u;

const OFFICE =
  /^(?:vice[- ])?(?:president|chair(?:man|woman|person)?|treasurer|secretary|director|manager|editor|clerk|convenor|coordinator|member|(?:nest)?leder|(?:nest)?leiar|kasserer|kasserar|sekretær|rektor|(?:vara|styre)?medlem)$/iu;

/** What a person is, on a line of its own. */
export const isOffice = (text: string): boolean => OFFICE.test(text) || (ROLE.test(text) && text.length < 40);

const isUsual = (part: string): boolean => mentionAt(tokensOf(part), 0, nobody)?.sure === true;

/** «Carys Bowen (CB), Group Secretary» on a line of its own: who, and what they are. Null where it begins with no name, or has two. */
export const entryOnLine = (line: string): Listed | null => {
  const [first = '', ...others] = partsIn(line);
  const entry = entryOf(first);
  return entry && !others.some(isUsual) ? { ...entry, role: `${entry.role} ${others.join(', ')}` } : null;
};

const entriesOnLines = (text: string): Listed[] | null => {
  const lines = text.trim().split(/\s{3,}/);
  if (lines.length < 2 || lines.slice(0, -1).some((line) => /(?:[,;/&]|\s(?:og|and|samt))$/.test(line)))
    return null;
  const entries = lines.map(entryOnLine);
  return entries.every((entry) => entry !== null) ? entries : null;
};

/** «Berg, Tone (referent); Moe, Leif» */
const TURNED = new RegExp(
  `^([${CAPITAL}][A-Za-zÀ-ÖØ-öø-ɏ-]+), ([${CAPITAL}][A-Za-zÀ-ÖØ-öø-ɏ-]+(?: [${CAPITAL}][a-zß-öø-ɏ]+)?)(?= \\(|$)`,
  'u',
);
const turned = (text: string): string => {
  const parts = text.includes(';') ? text.split(/;\s*/).filter((part) => part.trim() !== '') : [];
  return parts.length > 1 && parts.every((part) => TURNED.test(part.trim()))
    ? parts.map((part) => part.trim().replace(TURNED, '$2 $1')).join('; ')
    : text;
};

/** «Marta Lothe, sekretær» is one. */
export const entriesIn = (given: string): Listed[] => {
  const text = turned(given);
  const onLines = entriesOnLines(text);
  if (onLines) return onLines;
  const entries: Listed[] = [];
  for (const part of partsIn(text)) {
    const entry = OFFICE.test(part) ? null : entryOf(part);
    const before = entries.at(-1);
    if (entry) entries.push(entry);
    else if (before && (ROLE.test(part) || OFFICE.test(part)))
      entries[entries.length - 1] = { ...before, role: `${before.role} ${part}` };
  }
  return entries;
};

/** «Canon Judith Ferris» without what she is. */
export const withoutTitle = (name: string): string => name.replace(TITLE, '');

/** Whether there is nothing but names, each with what the person is. */
export const areNames = (text: string): boolean =>
  !isFiniteText(text) &&
  partsIn(text).every(
    (part, index) => part === '' || entryOf(part) !== null || (index > 0 && ROLE.test(part)),
  );

/** A name on a line of its own, with what the person is, looks like a heading. */
export const isName = (text: string): boolean => {
  const [whole = ''] = text.split(/[,(]/);
  const name = whole.replace(TITLE, '').trim();
  const tokens = tokensOf(name);
  if (tokens.length > 0 && mentionAt(tokens, 0, nobody)?.to === tokens.length) return true;
  return name !== text.trim() && fullNameAt(name) !== null;
};

const NAME_AND_INITIALS = new RegExp(
  `(?<name>[${CAPITAL}][a-zß-öø-ɏ]+(?:[ -][${CAPITAL}][A-Za-zÀ-ÖØ-öø-ɏ'’]+){0,3}) \\((?<initials>[${CAPITAL}]{2,4})(?=[,;)])`,
  'gu',
);

const INITIALS_AND_NAME = new RegExp(
  `(?<![${CAPITAL}a-zß-öø-ɏ-])(?<initials>[${CAPITAL}]{2,4})(?:[ \\t]*[:–-])?[ \\t]+(?<name>[${CAPITAL}][a-zß-öø-ɏ]+(?:[ -][${CAPITAL}][A-Za-zÀ-ÖØ-öø-ɏ'’]+){1,3})`,
  'gu',
);

/** «TB = Tone Berg»: whatever letters stand for the name. */
const LEGEND = new RegExp(
  `(?<![${CAPITAL}a-zß-öø-ɏ-])(?<initials>[${CAPITAL}]{2,5}) ?= ?(?<name>[${CAPITAL}][a-zß-öø-ɏ]+(?:[ -][${CAPITAL}][A-Za-zÀ-ÖØ-öø-ɏ'’]+){0,3})`,
  'gu',
);

/** «Torhild (TH)»: letters of the name in their order, the first one first. */
const areLettersOf = (name: string, initials: string): boolean => {
  const letters = name.toUpperCase();
  let at = -1;
  for (const letter of initials) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return letters.startsWith(initials[0] ?? '');
};

/** A first name with its letters is a person when others stand so beside it. */
const FEWEST_SHORT = 2;

/** Under whatever label, or none: «Vendor: Chris Doyle (CD)», «CD Chris Doyle», where the initials are the name's own. */
export const withInitialsIn = (text: string): Listed[] => {
  const inParentheses = [...text.matchAll(NAME_AND_INITIALS)].flatMap(
    ({ groups: { name = '', initials = '' } = {} }) =>
      areLettersOf(name, initials) ? [{ name, initials, role: '' }] : [],
  );
  const isPerson = ({ name, initials }: Listed): boolean =>
    ownLetters(name) === initials || (!name.includes(' ') && inParentheses.length >= FEWEST_SHORT);
  return [
    ...[...text.matchAll(LEGEND)].map(({ groups: { name = '', initials = '' } = {} }) => ({
      name,
      initials,
      role: '',
    })),
    ...inParentheses.filter(isPerson),
    ...[...text.matchAll(INITIALS_AND_NAME)].flatMap(({ groups: { name = '', initials = '' } = {} }) =>
      ownLetters(name) === initials ? [{ name, initials, role: '' }] : [],
    ),
  ];
};
