// Reading the filter's text: every way to write a term, and what is said of a wrong one.
import { describe, expect, test } from 'vitest';
import { allowedWords, fixFor, parseQuery, printQuery, unknownNames } from '../../../app/domain/filter.ts';
import { GROUP } from './filter-group.ts';

const inBokmål = (text: string) => printQuery(parseQuery(text).query, 'nb');

test.each([
  ['is:open', 'er:åpen'],
  ['ER:Åpne', 'er:åpen'],
  ['status:late', 'er:over'],
  ['er:i-arbeid,Føreslått', 'er:iarbeid,foreslått'],
  ['@me', '@meg'],
  ['@"me"', '@"me"'],
  ['assignee:me,"Bo Lie"', '@meg,"Bo Lie"'],
  ['@Ada,@Bo', '@Ada,Bo'],
  ['ansvarleg:Ada', '@Ada'],
  ['tag:drift,#økonomi', '#drift,"#økonomi"'],
  ['#a,#b', '#a,b'],
  ['#«to ord»', '#"to ord"'],
  ['@“Grete Dahl”', '@"Grete Dahl"'],
  ['slag:case', 'type:sak'],
  ['due:1.2.2023', 'frist:2023-02-01'],
  ['frist:>=2023-w7', 'frist:>=2023-W07'],
  ['frist:≤idag', 'frist:<=i-dag'],
  ['uke:7', 'frist:uke7'],
  ['frist:veke-7', 'frist:uke7'],
  ['frist:..2023-04', 'frist:..2023-04'],
  ['frist:none', 'frist:ingen'],
  ['without:due,tags', 'uten:frist,etiketter'],
  ['har:kjelde', 'har:kilde'],
  ['ventar:nei', 'venter:nei'],
  ['venter:"ja"', 'venter:"ja"'],
  ['venter:fylkene', 'venter:fylkene'],
  ['-@meg -er:ferdig -pris', '-@meg -er:ferdig -pris'],
  ['Oslo, Bergen', '"Oslo," Bergen'],
  ['kl. 10:30', 'kl. "10:30"'],
  ['"a \\"b\\" \\\\"', '"a \\"b\\" \\\\"'],
  ['  \n ', ''],
  ['@Ada,', '@Ada'],
])('%s is read as %s', (text, printed) => {
  expect(parseQuery(text).errors).toEqual([]);
  expect(inBokmål(text)).toBe(printed);
});

describe('what is wrong is left out, pointed at, and put right where it can be', () => {
  const wrong = (text: string) => {
    const { query, errors } = parseQuery(`pris ${text} plan`);
    expect(printQuery(query, 'nb')).toMatch(/^pris/);
    return errors.map((error) => {
      const fix = fixFor(error, 'nb');
      return [error.code, `pris ${text} plan`.slice(error.from, error.to), fix?.insert ?? null];
    });
  };

  test.each([
    ['typ:sak', ['unknown-key', 'typ:', 'type:']],
    ['-fritst:2023', ['unknown-key', 'fritst:', 'frist:']],
    ['http://example.org', ['unknown-key', 'http:', null]],
    ['er:opn', ['unknown-value', 'opn', 'åpen']],
    ['er:åpen,fredig', ['unknown-value', 'fredig', 'ferdig']],
    ['er:rosa', ['unknown-value', 'rosa', null]],
    ['type:saker', ['unknown-value', 'saker', 'sak']],
    ['uten:annsvarlig', ['unknown-value', 'annsvarlig', 'ansvarlig']],
    ['frist:2023-02-30', ['bad-date', '2023-02-30', null]],
    ['frist:<', ['bad-date', '<', null]],
    ['frist:2023-W53', ['bad-date', '2023-W53', null]],
    ['frist:uke54', ['bad-date', 'uke54', null]],
    ['frist:neste-uka', ['bad-date', 'neste-uka', 'neste-uke']],
    ['frist:2023..tull', ['bad-date', '2023..tull', null]],
    ['frist:..', ['bad-date', '..', null]],
    ['type:', ['no-value', 'type:', null]],
    ['@', ['no-value', '@', null]],
    ['#""', ['no-value', '#""', null]],
  ])('%s', (text, expected) => {
    expect(wrong(text)).toEqual([expected]);
  });

  test('a quote that is not closed', () => {
    const { query, errors } = parseQuery('er:åpen "uten slutt');
    expect(printQuery(query, 'nb')).toBe('er:åpen');
    expect(errors).toEqual([{ code: 'open-quote', from: 8, to: 19 }]);
    expect(errors.map((error) => fixFor(error, 'nb'))).toEqual([{ from: 19, to: 19, insert: '"' }]);
  });

  test('the words that may stand there, in the language', () => {
    const [error] = parseQuery('type:x').errors;
    if (!error) throw new Error('x is no kind');
    expect(allowedWords(error, 'nb')).toEqual(['sak', 'aksjonspunkt', 'kommunikasjon']);
    expect(allowedWords(error, 'en')).toEqual(['case', 'action', 'communication']);
  });

  test('offsets count UTF-16 code units', () => {
    expect(parseQuery('😀 er:tull').errors).toMatchObject([{ from: 6, to: 10 }]);
  });
});

test('names that nobody has are told of, with somebody near', () => {
  const found = (text: string) =>
    unknownNames(parseQuery(text).query, GROUP).map(({ of, from, to, near }) => [
      of,
      text.slice(from, to),
      near,
    ]);
  expect(found('@Grte,Ada')).toEqual([['person', 'Grte', 'Grete Dahl']]);
  expect(found('-@"Ole Vik"')).toEqual([['person', '"Ole Vik"', null]]);
  expect(found('#økonmi tjeneste:Presreader,Lerret')).toEqual([
    ['tag', 'økonmi', 'økonomi'],
    ['service', 'Presreader', 'PressReader'],
  ]);
  expect(found('@meg @grete #årsplan venter:hvemsomhelst')).toEqual([]);
});
