// Who is who in the minutes: names from the roster and the participants, and which words in a sentence mean a person.
// Called by the reader; `mentionAt` is what all task patterns stand on.
import { FIRST_NAMES, NAMES_THAT_ARE_WORDS } from './first-names.ts';
import { isCapitalised, type Token, words } from './tokens.ts';

export type KnownPerson = { readonly name: string; readonly initials: string | null };

export type People = {
  readonly known: readonly KnownPerson[];
  readonly minuteTaker: string | null;
  /** Full name in small letters → as it is written. */
  readonly byName: ReadonlyMap<string, string>;
  /** First name → full names that have it. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly bySurname: ReadonlyMap<string, readonly string[]>;
  readonly byInitials: ReadonlyMap<string, string>;
  /** «styreleder» → who that is, from «Arne Vik (styreleder)». */
  readonly byRole: ReadonlyMap<string, string>;
};

/** A person in the text: `to` is the token after it; `sure` when listed or a usual first name. */
export type Mention = { readonly name: string; readonly to: number; readonly sure: boolean };

const PARTICLES = words('von van de der den la le el al af av El Al Von Van De');
const NOT_NAMES = words(
  'Vi Alle Det Den De Dette Disse Denne Han Hun Ho Jeg Eg Du Dei Ein Ei En Et Sak Saken Saka Møte Møtet Referat Referatet Referent Referentar Ansvar Ansvarlig Ansvarleg Frist Vedtak Dato Tid Sted Stad Ny Nye Neste Første ' +
    'Og Men Så Da Når Hvis Dersom Om For Fra Frå Til Ved Med På I Etter Før Innen Innan Senest Også Ingen Noen Nokon Nokre Hver Kvar Mange Flere Fleire Begge Andre Noe Noko Man Her Der Hva Kva Hvem Kven Hvor Kor Hvordan Korleis The We All They He She It This That You ' +
    'Deretter Dermed Derfor Difor Samtidig Samstundes Likevel Dessuten Dessutan Kanskje Senere Seinare Tidligere Tidlegare Ellers Elles Både Bare Berre Videre Vidare Fortsatt Framleis Nå Then Later However Therefore Meanwhile Also Both Each Some Several Most Last These Those Many If When After Before Until Since Because While Although There Here ' +
    'Mandag Tirsdag Onsdag Torsdag Fredag Lørdag Søndag Måndag Tysdag Laurdag Sundag Januar Februar Mars April Juni Juli September Oktober November Desember Monday Tuesday Wednesday Thursday Friday January February March July October December ' +
    'Teams Zoom Word Excel Outlook Norge Noreg Oslo Bergen Trondheim Stavanger Tromsø Bodø Vestland Rogaland Nordland Troms Finnmark Innlandet Agder Vestfold Telemark Viken Akershus Buskerud Østfold Trøndelag Møre Romsdal Svalbard ' +
    'Gruppa Gruppen Styret Styremedlemmer Deltakere Deltakarar Deltaker Budsjett Budsjettet Kommunen Leverandøren Biblioteket Rapport Rapporten Invitasjon Status Orientering Eventuelt Lenke Lenkje Husk Ingen Resten Ja Nei Takk Hei Todo Forfall Fravær Fråvær Fraværende Skrivar Møteleder Møteleiar Ordstyrer Tilstede Kopi Apologies Regrets Absent Present Minutes Notes Agenda Saksliste Decision Action Someone Somebody Anyone Anybody Nobody',
);

/** «von der Lippe» */
const goesOnAsName = (token: Token | undefined): boolean =>
  token !== undefined && (isCapitalised(token.text) || PARTICLES.has(token.text));

const capitalRunAt = (tokens: readonly Token[], at: number): number => {
  let to = at;
  while (to < tokens.length && to - at < 5) {
    const token = tokens[to];
    if (!token) break;
    if (
      token.text !== token.lower &&
      isCapitalised(token.text) &&
      (to === at || token.text === 'Andre' || !NOT_NAMES.has(token.text))
    )
      to += 1;
    else if (
      to > at &&
      token.text === '.' &&
      /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]$/u.test(tokens[to - 1]?.text ?? '') &&
      isCapitalised(tokens[to + 1]?.text ?? '')
    )
      to += 1;
    else if (to > at && PARTICLES.has(token.text) && goesOnAsName(tokens[to + 1])) to += 1;
    else break;
  }
  while (to > at && PARTICLES.has(tokens[to - 1]?.text ?? '') && to - at > 1) to -= 1;
  return to;
};

const TITLED =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Revd|Rev|Fr|Father|Canon|Imam|Rabbi|Pastor|Bishop|Sister|Sr|Cllrs?|Councillor|Sir|Dame)\.? (?=\S)/;

const textOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map((token, index, all) =>
      index > 0 && token.start > (all[index - 1]?.end ?? 0) ? ` ${token.text}` : token.text,
    )
    .join('');

/** The full name that a first name, surname, full name or initials mean here; null when nobody listed has them. */
export const resolveName = (name: string, people: People): string | null => {
  const kept = resolved.get(people) ?? new Map<string, string | null>();
  resolved.set(people, kept);
  const before = kept.get(name);
  if (before !== undefined) return before;
  const found = resolve(name, people);
  kept.set(name, found);
  return found;
};

/** A sentence asks for the same names again and again. */
const resolved = new WeakMap<People, Map<string, string | null>>();

const resolve = (whole: string, people: People): string | null => {
  // «Mr Hart»
  const name = whole.replace(TITLED, '');
  const lower = name.toLowerCase();
  const exact = people.byName.get(lower);
  if (exact) return exact;
  const initials = people.byInitials.get(name);
  if (initials) return initials;
  const parts = name.split(' ');
  const first = people.byFirst.get(lower);
  if (first?.length === 1) return first[0] ?? null;
  if (first) return name;
  if (parts.length > 1) {
    const sameFirst = people.known.filter((person) => matchesLoosely(person.name, parts));
    return sameFirst.length === 1 ? (sameFirst[0]?.name ?? null) : null;
  }
  const surname = people.bySurname.get(lower);
  return surname?.length === 1 ? (surname[0] ?? null) : null;
};

/** «G. fetches it»: the only one whose name begins so. */
const ofLetter = (letter: string, { known }: People): string | null => {
  const [one, ...others] = known.filter(({ name }) => name.startsWith(letter));
  return one && others.length === 0 ? one.name : null;
};

/** «Tone B.», «Tone Be.» and «Tone Berg» are all Tone Marie Berg, and so is «T. Berg». */
const matchesLoosely = (full: string, parts: readonly string[]): boolean => {
  const own = full.split(' ');
  const last = (parts.at(-1) ?? '').replace(/\.$/, '');
  return (
    own.length > 1 &&
    (own[0] === parts[0] ||
      (/^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]\.$/u.test(parts[0] ?? '') && own[0]?.[0] === parts[0]?.[0])) &&
    own.slice(1).some((part) => (last.length < 3 ? part.startsWith(last) : part === last))
  );
};

const isGenitive = (tokens: readonly Token[], to: number): boolean =>
  /['’]$/.test(tokens[to - 1]?.text ?? '') || /^(?:sin|si|sitt|sine)$/.test(tokens[to]?.lower ?? '');

const LONGEST_INITIALS = 5;

/** The person named at `at`, listed people and usual first names first; null when the word means none. */
export const mentionAt = (tokens: readonly Token[], at: number, people: People): Mention | null => {
  const token = tokens[at];
  if (!token) return null;
  if (token.text === token.lower) return at === 0 ? hastyAt(token, people) : null;
  if (token.text.length <= LONGEST_INITIALS) {
    const known = people.byInitials.get(token.text);
    if (known) return { name: known, to: at + 1, sure: true };
  }
  if (!isCapitalised(token.text)) return null;
  const longest = capitalRunAt(tokens, at);
  for (let to = longest; to > at; to -= 1) {
    const name = textOf(tokens, at, to);
    const known = isLetterFor(tokens, at, to) ? ofLetter(name, people) : resolveName(name, people);
    if (!known || isGenitive(tokens, to)) continue;
    if (to === at + 1 && isWordHere(tokens, at)) continue;
    // «Per N. legger …»: the stop belongs to the name.
    const dotted =
      (to > at + 1 || token.text.length === 1) &&
      /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]$/u.test(tokens[to - 1]?.text ?? '') &&
      tokens[to]?.text === '.';
    return { name: known, to: dotted ? to + 1 : to, sure: true };
  }
  if (NOT_NAMES.has(token.text) || longest === at || isGenitive(tokens, longest)) return null;
  return usualNameAt(tokens, at, longest);
};

/** «ida ordner det»: a listed person, where notes begin without a capital. */
const hastyAt = ({ lower }: Token, people: People): Mention | null => {
  const listed = people.byFirst.get(lower);
  const [name] = listed ?? [];
  const first = name?.split(' ')[0] ?? '';
  return name && listed?.length === 1 && first.toLowerCase() === lower && !NAMES_THAT_ARE_WORDS.has(first)
    ? { name, to: 1, sure: true }
    : null;
};

/** «B. ringer», but not “A good idea” or «punkt B». */
const isLetterFor = (tokens: readonly Token[], at: number, to: number): boolean =>
  to === at + 1 &&
  tokens[at]?.text.length === 1 &&
  tokens[to]?.text === '.' &&
  /^[a-zß-öø-ɏ]{2}/.test(tokens[to + 1]?.text ?? '');

/** «Per 1. mars», «per dags dato», «Dag og tid», «Mai 2023». */
const isWordHere = (tokens: readonly Token[], at: number): boolean => {
  const name = tokens[at]?.text ?? '';
  if (!NAMES_THAT_ARE_WORDS.has(name)) return false;
  const next = tokens[at + 1];
  return (
    /^\d/.test(next?.text ?? '') ||
    /^(?:dags|i|dato|person|bibliotek)$/.test(next?.lower ?? '') ||
    (next?.lower === 'og' && /^tid/.test(tokens[at + 2]?.lower ?? ''))
  );
};

const usualNameAt = (tokens: readonly Token[], at: number, longest: number): Mention | null => {
  const first = tokens[at]?.text ?? '';
  const [front = ''] = first.split('-');
  if (!FIRST_NAMES.has(first) && !FIRST_NAMES.has(front)) return null;
  if (isWordHere(tokens, at)) return null;
  if (longest === at + 1 && NAMES_THAT_ARE_WORDS.has(first)) return { name: first, to: at + 1, sure: false };
  return { name: textOf(tokens, at, longest), to: longest, sure: true };
};

/** A capitalised run that nobody listed: a name if a task's pattern says so. */
export const unknownNameAt = (tokens: readonly Token[], at: number): Mention | null => {
  const token = tokens[at];
  if (
    !token ||
    token.text === token.lower ||
    !isCapitalised(token.text) ||
    token.text.length < 2 ||
    NOT_NAMES.has(token.text)
  )
    return null;
  const to = capitalRunAt(tokens, at);
  if (to === at || isGenitive(tokens, to)) return null;
  const parts = tokens.slice(at, to);
  if (parts.some((part) => NOUN_ENDING.test(part.lower) || NOT_NAMES.has(part.text))) return null;
  return { name: textOf(tokens, at, to), to, sure: false };
};

const NOUN_ENDING =
  /(?:ene|ane|eren|aren|isten|øren|unen|igen|ingen|ingar|inger|sjonen|sjonar|sjoner|heten|tet|ket|tene|aren|ane|mentet|atet|iet|net|ret|let|forening|foreningen|laget|bibliotek|biblioteket|kommune|kommunen|fylke|fylket|fylkeskommune|direktoratet|rådet|utvalg|utvalget|gruppe|gruppa|gruppen|gruppene|styret|komite|komiteen|avdeling|avdelingen|forlag|forlaget|firma|firmaet|system|systemet|siden|sida|listen|lista|planen|saken|saka|teksten|midler|møter|møte|søknad|brev|tall|svar|kontakt|arbeid|arbeidet)$/;
