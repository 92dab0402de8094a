// `npm run fit:minutes`: fits the weights of app/domain/minutes/evidence-weights.ts and word-weights.ts on the corpus by logistic regression,
// writes them there, and says how well they and the rules find the decisions of each part when it is left out. The same corpus gives the same
// weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { isNoDecision } from '../../../app/domain/minutes/decisions.ts';
import { type Evidence, WEIGHTS } from '../../../app/domain/minutes/evidence-weights.ts';
import { monthNumber, weekdayNumber } from '../../../app/domain/minutes/month-names.ts';
import { walkMinutes } from '../../../app/domain/minutes/reading.ts';
import type { Span } from '../../../app/domain/minutes/reading-types.ts';
import { plainWords } from '../../../app/domain/minutes/sentence-words.ts';
import { evidenceIn } from '../../../app/domain/minutes/weigh.ts';
import { type CorpusDocument, type Part, readCorpus, TO_WORK_ON, TODAY } from './corpus.ts';
import { type Count, f1Of, pair, precisionOf, recallOf } from './score.ts';

/** A piece of evidence as it is, a word after this sign. */
const WORD = '=';
/** Instead of evidence, where a mark decides the whole block: then the words alone are learned from. */
const FORMLESS = 'formless';

type Example = {
  readonly document: string;
  readonly features: readonly string[];
  readonly decision: boolean;
  /** Whether a rule finds it; and whether, where none does, it is weighed. */
  readonly isTold: boolean;
  readonly isWeighed: boolean;
};
type Examples = { readonly part: Part; readonly examples: readonly Example[]; readonly expected: number };
type Fitted = { readonly base: number; readonly weights: ReadonlyMap<string, number> };

/** How strongly weights are drawn to nothing; the base hardly at all. */
const RIDGE = 2;
const RIDGE_OF_WORDS = 4;
const RIDGE_OF_BASE = 0.01;
/** So few that what few sentences say stays light. */
const STEPS = 80;
/** A word of fewer documents says more of them than of decisions. */
const FEWEST_DOCUMENTS = 3;
const LIKELIHOODS = [0.3, 0.35, 0.4, 0.45, 0.5];

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What a rule finds, and each other sentence that is nobody's task. */
const examplesOf = (part: Part, document: CorpusDocument): Examples => {
  const { text, expected } = document;
  const { flat, back, walked, context } = walkMinutes(text, { today: TODAY, date: expected.given ?? null });
  const weighed = evidenceIn(flat, walked, context, () => true);
  const tasks = walked.drafts.filter(({ assignees }) => assignees.length > 0);
  const told = walked.decisions.filter((decision) => !decision.weighed);
  const others = walked.sentences.filter((span) => ![...told, ...tasks].some((one) => overlaps(one, span)));
  const all = [...told, ...others].map((span) => {
    const words = flat.slice(span.start, span.end);
    const evidence = weighed.find(({ sentence }) => overlaps(sentence, span))?.evidence;
    const isTold = told.some((one) => one === span);
    return {
      ...back(span),
      features: [
        ...(evidence ?? [FORMLESS]),
        ...[...plainWords(words, context.people)].map((word) => WORD + word),
      ],
      isTold,
      isWeighed: !isTold && evidence !== undefined && !isNoDecision(words.toLowerCase()),
    };
  });
  const right = new Set(pair(document, text, expected.decisions, all).pairs.map(([, found]) => found));
  const examples = all.map((one) => ({
    document: `${part}/${document.name}`,
    features: one.features,
    isTold: one.isTold,
    isWeighed: one.isWeighed,
    decision: right.has(one),
  }));
  return { part, examples, expected: expected.decisions.length };
};

/** The evidence, and the words that enough documents have: no days, and nothing but letters. */
const featuresOf = (examples: readonly Example[]): string[] => {
  const documents = new Map<string, Set<string>>();
  for (const { document, features } of examples)
    for (const each of features) documents.set(each, (documents.get(each) ?? new Set()).add(document));
  const isKept = (each: string): boolean =>
    !each.startsWith(WORD) ||
    ((documents.get(each)?.size ?? 0) >= FEWEST_DOCUMENTS &&
      /^[\p{L}-]+$/u.test(each.slice(WORD.length)) &&
      monthNumber(each.slice(WORD.length)) + weekdayNumber(each.slice(WORD.length)) === 0);
  return [...documents.keys()].filter(isKept);
};

const likelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));
const scoreOf = ({ base, weights }: Fitted, features: readonly string[]): number =>
  likelihood(features.reduce((sum, each) => sum + (weights.get(each) ?? 0), base));

/** Logistic regression, each weight by its own Newton steps, held back by how many features its examples share. */
const fit = (examples: readonly Example[]): Fitted => {
  const names = featuresOf(examples);
  const places = new Map(names.map((name, place) => [name, place]));
  const ridges = names.map((name): number => (name.startsWith(WORD) ? RIDGE_OF_WORDS : RIDGE));
  const given = examples.map(({ features, decision }) => ({
    own: features.flatMap((each) => places.get(each) ?? []),
    decision: decision ? 1 : 0,
  }));
  // The base is the last one.
  const weights = new Float64Array(names.length + 1);
  ridges.push(RIDGE_OF_BASE);
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = new Float64Array(weights.length);
    const bends = new Float64Array(weights.length);
    for (const { own, decision } of given) {
      const all = [...own, names.length];
      const likely = likelihood(all.reduce((sum, place) => sum + (weights[place] ?? 0), 0));
      for (const place of all) {
        slopes[place] = (slopes[place] ?? 0) + likely - decision;
        bends[place] = (bends[place] ?? 0) + likely * (1 - likely) * all.length;
      }
    }
    for (const [place, weight] of weights.entries()) {
      const ridge = ridges[place] ?? 0;
      weights[place] = weight - ((slopes[place] ?? 0) + ridge * weight) / ((bends[place] ?? 0) + ridge);
    }
  }
  return {
    base: weights[names.length] ?? 0,
    weights: new Map(names.map((name, place) => [name, weights[place] ?? 0])),
  };
};

const read = TO_WORK_ON.flatMap((part) => readCorpus(part).map((document) => examplesOf(part, document)));

/** How the decisions of the documents would be found, told or as likely as that. */
const countOf = (documents: readonly Examples[], fitted: Fitted, least: number): Count => {
  const found = documents
    .flatMap(({ examples }) => examples)
    .filter(({ isTold, isWeighed, features }) => isTold || (isWeighed && scoreOf(fitted, features) >= least));
  return {
    right: found.filter(({ decision }) => decision).length,
    found: found.length,
    expected: documents.reduce((sum, { expected }) => sum + expected, 0),
  };
};

console.log(`left out  ${LIKELIHOODS.map((least) => `P/R=F1 at ${least}`.padEnd(17)).join('')}`);
for (const part of TO_WORK_ON) {
  const others = read.filter((one) => one.part !== part);
  const fitted = fit(others.flatMap(({ examples }) => examples));
  const own = read.filter((one) => one.part === part);
  const cells = LIKELIHOODS.map((least) => {
    const count = countOf(own, fitted, least);
    const figures = [precisionOf(count), recallOf(count), f1Of(count)].map((value) => value.toFixed(2));
    return `${figures[0]}/${figures[1]}=${figures[2]}`.padEnd(17);
  });
  console.log(`${part.padEnd(10)}${cells.join('')}`);
}

const { base, weights } = fit(read.flatMap(({ examples }) => examples));
/** To two decimals, as the formatter writes it. */
const inShort = (weight: number): string => String(Number(weight.toFixed(2)));
const table = new URL('../../../app/domain/minutes/evidence-weights.ts', import.meta.url);
const written = (Object.keys(WEIGHTS) as Evidence[]).reduce(
  (source, each) =>
    source.replace(new RegExp(`^( +'?${each}'?: )[-.\\d]+`, 'm'), `$1${inShort(weights.get(each) ?? 0)}`),
  readFileSync(table, 'utf8').replace(/(BASE = )[-.\d]+/, `$1${inShort(base)}`),
);
writeFileSync(table, written);

const WIDTH = 140;
/** Lines of words that weigh the same to one decimal, from those that speak for a decision to those against. */
const linesOf = (fitted: ReadonlyMap<string, number>): string[] => {
  const byWeight = new Map<number, string[]>();
  for (const [each, weight] of fitted) {
    const rounded = Math.round(weight * 10);
    if (each.startsWith(WORD) && rounded !== 0)
      byWeight.set(rounded, [...(byWeight.get(rounded) ?? []), each.slice(WORD.length)]);
  }
  return [...byWeight.entries()]
    .sort(([a], [b]) => b - a)
    .flatMap(([weight, words]) => {
      const lines: string[] = [];
      const start = (weight / 10).toFixed(1);
      let line = start;
      for (const word of words.sort()) {
        if (line.length + word.length >= WIDTH) {
          lines.push(line);
          line = start;
        }
        line += ` ${word}`;
      }
      return [...lines, line];
    });
};
const wordTable = new URL('../../../app/domain/minutes/word-weights.ts', import.meta.url);
writeFileSync(
  wordTable,
  readFileSync(wordTable, 'utf8').replace(/`[^`]*`/, () => `\`\n${linesOf(weights).join('\n')}\n\``),
);
