// [R1] A cell follows from the card as a column does: over all lenses and lanes.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOf, dropIntoCell, LANES, lanesBeside, lanesOf } from '../../app/domain/lanes.ts';
import { columnsOf, LENSES, type LensContext } from '../../app/domain/lens.ts';
import { loadOf } from '../../app/domain/limits.ts';
import { yearOf } from '../../app/domain/plain-date.ts';
import { aCard, anyCard, anyDay, anyPeople, aPerson, apply, SERVICES } from './a-card.ts';

const anySight = fc
  .record({
    lens: fc.constantFrom(...LENSES),
    today: anyDay('1995-01-01', '2060-12-31'),
    people: anyPeople,
  })
  .chain(({ lens, today, people }) => {
    const context: LensContext = { today, people, services: SERVICES };
    const year = yearOf(today);
    const lanes = fc.constantFrom(...lanesBeside(lens));
    return lanes.chain((by) =>
      fc.record({
        division: fc.constant({ lens, lanes: by }),
        context: fc.constant(context),
        card: anyCard(anyDay(`${year - 1}-01-01`, `${year + 1}-12-31`)),
        column: fc.constantFrom(...columnsOf(lens, context)),
        lane: fc.constantFrom(...lanesOf(by, context)),
      }),
    );
  });

test('[R1] a card dropped in a cell stands in that cell, and a second drop changes nothing', () => {
  fc.assert(
    fc.property(anySight, ({ division, context, card, column, lane }) => {
      fc.pre(column.takesDrops);
      const cell = { column: column.id, lane: lane.id };
      const dropped = apply(card, dropIntoCell(division, card, cell, context));
      expect(cellOf(division, dropped, context)).toEqual(cell);
      expect(dropIntoCell(division, dropped, cell, context)).toEqual({});
    }),
    { numRuns: 3000 },
  );
});

test('[R1] every card stands in a column and a lane that are there', () => {
  fc.assert(
    fc.property(anySight, ({ division, context, card }) => {
      const cell = cellOf(division, card, context);
      expect(columnsOf(division.lens, context).map(({ id }) => id)).toContain(cell.column);
      expect(lanesOf(division.lanes, context).map(({ id }) => id)).toContain(cell.lane);
    }),
    { numRuns: 1000 },
  );
});

const context: LensContext = {
  today: '2023-02-08',
  people: [aPerson('ada'), aPerson('birk')],
  services: SERVICES,
};

test('lanes are offered by what the columns are not about', () => {
  expect(lanesBeside('month')).toEqual(LANES);
  expect(lanesBeside('flow')).toEqual(['kind', 'people', 'service']);
});

test('a drop into a cell writes both fields, and only those that change', () => {
  const card = aCard({ assignees: ['ada'] });
  const division = { lens: 'flow', lanes: 'people' } as const;
  expect(dropIntoCell(division, card, { column: 'status-doing', lane: 'person-birk' }, context)).toEqual({
    status: 'doing',
    assignees: ['birk'],
  });
  expect(dropIntoCell(division, card, { column: 'status-doing', lane: 'person-ada' }, context)).toEqual({
    status: 'doing',
  });
});

test('no drops into a lane that is not there', () => {
  const cell = { column: 'status-doing', lane: 'kind-idea' };
  expect(() => dropIntoCell({ lens: 'flow', lanes: 'kind' }, aCard(), cell, context)).toThrow(RangeError);
});

test('a limit counts what is open, and says how many too many there are', () => {
  const cards = (['open', 'doing', 'waiting', 'done', 'dropped'] as const).map((status) => aCard({ status }));
  expect(loadOf(cards, 2)).toEqual({ open: 3, most: 2, over: 1 });
  expect(loadOf(cards, 5)).toEqual({ open: 3, most: 5, over: 0 });
});
