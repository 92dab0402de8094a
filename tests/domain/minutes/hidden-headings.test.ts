// Sections whose headings have no line to themselves.
import { describe, expect, test } from 'vitest';
import { decisionsOf, sectionsOf, tasksOf } from './a-meeting.ts';

describe('words in capitals that a paragraph begins with', () => {
  test.each([
    [
      'nb',
      'KIOSK. Prisene står som før. Leif bestiller varer innen 1. mars.\n\nUTLEIE AV SAL: Tone lager kontrakt.',
      ['KIOSK', 'UTLEIE AV SAL'],
    ],
    [
      'nn',
      'DUGNAD. Nils ringjer kommunen.\n\nSTRAUM OG VATN. Rekninga er betalt.',
      ['DUGNAD', 'STRAUM OG VATN'],
    ],
    ['en', 'HONEY SHOW. It is on 12 September.\n\nMONEY. Leif pays the insurers.', ['HONEY SHOW', 'MONEY']],
  ])('%s', (_language, text, sections) => {
    expect(sectionsOf(text)).toEqual(sections);
  });

  test('what stands below keeps its tasks and decisions', () => {
    const text = 'KIOSK. Leif bestiller varer innen 1. mars.\n\nSAL. Vedtatt: leia går opp til 900 kroner.';
    expect(tasksOf(text)).toEqual(['Leif Moe | 2023-03-01']);
    expect(decisionsOf(text)).toHaveLength(1);
  });

  test('a marker, somebody’s name and a single loud word are none', () => {
    expect(sectionsOf('VEDTAK: Leia går opp.\n\nVEDTAK: Salen males.')).toEqual([]);
    expect(sectionsOf('KARI: ringer utleier.\n\nLEIF: kjøper maling.')).toEqual([]);
    expect(sectionsOf('OBS! Salen er stengt.\n\nNATO. Vi snakket om foredraget.')).toEqual([]);
  });
});

const SAID = 'Tone la fram tallene for fjoråret. Det var lite å si om dem, og ingen spurte om noe.';
/** Two cases in a row, the title of each written the same way. */
const cases = (first: string, second: string): string => `${first}${SAID}\n\n${second}${SAID}`;

describe('a title that a paragraph or an item begins with', () => {
  test.each([
    ['**Utlån.** ', '**Nye lokaler.** '],
    ['**Utlån:** ', '**Nye lokaler:** '],
    ['**1. Utlån** ', '**2. Nye lokaler** '],
    ['1. **Utlån** ', '2. **Nye lokaler** '],
    ['Utlån: ', 'Nye lokaler: '],
    ['Utlån. ', 'Nye lokaler. '],
    ['Utlån – ', 'Nye lokaler – '],
    ['1. Utlån: ', '2. Nye lokaler: '],
    ['- Utlån: ', '- Nye lokaler: '],
    ['- Utlån. ', '- Nye lokaler: '],
    ['1. Utlån. ', '2. Nye lokaler. '],
    ['1. Utlån – ', '2. Nye lokaler – '],
    ['Sak 4/26 Utlån: ', 'Sak 5/26 Nye lokaler: '],
  ])('%s', (first, second) => {
    expect(sectionsOf(cases(first, second))).toEqual(['Utlån', 'Nye lokaler']);
  });

  test('bullets that begin with one, and one with it on a line of its own', () => {
    const text = `- Utlån: ${SAID}\n\n- Nye lokaler. ${SAID}\n\n- Vaktliste\n   ${SAID}\n   Leif lager lista.`;
    expect(sectionsOf(text)).toEqual(['Utlån', 'Nye lokaler', 'Vaktliste']);
    expect(tasksOf(text)).toEqual(['Leif Moe | –']);
  });

  test('after a bullet notes may follow, and a dash is the title’s own', () => {
    const notes = [
      'Band 2: manus til 14 av 22',
      'Utlån – tala. Alt er lånt ut.',
      'Møbler: to stolar manglar',
    ];
    expect(sectionsOf(notes.map((note) => `- ${note}`).join('\n'))).toEqual([
      'Band 2',
      'Utlån – tala',
      'Møbler',
    ]);
    expect(sectionsOf(notes.join('\n\n'))).toEqual([]);
  });

  test.each([
    ['nn', 'Båten', 'Sal av kart', 'Motoren er gamal. Nils spør verkstaden.'],
    ['en', 'The roof', 'Summer fair', 'It leaks again. Nobody knows why this happens.'],
    ['nb', 'Vaktliste', 'Penger', 'Vi har brukt 12 000 av 40 000. Resten kommer i mai.'],
  ])('%s: one or two words and a full stop', (_language, first, second, said) => {
    const more = `${said} Slik stod det til da vi møttes sist.`;
    expect(sectionsOf(`${first}. ${more}\n\n${second}. ${more}`)).toEqual([first, second]);
  });

  test('short sentences that paragraphs open with are none', () => {
    expect(sectionsOf(`Det regner. ${SAID}\n\nVi venter. ${SAID}`)).toEqual([]);
    expect(sectionsOf(`Greit. ${SAID}\n\n${SAID}\n\n${SAID}`)).toEqual([]);
  });

  test('what stands after it keeps its tasks', () => {
    const text =
      '1. Kiosk: Det er tomt. Leif bestiller varer innen 1. mars.\n2. Sal: Tone maler veggene. Så er det over.';
    expect(tasksOf(text)).toEqual(['Leif Moe | 2023-03-01', 'Tone Berg | –']);
  });

  test('names, tasks in a list, facts, and labels under headings are none', () => {
    expect(sectionsOf(cases('Tone: ', 'Leif: '))).toEqual([]);
    expect(sectionsOf('1. Nettside: Tone oppdaterer.\n2. Plakat: Leif henger opp.')).toEqual([]);
    expect(sectionsOf(cases('**Status:** ', '**Frist:** '))).toEqual([]);
    expect(sectionsOf(`# Utlån\n\n# Sal\n\n${cases('**Grunn:** ', '**Mening:** ')}`)).toEqual([
      'Utlån',
      'Sal',
    ]);
  });
});

test('a message of a chat that is a heading', () => {
  const chat = '[09:01] Nord, Siri: **1. Utlån**\n[09:02] Berg, Tone: Ok\n[09:03] Nord, Siri: **2. Sal**';
  expect(sectionsOf(chat)).toEqual(['Utlån', 'Sal']);
});

describe('bullets that hold all the others', () => {
  const list = (...lines: string[]) => lines.join('\n');

  test.each([
    ['nb', list('- Kiosk', '  - Leif bestiller varer', '- *Utleie*', '  - Ingen nye'), ['Kiosk', 'Utleie']],
    [
      'nn',
      list('* Dugnad', '    * Nils ringjer kommunen', '* Økonomi', '    * Alt er betalt'),
      ['Dugnad', 'Økonomi'],
    ],
    [
      'en',
      list('- Apiary', '  - Leif will get two prices', '- Money', '  - Balance £3,418'),
      ['Apiary', 'Money'],
    ],
  ])('%s', (_language, text, sections) => {
    expect(sectionsOf(text)).toEqual(sections);
  });

  test('tasks below one are found, and a bullet with an afterthought or a person’s name is no heading', () => {
    const text = list(
      '- Kiosk',
      '  - Leif bestiller varer innen 1. mars',
      '- Utleie',
      '  - Tone lager kontrakt',
    );
    expect(tasksOf(text)).toEqual(['Leif Moe | 2023-03-01', 'Tone Berg | –']);
    expect(sectionsOf(list('- Kiosk', '- Utleie', '  - gjelder bare salen', '- Strøm'))).toEqual([]);
    expect(
      sectionsOf(list('- Tone Berg', '  - lager kontrakt', '- Leif Moe', '  - bestiller varer')),
    ).toEqual([]);
  });
});
