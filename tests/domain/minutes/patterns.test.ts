// What makes the first reading in a process slow: V8 compiles `\p{L}` many times slower where case is ignored, and each pattern
// is compiled when it is first used.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lowered } from '../../../app/domain/minutes/tokens.ts';

const folder = new URL('../../../app/domain/minutes/', import.meta.url);

const slowPatternsIn = (source: string): string[] =>
  source.split('\n').filter((line) => /\\p\{L[lu]?\}.*\/[a-z]*i[a-z]*(?=[;,.)]|$)/.test(line));

test('no pattern of the reader that ignores case has `\\p{L}` in it', () => {
  const slow = readdirSync(folder).flatMap((file) =>
    slowPatternsIn(readFileSync(new URL(file, folder), 'utf8')),
  );
  expect(slow).toEqual([]);
});

test('such a pattern is found', () => {
  expect(slowPatternsIn(String.raw`const HABIT = /(?:^|[^\p{L}])ofte/iu;`)).toHaveLength(1);
  expect(slowPatternsIn(String.raw`const HABIT = /(?:^|[^\p{L}])ofte/u;`)).toEqual([]);
});

test('small letters stand where the capitals stood', () => {
  for (const text of ['Ærlig, ØRE og Åse', 'İSTANBUL før 1. Mars', 'ΣΑΣ ẞ Ǆ']) {
    expect(lowered(text)).toHaveLength(text.length);
    expect(lowered(text)).not.toMatch(/\p{Lu}/u);
  }
});
