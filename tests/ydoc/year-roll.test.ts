// The roll on a shared board: run twice, or by two at once, it gives the same board as once; what was accepted at once is one undo.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { Board } from '../../app/domain/board.ts';
import { acceptedTurns } from '../../app/domain/year/accepted-turns.ts';
import { candidatesOf, type RollChoices, rollOf, rulesFor } from '../../app/domain/year/roll.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { boardHistory } from '../../app/ydoc/board-history.ts';
import { when } from '../domain/a-card.ts';
import { rule } from '../domain/year/an-activity.ts';

const YEAR = 2027;
const RULES = [
  '16. februar',
  'uke 53, mandag',
  'hver måned',
  'siste virkedag før påske',
  'siste fredag hvert tertial',
];

function aPeer(from?: Y.Doc) {
  const doc = new Y.Doc();
  if (from) Y.applyUpdate(doc, Y.encodeStateAsUpdate(from));
  const origin = {};
  return { doc, commands: boardCommands(doc, { origin }), history: boardHistory(doc, origin) };
}
type Peer = ReturnType<typeof aPeer>;

function aYear(): Peer {
  const peer = aPeer();
  peer.commands.putMember({ id: 'ada', name: 'Ada' });
  RULES.forEach((text, n) => {
    peer.commands.addActivity({ id: `a${n}`, title: `A${n}`, kind: 'case', rule: rule(text), owner: 'ada' });
  });
  const times = ['2026-03-04', '2026-05', '2026-06-01/2026-06-03', '2026-12-31'];
  peer.commands.addCards(
    times.map((text, n) => ({
      id: `c${n}`,
      title: `C${n}`,
      kind: 'action',
      when: when(text),
      order: `a${n}`,
    })),
  );
  return peer;
}

const exchange = (a: Peer, b: Peer) => {
  Y.applyUpdate(a.doc, Y.encodeStateAsUpdate(b.doc));
  Y.applyUpdate(b.doc, Y.encodeStateAsUpdate(a.doc));
};

/** Which rows are taken by number; which of last year's cards are asked for. */
type Choosing = { readonly rows: readonly number[]; readonly cards: readonly number[] };
const choosing: fc.Arbitrary<Choosing> = fc.record({
  rows: fc.uniqueArray(fc.nat(30)),
  cards: fc.uniqueArray(fc.nat(3)),
});

function rowsChosen(board: Board, { rows, cards }: Choosing) {
  const asked = candidatesOf(board, YEAR).filter((_, n) => cards.includes(n));
  const oneOffs = new Map(
    asked.flatMap((card) =>
      rulesFor(card.when ?? when('2026-01'))
        .slice(0, 1)
        .map((one) => [card.id, one] as const),
    ),
  );
  const choices: RollChoices = { whens: new Map(), oneOffs };
  return rollOf(board, YEAR, choices).rows.filter((row, n) => row.oneOff !== null || rows.includes(n));
}

const run = (peer: Peer, chosen: Choosing): void => {
  const board = readBoard(peer.doc);
  peer.commands.acceptTurns(acceptedTurns(rowsChosen(board, chosen), board));
};

/** All but the place on the board, which two who add at once settle between them. */
const whatIsThere = ({ cards, activities }: Board) => ({
  cards: cards.map(({ order: _, ...card }) => card).sort((a, b) => (a.id < b.id ? -1 : 1)),
  activities,
});

const all: Choosing = { rows: Array.from({ length: 40 }, (_, n) => n), cards: [0, 1, 2, 3] };

describe('[R5] the roll', () => {
  test('run twice gives the same board as once, whatever is chosen', () => {
    fc.assert(
      fc.property(choosing, (chosen) => {
        const peer = aYear();
        run(peer, chosen);
        const once = readBoard(peer.doc);
        const again = { ...chosen, cards: [] };
        run(peer, again);
        expect(
          readBoard(peer.doc).cards.filter(({ id }) => once.cards.some((card) => card.id === id)),
        ).toEqual(once.cards);
        run(peer, all);
        const full = readBoard(peer.doc);
        run(peer, all);
        expect(readBoard(peer.doc)).toEqual(full);
      }),
      { numRuns: 40 },
    );
  });

  test('by two at once gives the same board as by one, whatever each chooses', () => {
    fc.assert(
      fc.property(choosing, choosing, (mine, theirs) => {
        const a = aYear();
        const b = aPeer(a.doc);
        const single = aPeer(a.doc);
        const start = readBoard(a.doc);
        run(a, mine);
        run(b, theirs);
        exchange(a, b);
        expect(readBoard(a.doc)).toEqual(readBoard(b.doc));
        const ids = new Set([...rowsChosen(start, mine), ...rowsChosen(start, theirs)].map(({ id }) => id));
        const both = { rows: all.rows, cards: [...new Set([...mine.cards, ...theirs.cards])] };
        const rows = rowsChosen(start, both).filter(({ id }) => ids.has(id));
        single.commands.acceptTurns(acceptedTurns(rows, start));
        expect(whatIsThere(readBoard(a.doc))).toEqual(whatIsThere(readBoard(single.doc)));
      }),
      { numRuns: 60 },
    );
  });

  test('[R9] all that was accepted at once is one undo, activities and links too, and one redo', () => {
    const peer = aPeer(aYear().doc);
    const before = readBoard(peer.doc);
    run(peer, all);
    const after = readBoard(peer.doc);
    expect(after.cards.length).toBe(before.cards.length + 1 + 1 + 12 + 1 + 3 + 4);
    expect(peer.history.undo()).toBe('whole');
    expect(readBoard(peer.doc)).toMatchObject({
      cards: before.cards,
      activities: before.activities,
      deleted: [],
    });
    expect(peer.history.undo()).toBeNull();
    peer.history.redo();
    expect(readBoard(peer.doc)).toEqual(after);
  });

  test('[R9] a one-off that was taken back can be asked for by another rule', () => {
    const peer = aYear();
    const [byWeek, byDate] = rulesFor(when('2026-03-04'));
    const accept = (one: typeof byWeek) => {
      const board = readBoard(peer.doc);
      const oneOffs = new Map(one ? [['c0', one]] : []);
      const { rows } = rollOf(board, YEAR, { whens: new Map(), oneOffs });
      peer.commands.acceptTurns(
        acceptedTurns(
          rows.filter(({ oneOff }) => oneOff),
          board,
        ),
      );
    };
    accept(byWeek);
    peer.history.undo();
    accept(byDate);
    const { activities, cards } = readBoard(peer.doc);
    expect(activities.find(({ id }) => id === 'every-c0')?.rule).toEqual(byDate);
    expect(cards.find(({ id }) => id === 'y2027-1-every-c0')?.when).toEqual(when('2027-03-04'));
  });

  test('[R9] a deleted card of the year comes back when its turn is accepted after all', () => {
    const peer = aYear();
    run(peer, { rows: all.rows, cards: [] });
    peer.commands.deleteCards(['y2027-1-a0'], '2027-01-02');
    const board = readBoard(peer.doc);
    const rows = rollOf(board, YEAR, { whens: new Map(), oneOffs: new Map() }).rows;
    expect(rows.filter(({ state }) => state === 'skipped').map(({ id }) => id)).toEqual(['y2027-1-a0']);
    run(peer, { rows: all.rows, cards: [] });
    expect(readBoard(peer.doc).cards.some(({ id }) => id === 'y2027-1-a0')).toBe(true);
  });
});

describe('[R9] activities', () => {
  test('changed, left out a year, removed: each a step that is taken back', () => {
    const peer = aPeer(aYear().doc);
    const find = () => readBoard(peer.doc).activities.find(({ id }) => id === 'a0');
    const before = find();
    peer.commands.changeActivity('a0', { title: 'Ny', rule: rule('mai'), checklist: ['en'] });
    peer.commands.skipTurns([{ activity: 'a0', turn: '2027-1' }], true);
    expect(find()).toMatchObject({ title: 'Ny', checklist: ['en'], skipped: ['2027-1'] });
    peer.commands.removeActivity('a0', '2026-11-28');
    expect(find()).toBeUndefined();
    for (let n = 0; n < 3; n += 1) peer.history.undo();
    expect(find()).toEqual(before);
  });

  test('adding is taken back, unless somebody has worked on it since', () => {
    const a = aYear();
    const id = a.commands.addActivity({ title: 'Ny', kind: 'case', rule: rule('mai') });
    const b = aPeer(a.doc);
    b.commands.changeActivity(id, { leadDays: 7 });
    a.history.undo();
    expect(readBoard(a.doc).activities.some((one) => one.id === id)).toBe(false);
    exchange(a, b);
    expect(readBoard(a.doc).activities.find((one) => one.id === id)).toMatchObject({ leadDays: 7 });
  });

  test('two who leave out at once leave out both', () => {
    const a = aYear();
    const b = aPeer(a.doc);
    a.commands.skipTurns([{ activity: 'a2', turn: '2027-1' }], true);
    b.commands.skipTurns([{ activity: 'a2', turn: '2027-2' }], true);
    exchange(a, b);
    expect(readBoard(a.doc).activities.find(({ id }) => id === 'a2')?.skipped).toEqual(['2027-1', '2027-2']);
  });

  test('an old record’s month can be changed to a rule, and back', () => {
    const doc = new Y.Doc();
    doc
      .getMap('activities')
      .set('old', new Y.Map(Object.entries({ title: 'Treff', kind: 'case', month: 2, day: 29 })));
    const peer = aPeer(doc);
    peer.commands.changeActivity('old', { rule: rule('uke 9, mandag') });
    expect(readBoard(peer.doc).activities[0]?.rule).toEqual(rule('uke 9, mandag'));
    peer.history.undo();
    expect(readBoard(peer.doc).activities[0]?.rule).toEqual(rule('29. februar'));
  });
});
