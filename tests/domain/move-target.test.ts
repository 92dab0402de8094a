// Typed targets of the move menu: every form in three languages, from a day in the middle of a year, and what each writes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person, Service } from '../../app/domain/board.ts';
import { columnOf } from '../../app/domain/lens.ts';
import { changeToward, type MoveTarget } from '../../app/domain/move-target.ts';
import { monthOf } from '../../app/domain/plain-date.ts';
import { readMoveTargets } from '../../app/domain/typed-target.ts';
import { formatWhen } from '../../app/domain/when.ts';
import { aCard, anyCard, anyDay, apply, when } from './a-card.ts';

/** A Wednesday; 2027 begins in week 53 of 2026. */
const TODAY = '2026-11-25';
const person = (id: string, name: string): Person => ({
  id,
  name,
  organisation: '',
  outsider: false,
  colour: 1,
});
const people = [person('g', 'Grete Moen'), person('b', 'Bjørn-Åge Aas'), person('r', 'René Dahl')];
const services: readonly Service[] = [
  { id: 'pr', name: 'PressReader', vendor: 'PressReader' },
  { id: 'nb', name: 'Nettbiblioteket', vendor: '' },
];
const context = { today: TODAY, people, services };
const targets = (typed: string) => readMoveTargets(typed, context);

/** What the first target that is read makes of a card without a date; `-` for none. */
const whenOf = (typed: string, card = aCard()) => {
  const [first] = targets(typed);
  if (!first) return 'nothing';
  const written = changeToward(first, card, context).when;
  return written === undefined ? 'same' : written === null ? '-' : formatWhen(written);
};

describe.each([
  [
    'months, the next one to come, this one too',
    {
      mars: '2027-03',
      March: '2027-03',
      november: '2026-11',
      oktober: '2027-10',
      'des.': '2026-12',
      mai: '2027-05',
      May: '2027-05',
      'april 2027': '2027-04',
      'april 2025': '2025-04',
      'i mars': '2027-03',
      'neste måned': '2026-12',
      'neste månad': '2026-12',
      'next month': '2026-12',
    },
  ],
  [
    'weeks',
    {
      'neste uke': '2026-11-30/2026-12-04',
      'neste veke': '2026-11-30/2026-12-04',
      'next week': '2026-11-30/2026-12-04',
      'denne uka': '2026-11-23/2026-11-27',
      'denne veka': '2026-11-23/2026-11-27',
      'this week': '2026-11-23/2026-11-27',
      'uke 7': '2027-02-15/2027-02-19',
      'veke 7': '2027-02-15/2027-02-19',
      'week 7': '2027-02-15/2027-02-19',
      'uke 48': '2026-11-23/2026-11-27',
      'uke 53': '2026-12-28/2027-01-01',
    },
  ],
  [
    'days near',
    {
      'i dag': TODAY,
      today: TODAY,
      'i morgen': '2026-11-26',
      'i morgon': '2026-11-26',
      tomorrow: '2026-11-26',
      fredag: '2026-11-27',
      Friday: '2026-11-27',
      måndag: '2026-11-30',
      laurdag: '2026-11-28',
      'neste fredag': '2026-12-04',
      'om to uker': '2026-12-09',
      'om to veker': '2026-12-09',
      'in two weeks': '2026-12-09',
      'om 3 dager': '2026-11-28',
    },
  ],
  [
    'days written, the next to come',
    {
      '13. feb': '2027-02-13',
      '13. februar': '2027-02-13',
      '13 feb': '2027-02-13',
      '13 February': '2027-02-13',
      'February 13': '2027-02-13',
      '13.2.': '2027-02-13',
      '13.2': '2027-02-13',
      '13/2': '2027-02-13',
      '13.2.2026': '2026-02-13',
      '2026-02-13': '2026-02-13',
      '30. november': '2026-11-30',
      '29. februar': '2028-02-29',
      '13.': '2026-12-13',
      '31.': '2026-12-31',
      'innen fredag': '2026-11-27',
      'før 13. februar': '2027-02-12',
      'before Friday': '2026-11-26',
    },
  ],
  ['a day that has just been, before the next one', { '24. november': '2026-11-24', '3/11': '2026-11-03' }],
  [
    'intervals',
    {
      '1.–3. mai': '2027-05-01/2027-05-03',
      '1.-3. mai': '2027-05-01/2027-05-03',
      '1 – 3 May': '2027-05-01/2027-05-03',
      '28. feb–3. mars': '2027-02-28/2027-03-03',
      '28. desember til 3. januar': '2026-12-28/2027-01-03',
    },
  ],
  ['no date', { 'uten dato': '-', 'utan dato': '-', 'no date': '-', 'ingen dato': '-' }],
  [
    'beginnings',
    {
      fre: '2026-11-27',
      feb: '2027-02',
      'neste u': '2026-11-30/2026-12-04',
      'i mor': '2026-11-26',
      uten: '-',
    },
  ],
  ['no date at all', { 'uke 60': 'nothing', '31. februar': 'nothing', '45.': 'nothing', xyz: 'nothing' }],
] as const)('%s', (_what, forms) => {
  test.each(Object.entries(forms))('«%s» → %s', (typed, expected) => {
    expect(whenOf(typed, typed.includes('dat') || typed === 'uten' ? dated : undefined)).toBe(expected);
  });
});

const dated = aCard({ when: when('2026-11-27') });

test('each card goes by its own rule: a day keeps its day of the month, its weekday; an interval its length', () => {
  expect(whenOf('mars', aCard({ when: when('2026-10-31') }))).toBe('2027-03-31');
  expect(whenOf('mars', aCard({ when: when('2026-10') }))).toBe('2027-03');
  // Friday stays Friday; a Sunday becomes the last working day.
  expect(whenOf('uke 7', aCard({ when: when('2026-11-27') }))).toBe('2027-02-19');
  expect(whenOf('uke 7', aCard({ when: when('2026-11-29') }))).toBe('2027-02-19');
  expect(whenOf('uke 7', aCard({ when: when('2026-11-24/2026-11-26') }))).toBe('2027-02-16/2027-02-18');
  expect(whenOf('i morgen', aCard({ when: when('2026-11-26') }))).toBe('same');
  // Maundy Thursday 2027 is 25 March.
  expect(whenOf('uke 12', aCard({ when: when('2026-11-26') }))).toBe('2027-03-24');
});

test.each([
  ['ferdig', 'done', null],
  ['done', 'done', null],
  ['i arbeid', 'doing', null],
  ['in progress', 'doing', null],
  ['åpen', 'open', null],
  ['Open', 'open', null],
  ['går ut', 'dropped', null],
  ['utgår', 'dropped', null],
  ['føreslått', 'proposed', null],
  ['ventar', 'waiting', ''],
  ['venter på fylket', 'waiting', 'fylket'],
  ['ventar på Vestland fylke', 'waiting', 'Vestland fylke'],
  ['waiting for PressReader', 'waiting', 'PressReader'],
])('«%s» is the status %s', (typed, status, on) => {
  const from = aCard({ status: status === 'open' ? 'doing' : 'open' });
  const target = targets(typed).find((one) => one.kind === 'status') as MoveTarget;
  const after = apply(from, changeToward(target, from, context));
  expect(after.status).toBe(status);
  expect(after.waiting).toEqual(on === null ? null : { on, since: TODAY });
  expect(after.doneOn).toBe(status === 'done' ? TODAY : null);
});

test('a card that waits already waits on somebody else, since the same day', () => {
  const card = aCard({ status: 'waiting', waiting: { on: '', since: '2026-11-02' } });
  const [target] = targets('venter på fylket') as [MoveTarget];
  expect(changeToward(target, card, context)).toEqual({ waiting: { on: 'fylket', since: '2026-11-02' } });
  expect(changeToward(target, apply(card, { waiting: { on: 'fylket', since: null } }), context)).toEqual({});
});

test('a person takes over from the first; a service is set; accents and case don’t matter', () => {
  expect(targets('Grete')).toEqual([{ kind: 'assignee', person: 'g' }]);
  expect(targets('rene')).toEqual([{ kind: 'assignee', person: 'r' }]);
  expect(targets('AAS')).toEqual([{ kind: 'assignee', person: 'b' }]);
  const [toGrete] = targets('grete moen') as [MoveTarget];
  expect(changeToward(toGrete, aCard({ assignees: ['b', 'r'] }), context)).toEqual({ assignees: ['g', 'r'] });
  const [service] = targets('press') as [MoveTarget];
  expect(changeToward(service, aCard(), context)).toEqual({ service: 'pr' });
  expect(changeToward(service, aCard({ service: 'pr' }), context)).toEqual({});
  expect(targets('  ')).toEqual([]);
});

test('a day of every year is offered twice, the nearer first, and one with its year once', () => {
  const days = (typed: string, today = TODAY) =>
    readMoveTargets(typed, { ...context, today }).map((target) => target.kind === 'day' && target.day);
  expect(days('3. nov', '2026-11-28')).toEqual(['2026-11-03', '2027-11-03']);
  expect(days('1. mai', '2026-11-28')).toEqual(['2027-05-01', '2026-05-01']);
  expect(days('20. des', '2027-01-04')).toEqual(['2026-12-20', '2027-12-20']);
  expect(days('3. nov', '2026-11-03')).toEqual(['2026-11-03', '2025-11-03']);
  expect(days('29. februar', '2026-11-28')).toEqual(['2028-02-29']);
  expect(days('3. nov 2026', '2026-11-28')).toEqual(['2026-11-03']);
  expect(days('i morgen', '2026-11-28')).toEqual(['2026-11-29']);
  expect(days('13.', '2026-11-28')).toEqual(['2026-12-13']);
});

test('[R1] any card moved to a typed month stands in that month, from any day', () => {
  fc.assert(
    fc.property(
      anyDay(),
      anyDay().chain((day) => anyCard(fc.constant(day))),
      (today, card) => {
        const [target] = readMoveTargets('mars', { today, people: [], services: [] }) as [MoveTarget];
        if (target.kind !== 'month') throw new Error('no month');
        expect(target.month >= monthOf(today) && target.month.endsWith('-03')).toBe(true);
        const moved = apply(card, changeToward(target, card, { today, people: [], services: [] }));
        const itsYear = { today: `${target.month}-01`, people: [], services: [] };
        expect(columnOf('month', moved, itsYear)).toBe(target.month);
      },
    ),
  );
});

test('whatever is typed, nothing throws and every target is another', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.stringMatching(/^[a-zæøå0-9.–/ -]{0,14}$/)),
      anyDay(),
      (typed, today) => {
        const found = readMoveTargets(typed, { ...context, today });
        expect(new Set(found.map((one) => JSON.stringify(one))).size).toBe(found.length);
        for (const target of found) changeToward(target, aCard(), { ...context, today });
      },
    ),
  );
});
