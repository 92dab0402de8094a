// What the minutes' editor offers of a line: read for this meeting and these people, and never again once it was refused.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Person } from '../../app/domain/board.ts';
import { lineReader, type OfferNow } from '../../app/live/line-reader.ts';
import { minutesProse } from '../../app/text/minutes-prose.ts';

const person = (id: string, name: string): Person => ({
  id,
  name,
  organisation: '',
  outsider: false,
  colour: 1,
});
const people = [person('p1', 'Kari Hansen'), person('p2', 'Ola Berg'), person('p3', 'Birk Lie')];
const said: string[] = [];
const now = (language: OfferNow['language'] = 'nb'): OfferNow => ({
  language,
  people,
  words: minutesProse[language],
  tell: (words) => void said.push(words),
  context: {
    people: people.map(({ name }) => name),
    date: '2023-02-08',
    next: '2023-03-01',
    writer: 'Birk Lie',
  },
});
const readerOn = (doc: Y.Doc, language?: OfferNow['language']) => lineReader(doc, 'sak', () => now(language));

test.each([
  ['Ola hører med leverandøren innen fredag', 'Ola', 'fre. 10. feb'],
  ['@Kari Hansen: sende tall til fylkene !17.2.', 'Kari', 'fre. 17. feb'],
  ['Kari og Ola lager et forslag til neste møte', 'Kari, Ola', 'ons. 1. mars'],
  ['(Kari sjekker dette)', 'Kari', ''],
  ['Per Moe sender tallene innen fredag', 'Per?', 'fre. 10. feb'],
])('%s is offered', (line, who, when) => {
  const { needs } = readerOn(new Y.Doc());
  const reading = needs.read(line);
  if (!reading) throw new Error(`Nothing was read in «${line}»`);
  expect(needs.words(reading)).toMatchObject({ kind: 'Aksjonspunkt', who, when });
});

test('what is told says who and by when, in the person’s language', () => {
  said.length = 0;
  for (const language of ['nb', 'nn', 'en'] as const) {
    const { needs } = readerOn(new Y.Doc(), language);
    needs.tell({ text: 'x', assignees: ['Kari Hansen', 'Ola Berg'], due: '2023-02-13' });
    needs.tell({ text: 'x', assignees: [], due: null });
  }
  expect(said).toEqual([
    'Tab gjør dette til et aksjonspunkt for Kari og Ola, innen mandag 13. februar',
    'Tab gjør dette til et aksjonspunkt',
    'Tab gjer dette til eit aksjonspunkt for Kari og Ola, innan måndag 13. februar',
    'Tab gjer dette til eit aksjonspunkt',
    'Tab makes this an action item for Kari and Ola, by Monday 13 February',
    'Tab makes this an action item',
  ]);
});

test('a refused line is not offered again: not when it is written on, and not to another', () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  one.on('update', (update: Uint8Array) => Y.applyUpdate(other, update));
  const [ada, bo] = [readerOn(one), readerOn(other)];
  const line = 'Ola hører med leverandøren innen fredag';
  expect(bo.needs.read(line)).not.toBe(null);
  ada.needs.refuse(line);
  expect(ada.needs.read(line)).toBe(null);
  expect(ada.needs.read(`${line} eller mandag`)).toBe(null);
  expect(bo.needs.read(line)).toBe(null);
  expect(readerOn(other).needs.read(`${line} `)).toBe(null);
  expect(bo.needs.read('Kari hører med leverandøren innen fredag')).not.toBe(null);
});

test('selected words that say no task are the task themselves', () => {
  expect(readerOn(new Y.Doc()).read('Nye tall')).toEqual({ text: 'Nye tall', assignees: [], due: null });
});
