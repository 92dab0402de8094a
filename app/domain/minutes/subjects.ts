// Who a sentence says does something: persons, «vi», pronouns, roles and groups as subjects. Called by claims.ts.

import { ENGLISH_VERBS } from './english-verbs.ts';
import { isMansName, isWomansName } from './first-names.ts';
import { isGroupWord, roleOf } from './name-lists.ts';
import { mentionAt, type People, resolveName, unknownNameAt } from './people.ts';
import { type Token, words } from './tokens.ts';

export type Subject = {
  readonly names: readonly string[];
  readonly kind: 'person' | 'unknown' | 'we' | 'me' | 'pronoun' | 'group';
  /** The token after the subject and what belongs to it. */
  readonly to: number;
};

export type SubjectContext = {
  readonly people: People;
  /** Whom «hun» or «de» means: the persons of the sentence before. */
  readonly antecedent: readonly string[];
  /** Persons named further back, the nearest first: whom «hun» means when nobody in `antecedent` is a she. */
  readonly earlier?: readonly string[];
  /** Whose words these are («Tone: Jeg sender …»), or null. */
  readonly speaker: string | null;
  /** Names nobody listed may be persons too. */
  readonly strangers: boolean;
};

/** «Nora's going to», «Leif's fetching»; «Nora'll» always. */
const SHORTENED = /['’](?:s|ll)$/;
const IS_TO = /^(?:going|to|[a-z]{2,}ing)$/;

const WE = words('vi me we man noen nokon en ein someone');
const ME = words('jeg eg i undertegnede underteikna undertegna');
const ONE = words('han hun ho hen he she');
const SHE = words('hun ho she');
const HE = words('han he');
const THEY = words('de dei they');
const NUMBERS = words('to tre fire fem seks sju syv åtte ni ti andre');
const TAKER = words('referent referenten skrivar skrivaren');
const STAND_FOR: ReadonlySet<string> = new Set([...WE, ...ME, ...ONE, ...THEY, ...TAKER, 'the']);
const ADVERBS = words(
  'også òg så da då nå no deretter eventuelt snarest umiddelbart gjerne først fyrst altså derfor dermed difor selv sjølv videre vidare fortsatt framleis then also now first therefore still meanwhile imens kjapt straks begge i tillegg',
);

/** «I'll» is read as «I will». */
const WILL: Token = { text: 'will', lower: 'will', start: 0, end: 0 };

const AND = words('og and plus , / & +');
const isAnd = (token: Token | undefined): boolean => token !== undefined && AND.has(token.lower);

/** «Leif (som altså ikke var der og kunne si nei) ordner …» */
const LONGEST_ASIDE = 20;

/** Jumps over «også», «(prosjektleder)», «fra Vestland», «sammen med Leif». */
export const skipAside = (tokens: readonly Token[], from: number, people: People): number => {
  let at = from;
  for (let steps = 0; steps < 4; steps += 1) {
    const token = tokens[at];
    if (!token) return at;
    if (
      token.text === ',' &&
      /^(?:sammen|saman|together|with|i|along|assisted|med|as|som|who|being|having)$/.test(
        tokens[at + 1]?.lower ?? '',
      )
    ) {
      // «Nils, sammen med Kari, skriver …»
      const shut = tokens.findIndex((other, index) => index > at + 1 && other.text === ',');
      if (shut < 0 || shut - at > 12) return at;
      at = shut + 1;
    } else if (token.text === '(') {
      const shut = tokens.findIndex((other, index) => index > at && other.text === ')');
      if (shut < 0 || shut - at > LONGEST_ASIDE) return at;
      at = shut + 1;
    } else if (
      /^(?:sammen|saman|together)$/.test(token.lower) &&
      /^(?:med|with)$/.test(tokens[at + 1]?.lower ?? '')
    ) {
      const mate = mentionAt(tokens, at + 2, people);
      at = mate ? mate.to : at + 3;
    } else if (token.lower === 'i' && /^(?:samarbeid|samråd|dialog)$/.test(tokens[at + 1]?.lower ?? '')) {
      const mate = mentionAt(tokens, at + 3, people);
      at = mate ? mate.to : at + 4;
    } else if (
      /^(?:fra|frå|from)$/.test(token.lower) &&
      /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/u.test(tokens[at + 1]?.text ?? '')
    )
      at += 2;
    else if (ADVERBS.has(token.lower) && token.lower !== 'i') at += 1;
    else return at;
  }
  return at;
};

/** A longer row of names is a list of people, nobody's task. */
const MOST_OWNERS = 10;

const meIn = ({ speaker, people }: SubjectContext): string | null => speaker ?? people.minuteTaker;

const personsAt = (tokens: readonly Token[], at: number, context: SubjectContext): Subject | null => {
  const { people, strangers } = context;
  const names: string[] = [];
  let to = at;
  let sure = true;
  for (let next = at; next < tokens.length && names.length < MOST_OWNERS; ) {
    const mention =
      mentionAt(tokens, next, people) ?? (strangers || names.length > 0 ? unknownNameAt(tokens, next) : null);
    if (!mention) break;
    sure = sure && mention.sure;
    names.push(mention.sure ? mention.name : roleOf(mention.name, people));
    to = mention.to;
    // «Hanskane tingar Leif, og Nora deler dei ut»
    const isNew = names.length === 1 && tokens[to]?.text === ',' && isAnd(tokens[to + 1]);
    if (!isAnd(tokens[to]) || isNew) break;
    next = isAnd(tokens[to + 1]) ? to + 2 : to + 1;
    const me = ME.has(tokens[next]?.lower ?? '') && tokens[next]?.text !== 'i' ? meIn(context) : null;
    if (me) {
      names.push(me);
      to = next + 1;
      break;
    }
  }
  return names.length === 0 ? null : { names: [...new Set(names)], kind: sure ? 'person' : 'unknown', to };
};

/** «vi, dvs. Tone og Leif,» are Tone and Leif. */
const narrowed = (tokens: readonly Token[], at: number, context: SubjectContext): Subject | null => {
  const lead = tokens
    .slice(at, at + 6)
    .map((token) => token.text)
    .join('');
  const jump = /^,dvs\.?/i.test(lead)
    ? tokens.findIndex((token, index) => index > at && /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]/u.test(token.text))
    : /^(?:\(|ved[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ])/u.test(lead)
      ? at + 1
      : -1;
  if (jump < 0) return null;
  const persons = personsAt(tokens, jump, context);
  if (!persons) return null;
  return { ...persons, to: /^[,)]$/.test(tokens[persons.to]?.text ?? '') ? persons.to + 1 : persons.to };
};

const namesBefore = (tokens: readonly Token[], at: number, people: People): string[] => {
  const names: string[] = [];
  for (let next = 0; next < at; ) {
    const mention = mentionAt(tokens, next, people);
    if (mention?.sure) names.push(mention.name);
    next = mention ? mention.to : next + 1;
  }
  return names;
};

/** Whether «hun» or «han» may mean the person, as far as first names tell. */
const mayMean = (pronoun: string, name: string): boolean => {
  const first = name.split(/[\s-]/)[0] ?? '';
  if (/^M(?:r|rs|s|iss)\.?$/.test(first))
    return /^Mr/.test(first) && !/^Mrs/.test(first) ? !SHE.has(pronoun) : !HE.has(pronoun);
  if (SHE.has(pronoun)) return !isMansName(first) || isWomansName(first);
  return HE.has(pronoun) ? !isWomansName(first) || isMansName(first) : true;
};

/** «Hun», «hun og Leif»: the nearest person before it that may be meant (LANGUAGE.md 36). */
const pronounAt = (tokens: readonly Token[], at: number, context: SubjectContext): Subject | null => {
  const pronoun = tokens[at]?.lower ?? '';
  const candidates = [
    ...namesBefore(tokens, at, context.people),
    ...context.antecedent,
    ...(context.earlier ?? []),
  ];
  const meant = candidates.find((name) => mayMean(pronoun, name)) ?? candidates[0];
  if (meant === undefined) return null;
  const mate = isAnd(tokens[at + 1]) && tokens[at + 1]?.text !== ',' ? tokens[at + 2] : undefined;
  // “which he and I will do”
  const me = mate && ME.has(mate.lower) && mate.text !== 'i' ? meIn(context) : null;
  if (me) return { names: [...new Set([meant, me])], kind: 'pronoun', to: at + 3 };
  const mates = mate ? personsAt(tokens, at + 2, context) : null;
  return mates
    ? { names: [...new Set([meant, ...mates.names])], kind: 'pronoun', to: mates.to }
    : { names: [meant], kind: 'pronoun', to: at + 1 };
};

/** Most words: no name, and none of those that stand for somebody. */
export const isPlainWord = ({ text, lower }: Token, people: People): boolean =>
  text === lower &&
  !STAND_FOR.has(lower) &&
  !/(?:ll|['’]m)$/.test(lower) &&
  !isGroupWord(lower) &&
  !people.byRole.has(lower);

/** “Gwen to put it on the agenda”: so begins only what somebody is to do, whoever it is. */
const strangerToDo = (tokens: readonly Token[], at: number, people: People): Subject | null => {
  const found = at === 0 ? unknownNameAt(tokens, at) : null;
  return found && tokens[found.to]?.lower === 'to' && ENGLISH_VERBS.has(tokens[found.to + 1]?.lower ?? '')
    ? { names: [roleOf(found.name, people)], kind: 'unknown', to: found.to }
    : null;
};

const MEMBERS = words(
  `members trustees governors volunteers councillors delegates participants attendees departments teams
   medlemmene medlemmer medlemene medlemer deltakerne deltakarane deltakere deltakarar avdelingene avdelingane skolene skulane lagene laga klubbene klubbane gruppene gruppene enhetene einingane`,
);
const THE = words('all the alle');
const EACH = words('each all alle hver kvar');
const OF_YOU = words('you us dere dykk oss dei dem');
/** “Members”, “all trustees”, “each of you”, «alle klubbene», «hver av dere»: several, none by name. */
const membersAt = (tokens: readonly Token[], at: number): Subject | null => {
  if (at > 0) return null;
  const said = tokens.slice(0, 3).map(({ lower }) => lower);
  const [first = '', second = '', third = ''] = said;
  if (EACH.has(first) && (second === 'of' || second === 'av') && OF_YOU.has(third))
    return { names: [], kind: 'group', to: 3 };
  const to = MEMBERS.has(first) ? 1 : THE.has(first) && MEMBERS.has(second) ? 2 : 0;
  return to > 0 ? { names: [], kind: 'group', to } : null;
};

/** The subject that begins at token `at`, or null. */
export const subjectAt = (tokens: readonly Token[], at: number, context: SubjectContext): Subject | null => {
  const token = tokens[at];
  const { people } = context;
  if (!token || (at > 0 && isPlainWord(token, people))) return null;
  const members = membersAt(tokens, at);
  if (members) return members;
  const promise = /(?:ll|['’]m)$/.test(token.lower)
    ? /^(?<who>i|we|he|she|they)['’](?:ll|m)$/.exec(token.lower)?.groups?.who
    : undefined;
  if (promise) {
    const said = { ...token, text: promise === 'i' ? 'I' : promise, lower: promise };
    const who = subjectAt([...tokens.slice(0, at), said, WILL], at, context);
    return who && { ...who, to: at + 1 };
  }
  if (WE.has(token.lower) && token.text !== 'EN')
    return narrowed(tokens, at + 1, context) ?? { names: [], kind: 'we', to: at + 1 };
  if (ME.has(token.lower) && (token.lower !== 'i' || token.text === 'I')) {
    if (
      token.lower === 'i' &&
      !/^(?:am|will|shall|must|to|have|agreed|need)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return null;
    const me = /^under/.test(token.lower)
      ? (context.people.minuteTaker ?? context.speaker)
      : (context.speaker ?? context.people.minuteTaker);
    // «Eg og Leif lagar eit framlegg»
    const mates = /^(?:og|and)$/.test(tokens[at + 1]?.lower ?? '')
      ? personsAt(tokens, at + 2, context)
      : null;
    if (mates) return { names: me ? [me, ...mates.names] : mates.names, kind: 'me', to: mates.to };
    return { names: me ? [me] : [], kind: 'me', to: at + 1 };
  }
  const next = tokens[at + 1]?.lower ?? '';
  const short = SHORTENED.exec(token.text)?.[0];
  if (short && (short.endsWith('ll') || IS_TO.test(next))) {
    const name = resolveName(token.text.slice(0, -short.length), people);
    if (name) return { names: [name], kind: 'person', to: at + 1 };
  }
  const isRole = people.byRole.has(next) || people.byRole.has(`${next} ${tokens[at + 2]?.lower ?? ''}`);
  if (token.lower === 'the' && isRole) return subjectAt(tokens, at + 1, context);
  const office = people.byRole.get(`${token.lower} ${tokens[at + 1]?.lower ?? ''}`);
  if (office) return { names: [office], kind: 'person', to: at + 2 };
  // «Ho Nora ordnar det»
  if (ONE.has(token.lower) && mentionAt(tokens, at + 1, people)?.sure)
    return personsAt(tokens, at + 1, context);
  if (ONE.has(token.lower)) return pronounAt(tokens, at, context);
  // «De to andre»: a number of things.
  if (THEY.has(token.lower) && token.lower !== 'they' && NUMBERS.has(tokens[at + 1]?.lower ?? ''))
    return null;
  // «Tone har snakket med korpset, de kommer»: not Tone's kind of they.
  if (THEY.has(token.lower) && namesBefore(tokens, at, context.people).length === 1) return null;
  if (THEY.has(token.lower))
    return context.antecedent.length < 2 ? null : { names: context.antecedent, kind: 'pronoun', to: at + 1 };
  const persons = personsAt(tokens, at, context) ?? strangerToDo(tokens, at, people);
  if (persons) return persons;
  if (TAKER.has(token.lower) && context.people.minuteTaker)
    return { names: [context.people.minuteTaker], kind: 'person', to: at + 1 };
  if ((isGroupWord(token.text) && !/^leverandør/.test(token.lower)) || context.people.byRole.has(token.lower))
    return (
      (tokens[at + 1]?.text === '(' ? narrowed(tokens, at + 1, context) : null) ?? {
        names: [roleOf(token.text, context.people)],
        kind: context.people.byRole.has(token.lower) ? 'person' : 'group',
        to: at + 1,
      }
    );
  return null;
};
