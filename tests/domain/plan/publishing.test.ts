// Published, evaluated, done: three things (app/domain/plan/publishing.ts).
import { describe, expect, test } from 'vitest';
import type { Card } from '../../../app/domain/card.ts';
import {
  askedOn,
  changeEvaluation,
  changePublishing,
  evaluationDue,
} from '../../../app/domain/plan/publishing.ts';
import { aCard, apply, when } from '../a-card.ts';

const TODAY = '2026-03-20';
const task = (fields: Partial<Card> = {}): Card =>
  aCard({
    kind: 'communication',
    when: when('2026-03-06'),
    askAfter: 14,
    publishing: 'published',
    ...fields,
  });

describe('when the evaluation is asked for', () => {
  test.each([
    ['2026-03-06', 14, '2026-03-20'],
    ['2026-03-06/2026-03-10', 14, '2026-03-24'],
    ['2026-02', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-06', 0, '2026-03-06'],
  ])('%s and %i days is %s', (text, askAfter, day) => {
    expect(askedOn({ when: when(text), askAfter })).toBe(day);
  });

  test('never without a date or a number of days', () => {
    expect(askedOn({ when: null, askAfter: 3 })).toBeNull();
    expect(askedOn({ when: when('2026-03'), askAfter: null })).toBeNull();
  });
});

test.each<[string, Partial<Card>, string, boolean]>([
  ['on its day', {}, TODAY, true],
  ['the day before', {}, '2026-03-19', false],
  ['long after', {}, '2027-01-01', true],
  ['not yet published', { publishing: 'ready' }, TODAY, false],
  ['set to done by somebody', { status: 'done', doneOn: '2026-03-07' }, TODAY, true],
  ['dropped', { status: 'dropped' }, TODAY, false],
  ['written', { evaluation: 'Lest av 400' }, TODAY, false],
  ['only spaces written', { evaluation: '  ' }, TODAY, true],
  ['not asked for', { askAfter: null }, TODAY, false],
  ['no communication', { kind: 'case' }, TODAY, false],
])('due: %s', (_, fields, today, due) => {
  expect(evaluationDue(task(fields), today)).toBe(due);
});

describe('what is done when', () => {
  test('published with an evaluation to come is not done; with its first words it is', () => {
    const out = apply(
      task({ publishing: 'ready' }),
      changePublishing(task({ publishing: 'ready' }), 'published', TODAY),
    );
    expect(out).toMatchObject({ publishing: 'published', status: 'open', doneOn: null });
    const told = apply(out, changeEvaluation(out, 'Lest av 400', TODAY));
    expect(told).toMatchObject({ status: 'done', doneOn: TODAY, evaluation: 'Lest av 400' });
    expect(changeEvaluation(told, 'Lest av 500', TODAY)).toEqual({ evaluation: 'Lest av 500' });
  });

  test('published with none asked for is done at once, and open again when that is taken back', () => {
    const before = task({
      publishing: 'planned',
      askAfter: null,
      status: 'waiting',
      waiting: { on: 'x', since: null },
    });
    const out = apply(before, changePublishing(before, 'published', TODAY));
    expect(out).toMatchObject({ status: 'done', doneOn: TODAY, waiting: null });
    expect(changePublishing(out, 'ready', TODAY)).toEqual({
      publishing: 'ready',
      status: 'open',
      doneOn: null,
    });
  });

  test('an evaluation written before publishing changes no status; what is dropped stays dropped', () => {
    expect(changeEvaluation(task({ publishing: 'ready' }), 'Nå', TODAY)).toEqual({ evaluation: 'Nå' });
    const dropped = task({ status: 'dropped', publishing: 'ready', askAfter: null });
    expect(changePublishing(dropped, 'published', TODAY)).toEqual({ publishing: 'published' });
    expect(changePublishing(dropped, 'ready', TODAY)).toEqual({});
    expect(changeEvaluation(task(), '', TODAY)).toEqual({});
  });
});
