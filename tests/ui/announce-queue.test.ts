// What a screen reader is told, and how seldom (app/ui/announce-queue.ts). Time is a list of what is to be run.
import { beforeEach, expect, test } from 'vitest';
import { type Announce, announceQueue, WINDOW_MS } from '../../app/ui/announce-queue.ts';

let said: { words: string; at: number }[];
let now: number;
let due: { at: number; run: () => void }[];
let announce: Announce;

const pass = (ms: number) => {
  const end = now + ms;
  for (let next = due[0]; next && next.at <= end; next = due[0]) {
    due.shift();
    now = next.at;
    next.run();
  }
  now = end;
};

beforeEach(() => {
  said = [];
  now = 0;
  due = [];
  announce = announceQueue(
    (words) => said.push({ words, at: now }),
    (run, ms) => {
      due.push({ at: now + ms, run });
      due.sort((a, b) => a.at - b.at);
    },
  );
});

test('the first is said at once, what comes within three seconds of it together at their end', () => {
  announce('Flyttet til mars');
  pass(1000);
  announce('Angret');
  announce('Kort lagt til');
  pass(1999);
  expect(said).toEqual([{ words: 'Flyttet til mars', at: 0 }]);
  pass(1);
  expect(said[1]).toEqual({ words: 'Angret. Kort lagt til', at: 3000 });
  pass(10_000);
  expect(said).toHaveLength(2);
  announce('Gjort om');
  expect(said[2]).toEqual({ words: 'Gjort om', at: 13_000 });
});

test('of those with one key only the last is said, at the place of the last', () => {
  announce('Nummer 1', 'move a');
  announce('Nummer 2', 'move a');
  announce('Angret');
  announce('Nummer 3', 'move a');
  pass(WINDOW_MS);
  expect(said.map(({ words }) => words)).toEqual(['Nummer 1', 'Angret. Nummer 3']);
});

test('however much is announced, never twice within three seconds', () => {
  for (let i = 0; i < 100; i++) {
    announce(`Nummer ${i}`);
    pass(130);
  }
  pass(60_000);
  const gaps = said.slice(1).map(({ at }, i) => at - (said[i]?.at ?? 0));
  expect(Math.min(...gaps)).toBe(WINDOW_MS);
  expect(said.flatMap(({ words }) => words.split('. '))).toEqual(
    Array.from({ length: 100 }, (_, i) => `Nummer ${i}`),
  );
});

test('words that are asked for are asked for when they are said; none are no announcement', () => {
  let changed = 0;
  const others = () => (changed === 0 ? '' : `${changed} kort ble endret`);
  announce(others, 'others');
  expect(said).toEqual([]);
  changed = 1;
  announce(others, 'others');
  changed = 3;
  announce(others, 'others');
  changed = 5;
  pass(WINDOW_MS);
  expect(said.map(({ words }) => words)).toEqual(['1 kort ble endret', '5 kort ble endret']);
});

test('a sentence that ends with a mark of its own gets no second one', () => {
  announce('Alt er lagret');
  announce('Bo er frakoblet. Venter …');
  announce('Angret');
  pass(WINDOW_MS);
  expect(said[1]?.words).toBe('Bo er frakoblet. Venter … Angret');
});
