// The marked lines of a minutes editor, on its own node model without a page: which card stands where, which of two cards gives way, who
// an `@` means, and which addresses a link may have.
import { Schema } from '@tiptap/pm/model';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import type { Person } from '../../app/domain/board.ts';
import { repeatedCards } from '../../app/live/marked-paragraph.ts';
import { overtaken } from '../../app/live/marks-in-step.ts';
import { mentionQuery, peopleMeant, typedAfterName } from '../../app/live/mention-query.ts';
import { marksOf } from '../../app/live/prose-lines.ts';
import { isSafeLink, linkOf } from '../../app/live/safe-link.ts';

const marked = { card: { default: null }, decision: { default: null } };
const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { group: 'block', content: 'inline*', attrs: marked },
    text: { group: 'inline' },
    mention: { group: 'inline', inline: true, attrs: { id: {}, label: {} } },
  },
});
type Line = readonly [text: string, marks?: { card?: string; decision?: string }];
const docOf = (...lines: Line[]) =>
  schema.node(
    'doc',
    null,
    lines.map(([text, marks]) => schema.node('paragraph', marks, text === '' ? [] : [schema.text(text)])),
  );

describe('marks', () => {
  test('a card by its line, a decision by all of its lines', () => {
    const { cards, decisions } = marksOf(
      docOf(
        ['Kari ringer', { card: 'c1' }],
        ['Vi sier', { decision: 'd1' }],
        [' opp  avtalen.', { decision: 'd1' }],
      ),
    );
    expect([...cards]).toEqual([['c1', 'Kari ringer']]);
    expect([...decisions]).toEqual([['d1', 'Vi sier opp avtalen.']]);
  });

  test('of two lines with one card the first with words keeps it', () => {
    const one = { card: 'c1' };
    expect(repeatedCards(docOf(['Kari', one], ['ringer', one], ['Ola', { card: 'c2' }]))).toEqual([6]);
    expect(repeatedCards(docOf(['', one], ['Kari ringer', one]))).toEqual([0]);
    expect(repeatedCards(docOf(['', one], ['', one]))).toEqual([2]);
    expect(repeatedCards(docOf(['Kari', one], ['Ola']))).toEqual([]);
  });

  test('[R3] my card gives way only where another’s has taken its line', () => {
    const before = marksOf(docOf(['Kari ringer', { card: 'mine' }], ['Ola skriver', { card: 'also' }]));
    const taken = marksOf(
      docOf(['Kari ringer i dag', { card: 'theirs' }], ['Ola skriver', { card: 'also' }]),
    );
    expect(overtaken(before.cards, taken.cards, new Set(['mine', 'also']))).toEqual(['mine']);
    expect(overtaken(before.cards, taken.cards, new Set(['also']))).toEqual([]);
    // Somebody deleted the line, and made a card of another one: the card of a deleted line stays.
    const deleted = marksOf(docOf(['Noe annet', { card: 'theirs' }], ['Ola skriver', { card: 'also' }]));
    expect(overtaken(before.cards, deleted.cards, new Set(['mine', 'also']))).toEqual([]);
  });
});

const queryIn = (text: string) => {
  const doc = docOf([text]);
  const selection = TextSelection.create(doc, doc.content.size - 1);
  return mentionQuery(EditorState.create({ doc, selection }))?.words ?? null;
};

describe('naming people', () => {
  test.each([
    ['@', ''],
    ['Takk til @ka', 'ka'],
    ['(@Kari Ha', 'Kari Ha'],
    ['kari@nb', null],
    ['@Kari Hansen har', null],
    ['@kari:', null],
    ['Kari', null],
  ])('«%s» asks for %j', (text, words) => {
    expect(queryIn(text)).toBe(words);
  });

  test.each([
    [' ', 'Takk til @ |'],
    ['.', 'Takk til @.|'],
    ['r', null],
  ])('«%s» after a name and its space', (typed, after) => {
    const name = schema.node('mention', { id: 'kari', label: 'Kari' });
    const line = [schema.text('Takk til '), name, schema.text(' ')];
    const shown = (content: readonly (typeof name)[]) => {
      const doc = schema.node('doc', null, schema.node('paragraph', null, content));
      const state = EditorState.create({ doc, selection: TextSelection.atEnd(doc) });
      const done = typedAfterName(state, typed);
      return done && `${done.doc.textBetween(0, done.selection.from, '', '@')}|`;
    };
    expect(shown(line)).toBe(after);
    expect(shown([...line, schema.text('og ')])).toBeNull();
    expect(shown([schema.text('Takk ')])).toBeNull();
  });

  test('those whose name, or a part of it, begins so', () => {
    const person = (name: string): Person => ({
      id: name,
      name,
      organisation: '',
      outsider: false,
      colour: 1,
    });
    const people = ['Kari Hansen', 'Ola Karlsen', 'Åse Berg'].map(person);
    const found = (words: string) => peopleMeant(words, people).map(({ name }) => name);
    expect(found('')).toHaveLength(3);
    expect(found('kar')).toEqual(['Kari Hansen', 'Ola Karlsen']);
    expect(found('kari h')).toEqual(['Kari Hansen']);
    expect(found('ÅS')).toEqual(['Åse Berg']);
    expect(found('sende')).toEqual([]);
  });
});

describe('links', () => {
  test.each([
    ['https://nb.no/x', 'https://nb.no/x'],
    [' nb.no/x ', 'https://nb.no/x'],
    ['mailto:post@nb.no', 'mailto:post@nb.no'],
    ['tel:+4712345678', 'tel:+4712345678'],
    ['javascript:alert(1)', null],
    ['JavaScript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['vbscript:x', null],
    ['//nb.no', null],
    ['bare ord', null],
    ['', null],
  ])('«%s» is %j', (typed, address) => {
    expect(linkOf(typed)).toBe(address);
    if (address === null) expect(isSafeLink(typed)).toBe(false);
  });
});
