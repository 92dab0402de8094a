// Who was there, who took the minutes, and every name and initial that the top of the minutes gives (LANGUAGE.md 20, 33).
// Called by reading.ts before anything else is read.
import type { Block } from './blocks.ts';
import { mentionAt, unknownNameAt } from './people.ts';
import { peopleOf } from './people-of.ts';
import { looksLikeInitials, lowered, tokensOf } from './tokens.ts';

export type Listed = { readonly name: string; readonly initials: string | null; readonly role: string };
export type Participants = {
  readonly attendees: readonly string[];
  readonly minuteTakers: readonly string[];
  /** Everybody named at the top, with initials. */
  readonly named: readonly Listed[];
  /** Blocks that hold names and facts, not minutes. */
  readonly blocks: ReadonlySet<Block>;
};

type Role = 'present' | 'absent' | 'taker' | 'leader';
const LABELS: readonly (readonly [Role, string])[] = [
  [
    'present',
    'til\\s?stede(?:\\sdigitalt)?|tilstede|til\\s?stades|tilstades|deltakere|deltakarar|deltagere|deltakarliste|deltakerliste|møtte|møtende|frammøtte|fremmøtte|oppmøte|present|attendees|attending|participants|in attendance|med på møtet|med',
  ],
  [
    'absent',
    'forfall|meldt forfall|melde forfall|fravær|fråvær|fraværende|ikke til stede|ikkje til stades|ikke møtt|absent|apologies|regrets|kopi(?: til)?|cc|innkalt|innkalte|inviterte|invitert',
  ],
  [
    'taker',
    'referent(?:er|ar)?|ref\\.?|referatskrivar|skrivar|skriver|sekretær|møtesekretær|referat ved|referat|minutes(?: by)?|minute[- ]?taker|note[- ]?taker|secretary',
  ],
  ['leader', 'møteleder|møteleiar|ordstyrer|ordstyrar|leder|leiar|chair|chairperson|møteleiing'],
];
const anyLabel = LABELS.map(([, pattern]) => pattern).join('|');
const LABEL = new RegExp(
  `(?<=^|[.;|\\t]|\\s{2,}|\\)\\s)\\s*(?<label>${anyLabel})(?<note>\\s*\\([^)]{0,60}\\))?\\s*(?::|\\t|\\||(?=\\s{2,})|$)`,
  'gu',
);

const roleOfLabel = (label: string): Role =>
  LABELS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(label.trim()))?.[0] ?? 'leader';

const nobody = peopleOf([], null);

/** One entry of a list: «Tone Berg (referent)», «HG – Hanne Grete», «Leif Moe, Vestland». Null when it is no name. */
const entryOf = (text: string): Listed | null => {
  const notes = [...text.matchAll(/\(([^)]*)\)/g)].map((match) => match[1] ?? '');
  let bare = text
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^\s*(?:digitalt|på teams|fysisk|via teams|online)\s*:?/i, '')
    .trim();
  let initials =
    notes.find((note) => looksLikeInitials(note.trim()) && note.trim().length <= 4)?.trim() ?? null;
  const before = /^(\p{Lu}{2,4})\s*[:=–-]\s*(?=\p{Lu}\p{Ll})/u.exec(bare);
  const after = /(?<=\p{Ll})\s*[:=–/-]?\s+(\p{Lu}{2,4})$/u.exec(bare);
  if (before) initials = before[1] ?? null;
  else if (after && looksLikeInitials(after[1] ?? '')) initials = after[1] ?? null;
  if (before) bare = bare.slice(before[0].length);
  else if (after && initials) bare = bare.slice(0, after.index);
  bare = bare.replace(/\s[–-]\s.*$|:.*$/, '').trim();
  const spelled = notes.find((note) => /^\p{Lu}\p{Ll}/u.test(note) && mentionAt(tokensOf(note), 0, nobody));
  if (looksLikeInitials(bare) && spelled) {
    initials = bare;
    bare = spelled;
  }
  const tokens = tokensOf(bare);
  if (looksLikeInitials(bare)) return { name: bare, initials: bare, role: notes.join(' ') };
  const mention = mentionAt(tokens, 0, nobody) ?? unknownNameAt(tokens, 0);
  if (!mention) return null;
  const rest = tokens
    .slice(mention.to)
    .map((token) => token.lower)
    .join(' ');
  if (
    rest !== '' &&
    !/^(?:fra|frå|i|på|til|kl|deltok|kom|gikk|sak|\.|referent|ref|møteleder|leder|digitalt|teams)/.test(rest)
  )
    return null;
  return { name: mention.name, initials, role: `${notes.join(' ')} ${rest}` };
};

/** Splits at commas, semicolons and «og», not inside parentheses. */
const entriesIn = (text: string): Listed[] =>
  text
    .split(/[,;/\n](?![^(]*\))|\s(?:og|and|samt)\s(?![^(]*\))|(?<!\s\p{Lu})\.\s+(?=\p{Lu})|(?<!\s\p{Lu})\.$/u)
    .map((part) => entryOf(part.trim()))
    .filter((entry) => entry !== null);

type Field = { role: Role; value: string };

/** What follows is about the meeting to come: its minute-taker is not this one's. */
const NEXT_MEETING =
  /(?:^|[^a-zß-öø-ɏ])(?:neste (?:[a-zß-öø-ɏ]+ )?[a-zß-öø-ɏ]*møte[a-zß-öø-ɏ]*|neste gang|next (?:[a-zß-öø-ɏ]+ )?meeting)(?![a-zß-öø-ɏ])/u;

const fieldsIn = (text: string): Field[] => {
  const matches = [...lowered(text).matchAll(LABEL)].filter((match) => match.groups?.label);
  return matches.flatMap((match, index) => {
    const before = text.slice(0, match.index).trim();
    if (index === 0 && before !== '' && !/[:.;|)]/.test(before)) return [];
    if (/rekkefølge|neste|rotasjon|liste/i.test(before.slice(-20)) || NEXT_MEETING.test(lowered(before)))
      return [];
    return [
      {
        role: roleOfLabel(match.groups?.label ?? ''),
        value: text.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length),
      },
    ];
  });
};

type Below = { entries: Listed[]; used: Block[] };

/** Under «Til stede:» with nothing after it: the items or lines that are names. */
const listBelow = (blocks: readonly Block[], at: number): Below => {
  const entries: Listed[] = [];
  const used: Block[] = [];
  for (const block of blocks.slice(at + 1, at + 31)) {
    if (block.kind === 'heading' || block.kind === 'label' || fieldsIn(block.text).length > 0) break;
    if (block.apart && entries.length > 0 && block.kind === 'paragraph') break;
    const own =
      block.kind === 'paragraph'
        ? entriesIn(block.text)
        : [entryOf((block.cells[0]?.text ?? block.text).split(',')[0] ?? '')].filter(
            (entry) => entry !== null,
          );
    if (own.length === 0 || block.text.length > 400 || /[a-zæøå]{3}\.\s/.test(block.text)) break;
    entries.push(...withRoles(own, block.text));
    used.push(block);
  }
  return { entries, used };
};

/** The first name beside the label, the others under it. */
const goingOn = (own: readonly Listed[], below: Below): Below => ({
  entries: [...own, ...below.entries],
  used: below.used,
});

const withRoles = (entries: readonly Listed[], text: string): Listed[] =>
  entries.length === 1
    ? entries.map((entry) => ({ ...entry, role: `${entry.role} ${text.slice(entry.name.length)}` }))
    : [...entries];

export const readParticipants = (blocks: readonly Block[]): Participants => {
  const named: Listed[] = [];
  const present: string[] = [];
  const takers: string[] = [];
  const used = new Set<Block>();
  const take = (role: Role, entries: readonly Listed[]): void => {
    for (const entry of entries) {
      named.push(entry);
      if (role === 'present') present.push(entry.name);
      if (
        role === 'taker' ||
        /(?:^|[\s,(])(?:referent|ref\.?|skrivar|sekretær|møtesekretær|minute.?taker|note.?taker|notes|minutes|secretary)(?:$|[\s,)])/.test(
          lowered(entry.role),
        )
      )
        takers.push(entry.name);
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
    for (const field of fieldsIn(text)) {
      if (nextIsSaid && (field.role === 'taker' || field.role === 'leader')) continue;
      const own = entriesIn(field.value);
      const below =
        field.value.replace(/[|:*\s]/g, '') === '' && (field.role === 'present' || field.role === 'absent')
          ? listBelow(blocks, at)
          : block.kind === 'row' && own.length > 0 && field.role !== 'leader'
            ? goingOn(own, listBelow(blocks, at))
            : { entries: own, used: [] };
      if (below.entries.length === 0) continue;
      used.add(block);
      for (const other of below.used) used.add(other);
      take(field.role, below.entries);
    }
  });
  const short = new Map(
    named.flatMap(({ name, initials }) => (initials && initials !== name ? [[initials, name] as const] : [])),
  );
  const full = (name: string): string =>
    short.get(name) ?? present.find((other) => other !== name && other.startsWith(`${name} `)) ?? name;
  return {
    attendees: [...new Set(present.map(full))],
    minuteTakers: [...new Set(takers.map(full))],
    named: named.filter(({ name }) => !short.has(name)),
    blocks: used,
  };
};
