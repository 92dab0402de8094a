// The words of the filter language in bokmål, nynorsk and English. All are understood at once; the first of each is the
// one that is written. Called by the filter's reading, writing and completing.
import type { Kind, Publishing } from '../card.ts';
import { fold } from '../fold.ts';
import type { DateName } from './due-dates.ts';
import { nearest } from './nearest.ts';
import type { Field, Key, QueryLanguage, State } from './query.ts';

/** In each language the words that mean this, with spaces between them. */
type Words = Readonly<Record<QueryLanguage, string>>;
type Table<Id extends string> = Readonly<Record<Id, Words>>;

const words = (nb: string, nn: string, en: string): Words => ({ nb, nn, en });

const KEY_WORDS: Table<Key> = {
  state: words('er status', 'er status', 'is status'),
  kind: words('type slag', 'type slag', 'kind type'),
  due: words('frist dato', 'frist dato', 'due date'),
  person: words('ansvarlig person', 'ansvarleg person', 'assignee person'),
  tag: words('etikett tag', 'etikett tag', 'tag'),
  waiting: words('venter', 'ventar', 'waiting'),
  without: words('uten', 'utan', 'without'),
  has: words('har', 'har', 'has'),
  service: words('tjeneste', 'teneste', 'service'),
  meeting: words('møte', 'møte', 'meeting'),
  audience: words('målgruppe', 'målgruppe', 'audience'),
  channel: words('kanal', 'kanal', 'channel'),
  message: words('budskap', 'bodskap', 'message'),
  goal: words('mål', 'mål', 'goal'),
  publishing: words('publisering', 'publisering', 'publishing'),
  evaluation: words('evaluering', 'evaluering', 'evaluation'),
};

const STATE_WORDS: Table<State> = {
  open: words('åpen åpent åpne', 'open ope opne', 'open'),
  proposed: words('foreslått', 'føreslått', 'proposed'),
  doing: words('iarbeid', 'iarbeid', 'doing inprogress'),
  waiting: words('venter', 'ventar', 'waiting'),
  done: words('ferdig', 'ferdig', 'done'),
  dropped: words('utgår', 'utgår gårut', 'dropped'),
  overdue: words('over', 'over', 'overdue late'),
  soon: words('snart', 'snart', 'soon'),
};

const KIND_WORDS: Table<Kind> = {
  case: words('sak', 'sak', 'case'),
  action: words('aksjonspunkt', 'aksjonspunkt', 'action actionitem'),
  communication: words('kommunikasjon', 'kommunikasjon', 'communication'),
};

const FIELD_WORDS: Table<Field> = {
  assignee: words('ansvarlig', 'ansvarleg', 'assignee'),
  due: words('frist dato', 'frist dato', 'due date'),
  tag: words('etiketter etikett tagger tag', 'etikettar etikett taggar tag', 'tags tag'),
  service: words('tjeneste', 'teneste', 'service'),
  source: words('kilde', 'kjelde', 'source'),
  audience: KEY_WORDS.audience,
  channel: KEY_WORDS.channel,
  message: KEY_WORDS.message,
  goal: KEY_WORDS.goal,
};

const PUBLISHING_WORDS: Table<Publishing> = {
  planned: words('planlagt', 'planlagd', 'planned'),
  ready: words('klar klart', 'klar klart', 'ready'),
  published: words('publisert', 'publisert', 'published'),
};

const DATE_WORDS: Table<DateName | 'none'> = {
  today: words('i-dag', 'i-dag', 'today'),
  tomorrow: words('i-morgen', 'i-morgon', 'tomorrow'),
  yesterday: words('i-går', 'i-går', 'yesterday'),
  'this-week': words('denne-uka denne-uken', 'denne-veka', 'this-week'),
  'next-week': words('neste-uke', 'neste-veke', 'next-week'),
  'last-week': words('forrige-uke', 'førre-veke', 'last-week'),
  'this-month': words('denne-måneden', 'denne-månaden', 'this-month'),
  'next-month': words('neste-måned', 'neste-månad', 'next-month'),
  'last-month': words('forrige-måned', 'førre-månad', 'last-month'),
  'this-year': words('i-år', 'i-år', 'this-year'),
  'next-year': words('neste-år', 'neste-år', 'next-year'),
  none: words('ingen', 'ingen', 'none'),
};

const YES_WORDS: Table<'yes' | 'no'> = {
  yes: words('ja', 'ja', 'yes'),
  no: words('nei', 'nei', 'no'),
};

const ME_WORDS: Table<'me'> = { me: words('meg', 'meg', 'me') };
const WEEK_WORDS: Table<'week'> = { week: words('uke', 'veke', 'week') };

const TABLES = {
  key: KEY_WORDS,
  state: STATE_WORDS,
  kind: KIND_WORDS,
  field: FIELD_WORDS,
  publishing: PUBLISHING_WORDS,
  date: DATE_WORDS,
  yes: YES_WORDS,
  me: ME_WORDS,
  week: WEEK_WORDS,
} as const;

export type TableName = keyof typeof TABLES;
export type WordId<Name extends TableName> = keyof (typeof TABLES)[Name] & string;

/** «i-dag», «idag» and «I-Dag» are one word. */
const bare = (word: string): string => fold(word).replaceAll('-', '');

const LANGUAGES: readonly QueryLanguage[] = ['nb', 'nn', 'en'];

const indexOf = (table: Table<string>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(table).flatMap(([id, words]) =>
      LANGUAGES.flatMap((language) => words[language].split(' ').map((word) => [bare(word), id] as const)),
    ),
  );

const INDEXES = Object.fromEntries(
  Object.entries(TABLES).map(([name, table]) => [name, indexOf(table)]),
) as Readonly<Record<TableName, ReadonlyMap<string, string>>>;

/** What the word means in this table, in whatever language; null when it is none of them. */
export const readWord = <Name extends TableName>(name: Name, word: string): WordId<Name> | null =>
  (INDEXES[name].get(bare(word)) as WordId<Name> | undefined) ?? null;

/** The one that is nearest to a misspelt word; null when none is near. */
export const nearWord = <Name extends TableName>(name: Name, word: string): WordId<Name> | null => {
  const near = nearest(bare(word), [...INDEXES[name].keys()]);
  return near === null ? null : ((INDEXES[name].get(near) as WordId<Name> | undefined) ?? null);
};

/** The word that is written for it. */
export const sayWord = <Name extends TableName>(
  name: Name,
  id: WordId<Name>,
  language: QueryLanguage,
): string => (TABLES[name] as Table<string>)[id]?.[language].split(' ')[0] ?? '';

export const wordIds = <Name extends TableName>(name: Name): readonly WordId<Name>[] =>
  Object.keys(TABLES[name]) as WordId<Name>[];
