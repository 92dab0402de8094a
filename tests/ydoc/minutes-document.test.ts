// What the group changed in found items before they become cards, and which cards they are: the same for everybody, checked as
// it is read.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { minutesCommands, readEdits, readSame } from '../../app/ydoc/minutes-document.ts';

const twoPeople = () => {
  const [ada, bo] = [new Y.Doc(), new Y.Doc()];
  for (const [from, to] of [
    [ada, bo],
    [bo, ada],
  ] as const)
    from.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'line') Y.applyUpdate(to, update, 'line');
    });
  return { ada, bo };
};
const commandsOf = (doc: Y.Doc) => minutesCommands(doc, { origin: 'test' });

describe('edited found items', () => {
  test('[R2] what one changed is at the other’s, and in the document when it is opened again', () => {
    const { ada, bo } = twoPeople();
    const edit = { text: 'Tone sender brevet', people: ['p1'], unknown: ['Kari Hansen'], due: '2023-03-01' };
    commandsOf(ada).edit('a1', edit);
    expect(readEdits(bo)).toEqual(new Map([['a1', edit]]));
    commandsOf(bo).edit('a2', { due: null });
    commandsOf(bo).edit('a1', { text: 'Tone ringer' });
    const again = new Y.Doc();
    Y.applyUpdate(again, Y.encodeStateAsUpdate(ada));
    expect(readEdits(again)).toEqual(
      new Map([
        ['a1', { text: 'Tone ringer' }],
        ['a2', { due: null }],
      ]),
    );
  });

  test('an item that is put back is as it was found; that changes nothing when it was never edited', () => {
    const { ada, bo } = twoPeople();
    commandsOf(ada).edit('a1', { text: 'Noe annet' });
    commandsOf(bo).unedit('a1');
    expect(readEdits(ada)).toEqual(new Map());
    const before = Y.encodeStateVector(ada);
    commandsOf(ada).unedit('a2');
    expect(Y.encodeStateVector(ada)).toEqual(before);
  });

  test('half a surrogate pair is the same at both', () => {
    const { ada, bo } = twoPeople();
    commandsOf(ada).edit('a1', { text: 'Fest \ud83c', unknown: ['\udf89 Kari'] });
    expect(readEdits(ada)).toEqual(new Map([['a1', { text: 'Fest \uFFFD', unknown: ['\uFFFD Kari'] }]]));
    expect(readEdits(bo)).toEqual(readEdits(ada));
  });

  test.each([
    ['a string', 'tekst'],
    ['a list', [1]],
    ['nothing', null],
    ['a text that is a number', { text: 7 }],
    ['a text without end', { text: 'x'.repeat(1_001) }],
    ['a day that isn’t', { due: '2023-02-30' }],
    ['people that are no ids', { people: ['a/b'] }],
    ['a shared type', new Y.Map([['text', 'x']])],
  ])('[R10] %s is no edit and is left out; the others are read', (_, value) => {
    const doc = new Y.Doc();
    doc.getMap('edits').set('bad', value);
    commandsOf(doc).edit('good', { text: 'Bra' });
    expect(readEdits(doc)).toEqual(new Map([['good', { text: 'Bra' }]]));
  });
});

describe('found items that are a card already', () => {
  test('what one said the other sees: a card, none, and nothing any more', () => {
    const { ada, bo } = twoPeople();
    commandsOf(ada).putSame('a1', 'c1');
    commandsOf(bo).putSame('a2', null);
    expect(readSame(bo)).toEqual(
      new Map([
        ['a1', 'c1'],
        ['a2', null],
      ]),
    );
    expect(readSame(ada)).toEqual(readSame(bo));
    commandsOf(bo).forgetSame('a1');
    expect(readSame(ada)).toEqual(new Map([['a2', null]]));
    const before = Y.encodeStateVector(ada);
    commandsOf(ada).putSame('a2', null);
    commandsOf(ada).forgetSame('a3');
    expect(Y.encodeStateVector(ada)).toEqual(before);
  });

  test.each([
    ['a number', 7],
    ['what is no id', 'a/b'],
    ['a yes', true],
    ['a shared type', new Y.Map([['card', 'c1']])],
  ])('[R10] %s is no card and is left out', (_, value) => {
    const doc = new Y.Doc();
    doc.getMap('same').set('bad', value);
    commandsOf(doc).putSame('good', 'c1');
    expect(readSame(doc)).toEqual(new Map([['good', 'c1']]));
  });
});
