// What of a person's minutes isn't in the server's (app/ydoc/minutes-prose.ts).
import { expect, test } from 'vitest';
import type { MinutesBlock } from '../../app/domain/meeting/finalised.ts';
import { linesOnlyIn } from '../../app/ydoc/minutes-prose.ts';

const prose = (items: Record<string, readonly string[]>) => ({
  source: '',
  items: Object.fromEntries(
    Object.entries(items).map(([item, lines]) => [
      item,
      lines.map((text): MinutesBlock => ({ is: 'text', text })),
    ]),
  ),
});

test('the lines that were added or changed, item by item, each as often as it is lacking', () => {
  const theirs = prose({ one: ['Likt', 'Prisen går opp.'], two: ['Borte hos meg'] });
  const mine = prose({ one: ['Likt', 'Likt', 'Prisen går opp i mai.'], three: ['Helt nytt'] });
  expect(linesOnlyIn(mine, theirs)).toEqual(['Likt', 'Prisen går opp i mai.', 'Helt nytt']);
  expect(linesOnlyIn(theirs, theirs)).toEqual([]);
});
