// WCAG 2.1 AA holds for every pair of colours that the screens put together, in light and in dark.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../app/ui/tokens.css', import.meta.url), 'utf8');
const colours = new Map(
  [...css.matchAll(/--([a-z0-9-]+):\s*light-dark\((#[0-9A-Fa-f]{6}), (#[0-9A-Fa-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }] as const,
  ),
);

/** Relative luminance, WCAG 2.1 §"relative luminance". */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

const GROUNDS = ['paper', 'sunken', 'raised'];
const TEXT = [
  'ink',
  'muted',
  'brand',
  'case',
  'action',
  'comm',
  'danger',
  'waiting',
  'p1',
  'p2',
  'p3',
  'p4',
  'p5',
];
const EDGES = ['edge', 'focus'];
const PAIRS: readonly (readonly [string, string, number])[] = [
  ...GROUNDS.flatMap((ground) => TEXT.map((text) => [text, ground, 4.5] as const)),
  ...GROUNDS.flatMap((ground) => EDGES.map((edge) => [edge, ground, 3] as const)),
  ...['ink', 'muted', 'brand'].map((text) => [text, 'brand-soft', 4.5] as const),
  ...['case', 'action', 'comm', 'danger', 'waiting'].map((state) => [state, `${state}-soft`, 4.5] as const),
  ...[1, 2, 3, 4, 5].map((n) => [`p${n}`, `p${n}-soft`, 4.5] as const),
  ...[1, 2, 3, 4, 5].map((n) => ['on-person', `p${n}`, 4.5] as const),
  ['on-brand', 'brand', 4.5],
  ['paper', 'ink', 4.5],
];

describe.each(['light', 'dark'] as const)('%s', (scheme) => {
  test.each(PAIRS)('%s on %s is at least %s : 1', (text, ground, least) => {
    const above = colours.get(text)?.[scheme];
    const below = colours.get(ground)?.[scheme];
    if (!above || !below) throw new Error(`tokens.css has no ${text} or no ${ground}`);
    expect(contrast(above, below)).toBeGreaterThanOrEqual(least);
  });
});
