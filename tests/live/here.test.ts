// Who is here, out of presence states that any client may have written (app/live/here.ts).
import { expect, test } from 'vitest';
import { hereFrom } from '../../app/live/here.ts';

const me = { id: 'ada', name: 'Ada Nordli', colour: 1 as const };
const birk = { id: 'birk', name: 'Birk Sand', colour: 2 };

test('me first, then the others by name, each once however many tabs they have', () => {
  const states = new Map<number, unknown>([
    [7, { open: null, holding: 'k2', user: birk }],
    [3, { open: 'k1', user: { id: 'aase', name: 'Åse Dahl', colour: 4 } }],
    [1, { open: 'k3', holding: null }],
    [9, { open: 'k4', holding: null, user: birk }],
    [11, { open: null, holding: null, user: { id: 'ada', name: 'Ada Nordli', colour: 1 } }],
  ]);
  expect(hereFrom(states, 1, me)).toEqual([
    { key: 'ada', person: 'ada', name: 'Ada Nordli', colour: 1, me: true, open: 'k3', holding: null },
    { key: 'birk', person: 'birk', name: 'Birk Sand', colour: 2, me: false, open: 'k4', holding: 'k2' },
    { key: 'aase', person: 'aase', name: 'Åse Dahl', colour: 4, me: false, open: 'k1', holding: null },
  ]);
});

test('[R10] a state without a person, or with nonsense in it, harms nobody', () => {
  const states = new Map<number, unknown>([
    [1, null],
    [2, 'x'],
    [3, { user: { id: 5, name: 'x' } }],
    [4, { open: { deep: [] }, holding: 17, user: { ...birk, colour: 99 } }],
  ]);
  expect(hereFrom(states, 1, me)).toEqual([
    { key: 'ada', person: 'ada', name: 'Ada Nordli', colour: 1, me: true, open: null, holding: null },
    { key: 'birk', person: 'birk', name: 'Birk Sand', colour: 1, me: false, open: null, holding: null },
  ]);
});
