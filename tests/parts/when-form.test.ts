// The date fields of the card's panel as a `when`, or as what is wrong (app/parts/card-fields/when-form.ts).
import { expect, test } from 'vitest';
import { parseWhen, type When } from '../../app/domain/when.ts';
import { readWhenForm, whenFormOf } from '../../app/parts/card-fields/when-form.ts';

const when = (text: string): When => {
  const read = parseWhen(text);
  if (!read) throw new Error(`no when: ${text}`);
  return read;
};
const empty = { precision: 'day', day: '', start: '', end: '', month: '' } as const;

test.each(['2023-02-10', '2023-02-13/2023-02-24', '2023-03'])('%s survives the fields', (text) => {
  expect(readWhenForm(whenFormOf(when(text)))).toEqual({ when: when(text) });
});

test.each([
  ['nothing written', empty, 'noDay'],
  ['a day that is not in the calendar', { ...empty, day: '2023-02-29' }, 'noDay'],
  ['a year half typed', { ...empty, day: '0202-02-10' }, 'noDay'],
  ['an interval without its end', { ...empty, precision: 'interval', start: '2023-02-10' }, 'noDay'],
  [
    'an end before the start',
    { ...empty, precision: 'interval', start: '2023-02-10', end: '2023-02-09' },
    'endBeforeStart',
  ],
  ['a month in words', { ...empty, precision: 'month', month: 'mars 2023' }, 'noMonth'],
  ['month 13', { ...empty, precision: 'month', month: '2023-13' }, 'noMonth'],
] as const)('%s', (_name, form, error) => {
  expect(readWhenForm(form)).toEqual({ error });
});

test.each([
  ['a month becomes its first working day', '2023-01', 'day', '2023-01-02'],
  ['a month becomes all its days', '2023-02', 'interval', '2023-02-01/2023-02-28'],
  ['an interval becomes its first day', '2023-02-13/2023-02-24', 'day', '2023-02-13'],
  ['a day becomes an interval of one day', '2023-02-10', 'interval', '2023-02-10/2023-02-10'],
  ['a day becomes its month', '2023-02-10', 'month', '2023-02'],
] as const)('%s', (_name, from, precision, to) => {
  expect(readWhenForm({ ...whenFormOf(when(from)), precision })).toEqual({ when: when(to) });
});
