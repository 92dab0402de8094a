// Meetings, series, agendas and decisions in the board's document: what is written is read, and two who write at once agree.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { boardHistory } from '../../app/ydoc/board-history.ts';
import { aMeeting } from '../domain/a-meeting.ts';

const aBoard = () => {
  const doc = new Y.Doc();
  return { doc, commands: boardCommands(doc, { origin: 'me' }) };
};
const exchange = (one: Y.Doc, other: Y.Doc) => {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
};
const WEEKLY = {
  id: 's1',
  title: 'Prosjektmøte',
  weekday: 3,
  every: 1,
  time: '10:00',
  place: 'Storsalen',
  members: ['ada', 'bo', 'vendor'],
  rota: ['bo', 'ada'],
  standing: [
    {
      id: 'aob',
      title: 'Eventuelt',
      type: 'information',
      minutes: null,
      presenter: null,
      order: 'a0',
      at: 'end',
    },
  ],
} as const;

describe('a series', () => {
  test('is read as it was put, the rota in its order', () => {
    const { doc, commands } = aBoard();
    expect(commands.addSeries(WEEKLY)).toBe('s1');
    expect(readBoard(doc).series).toEqual([WEEKLY]);
    commands.setRotaPlace('s1', 'vendor', 'Zz');
    commands.setRotaPlace('s1', 'bo', null);
    commands.setSeriesMember('s1', 'bo', false);
    commands.changeSeries('s1', { time: '10:30' });
    commands.removeStanding('s1', 'aob');
    expect(readBoard(doc).series).toEqual([
      { ...WEEKLY, time: '10:30', members: ['ada', 'vendor'], rota: ['vendor', 'ada'], standing: [] },
    ]);
  });

  test('[R9] is taken away and comes back; its meetings stay, each by itself', () => {
    const { doc, commands } = aBoard();
    commands.addSeries(WEEKLY);
    commands.addMeeting({ id: 'm1', title: 'Prosjektmøte 1', date: '2026-02-11', series: 's1' });
    commands.removeSeries('s1', '2026-02-12');
    expect(readBoard(doc)).toMatchObject({
      series: [],
      meetings: [{ id: 'm1', series: 's1' }],
      unreadable: 0,
    });
    commands.restoreSeries('s1');
    expect(readBoard(doc).series).toEqual([WEEKLY]);
    expect(() => commands.removeSeries('s1', 'i går')).toThrow(RangeError);
  });

  test('[R9] a meeting is taken away and comes back; one that is final stays', () => {
    const { doc, commands } = aBoard();
    commands.addMeeting({ id: 'm1', title: 'Prosjektmøte 1', date: '2026-02-11' });
    commands.addMeeting({ id: 'm2', title: 'Prosjektmøte 2', date: '2026-02-18', finalisedOn: '2026-02-19' });
    const ids = () => readBoard(doc).meetings.map(({ id }) => id);
    commands.removeMeeting('m1', '2026-02-12');
    commands.removeMeeting('m2', '2026-02-20');
    expect(ids()).toEqual(['m2']);
    commands.restoreMeeting('m1');
    expect(ids()).toEqual(['m2', 'm1']);
    // The next meeting of a series has the id of its day: planned anew it is the same one.
    commands.removeMeeting('m1', '2026-02-13');
    expect(commands.addMeeting({ id: 'm1', title: 'Prosjektmøte', date: '2026-02-11' })).toBe('m1');
    expect(ids()).toEqual(['m2', 'm1']);
  });

  test('[R5] two who add a member at once both have', () => {
    const one = aBoard();
    one.commands.addSeries({ ...WEEKLY, members: [] });
    const other = aBoard();
    exchange(one.doc, other.doc);
    one.commands.setSeriesMember('s1', 'cleo', true);
    other.commands.setSeriesMember('s1', 'dag', true);
    exchange(one.doc, other.doc);
    expect(readBoard(one.doc).series[0]?.members).toEqual(['cleo', 'dag']);
    expect(readBoard(other.doc)).toEqual(readBoard(one.doc));
  });

  test('[R10] a standing item and a place in the rota that can’t be read are left out', () => {
    const { doc, commands } = aBoard();
    commands.addSeries(WEEKLY);
    const record = doc.getMap('series').get('s1') as Y.Map<Y.Map<unknown>>;
    record.get('standing')?.set('broken', { title: 7 });
    record.get('rota')?.set('cleo', 4);
    expect(readBoard(doc)).toMatchObject({ unreadable: 0, series: [WEEKLY] });
  });
});

describe('a meeting', () => {
  test('holds who is there and who is not, never both', () => {
    const { doc, commands } = aBoard();
    commands.addMeeting({ id: 'm1', title: 'Møte', date: '2026-02-11', series: 's1' });
    commands.setPresence('m1', 'ada', 'present');
    commands.setPresence('m1', 'bo', 'present');
    commands.setPresence('m1', 'bo', 'absent');
    expect(readBoard(doc).meetings).toEqual([
      aMeeting({ date: '2026-02-11', series: 's1', present: ['ada'], absent: ['bo'] }),
    ]);
  });

  test('imported anew keeps what the group said of it', () => {
    const { doc, commands } = aBoard();
    commands.addMeeting({ id: 'm1', title: 'Møte', date: null, present: ['ada'] });
    commands.putMeeting({ id: 'm1', title: 'Referat', date: '2026-02-11', next: null });
    expect(readBoard(doc).meetings).toMatchObject([{ title: 'Referat', present: ['ada'] }]);
  });
});

describe('an agenda', () => {
  test('two who say something of one item at once make one record', () => {
    const one = aBoard();
    const other = aBoard();
    one.commands.addMeeting({ id: 'm1', title: 'Møte', date: null });
    exchange(one.doc, other.doc);
    one.commands.changeAgenda('m1', 'c1', { card: 'c1', type: 'decision' });
    other.commands.changeAgenda('m1', 'c1', { card: 'c1', type: 'decision' });
    exchange(one.doc, other.doc);
    expect(readBoard(one.doc).agenda).toHaveLength(1);
    expect(readBoard(one.doc)).toEqual(readBoard(other.doc));
  });

  test('[R9] an item that was added is taken back by undo, and taking one off, too', () => {
    const { doc, commands } = aBoard();
    const history = boardHistory(doc, 'me');
    const item = commands.addAgendaItem('m1', { title: 'Ny avtale', minutes: 10 });
    commands.changeAgenda('m1', item, { off: true });
    expect(readBoard(doc).agenda).toMatchObject([{ item, title: 'Ny avtale', minutes: 10, off: true }]);
    history.undo();
    expect(readBoard(doc).agenda).toMatchObject([{ off: false }]);
    history.undo();
    expect(readBoard(doc).agenda).toEqual([]);
  });
});

describe('a decision', () => {
  test('[R9] once taken away it is out of sight, and back when it is made again', () => {
    const { doc, commands } = aBoard();
    const decision = { id: 'd1', meeting: 'm1', item: 'c1', what: 'Avtalen sies opp' };
    commands.addDecision(decision);
    commands.changeDecision('d1', { why: 'For dyr' });
    commands.removeDecision('d1', '2026-02-11');
    expect(readBoard(doc)).toMatchObject({ decisions: [], unreadable: 0 });
    commands.addDecision(decision);
    expect(readBoard(doc).decisions).toMatchObject([{ ...decision, why: 'For dyr', supersededBy: null }]);
  });

  test('an empty one is refused', () => {
    const { commands } = aBoard();
    expect(() => commands.addDecision({ meeting: 'm1', item: null, what: ' ' })).toThrow(RangeError);
  });
});
