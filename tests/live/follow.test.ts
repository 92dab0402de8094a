// «Follow me»: who is taken along, who is asked, who leads when two do, and what a lost line does (app/live/follow.ts).
import { expect, test } from 'vitest';
import { type Follow, type FollowEvent, NOT_FOLLOWING, nextFollow } from '../../app/live/follow.ts';
import type { Here } from '../../app/live/here.ts';

const someone = (person: string, fields: Partial<Here> = {}): Here => ({
  key: person,
  person,
  name: person,
  colour: 1,
  me: false,
  open: null,
  holding: null,
  meeting: null,
  leading: null,
  turn: 0,
  following: null,
  ...fields,
});
const me = someone('me', { me: true });
const here = (...others: Here[]): FollowEvent => ({ type: 'here', here: [me, ...others] });
const bo = someone('bo');
/** Here, after having led in that turn. */
const boStopped = (turn = 1) => someone('bo', { turn });
const boAt = (leading: string, turn = 1) => someone('bo', { leading, turn });
const kariAt = (leading: string, turn = 1) => someone('kari', { leading, turn });

const after = (...events: FollowEvent[]): Follow => events.reduce(nextFollow, NOT_FOLLOWING);
const stepOf = (follow: Follow) => {
  const lead = 'lead' in follow ? `${follow.lead.person} ${follow.lead.at}` : '';
  return [follow.step, lead, 'waits' in follow && follow.waits ? 'waits' : ''].filter(Boolean).join(' ');
};
const seen = (...events: FollowEvent[]) => stepOf(after(...events));

test('who is there when it begins is taken along, and further along', () => {
  expect(seen(here(bo), here(boAt('/')))).toBe('following bo /');
  expect(seen(here(bo), here(boAt('/')), here(boAt('/wheel')))).toBe('following bo /wheel');
  expect(seen(here(bo), here(boAt('/')), here(boStopped()))).toBe('nobody');
});

test('who comes while somebody leads is only offered it', () => {
  expect(seen(here(boAt('/wheel')))).toBe('offered bo /wheel');
  expect(seen(here(), here(boAt('/wheel')), here(boAt('/')))).toBe('offered bo /');
  expect(seen(here(boAt('/wheel')), { type: 'join' })).toBe('following bo /wheel');
  expect(seen(here(boAt('/wheel')), here(bo))).toBe('nobody');
});

test('who leaves looks on their own until they come back, or until it ends', () => {
  const left = [here(bo), here(boAt('/')), { type: 'leave' }] as const;
  expect(seen(...left, here(boAt('/wheel')))).toBe('alone bo /wheel');
  expect(seen(...left, here(boAt('/wheel')), { type: 'join' })).toBe('following bo /wheel');
  expect(seen(...left, here(bo))).toBe('nobody');
  // The next time is another time.
  expect(seen(...left, here(bo), here(boAt('/', 2)))).toBe('following bo /');
});

test('a leader whose line is cut is waited for, goes on when they are back, and is given up at last', () => {
  const cut = [here(bo), here(boAt('/wheel')), here()] as const;
  expect(seen(...cut)).toBe('following bo /wheel waits');
  expect(seen(...cut, here(boAt('/card/x')))).toBe('following bo /card/x');
  expect(seen(...cut, { type: 'gaveUp' })).toBe('nobody');
  expect(seen(...cut, { type: 'gaveUp' }, here(boAt('/wheel')))).toBe('offered bo /wheel');
  // Back with an empty memory: they lead no longer.
  expect(seen(...cut, here(bo))).toBe('nobody');
  expect(seen(...cut, { type: 'leave' })).toBe('nobody');
  // Too late a timer ends nothing.
  expect(seen(...cut, here(boAt('/')), { type: 'gaveUp' })).toBe('following bo /');
});

test('a leader whose line is cut is waited for though another tab of theirs is here', () => {
  const cut = [here(bo), here(boAt('/wheel', 2)), here(bo)] as const;
  expect(seen(...cut)).toBe('following bo /wheel waits');
  expect(seen(...cut, here(bo))).toBe('following bo /wheel waits');
  expect(seen(...cut, here(boAt('/list', 2)))).toBe('following bo /list');
  expect(seen(...cut, here(boStopped(2)))).toBe('nobody');
  expect(seen(...cut, { type: 'gaveUp' })).toBe('nobody');
  // The other tab goes too.
  expect(seen(...cut, here())).toBe('following bo /wheel waits');
});

test('the newest of two takes over; the older follows', () => {
  const following = [here(bo, someone('kari')), here(boAt('/'), someone('kari'))] as const;
  expect(seen(...following, here(boAt('/'), kariAt('/wheel', 2)))).toBe('following kari /wheel');
  const leading = [here(bo), { type: 'lead' }] as const;
  expect(seen(...leading)).toBe('leading');
  expect(seen(...leading, here(boAt('/wheel', 2)))).toBe('following bo /wheel');
  // One who was cut off and comes back with an older lead takes nobody over.
  expect(seen(here(boAt('/', 4)), here(), { type: 'lead' }, here(boAt('/', 4)))).toBe('leading');
});

test('two who begin in the same moment agree on one of them', () => {
  const both = (mine: string, theirs: string) =>
    after(
      { type: 'here', here: [someone(mine, { me: true }), someone(theirs)] },
      { type: 'lead' },
      { type: 'here', here: [someone(mine, { me: true }), someone(theirs, { leading: '/', turn: 1 })] },
    ).step;
  expect([both('a', 'b'), both('b', 'a')]).toEqual(['following', 'leading']);
});

test('my own lead stays while my line is away, and ends when I stop', () => {
  const leading = [here(bo), { type: 'lead' }, here()] as const;
  expect(seen(...leading)).toBe('leading');
  expect(seen(...leading, here(bo))).toBe('leading');
  expect(seen(...leading, { type: 'stop' })).toBe('nobody');
});

test('a leader whose page is loaded anew goes on in their turn, unless another has begun meanwhile', () => {
  const leadOn = { type: 'leadOn', own: 3 } as const;
  const followed = [here(bo), here(boAt('/wheel', 3)), here()] as const;
  expect(seen(...followed, here(boAt('/wheel', 3)))).toBe('following bo /wheel');
  expect(seen(leadOn, here(bo))).toBe('leading');
  expect(seen(leadOn, here(boAt('/', 2)))).toBe('leading');
  expect(seen(leadOn, here(boAt('/', 4)))).toBe('following bo /');
  expect(after(leadOn, { type: 'stop' }, { type: 'lead' }).turn).toBe(4);
});

test('my other tab leads nobody of me', () => {
  expect(seen({ type: 'here', here: [someone('me', { me: true, leading: '/wheel', turn: 3 })] })).toBe(
    'nobody',
  );
});
