// The prose of agenda items in a meeting's minutes: read as blocks, whatever is in it; ids that two machines agree on.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { isId } from '../../app/ydoc/document-names.ts';
import {
  fillEmptyParagraphs,
  itemProseOf,
  readItemBlocks,
  readLineMarks,
} from '../../app/ydoc/item-prose-document.ts';
import { actionIdOf, decisionIdOf } from '../../app/ydoc/line-ids.ts';
import { isOfferRefused, readOpenLines, refuseOffer } from '../../app/ydoc/line-offers.ts';

type Tree = string | { readonly name: string; readonly attributes?: object; readonly children?: Tree[] };

const element = ({ name, attributes = {}, children = [] }: Exclude<Tree, string>): Y.XmlElement => {
  const made = new Y.XmlElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.insert(
    0,
    children.map((child) => (typeof child === 'string' ? new Y.XmlText(child) : element(child))),
  );
  return made;
};
const write = (doc: Y.Doc, item: string, trees: Tree[]): void => {
  const prose = itemProseOf(doc, item);
  prose.insert(
    prose.length,
    trees.map((tree) => (typeof tree === 'string' ? new Y.XmlText(tree) : element(tree))),
  );
};
const p = (text: string, attributes = {}): Tree => ({ name: 'paragraph', attributes, children: [text] });
const li = (...children: Tree[]): Tree => ({ name: 'listItem', children });

const linked = () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  const waiting: (() => void)[] = [];
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    from.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'line') waiting.push(() => Y.applyUpdate(to, update, 'line'));
    });
  return { one, other, deliver: () => waiting.splice(0).forEach((run) => void run()) };
};

describe('reading', () => {
  test('paragraphs, headings, lists, actions and decisions in their order', () => {
    const doc = new Y.Doc();
    write(doc, 'sak-1', [
      { name: 'heading', attributes: { level: 3 }, children: ['Tallene'] },
      p('Ada la fram tallene.'),
      p(''),
      p('Birk spør leverandøren.', { card: 'act-1' }),
      {
        name: 'orderedList',
        attributes: { start: 3 },
        children: [
          li(p('Først'), {
            name: 'bulletList',
            children: [li(p('Under')), li(p('Kari ringer', { card: 'act-2' }))],
          }),
          li(p('Så'), p('Mer om det')),
        ],
      },
      p('Avtalen sies opp.', { decision: 'dec-1' }),
      p('Fristen er 1. mai.', { decision: 'dec-1' }),
      p('Bo bestiller.', { decision: 'dec-2' }),
    ]);
    write(doc, 'sak-2', [p('Et annet punkt')]);
    expect(readItemBlocks(doc, 'sak-1')).toEqual([
      { is: 'heading', text: 'Tallene' },
      { is: 'text', text: 'Ada la fram tallene.' },
      { is: 'action', text: 'Birk spør leverandøren.', card: 'act-1' },
      { is: 'list', text: 'Først', level: 0, number: 3 },
      { is: 'list', text: 'Under', level: 1, number: null },
      { is: 'action', text: 'Kari ringer', card: 'act-2' },
      { is: 'list', text: 'Så', level: 0, number: 4 },
      { is: 'text', text: 'Mer om det' },
      { is: 'decision', text: 'Avtalen sies opp.\nFristen er 1. mai.' },
      { is: 'decision', text: 'Bo bestiller.' },
    ]);
    expect(readItemBlocks(doc, 'sak-3')).toEqual([]);
    expect(readLineMarks(doc)).toEqual({
      cards: new Set(['act-1', 'act-2']),
      decisions: new Set(['dec-1', 'dec-2']),
    });
  });

  test('a mention is the person’s name now, or the one that was written', () => {
    const doc = new Y.Doc();
    const mention = (id: string, label: string): Tree => ({ name: 'mention', attributes: { id, label } });
    write(doc, 'sak', [
      {
        name: 'paragraph',
        children: [
          'Takk til ',
          mention('p1', 'Kari'),
          ' og ',
          mention('p9', 'Ola'),
          { name: 'hardBreak' },
          'i dag',
        ],
      },
    ]);
    const nameOf = (id: string) => (id === 'p1' ? 'Kari Hansen' : null);
    expect(readItemBlocks(doc, 'sak', nameOf)).toEqual([
      { is: 'text', text: 'Takk til Kari Hansen og Ola\ni dag' },
    ]);
  });

  test('[R10] what nobody’s editor wrote is read through or left out, and never throws', () => {
    const doc = new Y.Doc();
    let deep: Tree = p('Dypt nede');
    for (let i = 0; i < 60; i += 1) deep = { name: 'bulletList', children: [li(deep)] };
    write(doc, 'sak', [
      'Løs tekst',
      { name: 'marquee', children: [{ name: 'paragraph', children: ['Inni noe ukjent'] }] },
      p('Kort uten id', { card: 7 }),
      p('Vedtak uten id', { decision: '../..' }),
      { name: 'orderedList', attributes: { start: 'mange' }, children: [li(p('Nummerert'))] },
      { name: 'mention', attributes: { id: 4, label: {} } },
      deep,
    ]);
    expect(readItemBlocks(doc, 'sak')).toEqual([
      { is: 'text', text: 'Løs tekst' },
      { is: 'text', text: 'Inni noe ukjent' },
      { is: 'text', text: 'Kort uten id' },
      { is: 'text', text: 'Vedtak uten id' },
      { is: 'list', text: 'Nummerert', level: 0, number: 1 },
    ]);
  });
});

describe('ids that derive', () => {
  test('the same words in the same item give the same id, however they are spaced; others give others', () => {
    const id = actionIdOf('m1', 'sak', 'Kari ringer  Ola ');
    expect(actionIdOf('m1', 'sak', ' kari ringer Ola')).toBe(id);
    const others = [
      actionIdOf('m1', 'sak', 'Kari ringer Ole'),
      actionIdOf('m2', 'sak', 'Kari ringer Ola'),
      actionIdOf('m1', 'sak2', 'Kari ringer Ola'),
      decisionIdOf('m1', 'sak', 'Kari ringer Ola'),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
    expect([id, ...others].every(isId)).toBe(true);
  });

  test('the same words on another line get a number only while the first line has the id', () => {
    const first = actionIdOf('m1', 'sak', 'Kari ringer');
    expect(actionIdOf('m1', 'sak', 'Kari ringer', new Set([first]))).toBe(`${first}-2`);
    expect(actionIdOf('m1', 'sak', 'Kari ringer', new Set([first, `${first}-2`]))).toBe(`${first}-3`);
    expect(actionIdOf('m1', 'sak', 'Kari ringer', new Set(['act-other']))).toBe(first);
  });

  test('ten thousand lines that differ in a number get ten thousand ids', () => {
    const ids = new Set<string>();
    for (let n = 0; n < 10_000; n += 1) ids.add(actionIdOf('m1', 'sak', `Kari ringer bibliotek ${n}`));
    expect(ids.size).toBe(10_000);
  });
});

test('[R3] two who make a card of one line at once make one card, and the line has one mark', () => {
  const minutes = linked();
  const board = linked();
  write(minutes.one, 'sak', [p('Kari ringer leverandøren')]);
  minutes.deliver();
  for (const who of ['one', 'other'] as const) {
    const prose = itemProseOf(minutes[who], 'sak');
    const id = actionIdOf('m1', 'sak', 'Kari ringer leverandøren', readLineMarks(minutes[who]).cards);
    boardCommands(board[who], { origin: who }).addCards([
      { id, title: 'Kari ringer leverandøren', kind: 'action', order: 'a0' },
    ]);
    (prose.get(0) as Y.XmlElement).setAttribute('card', id);
  }
  minutes.deliver();
  board.deliver();
  for (const who of ['one', 'other'] as const) {
    const { cards } = readBoard(board[who]);
    expect(cards.map(({ title }) => title)).toEqual(['Kari ringer leverandøren']);
    expect(readItemBlocks(minutes[who], 'sak')).toEqual([
      { is: 'action', text: 'Kari ringer leverandøren', card: cards[0]?.id },
    ]);
  }
});

test('a refused offer is refused for everybody, for that line of that item', () => {
  const { one, other, deliver } = linked();
  refuseOffer(one, 'sak', 'Kari ringer leverandøren');
  deliver();
  expect(isOfferRefused(other, 'sak', 'Kari  ringer leverandøren ')).toBe(true);
  expect(isOfferRefused(other, 'sak', 'Kari ringer')).toBe(false);
  expect(isOfferRefused(other, 'sak2', 'Kari ringer leverandøren')).toBe(false);
});

test('[R5] an empty paragraph has one text before anybody types in it, so what two type at once is in one', () => {
  const { one, other, deliver } = linked();
  write(one, 'sak', [{ name: 'paragraph' }, { name: 'bulletList', children: [li({ name: 'paragraph' })] }]);
  const paragraph = itemProseOf(one, 'sak').get(0) as Y.XmlElement;
  fillEmptyParagraphs(one, itemProseOf(one, 'sak').toArray(), 'test');
  expect(itemProseOf(one, 'sak').get(1).toString()).toBe(
    '<bulletlist><listitem><paragraph></paragraph></listitem></bulletlist>',
  );
  expect(((itemProseOf(one, 'sak').get(1) as Y.XmlElement).get(0) as Y.XmlElement).get(0)).toHaveLength(1);
  fillEmptyParagraphs(one, [paragraph], 'test');
  deliver();
  for (const doc of [one, other]) {
    const texts = (itemProseOf(doc, 'sak').get(0) as Y.XmlElement).toArray();
    expect(texts).toHaveLength(1);
    (texts[0] as Y.XmlText).insert(0, doc === one ? 'Ada ' : 'Bo ');
  }
  deliver();
  expect(readItemBlocks(one, 'sak')).toEqual(readItemBlocks(other, 'sak'));
  expect(readItemBlocks(one, 'sak')[0]?.text).toMatch(/^(Ada Bo|Bo Ada) $/);
});

test('lines that may be offered: neither cards nor decisions, headings or refused; a mention as the editor has it', () => {
  const doc = new Y.Doc();
  const mention = { name: 'mention', attributes: { id: 'kari', label: 'Kari Hansen' } };
  write(doc, 'sak', [
    { name: 'heading', children: ['Ola ringer'] },
    p('Ola ringer leverandøren.'),
    p('  '),
    p('Birk spør.', { card: 'act-1' }),
    p('Avtalen sies opp.', { decision: 'dec-1' }),
    { name: 'paragraph', children: [mention, ': sende tall'] },
    {
      name: 'bulletList',
      children: [li(p('Ada skriver'), { name: 'bulletList', children: [li(p('Under'))] })],
    },
  ]);
  expect(readOpenLines(doc, 'sak')).toEqual([
    'Ola ringer leverandøren.',
    '@Kari Hansen: sende tall',
    'Ada skriver',
    'Under',
  ]);
  refuseOffer(doc, 'sak', '@Kari Hansen: sende tall');
  refuseOffer(doc, 'other', 'Under');
  expect(readOpenLines(doc, 'sak')).toEqual(['Ola ringer leverandøren.', 'Ada skriver', 'Under']);
});
