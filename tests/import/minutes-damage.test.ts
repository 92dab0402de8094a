// A thousand damaged files from a printed seed: each gives text or a reason, none throws, not even later and elsewhere,
// and the readers keep silent on the console.
import { Document, Packer, Paragraph } from 'docx';
import { expect, test, vi } from 'vitest';
import { readMinutesFile } from '../../app/import/minutes-file.ts';
import { isStrayPdfError } from '../../app/import/stray-pdf-error.ts';
import { aPdf, pdfLine } from './a-pdf.ts';
import { withStrays } from './stray-errors.ts';

const SEED = Number(process.hrtime.bigint() % 1_000_000_007n);

/** mulberry32: a small generator, the same numbers for the same seed. */
const chanceFrom = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
};

type Chance = ReturnType<typeof chanceFrom>;

const damage = (bytes: Uint8Array, chance: Chance): Uint8Array => {
  const kind = chance(4);
  if (kind === 0) return bytes.slice(0, chance(bytes.length));
  const changed = Uint8Array.from(bytes);
  const count = kind === 1 ? 1 : kind === 2 ? 20 : 400;
  for (let times = 0; times < count; times += 1) changed[chance(changed.length)] = chance(256);
  return changed;
};

test(`damaged files never throw (seed ${SEED})`, async () => {
  const chance = chanceFrom(SEED);
  const said = (['log', 'info', 'warn', 'error'] as const).map((level) => vi.spyOn(console, level));
  const files: readonly (readonly [string, Uint8Array])[] = [
    ['x.pdf', aPdf([[pdfLine('Kari sender brev', 700)], [pdfLine('Ola ringer', 700)]])],
    ['x.pdf', aPdf([[pdfLine('Kari sender brev', 700)]], { locked: true })],
    ['x.docx', await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Hei')] }] }))],
    ['x.txt', new TextEncoder().encode('Åse sender brev.\n'.repeat(60))],
    ['x', Uint8Array.from({ length: 1000 }, () => chance(256))],
  ];
  const seen = new Set<string>();
  await withStrays(async () => {
    for (let round = 0; round < 200; round += 1) {
      for (const [name, bytes] of files) {
        const read = await readMinutesFile(damage(bytes, chance), name);
        if (read.ok) expect(read.text.trim()).not.toBe('');
        seen.add(read.ok ? 'read' : read.reason);
      }
    }
  });
  for (const spy of said) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
  expect([...seen]).toEqual(expect.arrayContaining(['read', 'unreadable', 'encrypted']));
});

test('what pdf.js leaves unattended in a damaged file is known as its own (found by seed 245581307)', async () => {
  const pdf = Buffer.from(aPdf([[pdfLine('Kari', 700)], [pdfLine('Ola', 700)]])).toString('latin1');
  // The table of objects isn't found, so that they are sought one by one; the first page is none, the second begins wrongly.
  const damaged = pdf
    .replace(/startxref\n\d+/, 'startxref\n0')
    .replace('4 0 obj', '4 0 o<j')
    .replace('6 0 obj\n', '6 0 obj\u0081');
  const { value, strays } = await withStrays(() => readMinutesFile(Buffer.from(damaged, 'latin1'), 'x.pdf'));
  expect(value.ok ? 'read' : value.reason).toMatch(/^(?:read|empty|unreadable)$/);
  expect(strays.map((stray) => (stray instanceof Error ? stray.name : stray))).toEqual([
    'XRefEntryException',
  ]);
  expect(isStrayPdfError(new TypeError('Ours'))).toBe(false);
});
