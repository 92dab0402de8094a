// The reader that makes no values: it takes and refuses what yjs' own does, and its structs are as long.
import { createEncoder, toUint8Array, writeAny, writeVarString } from 'lib0/encoding';
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { CheckingDecoder } from '../../../server/sync/checking-decoder.ts';
import { freshChance } from './chance.ts';
import { mutated, richDoc } from './mutated.ts';

const checked = (update: Uint8Array) => Y.decodeUpdateV2(update, CheckingDecoder);
const shapeOf = ({ structs, ds }: ReturnType<typeof Y.decodeUpdate>) => ({
  structs: structs.map((struct) => [
    struct.constructor.name,
    struct.id.client,
    struct.id.clock,
    struct.length,
    struct instanceof Y.Item ? [struct.origin, struct.rightOrigin, struct.parent, struct.parentSub] : null,
  ]),
  deletes: [...ds.clients],
});

const updateOf = (fill: (doc: Y.Doc) => void) => {
  const doc = new Y.Doc();
  fill(doc);
  return Y.encodeStateAsUpdate(doc);
};

test('values of every kind, and texts short and long in any script, have the same shape', () => {
  const values = [null, 1, -7, 2 ** 40, 1.5, 0.1, true, false, 'æ', '😀'.repeat(99)];
  const nested = {
    a: [values, undefined, 9n, { b: { c: new Uint8Array(300) } }],
    [`${'k'.repeat(200)}`]: '',
  };
  const update = updateOf((doc) => {
    doc.getArray('all').insert(0, [...values, nested]);
    doc.getMap('cards').set('p'.repeat(100), nested);
    for (const text of [
      '',
      'x'.repeat(63),
      'x'.repeat(5000),
      'blåbærsyltetøy '.repeat(400),
      '😀'.repeat(100),
    ])
      doc.getText('t').insert(doc.getText('t').length, text, { bold: text.length % 2 === 0 });
    doc.getText('t').delete(10, 4000);
  });
  expect(shapeOf(checked(update))).toEqual(shapeOf(Y.decodeUpdate(update)));
});

test('what yjs can’t read is refused, and what it can is read the same, whatever happened to it', () => {
  const random = freshChance('checking decoder');
  const seeds = [
    Y.encodeStateAsUpdate(richDoc()),
    updateOf((doc) =>
      doc.getArray('a').insert(0, [{ long: 'x'.repeat(100), list: [1, [2, ['tre']]] }, null]),
    ),
    updateOf((doc) => doc.getText('t').insert(0, `${'x'.repeat(80)}ø`)),
  ];
  let read = 0;
  let refused = 0;
  for (let turn = 0; turn < 20_000; turn++) {
    const update = mutated(seeds[turn % seeds.length] ?? new Uint8Array(), random);
    let expected: ReturnType<typeof shapeOf> | null = null;
    try {
      expected = shapeOf(Y.decodeUpdate(update));
    } catch {}
    let found: ReturnType<typeof shapeOf> | null = null;
    try {
      found = shapeOf(checked(update));
    } catch {}
    if (expected === null) refused++;
    else if (found !== null) read++;
    // It may refuse more: yjs reads some values past the end. What both read is the same.
    if (expected === null || found !== null)
      expect(found, `seed ${random.seed}, turn ${turn}`).toEqual(expected);
  }
  expect(read).toBeGreaterThan(300);
  expect(refused).toBeGreaterThan(300);
});

/** One item with one value, whose bytes are given. */
const withValue = (value: Uint8Array) => {
  const update = updateOf((doc) => {
    doc.clientID = 1;
    doc.getArray('a').insert(0, [null]);
  });
  const at = update.lastIndexOf(126);
  return new Uint8Array([...update.subarray(0, at), ...value, ...update.subarray(at + 1)]);
};

test('a text that is no UTF-8, a value of no known kind, and nesting beyond a hundred levels are refused', () => {
  const encoder = createEncoder();
  writeAny(encoder, 'en tekst');
  expect(() => checked(withValue(toUint8Array(encoder)))).not.toThrow();
  expect(() => checked(withValue(new Uint8Array([119, 2, 0xc3, 0x28])))).toThrow('UTF-8');
  expect(() => checked(withValue(new Uint8Array([42])))).toThrow('no known kind');
  const levels = (count: number) =>
    new Uint8Array([...Array.from({ length: count }, () => [117, 1]).flat(), 126]);
  expect(() => checked(withValue(levels(99)))).not.toThrow();
  expect(() => checked(withValue(levels(100)))).toThrow('too deep');
  const key = createEncoder();
  writeVarString(key, 'x');
  expect(() => checked(withValue(new Uint8Array([118, 1, 2, 0xff, 0xfe, 126])))).toThrow('UTF-8');
});
