// Who is here, out of presence states that any client may have written (app/live/here.ts).
import { expect, test } from 'vitest';
import { boardAddressOf, hereFrom } from '../../app/live/here.ts';

const me = { id: 'ada', name: 'Ada Nordli', colour: 1 as const };
/** In no meeting, neither leads nor follows. */
const QUIET = { meeting: null, leading: null, turn: 0, following: null };
const birk = { id: 'birk', name: 'Birk Sand', colour: 2 };

test('me first, then the others by name, each once however many tabs they have', () => {
  const states = new Map<number, unknown>([
    [7, { open: null, holding: 'k2', user: birk }],
    [3, { open: 'k1', user: { id: 'aase', name: 'Åse Dahl', colour: 4 } }],
    [1, { open: 'k3', holding: null }],
    [9, { open: 'k4', holding: null, meeting: 'm1', user: birk }],
    [11, { open: null, holding: null, user: { id: 'ada', name: 'Ada Nordli', colour: 1 } }],
  ]);
  expect(hereFrom(states, 1, me)).toEqual([
    {
      key: 'ada',
      person: 'ada',
      name: 'Ada Nordli',
      colour: 1,
      me: true,
      open: 'k3',
      holding: null,
      ...QUIET,
    },
    {
      key: 'birk',
      person: 'birk',
      name: 'Birk Sand',
      colour: 2,
      me: false,
      open: 'k4',
      holding: 'k2',
      ...QUIET,
      meeting: 'm1',
    },
    {
      key: 'aase',
      person: 'aase',
      name: 'Åse Dahl',
      colour: 4,
      me: false,
      open: 'k1',
      holding: null,
      ...QUIET,
    },
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
    {
      key: 'ada',
      person: 'ada',
      name: 'Ada Nordli',
      colour: 1,
      me: true,
      open: null,
      holding: null,
      ...QUIET,
    },
    {
      key: 'birk',
      person: 'birk',
      name: 'Birk Sand',
      colour: 1,
      me: false,
      open: null,
      holding: null,
      ...QUIET,
    },
  ]);
});

test('who leads in one of two tabs leads, by the newer turn', () => {
  const states = new Map<number, unknown>([
    [1, {}],
    [2, { leading: '/wheel', turn: 2, user: birk }],
    [3, { leading: '/?lens=flow', turn: 3, user: birk }],
    [4, { following: 'ada', user: birk }],
  ]);
  expect(hereFrom(states, 1, me)[1]).toMatchObject({ leading: '/?lens=flow', turn: 3, following: 'ada' });
});

test.each([
  ['/', '/'],
  ['/?lens=flow&q=%23drift', '/?lens=flow&q=%23drift'],
  ['/card/x1?lens=flow', '/card/x1?lens=flow'],
  ['/wheel#today', '/wheel'],
  ['/../../sign-out', null],
  ['/../other', null],
  ['/%2e%2e/other', null],
  ['/..\\..\\account', null],
  ['', null],
  ['z/..', null],
  ['?lens=flow', null],
  ['//evil.example/x', '//evil.example/x'],
  ['https://evil.example', null],
  [`/${'x'.repeat(500)}`, null],
  [17, null],
  [null, null],
])('[R10] an address that is shown stays on the board: %j is %j', (value, address) => {
  expect(boardAddressOf(value)).toBe(address);
});
