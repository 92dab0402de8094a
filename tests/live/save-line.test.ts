// What may be said of the way to the server's disk (R4): the pure line of app/live/save-line.ts.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentEditOf } from '../../app/live/count-edits.ts';
import { NEW_LINE, nextLine, type SaveEvent, statusOf, worstOf } from '../../app/live/save-line.ts';
import { saveWordsOf } from '../../app/live/save-words.ts';
import { live } from '../../app/text/live.ts';
import { CLOSE } from '../../app/ydoc/wire.ts';

const after = (...events: SaveEvent[]) => events.reduce(nextLine, NEW_LINE);
const statusAfter = (...events: SaveEvent[]) => statusOf(after(...events));

const read: SaveEvent = { type: 'read', unsent: 0, safeHere: true };
const edited: SaveEvent = { type: 'edited', sent: true };
const editedOffline: SaveEvent = { type: 'edited', sent: false };
const opened: SaveEvent = { type: 'opened', overHttp: false };
const openedOverHttp: SaveEvent = { type: 'opened', overHttp: true };
const synced: SaveEvent = { type: 'synced' };
const answered: SaveEvent = { type: 'sent', edit: 'answer' };
const updated: SaveEvent = { type: 'sent', edit: 'update' };
const stored = (count: number): SaveEvent => ({ type: 'stored', count });
const closed = (code: number | null = 1006): SaveEvent => ({ type: 'closed', code });
const reached: SaveEvent = { type: 'probed', reached: true };
const refuses: SaveEvent = { type: 'disk', refuses: true };
const takes: SaveEvent = { type: 'disk', refuses: false };
const readOnly = (turnedAway: boolean): SaveEvent => ({ type: 'readOnly', turnedAway });
const moving: SaveEvent = { type: 'moving' };
const unreached: SaveEvent = { type: 'probed', reached: false };
const joined = [read, opened, synced, answered, stored(1)];

describe('[R4] saved is the server’s word', () => {
  test('before anything is known the state is loading', () => {
    expect(statusAfter()).toEqual({ state: 'loading', unsent: 0, safeHere: false, overHttp: false });
  });

  test('an open and synced socket alone says nothing: the answer must be on disk, too', () => {
    expect(statusAfter(read, opened, synced, answered).state).toBe('loading');
    expect(statusAfter(...joined).state).toBe('saved');
  });

  test('an edit is saving until the count of stored edits has reached it', () => {
    expect(statusAfter(...joined, updated, edited)).toMatchObject({ state: 'saving', unsent: 1 });
    expect(statusAfter(...joined, updated, edited, stored(2))).toMatchObject({ state: 'saved', unsent: 0 });
    expect(statusAfter(...joined, updated, edited, updated, edited, stored(2))).toMatchObject({
      state: 'saving',
      unsent: 2,
    });
  });

  test('edits made without a socket stay unsent through reopening, until the answer with them is on disk', () => {
    const offline = [...joined, closed(), editedOffline, editedOffline];
    expect(statusAfter(...offline)).toMatchObject({ state: 'offline', unsent: 2 });
    expect(statusAfter(...offline, opened, synced)).toMatchObject({ state: 'saving', unsent: 2 });
    expect(statusAfter(...offline, opened, synced, answered)).toMatchObject({ state: 'saving', unsent: 2 });
    expect(statusAfter(...offline, opened, synced, answered, stored(1))).toMatchObject({
      state: 'saved',
      unsent: 0,
    });
  });

  test('what waits for the document to be filled is unsent, and in this tab only', () => {
    const waits: SaveEvent = { type: 'waiting', by: 1 };
    const done: SaveEvent = { type: 'waiting', by: -1 };
    const unfilled = [read, waits, opened, answered, stored(1)];
    expect(statusAfter(...unfilled)).toMatchObject({ state: 'saving', unsent: 1, safeHere: false });
    expect(statusAfter(read, waits, closed())).toMatchObject({
      state: 'offline',
      unsent: 1,
      safeHere: false,
    });
    // Whether the change is made before or after the server's content has come, or not at all.
    expect(statusAfter(...unfilled, synced)).toMatchObject({ state: 'saving', unsent: 1 });
    const made = [...unfilled, synced, updated, edited, done];
    expect(statusAfter(...made)).toMatchObject({ state: 'saving', unsent: 1, safeHere: true });
    expect(statusAfter(...made, stored(2))).toMatchObject({ state: 'saved', unsent: 0 });
    expect(statusAfter(...unfilled, synced, done)).toMatchObject({ state: 'saved', unsent: 0 });
  });

  test('[S26] what a closed document didn’t take is not saved, whatever else is, until nothing of it is left', () => {
    expect(statusAfter(...joined, readOnly(false)).state).toBe('saved');
    const late = [...joined, updated, edited, readOnly(false)];
    expect(statusAfter(...late).state).toBe('saving');
    // It was on its way when the document closed.
    expect(statusAfter(...late, stored(2))).toMatchObject({ state: 'saved', unsent: 0 });
    const turned = [...late, readOnly(true)];
    expect(statusAfter(...turned)).toMatchObject({ state: 'turnedAway', unsent: 1 });
    expect(after(...turned).readOnly).toBe(true);
    expect(statusAfter(...turned, closed()).state).toBe('turnedAway');
    expect(statusAfter(...turned, closed(), opened, synced, answered).state).toBe('turnedAway');
    // One whose edits of an earlier visit are all there, though it never heard so.
    const earlier: SaveEvent = { type: 'read', unsent: 3, safeHere: true };
    const back = [earlier, opened, readOnly(false), synced, answered];
    expect(statusAfter(...back)).toMatchObject({ state: 'saving', unsent: 3 });
    expect(statusAfter(...back, stored(1))).toMatchObject({ state: 'saved', unsent: 0 });
    expect(statusAfter(...back, readOnly(true))).toMatchObject({ state: 'turnedAway', unsent: 3 });
  });

  test('edits of an earlier visit are unsent from the start', () => {
    const earlier: SaveEvent = { type: 'read', unsent: 3, safeHere: true };
    expect(statusAfter(earlier)).toMatchObject({ state: 'loading', unsent: 3 });
    expect(statusAfter(earlier, closed())).toMatchObject({ state: 'offline', unsent: 3 });
    expect(statusAfter(earlier, opened, synced)).toMatchObject({ state: 'saving', unsent: 3 });
    expect(statusAfter(earlier, opened, synced, answered, stored(1))).toMatchObject({
      state: 'saved',
      unsent: 0,
    });
  });

  test('an edit the closing socket did not take is not saved by an earlier one’s acknowledgement', () => {
    expect(statusAfter(...joined, updated, edited, editedOffline, stored(2))).toMatchObject({
      state: 'saving',
      unsent: 2,
    });
  });

  test('a new socket counts from nothing', () => {
    const again = [...joined, updated, edited, stored(2), closed(), opened, synced, answered];
    expect(statusAfter(...again).state).toBe('loading');
    expect(statusAfter(...again, stored(1)).state).toBe('saved');
  });
});

describe('what failed', () => {
  const failed = [read, closed(), closed(), closed()];

  test('offline while nothing gets through', () => {
    expect(statusAfter(...failed).state).toBe('offline');
  });

  test('blocked when HTTP gets through and the socket fails once more; one success of HTTP alone may be a server coming back', () => {
    expect(statusAfter(...failed, reached).state).toBe('offline');
    expect(statusAfter(...failed, reached, closed()).state).toBe('blocked');
    expect(statusAfter(...failed, reached, closed(), reached, closed(), reached).state).toBe('blocked');
    expect(statusAfter(...failed, reached, closed(), opened).state).toBe('blocked');
    expect(statusAfter(...failed, reached, closed(), unreached).state).toBe('offline');
    expect(statusAfter(...failed, reached, closed(), opened, synced, answered, stored(1)).state).toBe(
      'saved',
    );
  });

  test.each([
    [CLOSE.signedOut, 'signedOut'],
    [CLOSE.notAdmitted, 'notAdmitted'],
    [CLOSE.notStored, 'notStored'],
    [CLOSE.tooLarge, 'notStored'],
    [CLOSE.restarting, 'offline'],
  ])('close code %i is %s', (code, state) => {
    expect(statusAfter(...joined, updated, edited, closed(code))).toMatchObject({ state, unsent: 1 });
  });

  test('not stored is said until it is stored, also while trying again', () => {
    const refused = [...joined, updated, edited, closed(CLOSE.notStored), opened, synced, answered];
    expect(statusAfter(...refused).state).toBe('notStored');
    expect(statusAfter(...refused, stored(1))).toMatchObject({ state: 'saved', unsent: 0 });
  });
});

test('[R4] whatever happens, saved means: open, synced, read, all that was sent is stored and no local edit is unsent', () => {
  const event = fc.oneof(
    ...[
      read,
      edited,
      editedOffline,
      opened,
      synced,
      answered,
      updated,
      closed(),
      closed(CLOSE.notStored),
      reached,
      unreached,
      openedOverHttp,
      refuses,
      takes,
      moving,
    ].map((one) => fc.constant(one)),
    fc.nat(4).map(stored),
  );
  fc.assert(
    fc.property(fc.array(event, { maxLength: 30 }), (events) => {
      const line = after(...events);
      if (statusOf(line).state !== 'saved') return;
      expect(line).toMatchObject({ socket: 'open', synced: true, read: true, owing: false, unsent: 0 });
      expect(line.diskRefuses).toBe(false);
      expect(line.stored).toBeGreaterThanOrEqual(line.sent);
    }),
  );
});

describe('a disk that refuses, by the server’s word', () => {
  test('is said to everybody, also to those who have nothing unsent, until it takes again', () => {
    expect(statusAfter(...joined, refuses)).toMatchObject({ state: 'notStored', unsent: 0 });
    const writing = [...joined, refuses, updated, edited];
    expect(statusAfter(...writing)).toMatchObject({ state: 'notStored', unsent: 1 });
    expect(statusAfter(...writing, takes)).toMatchObject({ state: 'saving', unsent: 1 });
    expect(statusAfter(...writing, takes, stored(2))).toMatchObject({ state: 'saved', unsent: 0 });
    expect(statusAfter(...writing, stored(2)).state).toBe('notStored');
  });

  test('is the word of one line: a new one may have another, and without a line nobody knows', () => {
    expect(statusAfter(...joined, refuses, closed()).state).toBe('offline');
    expect(statusAfter(...joined, refuses, closed(), opened, synced, answered, stored(1)).state).toBe(
      'saved',
    );
    expect(statusAfter(...joined, refuses, moving, closed(null)).state).toBe('loading');
    expect(statusAfter(...joined, refuses, closed(CLOSE.signedOut)).state).toBe('signedOut');
  });

  test('of one of several documents is said of all', () => {
    const [fine, full] = [statusAfter(...joined), statusAfter(...joined, refuses)];
    expect(worstOf([fine], [full])).toMatchObject({ state: 'notStored', unsent: 0 });
  });

  test.each(['nb', 'nn', 'en'] as const)(
    'in words (%s): what is safe depends on what waits and where',
    (language) => {
      const words = live[language];
      const said = (unsent: number, safeHere: boolean) =>
        saveWordsOf({ state: 'notStored', unsent, safeHere, overHttp: false }, words);
      expect(said(0, true)).toEqual({
        loud: true,
        head: words.notStored,
        detail: '',
        more: [words.notStoredWhat, words.notStoredGoOn, words.notStoredDo],
      });
      expect(said(0, false).more[1]).toBe(words.notStoredWait);
      expect(said(2, true)).toMatchObject({ detail: words.unstored });
      expect(said(2, true).more[1]).toBe(words.notStoredSafe);
      expect(said(2, false).more[1]).toBe(words.notStoredOnlyHere);
    },
  );
});

describe('moving to a better line', () => {
  test('is no failure: connecting, not offline, and saved again only by the new line’s word', () => {
    const moved = [...joined, moving, closed(null)];
    expect(statusAfter(...moved)).toMatchObject({ state: 'loading', unsent: 0 });
    expect(after(...moved).failures).toBe(0);
    expect(statusAfter(...moved, opened, synced, answered).state).toBe('loading');
    expect(statusAfter(...moved, opened, synced, answered, stored(1)).state).toBe('saved');
    expect(statusAfter(...moved, closed()).state).toBe('offline');
  });

  test('from a line that is down it stays offline until the new one is open', () => {
    expect(statusAfter(read, closed(), moving, closed(null)).state).toBe('offline');
  });

  test('a line over HTTP says so while it is open, and is saved as any other', () => {
    const over = [read, openedOverHttp, synced, answered, stored(1)];
    expect(statusAfter(...over)).toEqual({ state: 'saved', unsent: 0, safeHere: true, overHttp: true });
    expect(statusAfter(...over, closed()).overHttp).toBe(false);
    expect(worstOf([statusAfter(...joined)], [statusAfter(...over)]).overHttp).toBe(true);
  });
});

describe('several documents, one status', () => {
  const status = (state: 'saved' | 'saving' | 'loading' | 'offline' | 'notAdmitted', unsent = 0) => ({
    state,
    unsent,
    safeHere: true,
    overHttp: false,
  });

  test('the worst state and all unsent edits', () => {
    expect(worstOf([status('saved')], [status('saving', 2), status('offline', 3)])).toEqual(
      status('offline', 5),
    );
  });

  test('a card’s body that is loading, or may not be seen, does not make the board unsaved', () => {
    expect(worstOf([status('saved')], [status('loading'), status('notAdmitted')])).toEqual(status('saved'));
  });

  test('a board that is loading, or isn’t open yet, is not saved because what lies beside it is', () => {
    expect(worstOf([status('loading')], [status('saved')]).state).toBe('loading');
    expect(worstOf([], [status('saved')]).state).toBe('loading');
    expect(worstOf([status('saved'), status('loading')], []).state).toBe('loading');
    expect(worstOf([], []).state).toBe('loading');
  });
});

test.each([
  ['sync step 1', new Uint8Array([0, 0, 1, 0]), null],
  ['sync step 2', new Uint8Array([0, 1, 2, 0, 0]), 'answer'],
  ['an update', new Uint8Array([0, 2, 2, 0, 0]), 'update'],
  ['presence', new Uint8Array([1, 2, 0, 0]), null],
  ['text', 'hello', null],
])('%s counts as %s', (_name, frame, counted) => {
  expect(sentEditOf(frame)).toBe(counted);
});
