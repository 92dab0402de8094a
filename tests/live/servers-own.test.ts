// [S26] What the server turned away is told from what it has, which is fetched (app/live/servers-own.ts).
import { expect, test } from 'vitest';
import * as Y from 'yjs';
import { openDocumentState } from '../../app/live/document-state.ts';
import { openServersOwn } from '../../app/live/servers-own.ts';
import type { Timers } from '../../app/live/timers.ts';

/** Time goes on when the test says so. */
const someTimers = () => {
  const pauses: number[] = [];
  let next: (() => void) | null = null;
  let begun = () => {};
  const timers: Timers = {
    later: (ms, run) => {
      pauses.push(ms);
      next = run;
      begun();
      return () => {
        if (next === run) next = null;
      };
    },
    end: () => undefined,
  };
  return {
    timers,
    pauses,
    isPausing: () => next !== null,
    elapse: () => next?.(),
    /** Resolves at the next pause. */
    pause: () =>
      new Promise<void>((resolve) => {
        begun = resolve;
      }),
  };
};

/** A document of which something was turned away; `answers`: what is fetched, one after the other, and nothing after that. */
const turnedAway = (answers: readonly (Uint8Array | null | 'fails')[] = []) => {
  const state = openDocumentState(() => undefined);
  const time = someTimers();
  let asked = 0;
  const copyOf = async () => {
    asked += 1;
    const answer = answers[asked - 1] ?? null;
    if (answer === 'fails') throw new Error('no network');
    return answer;
  };
  const own = openServersOwn({ state, copyOf, timers: time.timers });
  const here = new Promise<void>((resolve) => {
    own.subscribe(() => own.read() && resolve());
  });
  state.take({ type: 'read', unsent: 0, safeHere: true });
  state.take({ type: 'opened', overHttp: false });
  state.take({ type: 'sent', edit: 'answer' });
  state.take({ type: 'synced' });
  state.take({ type: 'edited', sent: true });
  state.take({ type: 'readOnly', turnedAway: true });
  expect(state.status().state).toBe('turnedAway');
  return { state, own, here, asked: () => asked, ...time };
};

const theirs = () => {
  const doc = new Y.Doc();
  doc.getText('t').insert(0, 'theirs');
  return Y.encodeStateAsUpdate(doc);
};

test('it is asked for again after growing pauses, until it is here', async () => {
  const unreadable = new Uint8Array([1, 2, 3]);
  const { own, here, pauses, pause, elapse, asked } = turnedAway([null, 'fails', unreadable, theirs()]);
  await pause();
  for (let i = 0; i < 2; i += 1) {
    elapse();
    await pause();
  }
  expect(own.read()).toBeNull();
  expect(pauses).toEqual([1000, 2000, 4000]);
  elapse();
  await here;
  expect(own.read()?.getText('t').toString()).toBe('theirs');
  expect([asked(), pauses.length]).toEqual([4, 3]);
});

test('a pause is at most a minute', async () => {
  const { pauses, pause, elapse } = turnedAway();
  await pause();
  for (let i = 0; i < 9; i += 1) {
    elapse();
    await pause();
  }
  expect(Math.max(...pauses)).toBe(60_000);
});

test('at once when the line is back, not at each change meanwhile', async () => {
  const { state, own, here, pause, isPausing, asked } = turnedAway([null, theirs()]);
  await pause();
  state.take({ type: 'edited', sent: true });
  expect(asked()).toBe(1);
  own.lineIsBack();
  expect([asked(), isPausing()]).toEqual([2, false]);
  await here;
});

test('no more when the document is closed, or everything was taken after all', async () => {
  for (const how of ['closed', 'stored'] as const) {
    const { state, own, pause, isPausing, asked } = turnedAway();
    await pause();
    if (how === 'closed') own.end();
    else state.take({ type: 'stored', count: 1 });
    expect(isPausing()).toBe(false);
    own.lineIsBack();
    expect(asked()).toBe(1);
  }
});
