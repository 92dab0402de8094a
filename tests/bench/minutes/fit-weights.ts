// `npm run fit:minutes`: fits the weights of app/domain/minutes/evidence-weights.ts on the corpus by logistic regression, writes them
// there, and says how well they find what no rule does in each part when it is left out. The same corpus gives the same weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { isNoDecision, saysDecided } from '../../../app/domain/minutes/decisions.ts';
import { type Evidence, WEIGHTS } from '../../../app/domain/minutes/evidence-weights.ts';
import { walkMinutes } from '../../../app/domain/minutes/reading.ts';
import { evidenceIn } from '../../../app/domain/minutes/weigh.ts';
import { type CorpusDocument, PARTS, type Part, readCorpus, TO_WORK_ON, TODAY } from './corpus.ts';
import { f1Of, pair, precisionOf, recallOf } from './score.ts';

type Example = { readonly part: Part; readonly evidence: readonly Evidence[]; readonly decision: boolean };
type Fitted = { readonly base: number; readonly weights: ReadonlyMap<Evidence, number> };

/** How strongly weights are drawn to nothing; the base hardly at all. */
const RIDGE = 2;
const RIDGE_OF_BASE = 0.01;
const STEPS = 400;
const LIKELIHOODS = [0.3, 0.4, 0.5, 0.6, 0.7];

/** What weighing would meet had no rule read the form: sentences that say in so many words that something was decided it never meets. */
const examplesOf = (part: Part, document: CorpusDocument): Example[] => {
  const { text, expected } = document;
  const { flat, back, walked, context } = walkMinutes(text, { today: TODAY, date: expected.given ?? null });
  const all = evidenceIn(flat, walked, context, () => true).map(({ sentence, evidence }) => ({
    ...back(sentence),
    evidence,
    words: flat.slice(sentence.start, sentence.end).toLowerCase(),
  }));
  const right = new Set(pair(text, expected.decisions, all).pairs.map(([, found]) => found));
  return all
    .filter(({ words }) => !saysDecided(words) && !isNoDecision(words))
    .map((one) => ({ part, evidence: one.evidence, decision: right.has(one) }));
};

const scoreOf = ({ base, weights }: Fitted, evidence: readonly Evidence[]): number =>
  1 / (1 + Math.exp(-evidence.reduce((sum, each) => sum + (weights.get(each) ?? 0), base)));

/** Logistic regression, each weight by its own Newton steps, held back by how much evidence its examples share. */
const fit = (examples: readonly Example[]): Fitted => {
  const weights = new Map<Evidence, number>();
  let base = 0;
  for (let step = 0; step < STEPS; step += 1) {
    const slopes = new Map<Evidence | null, { slope: number; bend: number }>();
    for (const { evidence, decision } of examples) {
      const likelihood = scoreOf({ base, weights }, evidence);
      for (const each of [null, ...evidence]) {
        const sum = slopes.get(each) ?? { slope: 0, bend: 0 };
        sum.slope += likelihood - (decision ? 1 : 0);
        sum.bend += likelihood * (1 - likelihood) * (evidence.length + 1);
        slopes.set(each, sum);
      }
    }
    for (const [each, { slope, bend }] of slopes)
      if (each === null) base -= (slope + RIDGE_OF_BASE * base) / (bend + RIDGE_OF_BASE);
      else {
        const weight = weights.get(each) ?? 0;
        weights.set(each, weight - (slope + RIDGE * weight) / (bend + RIDGE));
      }
  }
  return { base, weights };
};

const examples = PARTS.flatMap((part) => readCorpus(part).flatMap((document) => examplesOf(part, document)));
const toFit = examples.filter(({ part }) => TO_WORK_ON.includes(part));

console.log(`part      ${LIKELIHOODS.map((least) => `P/R=F1 at ${least}`.padEnd(17)).join('')}`);
for (const part of PARTS) {
  const fitted = fit(toFit.filter((example) => example.part !== part));
  const own = examples.filter((example) => example.part === part);
  const cells = LIKELIHOODS.map((least) => {
    const found = own.filter(({ evidence }) => scoreOf(fitted, evidence) >= least);
    const count = {
      right: found.filter(({ decision }) => decision).length,
      found: found.length,
      expected: own.filter(({ decision }) => decision).length,
    };
    const figures = [precisionOf(count), recallOf(count), f1Of(count)].map((value) => value.toFixed(2));
    return `${figures[0]}/${figures[1]}=${figures[2]}`.padEnd(17);
  });
  console.log(`${part.padEnd(10)}${cells.join('')}`);
}

const { base, weights } = fit(toFit);
const table = new URL('../../../app/domain/minutes/evidence-weights.ts', import.meta.url);
const written = (Object.keys(WEIGHTS) as Evidence[]).reduce(
  (source, each) =>
    source.replace(new RegExp(`('${each}': )[-.\\d]+`), `$1${(weights.get(each) ?? 0).toFixed(2)}`),
  readFileSync(table, 'utf8').replace(/(BASE = )[-.\d]+/, `$1${base.toFixed(2)}`),
);
writeFileSync(table, written);
