// The year plan: rows, days, lanes and keys.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { neighbourIn, yearPlanOf } from '../../app/domain/wheel/year-plan.ts';
import { aCard, anyCard, anyDay, when } from './a-card.ts';

const planOf = (dates: Readonly<Record<string, string>>, year = 2023) =>
  yearPlanOf(
    Object.entries(dates).map(([title, text], i) =>
      aCard({ id: title, title, when: when(text), order: `a${i}` }),
    ),
    { year, today: '2023-02-10' },
  );
const barsOf = (plan: ReturnType<typeof planOf>, month: number) =>
  (plan.months[month - 1]?.bars ?? []).map(({ card, from, to, lane, side }) => [
    card.title,
    from,
    to,
    lane,
    side,
  ]);

test('twelve rows with their days, weekends, holidays and ISO weeks', () => {
  const { months } = planOf({});
  expect(months.map(({ days }) => days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  expect(planOf({}, 2024).months[1]?.days).toHaveLength(29);
  const may = months[4]?.days ?? [];
  expect(may.filter(({ holiday }) => holiday).map(({ date, holiday }) => [date, holiday])).toEqual([
    ['2023-05-01', 'labour-day'],
    ['2023-05-17', 'constitution-day'],
    ['2023-05-18', 'ascension-day'],
    ['2023-05-28', 'whit-sunday'],
    ['2023-05-29', 'whit-monday'],
  ]);
  expect(may.filter(({ week }) => week).map(({ date, week }) => [date, week])).toEqual([
    ['2023-05-01', 18],
    ['2023-05-08', 19],
    ['2023-05-15', 20],
    ['2023-05-22', 21],
    ['2023-05-29', 22],
  ]);
  // 1 January 2023 is a Sunday of the year before's last week; 2026 has 53.
  expect(months[0]?.days[0]).toMatchObject({ week: 52, isWeekend: true });
  expect(planOf({}, 2026).months[11]?.days[27]).toMatchObject({ date: '2026-12-28', week: 53 });
});

test('what would cover another’s bar or name goes to a lane of its own', () => {
  const plan = planOf({ 'Kort A': '2023-03-06', 'Kort B': '2023-03-07', 'Kort C': '2023-03-15' });
  expect(barsOf(plan, 3)).toEqual([
    ['Kort A', 6, 6, 0, 'right'],
    ['Kort B', 7, 7, 1, 'right'],
    ['Kort C', 15, 15, 0, 'right'],
  ]);
});

test('at the end of a month a name stands before its bar', () => {
  const plan = planOf({ 'Et kort med et langt navn': '2023-03-30', Kort: '2023-03-25' });
  expect(barsOf(plan, 3)).toEqual([
    ['Kort', 25, 25, 0, 'right'],
    ['Et kort med et langt navn', 30, 30, 1, 'left'],
  ]);
});

test('an interval over months lies in each of them, and is one card; what is planned by the month lies among no days', () => {
  const plan = planOf({ Lang: '2023-03-28/2023-05-02', Mars: '2023-03' });
  expect([3, 4, 5, 6].map((month) => barsOf(plan, month).map(([, from, to]) => [from, to]))).toEqual([
    [[28, 31]],
    [[1, 30]],
    [[1, 2]],
    [],
  ]);
  expect(plan.months[3]?.bars[0]).toMatchObject({ isContinued: true, continues: true });
  expect(plan.months[2]?.whole.map(({ title }) => title)).toEqual(['Mars']);
  expect(plan.cards.map(({ title }) => title)).toEqual(['Mars', 'Lang']);
  expect(planOf({ Nyttår: '2022-12-20/2023-01-03' }).months[0]?.bars[0]).toMatchObject({ from: 1, to: 3 });
  expect(planOf({ Nyttår: '2022-12-20/2023-01-03' }, 2024).cards).toEqual([]);
});

test('what began last year stands in January, so that keys reach it', () => {
  const plan = planOf({ Nyttår: '2022-12-20/2023-02-03', Kort: '2023-02-01' });
  expect(plan.months.slice(0, 2).map(({ bars }) => bars[0]?.isContinued)).toEqual([false, true]);
  expect(neighbourIn(plan, 'Kort', 'ArrowUp')?.id).toBe('Nyttår');
});

test('whatever the cards, each of the year is there once, and nothing covers anything', () => {
  fc.assert(
    fc.property(fc.array(anyCard(anyDay('2022-11-01', '2024-02-28')), { maxLength: 60 }), (random) => {
      const cards = random.map((card, i) => ({ ...card, id: `${i}` }));
      const plan = yearPlanOf(cards, { year: 2023, today: '2023-02-10' });
      expect(new Set(plan.cards.map(({ id }) => id)).size).toBe(plan.cards.length);
      const isHere = (id: string) => plan.cards.some((card) => card.id === id);
      for (const { id, when: of } of cards) {
        const text = of === null ? '' : of.precision === 'day' ? of.day : '';
        if (text.startsWith('2023')) expect(isHere(id)).toBe(true);
      }
      const stands = plan.months.flatMap(({ whole }) => whole.map(({ id }) => id));
      for (const { bars, days } of plan.months)
        for (const [i, bar] of bars.entries()) {
          expect(bar.first).toBeGreaterThanOrEqual(1);
          expect(bar.last).toBeLessThanOrEqual(days.length);
          if (!bar.isContinued) stands.push(bar.card.id);
          expect(bar.first <= bar.from && bar.to <= bar.last).toBe(true);
          const covered = bars
            .slice(0, i)
            .filter(({ lane, first, last }) => lane === bar.lane && first <= bar.last && last >= bar.first);
          expect(covered).toEqual([]);
        }
      expect(stands.sort()).toEqual(plan.cards.map(({ id }) => id).sort());
    }),
  );
});

test('arrows: along the year, and to the nearest card of another row', () => {
  const plan = planOf({
    jan: '2023-01-20',
    mars: '2023-03',
    a: '2023-03-02',
    b: '2023-03-19',
    des: '2023-12-24',
  });
  const walk = (from: string, key: Parameters<typeof neighbourIn>[2]) =>
    neighbourIn(plan, from, key)?.id ?? null;
  expect(walk('jan', 'ArrowRight')).toBe('mars');
  expect(walk('a', 'ArrowLeft')).toBe('mars');
  expect(walk('jan', 'ArrowLeft')).toBeNull();
  expect(walk('jan', 'ArrowDown')).toBe('b');
  expect(walk('b', 'ArrowDown')).toBe('des');
  expect(walk('mars', 'ArrowUp')).toBe('jan');
  expect(walk('des', 'ArrowDown')).toBeNull();
  expect([walk('b', 'Home'), walk('b', 'End')]).toEqual(['jan', 'des']);
});
