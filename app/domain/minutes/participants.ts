// Who was there, who took the minutes, and every name and initial that the top of the minutes gives (LANGUAGE.md 20, 33).
// Called by reading.ts before anything else is read.
import type { Block } from './blocks.ts';
import {
  areNames,
  entriesIn,
  entryOf,
  entryOnLine,
  isName,
  type Listed,
  withInitialsIn,
  withoutTitle,
} from './listed-names.ts';
import { fieldsIn, NEXT_MEETING, type Role, TAKES } from './participant-fields.ts';
import { entryOfRow, isRosterHead, rosterIn } from './roster.ts';
import { isRota } from './rota.ts';
import { sentencesIn } from './sentences.ts';
import { readSignatures } from './signatures.ts';
import { readTableHead } from './tables.ts';
import { lowered } from './tokens.ts';

export type Participants = {
  readonly attendees: readonly string[];
  readonly absent: readonly string[];
  readonly minuteTakers: readonly string[];
  /** Who signed alone, whatever they are. */
  readonly signed: string | null;
  /** Everybody named at the top, with initials. */
  readonly named: readonly Listed[];
  /** Blocks that hold names and facts, not minutes. */
  readonly blocks: ReadonlySet<Block>;
};

type Below = { entries: Listed[]; used: Block[] };

const PROSE: readonly (readonly [Role, RegExp])[] = [
  [
    'present',
    /^(?:til stede|tilstede|til stades|present|attending|with us|(?:de|dei) som (?:var med|møtte|deltok)) (?:var|was|were|er|are)[: ](?<names>.+)$/i,
  ],
  ['present', /^(?:vi|me|we) (?:var|were) [a-zß-öø-ɏ]+: (?<names>.+)$/i],
  [
    'present',
    /^(?<names>.+?) (?:var til stede|var til stades|deltok|deltok på møtet|were present|attended)\.?$/i,
  ],
  [
    'present',
    /^(?:hvem|kven|who)(?: (?:var med|var til stede|was there))?:\s(?<names>[^,?]+,[^,?]+,[^?]+)$/i,
  ],
  ['absent', /^apologies(?: for absence)?(?: (?:were|was) received)? from (?<names>.+)$/i],
  [
    'absent',
    /^(?<names>.+?) (?:hadde meldt|hadde meldt om|meldte|melde|sent|sends) (?:forfall|fråfall|apologies)\.?$/i,
  ],
];

/** «Til stede var Tone Berg, Leif Moe og rektor Kari Vik.»: a sentence, and what else its paragraph says is minutes. */
const proseIn = ({ kind, text }: Block): { role: Role; entries: Listed[] }[] =>
  kind !== 'paragraph'
    ? []
    : sentencesIn(text, 0, text.length).flatMap(({ start, end }) =>
        PROSE.flatMap(([role, pattern]) => {
          const names = pattern.exec(text.slice(start, end))?.groups?.names;
          return names ? [{ role, entries: entriesIn(names) }] : [];
        }),
      );

/** Under «Til stede:» with nothing after it: the items or lines that are names. */
const listBelow = (blocks: readonly Block[], at: number, onLines = false): Below => {
  const entries: Listed[] = [];
  const used: Block[] = [];
  for (const block of blocks.slice(at + 1, at + 31)) {
    if (
      (block.kind === 'heading' && !isName(block.text)) ||
      block.kind === 'label' ||
      fieldsIn(block.text).length > 0 ||
      isRota(block.text)
    )
      break;
    if (block.kind === 'row' && (readTableHead(block) || isRosterHead(block))) break;
    if (block.apart && entries.length > 0 && block.kind === 'paragraph') break;
    // «Officers:  Jo Field, Sam Reed»
    if (block.cells[0]?.text.trim().endsWith(':')) break;
    const one = onLines && block.kind === 'paragraph' ? entryOnLine(block.text) : null;
    const own = one
      ? [one]
      : block.kind === 'paragraph'
        ? entriesIn(block.text)
        : [entryOfRow(block) ?? entryOf((block.cells[0]?.text ?? block.text).split(',')[0] ?? '')].filter(
            (entry) => entry !== null,
          );
    if (own.length === 0 || block.text.length > 400 || /[a-zæøå]{3}\.\s/.test(block.text)) break;
    entries.push(...withRoles(own, block.text));
    used.push(block);
  }
  return { entries, used };
};

const isFullName = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && !block.apart && /\S \S/.test(block.text) && isName(block.text);

/** «…, Leif / Moe, Petter Aas»: the row goes on below, and the line's end may part a name. */
const wrappedIn = (value: string, next: Block | undefined): Block | null =>
  value.includes(',') &&
  /[a-zß-öø-ɏ]$/.test(value.trim()) &&
  next?.kind === 'paragraph' &&
  !next.apart &&
  next.text.length < LONGEST_LINE &&
  ENDS_NAME.test(next.text) &&
  areNames(`${value} ${next.text}`)
    ? next
    : null;
const ENDS_NAME = /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ-]+(?:,|\s\(|\s(?:og|and)\s|$)/u;
const LONGEST_LINE = 120;

/** The first name beside the label, the others under it. */
const goingOn = (own: readonly Listed[], below: Below): Below => ({
  entries: [...own, ...below.entries],
  used: below.used,
});

const withRoles = (entries: readonly Listed[], text: string): Listed[] =>
  entries.length === 1
    ? entries.map((entry) => ({ ...entry, role: `${entry.role} ${text.slice(entry.name.length)}` }))
    : [...entries];

/** «Tone Berg (referent)» under whatever label, or none. */
const NAMED_TAKER =
  /(?<name>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ’'-]+(?: [A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ’'-]+){0,3})(?:\s{1,4}\((?<note>[^()]{2,60})\)|,\s(?<office>[a-zß-öø-ɏ -]{3,25})(?=$|[;.)]))/gu;
const takersIn = (text: string): string[] =>
  [...text.matchAll(NAMED_TAKER)]
    .filter(({ groups }) => TAKES.test(lowered(groups?.note ?? groups?.office ?? '')))
    .map(({ groups }) => {
      const [first = ''] = (groups?.note ?? '').split(/[,;]/);
      // «EH (Eivind Hjelle, skriv)»
      return withoutTitle(isName(first) ? first : (groups?.name ?? ''));
    });

/** Who led the meeting signs what somebody else wrote. */
const LEADS = /(?:^|[\s,(])(?:møteleder|leder|leiar|chair[a-z]*|president|convenor|convener)(?=$|[\s,)])/u;

/** What a column of who came says, as the last of the row: «ja», «x», «forfall». */
const HERE = /(?:^|, )(?:ja|yes|y|x|✓|✔|møtte|til stede|til stades|present)(?: \(|, (?:på|via|on) |$)/u;
const AWAY =
  /(?:^|, )(?:nei|no|n|–|-|forfall|fråfall|fravær|fråvær|meldt forfall|apologies|absent|ikke møtt|ikkje møtt)(?: \(|, |$)/u;

/** What a list of names may stand below. */
const LISTS: ReadonlySet<Role> = new Set(['present', 'absent', 'told']);

export const readParticipants = (blocks: readonly Block[]): Participants => {
  const named: Listed[] = [];
  const present: string[] = [];
  const away: string[] = [];
  const takers: string[] = [];
  const others: Listed[] = [];
  const beside: string[] = [];
  const used = new Set<Block>();
  const take = (role: Role, entries: readonly Listed[]): void => {
    for (const entry of entries) {
      named.push(role === 'leader' ? { ...entry, role: `${entry.role} møteleder` } : entry);
      if (role === 'present') present.push(entry.name);
      if (role === 'absent') away.push(entry.name);
      if (role === 'taker' || TAKES.test(lowered(entry.role))) takers.push(entry.name);
    }
  };
  let nextIsSaid = false;
  blocks.forEach((block, at) => {
    nextIsSaid ||= takers.length > 0 && NEXT_MEETING.test(lowered(block.text.slice(0, 40)));
    if (at > 45 && at < blocks.length - 12) return;
    if (block.text.length > 900) return;
    const text =
      block.kind === 'row'
        ? block.cells.map((cell) => cell.text).join('\t')
        : block.text.replace(/^#+\s+|\*\*|__/g, '');
    for (const { role, entries } of at < 20 ? proseIn(block) : []) take(role, entries);
    if (at < 20) others.push(...withInitialsIn(text));
    if (at < 20 && !NEXT_MEETING.test(lowered(text))) beside.push(...takersIn(text));
    for (const field of isRosterHead(block) ? [] : fieldsIn(text)) {
      if (nextIsSaid && (field.role === 'taker' || field.role === 'leader')) continue;
      const wrapped = wrappedIn(field.value, blocks[at + 1]);
      const own = entriesIn(`${field.value}${wrapped ? ` ${wrapped.text}` : ''}`);
      const below: Below = wrapped
        ? { entries: own, used: [wrapped] }
        : field.value.replace(/[|:*\s]/g, '') === '' && LISTS.has(field.role)
          ? listBelow(blocks, at)
          : (block.kind === 'row' || isFullName(blocks[at + 1])) && own.length > 0 && field.role !== 'leader'
            ? goingOn(own, listBelow(blocks, at, own.length === field.value.trim().split(/\s{3,}/).length))
            : { entries: own, used: [] };
      if (below.entries.length === 0) continue;
      used.add(block);
      for (const other of below.used) used.add(other);
      take(field.role, below.entries);
    }
  });
  const roster = rosterIn(blocks, used);
  // «Tale Myhre | TM | kontaktlærar, referent»
  beside.push(...roster.filter(({ role }) => TAKES.test(lowered(role))).map(({ name }) => name));
  for (const { name, role } of roster)
    if (AWAY.test(lowered(role))) away.push(name);
    else if (HERE.test(lowered(role))) present.push(name);
  const signatures = readSignatures(blocks);
  if (beside.length === 0) beside.push(...signatures.takers);
  for (const one of [...others, ...roster])
    if (
      one.role !== '' ||
      !named.some(({ name, initials }) => name === one.name && (initials || !one.initials))
    )
      named.push(one);
  const short = new Map(
    named.flatMap(({ name, initials }) => (initials && initials !== name ? [[initials, name] as const] : [])),
  );
  // «Arkiv (referent)» in a column beside her name
  const persons = beside.filter((taker) =>
    named.some(({ name }) => name === taker || name.startsWith(`${taker} `)),
  );
  const full = (name: string): string =>
    short.get(name) ?? present.find((other) => other !== name && other.startsWith(`${name} `)) ?? name;
  return {
    attendees: [...new Set(present.map(full))],
    absent: [...new Set(away.map(full))].filter((name) => !present.map(full).includes(name)),
    minuteTakers: [
      ...new Set((takers.length > 0 ? takers : persons.length > 0 ? persons : beside).map(full)),
    ],
    signed: named.some(({ name, role }) => name === signatures.alone && LEADS.test(lowered(role)))
      ? null
      : signatures.alone,
    named: named.filter(({ name }) => !short.has(name)),
    blocks: used,
  };
};
