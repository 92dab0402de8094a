// Any text at all is read: nothing throws, every quote is the source's own words, and no line makes the reader slow.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMinutesText } from '../../../app/domain/minutes/reading.ts';
import { TODAY } from './a-meeting.ts';

const read = (source: string) => readMinutesText(source, { people: ['Tone Berg'], today: TODAY });

const HEAD = 'Referat\nDato: 8.2.2023\nTil stede: Tone Berg, Leif Moe\n\n';
const PIECES =
  'Tone|Leif Moe|TB|lager|skal|må|sendes|ikke|innen|før|fredag|13. februar|31.2.|uke 99|neste møte|Ansvar:|Frist:|Vedtak:|(|)|[x]|-> |@|- |• |1. |12/24|\n|\n\n|\t|   |:|.|?|Til stede:|Referent:|Neste møte:|**|~~|#|\u200b|\u00a0|😀|\0|Side 1 av 2|Fra:|Emne:|Mvh'.split(
    '|',
  );

test('quotes are cut from the source, whatever it holds', () => {
  const piled = fc.array(fc.constantFrom(...PIECES), { maxLength: 120 }).map((pieces) => pieces.join(' '));
  const text = fc.oneof(piled, fc.string({ unit: 'binary', maxLength: 400 }));
  fc.assert(
    fc.property(text, (body) => {
      const source = HEAD + body;
      const { actions, decisions } = read(source);
      for (const { quote, text: title, start, end } of [...actions, ...decisions]) {
        expect(quote).toBe(source.slice(start, end));
        expect(title.length).toBeGreaterThan(0);
        expect(title.length).toBeLessThanOrEqual(140);
      }
    }),
    { numRuns: 300 },
  );
});

test.each(['~~', '__', '`', '- [ ] **', '–', '→ **'])(
  '%s where something is looked for is nothing',
  (mark) => {
    for (const before of [
      'Vedtak\n',
      'Spørsmål:\n',
      'Ansvar: Tone\n',
      '| Hvem | Hva |\n|---|---|\n| Tone |',
    ]) {
      const { actions, decisions, questions } = read(`${HEAD}${before}${mark}\n`);
      expect([...actions, ...decisions, ...questions].filter(({ text }) => text === '')).toEqual([]);
    }
    expect(read(`${HEAD}Vedtak\n${mark}\n`).decisions).toEqual([]);
  },
);

/** Milliseconds of the processor, so that a busy machine makes no difference. */
const LIMIT = 5000;

const timeOf = (source: string): number => {
  const before = process.cpuUsage();
  read(source);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

describe('long lines and long texts end in time', () => {
  test.each([
    'a',
    ' ',
    '.',
    '1.',
    '(',
    '| a ',
    'a\t',
    '**',
    '«',
    '\u200b',
    'Tone Berg, ',
    'Tone og ',
    '1. mars ',
    'Ab Cd ',
    'Ansvar: ',
    'sendes av ',
    'Hva: rydde. hvem: Tone. ',
    'Tone lager en oversikt innen fredag. ',
  ])('two million characters of %j in one line', (unit) => {
    const source = HEAD + unit.repeat(Math.ceil(2_000_000 / unit.length));
    expect(timeOf(source)).toBeLessThan(LIMIT);
  });

  test.each([
    'Tone lager en oversikt.\n',
    '- Rydde (Tone)\n',
    'Hva: Rydde\n\n',
    'Side 1 av 2\n\n',
    'a\tb\tc\n',
    '# Sak\n',
    'x\n',
  ])('twenty thousand lines of %j', (line) => {
    expect(timeOf(HEAD + line.repeat(20_000))).toBeLessThan(LIMIT);
  });
});
