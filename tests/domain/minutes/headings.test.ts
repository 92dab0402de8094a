// What is a heading, and what it is called (LANGUAGE.md 18, 47).
import { expect, test } from 'vitest';
import { decisionsOf, sectionsOf } from './a-meeting.ts';

const under = (heading: string): string[] => sectionsOf(`${heading}\n\nTone la fram saken. Alle var glade.`);

test.each([
  ['# Election of vice-chair', 'Election of vice-chair'],
  ['# Val av nest-leiar', 'Val av nest-leiar'],
  ['RF 44/25  Nasjonale prøver', 'Nasjonale prøver'],
  ['AMU 3/2026 Støy i kantina', 'Støy i kantina'],
  ['EVT.', 'EVT.'],
  ['AOB.', 'AOB.'],
  ['Grensen for hver låner', 'Grensen for hver låner'],
  ['Ordning med kvar brukar', 'Ordning med kvar brukar'],
])('%s is a section', (heading, title) => expect(under(heading)).toEqual([title]));

test.each(['Hei alle', 'Morning all', 'God morgen', 'Dear colleagues'])('%s greets', (greeting) => {
  expect(under(greeting)).toEqual([]);
});

test('a programme that is talked of is a section, an order of the day is none', () => {
  expect(sectionsOf('**Program**\n\nLeif har tre foredrag. Det fjerde er for dyrt.')).toEqual(['Program']);
  expect(sectionsOf('**Program**\n\n- Kaffe\n- Foredrag')).toEqual([]);
});

test('«RESOLVED» above what was resolved names no section', () => {
  const text =
    '# Fees\n\nRESOLVED\n(a)  that fees rise by 4% in April;\n(b)  that the fund be kept at £7,200.';
  expect(sectionsOf(text)).toEqual(['Fees']);
  expect(decisionsOf(text)).toHaveLength(2);
});
