// [R5] A text field that follows a shared title by splices says what the title says.
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { onTitleSplices, type TitleSplice } from '../../app/ydoc/title-text.ts';
import { chanceFrom, newSeed } from './chance.ts';
import { deliver, type Peer, settle, somePeers } from './peers.ts';

const titleIn = ({ doc }: Peer) =>
  String(doc.getMap<Y.Map<unknown>>('cards').get('card')?.get('title') ?? '');
const splice = (text: string, { at, remove, insert }: TitleSplice) =>
  text.slice(0, at) + insert + text.slice(at + remove);

function aTitle(title: string) {
  const chance = chanceFrom(3);
  const peers = somePeers(2, chance);
  const [a, b] = peers as [Peer, Peer];
  a.commands.addCards([{ id: 'card', title, kind: 'case', order: 'a0' }]);
  settle(peers, chance);
  return { a, b, sync: () => settle(peers, chance) };
}

test('splices lead a field from one title to the next, through typing, undo and others', () => {
  const chance = chanceFrom(newSeed('title splices'));
  const { a, b, sync } = aTitle('Sak 😀 om pris');
  const fields = [a, b].map((peer) => {
    const field = { peer, text: titleIn(peer) };
    onTitleSplices(peer.doc, 'card', (splices) => {
      field.text = splices.reduce(splice, field.text);
    });
    return field;
  });
  for (let n = 0; n < 500; n += 1) {
    const peer = chance.oneOf([a, b]);
    if (chance.next() < 0.2) peer.history.undo();
    else
      peer.commands.spliceTitle(
        'card',
        chance.below(20),
        chance.below(3),
        chance.oneOf(['a', '😀', '', 'xyz']),
      );
    if (chance.next() < 0.3) deliver(chance.oneOf([a, b]), chance);
    for (const field of fields) expect(field.text).toBe(titleIn(field.peer));
  }
  sync();
  expect(fields[0]?.text).toBe(fields[1]?.text);
});

test('what is typed here is mine; what undo does, and what comes from others, is not', () => {
  const { a, b, sync } = aTitle('Sak');
  const heard: TitleSplice[] = [];
  const leave = onTitleSplices(a.doc, 'card', (splices) => heard.push(...splices));
  a.commands.spliceTitle('card', 3, 0, '!');
  a.history.undo();
  b.commands.spliceTitle('card', 0, 1, 's');
  sync();
  a.commands.changeCards([{ id: 'card', change: { status: 'done' } }]);
  leave();
  a.commands.spliceTitle('card', 0, 0, 'x');
  expect(heard).toMatchObject([
    { at: 3, remove: 0, insert: '!', mine: true },
    { at: 3, remove: 1, insert: '', mine: false },
    { at: 0, remove: 1, insert: '', mine: false },
    { at: 0, remove: 0, insert: 's', mine: false },
  ]);
});

test('a title that is replaced whole, or goes, leads the field there', () => {
  const { a } = aTitle('Sak');
  let text = 'Sak';
  onTitleSplices(a.doc, 'card', (splices) => {
    text = splices.reduce(splice, text);
  });
  const cards = a.doc.getMap<Y.Map<unknown>>('cards');
  cards.get('card')?.set('title', new Y.Text('Byttet'));
  expect(text).toBe('Byttet');
  cards.delete('card');
  expect(text).toBe('');
});

test.each([
  ['into a pair', 'a😀b', 2, 0, 'x', 'ax😀b'],
  ['half a pair for another half', 'a😀b', 2, 1, '\uDE01', 'a😁b'],
  ['the first half for another', 'a😀b', 1, 1, '\uD83E', 'a🨀b'],
  ['away with half a pair', 'a😀b', 2, 1, '', 'ab'],
  ['across two pairs', '😀😀', 1, 2, 'x', 'x'],
  ['a lone half', 'ab', 1, 0, '\uD83D', 'a\uFFFDb'],
  ['outside', 'ab', -5, 100, 'c', 'c'],
  ['after the end', 'ab', 9, 9, 'c', 'abc'],
])('[R5] no half surrogate pair gets into shared text: %s', (_, before, at, remove, insert, after) => {
  const { a, b, sync } = aTitle(before);
  a.commands.spliceTitle('card', at, remove, insert);
  sync();
  expect([titleIn(a), titleIn(b)]).toEqual([after, after]);
});
