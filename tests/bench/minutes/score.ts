// How well a reading agrees with what people read: precision, recall and F1 of what was found, and how often owner and due date
// of a found action are right. Called by the bench and by corpus.test.ts.
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import type { MinutesReading, Span } from '../../../app/domain/minutes/reading-types.ts';
import { type CorpusDocument, TODAY } from './corpus.ts';

/** Counts, so that documents add up before anything is divided. */
export type Count = { readonly right: number; readonly found: number; readonly expected: number };
export type Figures = {
  readonly actions: Count;
  readonly owner: Count;
  readonly due: Count;
  readonly decisions: Count;
  readonly sections: Count;
  readonly questions: Count;
  readonly facts: Count;
};
export const KINDS = ['actions', 'owner', 'due', 'decisions', 'sections', 'questions', 'facts'] as const;

/** `text`: the document as it came out of a file, otherwise its own. */
export const readDocument = ({ expected }: CorpusDocument, text: string): MinutesReading =>
  readMinutesText(text, { today: TODAY, date: expected.given ?? null });

type Quoted = { readonly quote: string; readonly occurrence: number };

const spanOf = (text: string, { quote, occurrence }: Quoted): Span => {
  let start = -1;
  for (let count = 0; count < occurrence; count += 1) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`not in the document: ${quote}`);
  return { start, end: start + quote.length };
};

const letterAt = /[\p{L}\p{N}]/gu;
const lettersOf = (text: string): string => (text.match(letterAt) ?? []).join('');

/**
 * Where a quote of the document stands in what came out of a file, by its letters alone: the same words have other breaks, bars and
 * bullets between them there.
 */
const looseSpanOf = (document: string, text: string, quoted: Quoted): Span => {
  const wanted = lettersOf(quoted.quote);
  const { end } = spanOf(document, quoted);
  const count = lettersOf(document.slice(0, end)).split(wanted).length - 1;
  const places = [...text.matchAll(letterAt)].map(({ index }) => index);
  const letters = places.map((place) => text[place]).join('');
  let at = -1;
  for (let seen = 0; seen < count; seen += 1) at = letters.indexOf(wanted, at + 1);
  const [start, last] = [places[at], places[at + wanted.length - 1]];
  if (start === undefined || last === undefined) throw new Error(`not in the document: ${quoted.quote}`);
  return { start, end: last + 1 };
};

/** Two stretches are the same thing when they share at least half of the shorter. */
const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
const agree = (a: Span, b: Span): boolean => 2 * overlap(a, b) >= Math.min(a.end - a.start, b.end - b.start);

export type Pairs<E, F> = {
  readonly pairs: readonly (readonly [E, F])[];
  readonly missed: readonly E[];
  readonly extra: readonly F[];
};

/** Each expected one with the found one that shares most with it; nothing is paired twice. `text`: where it was found. */
export const pair = <E extends Quoted, F extends Span>(
  document: CorpusDocument,
  text: string,
  expected: readonly E[],
  found: readonly F[],
): Pairs<E, F> => {
  const candidates = expected
    .flatMap((one) => {
      const span = text === document.text ? spanOf(text, one) : looseSpanOf(document.text, text, one);
      return found
        .filter((other) => agree(span, other))
        .map((other) => ({ one, other, share: overlap(span, other) }));
    })
    .sort((a, b) => b.share - a.share);
  const pairs: (readonly [E, F])[] = [];
  for (const { one, other } of candidates)
    if (!pairs.some(([a, b]) => a === one || b === other)) pairs.push([one, other]);
  return {
    pairs,
    missed: expected.filter((one) => !pairs.some(([a]) => a === one)),
    extra: found.filter((other) => !pairs.some(([, b]) => b === other)),
  };
};

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s.:]+/g, ' ')
    .trim();
export const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.map(plain).sort().join('|') === b.map(plain).sort().join('|');
/** «Sak 3/24 Budsjett» and «Budsjett» are the same section. */
export const sameTitle = (a: string, b: string): boolean => {
  const [one, other] = [plain(a), plain(b)];
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
};

const countOf = <E, F>({ pairs, missed, extra }: Pairs<E, F>): Count => ({
  right: pairs.length,
  found: pairs.length + extra.length,
  expected: pairs.length + missed.length,
});
const share = (right: number, of: number): Count => ({ right, found: of, expected: of });

const sectionCount = (expected: readonly string[], found: readonly string[]): Count => {
  const left = [...found];
  let right = 0;
  for (const title of expected) {
    const at = left.findIndex((other) => sameTitle(title, other));
    if (at < 0) continue;
    left.splice(at, 1);
    right += 1;
  }
  return { right, found: found.length, expected: expected.length };
};

const factsOf = ({ expected }: CorpusDocument, { meeting }: MinutesReading): Count => {
  const asked: boolean[] = [meeting.next === expected.meeting.next];
  if (!expected.given) asked.push(meeting.date === expected.meeting.date);
  const firstNames = (names: readonly string[]) => names.map((name) => name.split(' ')[0] ?? '');
  asked.push(sameNames(firstNames(meeting.minuteTakers), firstNames(expected.meeting.minuteTakers)));
  asked.push(sameNames(firstNames(meeting.rota), firstNames(expected.meeting.rota)));
  return share(asked.filter(Boolean).length, asked.length);
};

/** `text`: the document as it came out of a file, otherwise its own. */
export const figuresOf = (document: CorpusDocument, text = document.text): Figures => {
  const { expected } = document;
  const reading = readDocument(document, text);
  const actions = pair(document, text, expected.actions, reading.actions);
  const all = actions.pairs.length;
  return {
    actions: countOf(actions),
    owner: share(actions.pairs.filter(([e, f]) => sameNames(e.owners, f.assignees)).length, all),
    due: share(actions.pairs.filter(([e, f]) => e.due === f.due).length, all),
    decisions: countOf(pair(document, text, expected.decisions, reading.decisions)),
    sections: sectionCount(
      expected.sections,
      reading.sections.map(({ title }) => title),
    ),
    questions: countOf(pair(document, text, expected.questions, reading.questions)),
    facts: factsOf(document, reading),
  };
};

const NONE: Count = { right: 0, found: 0, expected: 0 };
const plus = (a: Count, b: Count): Count => ({
  right: a.right + b.right,
  found: a.found + b.found,
  expected: a.expected + b.expected,
});

export const sumOf = (all: readonly Figures[]): Figures => {
  const sum = (kind: (typeof KINDS)[number]): Count =>
    all.reduce((count, figures) => plus(count, figures[kind]), NONE);
  return {
    actions: sum('actions'),
    owner: sum('owner'),
    due: sum('due'),
    decisions: sum('decisions'),
    sections: sum('sections'),
    questions: sum('questions'),
    facts: sum('facts'),
  };
};

/** 0–1; nothing expected and nothing found is right. */
export const precisionOf = ({ right, found }: Count): number => (found === 0 ? 1 : right / found);
export const recallOf = ({ right, expected }: Count): number => (expected === 0 ? 1 : right / expected);
export const f1Of = (count: Count): number =>
  count.found + count.expected === 0 ? 1 : (2 * count.right) / (count.found + count.expected);

/** What the reader promises (the figures); sections by recall, owner and due among the matched actions. */
export const TARGETS: readonly {
  readonly kind: (typeof KINDS)[number];
  readonly measure: (count: Count) => number;
  readonly least: number;
}[] = [
  { kind: 'actions', measure: f1Of, least: 0.8 },
  { kind: 'owner', measure: recallOf, least: 0.95 },
  { kind: 'due', measure: recallOf, least: 0.9 },
  { kind: 'sections', measure: recallOf, least: 0.95 },
  { kind: 'decisions', measure: f1Of, least: 0.7 },
];
