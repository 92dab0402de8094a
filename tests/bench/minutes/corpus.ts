// The corpus of minutes (tests/corpus/minutes) and what people read in each document. Called by the bench and by corpus.test.ts.
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** `occurrence` says which one is meant when the words stand more than once, from 1. */
const quoted = { quote: z.string().min(3), occurrence: z.number().int().min(1).default(1) };

const expectedShape = z.object({
  language: z.enum(['nb', 'nn', 'en']),
  /** The meeting's date as the person who imports gives it, when the text says none. */
  given: z.string().optional(),
  meeting: z.object({
    date: z.string().nullable(),
    next: z.string().nullable(),
    minuteTakers: z.array(z.string()),
    rota: z.array(z.string()).default([]),
  }),
  actions: z.array(z.object({ ...quoted, owners: z.array(z.string()), due: z.string().nullable() })),
  decisions: z.array(z.object(quoted)),
  sections: z.array(z.string()),
  questions: z.array(z.object(quoted)),
});

export type Expected = z.infer<typeof expectedShape>;
/** All but `dev` and `test` were written by people who had not read the reader, before it read them. */
export const PARTS = [
  'dev',
  'test',
  'blind',
  'check',
  'fresh',
  'later',
  'further',
  'afresh',
  'newest',
  'wide',
  'held',
  'formal',
  'plain',
  'autumn',
  'winter',
  'spring',
  'summer',
  'frost',
  'thaw',
] as const;
export type Part = (typeof PARTS)[number];
/** Nobody looks into these while working on the reader, and no weight is fitted to them. */
const ONLY_MEASURED: readonly Part[] = ['test', 'check', 'plain', 'spring', 'frost', 'thaw'];
export const TO_WORK_ON: readonly Part[] = PARTS.filter((part) => !ONLY_MEASURED.includes(part));
export type CorpusDocument = {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
};

/** The day on which the corpus is read. */
export const TODAY = '2026-11-28';

const folder = new URL('../../corpus/minutes/', import.meta.url);

export const readCorpus = (part: Part): CorpusDocument[] => {
  const place = new URL(`${part}/`, folder);
  return readdirSync(place)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .sort()
    .map((name) => ({
      name,
      text: readFileSync(new URL(name, place), 'utf8'),
      expected: expectedShape.parse(
        JSON.parse(readFileSync(new URL(name.replace(/\.\w+$/, '.expected.json'), place), 'utf8')),
      ),
    }));
};
