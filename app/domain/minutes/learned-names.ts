// Full names that the text itself gives away («Oliver Lie, Grace Tveit and Sara Moe»), for minutes whose top lists nobody: a first
// name further down then means the same person (LANGUAGE.md 31). Called by reading.ts.
import { FIRST_NAMES, NAMES_THAT_ARE_WORDS } from './first-names.ts';
import { entryOf, withoutTitle } from './listed-names.ts';
import { monthNumber } from './month-names.ts';
import { lowered } from './tokens.ts';

// Names are sought in the text's shape, as long as the text itself: each capital is A, each small letter a, each «og» in it &&. A
// pattern with `\p{Lu}` in many places takes up to 20 ms to compile.
const SHAPE = 'Aa+(?:-Aa+)?';
const PAIR = `${SHAPE}(?: A\\.)? ${SHAPE}(?: ${SHAPE})?`;
const FULL = new RegExp(`(?<![Aa\\d.@])(?<first>${SHAPE})${PAIR.slice(SHAPE.length)}(?![Aa])`, 'g');
/** Three names or more in a row: those with unusual first names are persons too. */
const ASIDE = '(?: \\([^()\\n]{1,30}\\))?';
const ROW = new RegExp(`(?<![Aa\\d.@])${PAIR}${ASIDE}(?:(?:,\\s|,?\\s&+\\s)${PAIR}${ASIDE}){2,30}`, 'g');
/** «Jess, Rhona M., imam Yusuf Rahmani (late) og Mairi»: first names in a row, and full ones with what each person is. */
const ONE = `(?:(?:(?:a+-)?a+ ){0,2}${PAIR}(?![Aa]| A)|${SHAPE}(?: Aa?\\.?(?![Aa]))?(?![Aa]| A)|AA{1,3}(?![Aa]))(?:\\s\\([^()]{1,40}\\))?`;
const FIRSTS = new RegExp(`(?<![Aa\\d.@]|Aa* )${ONE}(?:(?:,\\s|,?\\s&+\\s)${ONE}){2,30}`, 'g');
/** Who was there is told within so many characters. */
const TOP = 1500;
const ALONE = new RegExp(`(?<![Aa])${SHAPE}(?![Aa-]| A)`, 'g');
/** «Bente Marie» alone means Bente Marie Huse as well. */
const TWO_ALONE = new RegExp(`(?<![Aa] ?)${SHAPE} ${SHAPE}(?![Aa-]| A)`, 'g');
/** A name in a row may be broken by the line's end. */
const BROKEN = /(?<=(?:,|\s&+)\sAa+)\n(?=Aa+(?:[.,]|\s&+\s))/g;

/** No more of the text than this is searched; who is meant is told early. */
const MAX_SEARCHED = 20_000;

const shapeOf = (text: string): string =>
  text
    .replace(/(?<=\s)(?:og|and|samt|&)(?=\s)/g, (word) => '&'.repeat(word.length))
    .replace(/[a-zß-öø-ÿčđŋšŧžłśżć]+/gu, (letters) => 'a'.repeat(letters.length))
    .replace(/[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]+/gu, (letters) => 'A'.repeat(letters.length));

const usual = (first: string): boolean =>
  FIRST_NAMES.has(first) || FIRST_NAMES.has(first.split('-')[0] ?? '');

/** First names that stand somewhere without a surname; of «Per-Anne» the latter half, too. */
const standAlone = (text: string, shape: string): ReadonlySet<string> =>
  new Set(
    [...shape.matchAll(ALONE), ...shape.matchAll(TWO_ALONE)].flatMap(({ 0: { length }, index }) => {
      const word = text.slice(index, index + length);
      return [word, word.slice(word.indexOf('-') + 1)];
    }),
  );

/** The first names that stand in a row at the top, when two of them or more are usual ones, or do something further down. */
const firstNamesIn = (text: string, shape: string): string[] =>
  [...shape.slice(0, TOP).matchAll(FIRSTS)].flatMap(({ 0: { length }, index }) => {
    const members = text
      .slice(index, index + length)
      .replace(/\s\([^()]*\)/g, '')
      .split(/,\s|,?\s(?:og|and|samt|&)\s/u)
      .map((member) => withoutTitle(member.replace(/\s+/g, ' ').replace(/^(?:[a-zß-öø-ɏ-]+ )+/u, '')));
    // A row of places has no usual first name in it.
    const mayAct = index === 0 || text[index - 1] === '\n' || members.some(usual);
    return members.filter((name) => usual(name.split(' ')[0] ?? '') || (mayAct && isSubject(name, text)))
      .length >= 2
      ? members.filter((name) => entryOf(name) !== null)
      : [];
  });

/** «Jess asks …» at the beginning of a sentence or an item. */
const isSubject = (name: string, text: string): boolean =>
  ['. ', '\n', '- ', ': '].some((sign) => {
    const at = text.indexOf(`${sign}${name} `);
    return at >= 0 && /^[a-zß-öø-ɏ]/u.test(text.slice(at + sign.length + name.length + 1));
  });

/** Names of two or more words whose first name stands alone elsewhere, each once, in the text's order. */
export const learnedNames = (lines: string): string[] => {
  const text = lines.slice(0, MAX_SEARCHED);
  const shape = shapeOf(text).replace(BROKEN, ' ');
  const alone = standAlone(text, shape);
  const names = new Set<string>();
  const add = (first: string, name: string, inRow: boolean): void => {
    const surname = name.slice(first.length).trim().split(' ')[0] ?? '';
    // «Anne Grethe» is one first name; «Per Mars» is none.
    if (!inRow && usual(surname) && name.split(' ').length < 3) return;
    const two = name.split(' ').length > 2 && alone.has(`${first} ${surname}`);
    if (two || alone.has(first)) names.add(name);
  };
  const wordsAt = ({ 0: { length }, index }: RegExpExecArray): string =>
    text.slice(index, index + length).replaceAll('\n', ' ');
  for (const match of shape.matchAll(ROW)) {
    const members = wordsAt(match)
      .replace(/ \([^()]*\)/g, '')
      .split(/,\s|,?\s(?:og|and|samt|&)\s/u);
    if (!members.some((name) => usual(name.split(' ')[0] ?? ''))) continue;
    for (const name of members) add(name.split(' ')[0] ?? '', name, true);
  }
  const flat = text.replaceAll('\n', ' ');
  for (const [, title = '', dot = '', name = ''] of text.matchAll(MR)) {
    const whole = name.replace(/\s+/g, ' ');
    if (flat.includes(`${title}${dot} ${whole.split(' ').at(-1)}`)) names.add(whole);
  }
  // “Mrs Carew had offered to write”: nobody else is called so.
  for (const [titled, surname] of new Map(
    [...text.matchAll(MR_ALONE)].map(([whole, name = '']) => [whole, name]),
  ))
    if (!new RegExp(`[A-Za-z.] ${surname}`).test(flat.replaceAll(titled, ''))) names.add(titled);
  for (const name of firstNamesIn(text, shape)) names.add(name.replace(/\.$/, ''));
  FULL.lastIndex = 0;
  for (let match = FULL.exec(shape); match; match = FULL.exec(shape)) {
    const name = wordsAt(match);
    const first = name.slice(0, match.groups?.first?.length);
    // «Dag» is a word, «Dag Inge» is not.
    const isName =
      (name.split(' ').length === 2 && first !== 'Mai' && monthNumber(name.split(' ')[1] ?? '') === 0) ||
      !NAMES_THAT_ARE_WORDS.has(first) ||
      (/ .* /.test(name) && usual(name.split(' ')[1] ?? ''));
    if (usual(first) && isName) add(first, name, false);
    // «Prosjektleiar Dag Inge Sørbø»: the name may begin with the next word.
    else FULL.lastIndex = match.index + first.length;
  }
  return [...names];
};

/** “Mr Tariq Aziz”, where “Mr Aziz” stands elsewhere. */
const MR =
  /(?<![A-Za-z])(Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Revd|Rev|Canon|Cllr|Councillor|Sir|Dame)(\.?)\s([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ’'-]+(?:\s[A-Z]\.)?\s[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ’'-]+)/g;

const MR_ALONE =
  /(?<![A-Za-z])(?:Mrs?|Ms|Miss)\.? ([A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ɏ-]+)(?![A-Za-zÀ-ÖØ-öø-ɏ'’-]| [A-ZÀ-ÖØ-Þ])/g;

/** What a person is by office: the word ends so, whatever it begins with («HR-sjef», «gravplassleder», «sokneprest»). */
const TITLES =
  '[a-zß-öø-ɏ-]*(?:rektor|inspektør|leder|leiar|sekretær|kasserer|kasserar|dekan|direktør|sjef|ordfører|ordførar|rådmann|koordinator|rådgiver|rådgjevar|lege|prest|verge|trener|trenar|konsulent|representant|ombud|ombod|ingeniør|arkitekt|bibliotekar|konservator|formidler|formidlar|forvalter|forvaltar|forstander|mester|meister|pleier|pleiar|psykolog|jurist|lærer|lærar)|head ?teacher|principal|warden|vicar|treasurer|secretary|[a-z]+ (?:manager|officer|director)';
const TITLED = new RegExp(`(?<![a-zß-öø-ɏ-])(?<role>${TITLES})\\s`, 'gu');
const FULL_AFTER = new RegExp(`^${PAIR}`);

/** «Rektor Terje Mæland»: who is meant by «rektor» further down. */
export const titledNames = (lines: string): { readonly name: string; readonly role: string }[] => {
  const text = lines.slice(0, MAX_SEARCHED);
  return [...lowered(text).matchAll(TITLED)].flatMap(({ 0: { length }, index, groups }) => {
    const from = index + length;
    const after = text.slice(from, from + LONGEST_NAME);
    const name = after.slice(0, FULL_AFTER.exec(shapeOf(after))?.[0].length ?? 0);
    return usual(name.split(' ')[0] ?? '') ? [{ name, role: groups?.role ?? '' }] : [];
  });
};

const NAME = `${SHAPE}(?: ${SHAPE}){0,2}`;
const NAME_BEFORE = new RegExp(`${NAME}$`);
const NAME_AFTER = new RegExp(`^${NAME}`);
const LONGEST_NAME = 120;
const TAKERS: readonly (readonly ['before' | 'after', RegExp])[] = [
  // «Rannveig førte i pennen», “Ines, who took the minutes”
  [
    'before',
    /(?:,?\s(?:som|who))?\s(?:(?:took|takes|kept|wrote|is taking|taking|writing)\s(?:the\s)?(?:notes|minutes)|(?:skrev|skreiv|skriver|skriv|før(?:te|er|de|ar)|t[oa]k|tar|tek|heldt?|holdt|sat med|satt med)\s(?:i\s)?(?:(?:møte)?(?:referat|protokoll)|møtebok|penn))/g,
  ],
  [
    'after',
    /\s(?:referent|møtesekretær|protokollfører|protokollførar|skrivar|referatskrivar|minute[- ]taker):?\s/g,
  ],
  // «Rannveig skreiv.», “Ines writing”
  ['before', /\s(?:skrev|skreiv|skriver|skriv|writing|wrote|writes)(?=[.*)\n]|\s*$)/g],
  [
    'after',
    /(?:[Oo]ppsummert|[Rr]eferert|[Nn]otert|[Ff]ør[td] i pennen|Før[td]|[Ss]ummarised|[Ss]ummarized|[Ww]ritten up|[Rr]ecorded)\s(?:av|by)\s/g,
  ],
  ['after', /(?:[Nn]otes|[Mm]inutes)\s(?:(?:were\s)?(?:taken|kept|written)\s)?by:?\s/g],
  ['before', /\s(?:noterer|noterte|noterar|er pennefører)(?=[\s.,])/g],
  [
    'after',
    /(?:[Rr]eferat|[Pp]rotokoll|[Mm]øtebok)(?:et|en|a)?\s(?:er\s)?(?:ved|av|skrevet av|skrive av|før[td] av)\s/g,
  ],
  ['before', /\s\((?:referent|ref\.?|skrivar|sekretær|minute[- ]taker|notes|minutes)\)/g],
  ['after', /(?:^|\n)(?:[Rr]eferat )?[Ss]kr(?:evet|ive) av:?\s/g],
  ['before', /\stil å (?:føre|skrive|skriva) (?:protokoll|referat)/g],
  ['after', /[Rr]ett utskrift[:,]?\s+/g],
  [
    'after',
    /^[^\n(]{0,60}(?:[Nn]otat(?:er|ar)?|[Rr]eferat|[Nn]otes|[Mm]inutes)[^\n(]{0,60}\((?=[^()\n]{2,40}\)\s*\n)/g,
  ],
  ['before', /\s(?:var|was|is|er)\s(?:the\s)?(?:referent|skrivar|minute[- ]taker|secretary)/g],
];

/** Where the first name stands that has one of these words beside it. */
const namedBeside = (
  text: string,
  shape: string,
  [side, words]: (typeof TAKERS)[number],
): { from: number; name: string } | null => {
  for (const { 0: said, index } of text.matchAll(words)) {
    const from = side === 'before' ? Math.max(0, index - LONGEST_NAME) : index + said.length;
    const match =
      side === 'before'
        ? NAME_BEFORE.exec(shape.slice(from, index))
        : NAME_AFTER.exec(shape.slice(from, from + LONGEST_NAME));
    if (!match) continue;
    const at = from + match.index;
    return { from: side === 'before' ? at : index, name: text.slice(at, at + match[0].length) };
  }
  return null;
};

/** «Mariann Ulvestad»: a first name stands before it somewhere. */
const SMALL_BEFORE = '[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][a-zß-öø-ɏ]+ ';

/** Who took the minutes, where a sentence says it; null when none does. What is said of the next meeting is not meant. */
export const minuteTakerInProse = (flat: string): string | null => {
  const text = flat.slice(0, MAX_SEARCHED);
  const shape = shapeOf(text);
  for (const taker of TAKERS) {
    const found = namedBeside(text, shape, taker);
    if (!found) continue;
    if (
      /(?:neste|next)(?:[^.\n]|\d\.|\.\s\d|kl\.){0,60}[.]?\s*$/iu.test(
        text.slice(Math.max(0, found.from - 80), found.from),
      )
    )
      continue;
    const isPerson =
      usual(found.name.split(' ')[0] ?? '') ||
      isSubject(found.name, text) ||
      new RegExp(`${SMALL_BEFORE}${found.name}`, 'u').test(text);
    if (isPerson) return found.name;
  }
  return null;
};
