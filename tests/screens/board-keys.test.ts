// The table of the board's keys: no press means two things, and with single keys turned off none of them is left.
import { expect, test } from 'vitest';
import { BOARD_KEYS, cardShortcuts, keyPressed } from '../../app/parts/keys/board-keys.ts';

type Held = { shiftKey?: boolean; ctrlKey?: boolean; metaKey?: boolean; altKey?: boolean };
const pressed = (key: string, held: Held = {}, singles = true) =>
  keyPressed({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held }, singles)
    ?.action;

test('no press means two things', () => {
  const presses = BOARD_KEYS.flatMap(({ keys, shift, ctrl }) => keys.map((key) => `${ctrl} ${shift} ${key}`));
  expect(new Set(presses).size).toBe(presses.length);
});

test('each press of the table is found, on any keyboard', () => {
  for (const { keys, shift, ctrl, action } of BOARD_KEYS)
    for (const key of keys)
      expect(pressed(key, { shiftKey: shift ?? false, ctrlKey: ctrl ?? false })).toBe(action);
  // Caps lock; Cmd on a Mac; / and ? over other keys.
  expect(pressed('M')).toBe('move');
  expect(pressed('z', { metaKey: true })).toBe('undo');
  expect(pressed('/', { shiftKey: true })).toBe('filter');
  expect(pressed('?', { shiftKey: true })).toBe('help');
  expect(pressed('/', { ctrlKey: true, shiftKey: true })).toBe('help');
});

test('what belongs to the browser or to nobody is left alone', () => {
  expect(pressed('m', { shiftKey: true })).toBeUndefined();
  expect(pressed('m', { ctrlKey: true })).toBeUndefined();
  expect(pressed('ArrowLeft', { altKey: true })).toBeUndefined();
  expect(pressed('Tab')).toBeUndefined();
  expect(pressed('7')).toBeUndefined();
});

test('turned off, no letter, digit or sign alone is for anything (WCAG 2.1.4)', () => {
  const signs = [...'abcdefghijklmnopqrstuvwxyzæøå0123456789/?.,+-'];
  for (const key of signs) {
    expect(pressed(key, {}, false)).toBeUndefined();
    expect(pressed(key, { shiftKey: true }, false)).toBeUndefined();
  }
  expect(pressed('ArrowDown', {}, false)).toBe('walk');
  expect(pressed('/', { ctrlKey: true }, false)).toBe('help');
});

test('what assistive technology is told is what there is', () => {
  expect(cardShortcuts(true).split(' ')).toEqual(
    expect.arrayContaining(['M', '6', 'Shift+ArrowUp', 'Control+A']),
  );
  expect(cardShortcuts(false)).not.toMatch(/(^| )\w( |$)/);
});
