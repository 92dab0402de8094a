// Imported first of all by the server whose pictures are taken, and by its threads: its clock goes on from noon of one Wednesday
// in March, so that the pictures differ from the last ones only where the product does. Plain JavaScript, as the built server is.
import { threadId } from 'node:worker_threads';

const TrueDate = Date;
const shift = TrueDate.parse('2026-03-11T12:00:00+01:00') - TrueDate.now();
const now = () => TrueDate.now() + shift;

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, values) =>
    values.length === 0 ? new target(now()) : Reflect.construct(target, values, target),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

// The ids of the example's records too, which colours and, among equals, order come from. Nobody else asks for twelve bytes at a time.
const truly = crypto.getRandomValues.bind(crypto);
let state = threadId;
/** Mulberry32, its high bits. */
const byte = () => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 24;
};
crypto.getRandomValues = (array) => {
  if (!(array instanceof Uint8Array) || array.length !== 12) return truly(array);
  for (let at = 0; at < array.length; at += 1) array[at] = byte();
  return array;
};
