// The address of the wheel: what it shows is written and read, and each step in time and zoom leads where people expect (R7).
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoWeekOf } from '../../../app/domain/plain-date.ts';
import { isIn, lastDayIn, twelveMonthsFrom } from '../../../app/domain/wheel/span.ts';
import {
  LEVELS,
  PARTS,
  readMarked,
  readRings,
  readTime,
  readZoom,
  ringsText,
  spanOfTime,
  spanOfZoom,
  stepTime,
  type TimeChoice,
  timeOfToday,
  writeMarked,
  writeRings,
  writeTime,
  writeZoom,
  zoomAt,
  zoomIn,
  zoomOut,
} from '../../../app/domain/wheel/wheel-address.ts';
import { yearPartsIn } from '../../../app/domain/wheel/year-parts.ts';

const TODAY = '2026-11-28';
const timeIn = (query: string) => readTime(new URLSearchParams(query), TODAY);
const spanIn = (query: string) => spanOfTime(timeIn(query), TODAY);

test.each([
  ['', '2026-01-01', '2026-12-31'],
  ['year=2024', '2024-01-01', '2024-12-31'],
  ['year=soon&start=13', '2026-01-01', '2026-12-31'],
  ['start=8', '2026-08-01', '2027-07-31'],
  ['start=12', '2025-12-01', '2026-11-30'],
  ['year=2025&start=8', '2025-08-01', '2026-07-31'],
  ['start=now', '2026-11-01', '2027-10-31'],
  ['zoom=2026-T2', '2026-05-01', '2026-08-31'],
  ['zoom=2026-Q1', '2026-01-01', '2026-03-31'],
  ['zoom=2024-02', '2024-02-01', '2024-02-29'],
  ['zoom=2026-W53', '2026-12-28', '2027-01-03'],
  ['zoom=2026-W01', '2025-12-29', '2026-01-04'],
  ['zoom=2025-W53', '2026-01-01', '2026-12-31'],
  ['zoom=2026-Q5', '2026-01-01', '2026-12-31'],
])('«%s» is from %s to %s', (query, first, last) => {
  const span = spanIn(query);
  expect([span.first, lastDayIn(span)]).toEqual([first, last]);
});

const zooms = fc
  .record({ level: fc.constantFrom(...LEVELS), day: fc.integer({ min: 0, max: 20_000 }) })
  .map(({ level, day }) => zoomAt(level, addDays('2000-01-01', day)));
const times = fc.record({
  year: fc.integer({ min: 2000, max: 2050 }),
  start: fc.oneof(fc.constant('now' as const), fc.integer({ min: 1, max: 12 })),
  parts: fc.constantFrom(...PARTS),
  zoom: fc.option(zooms),
});

test('what is written is read again', () => {
  fc.assert(
    fc.property(times, (time) => {
      const written = writeTime(time, TODAY, new URLSearchParams('q=er:åpen&rings=tag'));
      expect(written.get('q')).toBe('er:åpen');
      expect(spanOfTime(readTime(written, TODAY), TODAY)).toEqual(spanOfTime(time, TODAY));
      if (time.zoom) expect(readZoom(writeZoom(time.zoom))).toEqual(time.zoom);
    }),
  );
  expect(writeTime(timeIn(''), TODAY, new URLSearchParams()).toString()).toBe('');
});

test('the next begins where this one ends, and the one before the next is this', () => {
  fc.assert(
    fc.property(times, (time) => {
      const [span, next] = [spanOfTime(time, TODAY), stepTime(time, 1, TODAY)];
      const after = spanOfTime(next, TODAY);
      expect(after.first).toBe(addDays(lastDayIn(span), 1));
      expect(spanOfTime(stepTime(next, -1, TODAY), TODAY)).toEqual(span);
    }),
  );
});

describe('zooming', () => {
  test('in goes to the part with the day, level by level down to a week; out goes back up', () => {
    const levels: string[] = [];
    let time: TimeChoice | null = timeIn('start=8&parts=tertial');
    while (time) {
      const span = spanOfTime(time, TODAY);
      expect(isIn(span, TODAY)).toBe(true);
      levels.push(time.zoom ? writeZoom(time.zoom) : String(time.year));
      time = zoomIn(time, TODAY);
    }
    expect(levels).toEqual(['2026', '2026-T3', '2026-11', '2026-W48']);
    const out: string[] = [];
    time = timeIn('start=8&parts=quarter&zoom=2027-W05');
    while (time) {
      out.push(time.zoom ? writeZoom(time.zoom) : String(time.year));
      time = zoomOut(time);
    }
    expect(out).toEqual(['2027-W05', '2027-02', '2027-Q1', '2026']);
  });

  test('each part holds its day and is a part of its year', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.integer({ min: 0, max: 20_000 }), (level, n) => {
        const day = addDays('2000-01-01', n);
        const zoom = zoomAt(level, day);
        expect(isIn(spanOfZoom(zoom), day)).toBe(true);
        const year = level === 'week' ? isoWeekOf(day).year : Number(day.slice(0, 4));
        expect(zoom.year).toBe(year);
        if (level !== 'week') expect(isIn(twelveMonthsFrom(year), spanOfZoom(zoom).first)).toBe(true);
      }),
    );
  });

  test('today is found again at the same size', () => {
    expect(spanOfTime(timeOfToday(timeIn('zoom=2020-03'), TODAY), TODAY).first).toBe('2026-11-01');
    expect(spanOfTime(timeOfToday(timeIn('year=2020&start=12'), TODAY), TODAY).first).toBe('2025-12-01');
  });
});

test.each([
  ['', 'kind', [], []],
  ['rings=person&hide=a,b&order=b,,a,b', 'person', ['a', 'b'], ['b', 'a']],
  ['rings=colour', 'kind', [], []],
])('rings of «%s»', (query, by, hide, order) => {
  const choice = readRings(new URLSearchParams(query));
  expect(choice).toEqual({ by, hide, order });
  expect(readRings(writeRings(choice, new URLSearchParams('hide=x&year=2024')))).toEqual(choice);
});

test('of an address its rings and what is marked can be kept alone', () => {
  const said = ringsText(new URLSearchParams('year=2024&rings=tag&q=x&marks=quarter&hide=a'));
  expect(said).toBe('rings=tag&hide=a&marks=quarter');
  expect(ringsText(new URLSearchParams('year=2024&marks=month'))).toBe('');
});

describe('marked parts of the year', () => {
  const partsIn = (query: string, parts: 'quarter' | 'tertial' | null) =>
    yearPartsIn(spanIn(query), parts).map(({ number, at }) => [number, addDays(spanIn(query).first, at)]);

  test('quarters and tertials begin on the first of their month, also where the year begins on the way', () => {
    expect(partsIn('year=2024', 'quarter')).toEqual([
      [1, '2024-01-01'],
      [2, '2024-04-01'],
      [3, '2024-07-01'],
      [4, '2024-10-01'],
    ]);
    expect(partsIn('year=2024&start=8', 'tertial')).toEqual([
      [3, '2024-09-01'],
      [1, '2025-01-01'],
      [2, '2025-05-01'],
    ]);
    expect(partsIn('year=2024', null)).toEqual([]);
    expect(partsIn('zoom=2024-04', 'quarter')).toEqual([]);
  });

  test('the address says which, and what is none marks nothing', () => {
    const written = writeMarked('tertial', new URLSearchParams('year=2024'));
    expect(String(written)).toBe('year=2024&marks=tertial');
    expect(readMarked(written)).toBe('tertial');
    expect(String(writeMarked(null, written))).toBe('year=2024');
    expect(readMarked(new URLSearchParams('marks=month'))).toBeNull();
  });
});
