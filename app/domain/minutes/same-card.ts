// Whether an open card says the same as an action item that was found in minutes: by their words, whose they are and when they
// are due. A suggestion with its reasons, never a decision. Called by the minutes screen.
import type { Person } from '../board.ts';
import { type Card, type CardId, isOpen, type PersonId } from '../card.ts';
import { fold } from '../fold.ts';
import { daysBetween, type PlainDate } from '../plain-date.ts';
import { endOf, startOf } from '../when.ts';
import { likeness, type SaidWord, saidWords } from './said-words.ts';

export type SameReason = 'words' | 'owner' | 'date';
/** `score`: 0–1 and a little above; only what reaches `ENOUGH` is given. */
export type SameCard = {
  readonly card: Card;
  readonly score: number;
  readonly reasons: readonly SameReason[];
};

export type Wanted = {
  readonly text: string;
  readonly people: readonly PersonId[];
  /** Names that mean nobody on the board. */
  readonly unknown: readonly string[];
  readonly due: PlainDate | null;
};

export type SameFinder = (wanted: Wanted, except?: ReadonlySet<CardId>) => SameCard | null;

const ENOUGH = 0.6;
const SAME_OWNER = 0.12;
/** «Ada skriver sin del», «Bo skriver sin del»: two people do two things. */
const OTHER_OWNER = -0.45;
const SAME_DAY = 0.08;
const NEAR_DAYS = 14;
/** What comes back every month or quarter is done anew. */
const FAR_DAYS = 45;
const FAR = -0.6;
/** «Rapport 2026», «Rapport 2027». */
const OTHER_NUMBERS = -0.4;
/** Words in common that say less than this (a verb and nothing else) are no reason. */
const LEAST_SHARED = 0.9;

type Known = { readonly card: Card; readonly words: readonly SaidWord[] };

const namesOf = (ids: readonly PersonId[], people: ReadonlyMap<PersonId, string>): Set<string> =>
  new Set(ids.flatMap((id) => partsOf(people.get(id) ?? '')));
const partsOf = (name: string): string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Looks through the open cards once; then asks are quick. The best card that is enough, or null. */
export const sameCardIn = (cards: readonly Card[], people: readonly Person[]): SameFinder => {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const known = cards
    .filter(isOpen)
    .map((card): Known => ({ card, words: saidWords(card.title, namesOf(card.assignees, names)) }));
  const byStem = new Map<string, Known[]>();
  for (const one of known)
    for (const { stem } of one.words) byStem.set(stem, [...(byStem.get(stem) ?? []), one]);
  const rarity = (stem: string): number =>
    0.5 + Math.log((known.length + 2) / ((byStem.get(stem)?.length ?? 0) + 1)) / Math.log(known.length + 2);
  return (wanted, except = new Set()) => {
    const own = namesOf(wanted.people, names);
    for (const name of wanted.unknown) for (const part of partsOf(name)) own.add(part);
    const words = saidWords(wanted.text, own);
    const near = new Set(words.flatMap(({ stem }) => byStem.get(stem) ?? []));
    let best: SameCard | null = null;
    for (const { card, words: others } of near) {
      if (except.has(card.id)) continue;
      const found = judge(wanted, words, { card, words: others }, rarity);
      if (found && found.score > (best?.score ?? 0)) best = found;
    }
    return best;
  };
};

type Shared = { readonly part: number; readonly weight: number };

/** How much of the two texts is in both: 0–1 of the weight of all their words, and the weight itself. */
const sharedIn = (
  words: readonly SaidWord[],
  others: readonly SaidWord[],
  rarity: (stem: string) => number,
): Shared => {
  const worth = ({ stem, weight }: SaidWord) => weight * rarity(stem);
  const left = new Set(others);
  let weight = 0;
  let shared = 0;
  for (const word of words) {
    const [other, like] = closest(word, left);
    if (!other) continue;
    left.delete(other);
    weight += Math.min(word.weight, other.weight) * like;
    shared += (worth(word) + worth(other)) * like;
  }
  const all = [...words, ...others].reduce((sum, word) => sum + worth(word), 0);
  return { part: all === 0 ? 0 : shared / all, weight };
};

const closest = (word: SaidWord, others: ReadonlySet<SaidWord>): readonly [SaidWord | null, number] => {
  let best: SaidWord | null = null;
  let most = 0;
  for (const other of others) {
    const like = likeness(word.stem, other.stem);
    if (like > most) [best, most] = [other, like];
  }
  return [best, most];
};

const judge = (
  wanted: Wanted,
  words: readonly SaidWord[],
  { card, words: others }: Known,
  rarity: (stem: string) => number,
): SameCard | null => {
  const { part, weight } = sharedIn(words, others, rarity);
  if (weight < LEAST_SHARED) return null;
  const owner = byOwner(wanted.people, card.assignees);
  const date = byDate(wanted.due, card);
  const score = part + owner + date + byNumbers(words, others);
  if (score < ENOUGH) return null;
  const reasons: SameReason[] = ['words'];
  if (owner > 0) reasons.push('owner');
  if (date > 0) reasons.push('date');
  return { card, score, reasons };
};

const byOwner = (wanted: readonly PersonId[], has: readonly PersonId[]): number => {
  if (wanted.length === 0 || has.length === 0) return 0;
  return wanted.some((id) => has.includes(id)) ? SAME_OWNER : OTHER_OWNER;
};

const byDate = (due: PlainDate | null, { when }: Card): number => {
  if (due === null || when === null) return 0;
  const apart = Math.max(daysBetween(due, startOf(when)), daysBetween(endOf(when), due), 0);
  if (apart <= NEAR_DAYS) return (SAME_DAY * (NEAR_DAYS - apart)) / NEAR_DAYS;
  return apart > FAR_DAYS ? FAR : 0;
};

const byNumbers = (words: readonly SaidWord[], others: readonly SaidWord[]): number => {
  const of = (list: readonly SaidWord[]) => list.filter(({ isNumber }) => isNumber).map(({ stem }) => stem);
  const [ours, theirs] = [of(words), of(others)];
  const differ = ours.length > 0 && theirs.length > 0 && !ours.some((number) => theirs.includes(number));
  return differ ? OTHER_NUMBERS : 0;
};
