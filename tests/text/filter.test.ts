// The help's examples are the language that it teaches.
import { expect, test } from 'vitest';
import { parseQuery, printQuery } from '../../app/domain/filter.ts';
import { filterExamples } from '../../app/text/filter-examples.ts';
import { LANGUAGES } from '../../app/text/language.ts';

const examples = LANGUAGES.flatMap((language) =>
  Object.values(filterExamples[language]).map(({ insert }) => [language, insert] as const),
);

test.each(examples)('in %s: %s', (language, insert) => {
  const { query, errors } = parseQuery(insert);
  // What is to be written on: `tjeneste:`, `#`, a quote.
  if (/[:#"]$/.test(insert)) {
    expect(errors.map(({ code }) => code)).toEqual([insert === '"' ? 'open-quote' : 'no-value']);
    return;
  }
  expect(errors).toEqual([]);
  expect(printQuery(query, language)).toBe(insert);
});
