// Going through found items as values and in real documents: what is offered, and what accepting, linking and parting write and take back.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import type { FoundAction, MinutesReading } from '../../app/domain/minutes/reading-types.ts';
import { sameCardIn } from '../../app/domain/minutes/same-card.ts';
import { shownItems, sureItems, UNKNOWN, whoChoices } from '../../app/screens/minutes/found-filter.ts';
import { decisionsOf, itemsOf, keptItems } from '../../app/screens/minutes/found-items.ts';
import {
  acceptItems,
  boardStep,
  linkItem,
  logDecisions,
  unlinkItem,
} from '../../app/screens/minutes/found-steps.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { boardReader } from '../../app/ydoc/board-document.ts';
import { boardHistory } from '../../app/ydoc/board-history.ts';
import { minutesCommands, readMinutes } from '../../app/ydoc/minutes-document.ts';
import { aMeeting } from '../domain/a-meeting.ts';

const MEETING = aMeeting({ id: 'm1', date: '2026-11-25' });
const action = (item: string, text: string, more: Partial<FoundAction> = {}): FoundAction => ({
  item,
  text,
  quote: `${text}.`,
  start: 0,
  end: text.length,
  assignees: [],
  due: null,
  section: null,
  confidence: 'high',
  reasons: ['present'],
  ...more,
});
const READING: MinutesReading = {
  meeting: {
    title: null,
    date: null,
    dateAt: null,
    next: null,
    attendees: [],
    absent: [],
    minuteTakers: [],
    rota: [],
  },
  sections: [],
  actions: [
    action('i1', 'Sjekke lisensen til PressReader'),
    action('i2', 'Vaske koppene', { assignees: ['Kari N.'] }),
    action('i3', 'Kanskje rydde lageret', { confidence: 'low' }),
  ],
  decisions: [],
  questions: [],
};

/** A board with one card that says what the first item says. */
const open = () => {
  const [board, minutes] = [new Y.Doc(), new Y.Doc()];
  const origin = 'me';
  const commands = boardCommands(board, { origin });
  commands.addCards([
    { id: 'c1', title: 'Sjekke lisensen for PressReader', kind: 'case', order: 'a0' },
    { id: 'c2', title: 'Årsplan', kind: 'case', order: 'a1' },
  ]);
  const history = boardHistory(board, origin);
  const others = boardCommands(board, { origin: 'others' });
  const { read } = boardReader(board);
  const items = () => {
    const now = read();
    const likeIn = sameCardIn(now.cards, now.people);
    return itemsOf(READING, readMinutes(minutes), { board: now, meeting: MEETING, likeIn });
  };
  const place = () => ({
    board: read(),
    commands,
    meeting: MEETING,
    shared: { isReadOnly: false, ...readMinutes(minutes), ...minutesCommands(minutes, { origin }) },
    back: boardStep(history),
  });
  const item = (id: string) => {
    const found = items().find((one) => one.action.item === id);
    if (!found) throw new Error(`no item ${id}`);
    return found;
  };
  const card = (id: string) => read().cards.find((one) => one.id === id);
  return { read, commands, others, items, place, item, card };
};

describe('a card that says the same', () => {
  test('[R3] is linked and pointed to the minutes, not copied; back, again, and parted', () => {
    const { read, place, item, card } = open();
    const like = item('i1').like?.card;
    expect(like?.id).toBe('c1');
    const step = linkItem(item('i1'), like as NonNullable<typeof like>, place());
    expect(item('i1')).toMatchObject({ state: 'accepted', isSame: true, card: { id: 'c1' } });
    expect(card('c1')?.source).toEqual({
      meeting: 'm1',
      item: 'i1',
      quote: 'Sjekke lisensen til PressReader.',
    });
    expect(read().cards).toHaveLength(2);
    step.back();
    expect(item('i1')).toMatchObject({ state: 'offered', isSame: false, like: { card: { id: 'c1' } } });
    expect(card('c1')?.source).toBeNull();
    step.again();
    expect(item('i1').state).toBe('accepted');
    const parted = unlinkItem(item('i1'), place());
    expect(item('i1')).toMatchObject({ state: 'offered', like: null });
    expect(card('c1')?.source).toBeNull();
    parted.back();
    expect(item('i1')).toMatchObject({ state: 'accepted', card: { source: { item: 'i1' } } });
  });

  test('keeps where it came from, when it came from an earlier meeting', () => {
    const { commands, place, item, card } = open();
    const source = { meeting: 'm0', item: 'x', quote: 'Da' };
    commands.changeCards([{ id: 'c1', change: { source } }]);
    const there = card('c1');
    const step = linkItem(item('i1'), there as NonNullable<typeof there>, place());
    expect([item('i1').state, card('c1')?.source]).toEqual(['accepted', source]);
    step.back();
    expect([item('i1').state, card('c1')?.source]).toEqual(['offered', source]);
  });

  test('that is deleted is none any more: the item is offered again', () => {
    const { commands, place, item, card } = open();
    const there = card('c1');
    linkItem(item('i1'), there as NonNullable<typeof there>, place());
    commands.deleteCards(['c1'], '2026-11-28');
    expect(item('i1')).toMatchObject({ state: 'offered', card: null });
  });
});

test('[R9] all the sure ones are one step; a card that was deleted comes back instead of a second one', () => {
  const { read, commands, item, place } = open();
  const both = [item('i2'), item('i3')];
  const step = acceptItems(both, place());
  expect(read().cards.map(({ title }) => title)).toEqual([
    'Sjekke lisensen for PressReader',
    'Årsplan',
    'Vaske koppene (Kari N.)',
    'Kanskje rydde lageret',
  ]);
  step.back();
  expect([item('i2').state, item('i3').state, read().cards.length]).toEqual(['offered', 'offered', 2]);
  step.again();
  expect([item('i2').state, read().cards.length]).toEqual(['accepted', 4]);
  commands.deleteCards(['m1-i2'], '2026-11-28');
  acceptItems([item('i2')], place());
  expect([item('i2').state, read().cards.length, read().deleted]).toEqual(['accepted', 4, []]);
});

test('sure is what nothing is asked about: neither whether a card says the same nor whose it is', () => {
  const { items, place, commands } = open();
  const sure = () => sureItems(items()).map(({ action }) => action.item);
  expect(sure()).toEqual([]);
  place().shared.putSame('i1', null);
  expect(sure()).toEqual(['i1']);
  commands.addOutsider({ name: 'Kari N.', organisation: '' });
  expect(sure()).toEqual(['i1', 'i2']);
});

test('«only sure» shows what «accept the sure ones» would take, and «only unsure» all the others', () => {
  const { items, place } = open();
  const shown = (sure: 'sure' | 'unsure') => shownItems(items(), { who: '', sure });
  expect([shown('sure'), shown('unsure')]).toEqual([[], items()]);
  place().shared.putSame('i1', null);
  expect(shown('sure').map(({ action }) => action.item)).toEqual(['i1']);
  expect(shown('sure')).toEqual(sureItems(items()));
  expect(shown('unsure').map(({ action }) => action.item)).toEqual(['i2', 'i3']);
});

test('what is shown: by whose it is and how sure, without what was rejected', () => {
  const { items, place } = open();
  place().shared.refuse('i3');
  const shown = (filter: Parameters<typeof shownItems>[1]) =>
    shownItems(items(), filter).map(({ action }) => action.item);
  expect(shown({ who: '', sure: 'any' })).toEqual(['i1', 'i2']);
  expect(shown({ who: UNKNOWN, sure: 'any' })).toEqual(['i2']);
  expect(shown({ who: '', sure: 'sure' })).toEqual([]);
  expect(shown({ who: '', sure: 'unsure' })).toEqual(['i1', 'i2']);
  expect(whoChoices(items(), []).map(({ who, count }) => [who, count])).toEqual([
    ['-nobody', 1],
    ['-unknown', 1],
  ]);
});

test('items that are as they were are the same objects', () => {
  const { items, place } = open();
  const before = items();
  place().shared.refuse('i3');
  const now = keptItems(before, items());
  expect(now.map((item, i) => item === before[i])).toEqual([true, true, false]);
});

describe('decisions that were found', () => {
  const found = ['d1', 'd2'].map((item) => ({
    item,
    text: `Vedtak ${item}`,
    quote: `Vedtak ${item}`,
    start: 0,
    end: 9,
    section: null,
    confidence: 'high' as const,
    reasons: [],
  }));
  const reading: MinutesReading = { ...READING, decisions: found };

  test('go to the log once, however often and by whomever; a refused one does not; all back as one step', () => {
    const { read, commands, place } = open();
    commands.addCards([{ id: 'c3', title: 'Før', kind: 'case', order: 'a2' }]);
    const now = () =>
      decisionsOf(reading, new Set(['d2']), new Set(read().decisions.map(({ id }) => id)), MEETING);
    expect(now().map(({ state }) => state)).toEqual(['kept', 'rejected']);
    const all = decisionsOf(reading, new Set(), new Set(), MEETING);
    const step = logDecisions(all, place());
    logDecisions(all.slice(0, 1), place());
    expect(read().decisions.map(({ id, what, meeting }) => [id, what, meeting])).toEqual([
      ['m1-d1', 'Vedtak d1', 'm1'],
      ['m1-d2', 'Vedtak d2', 'm1'],
    ]);
    expect(now().map(({ state }) => state)).toEqual(['logged', 'logged']);
    step.back();
    expect([read().decisions, read().cards.length]).toEqual([[], 3]);
    step.again();
    expect(read().decisions).toHaveLength(2);
  });
});

test('[R9] what others have overwritten since is told, and only what was taken back is done again', () => {
  const { read, commands, others, place, item, card } = open();
  const step = acceptItems([item('i2')], place());
  expect([step.back(), step.again(), step.back()]).toEqual(['whole', 'whole', 'whole']);

  const like = item('i1').like?.card as NonNullable<ReturnType<typeof card>>;
  const linked = linkItem(item('i1'), like, place());
  const source = { meeting: 'm0', item: 'x', quote: 'Da' };
  others.changeCards([{ id: 'c1', change: { source } }]);
  expect(linked.back()).toBe('part');
  expect([item('i1').state, card('c1')?.source]).toEqual(['offered', source]);
  // The card is no longer this step's: doing it again leaves it, and takes no other change with it.
  expect(linked.again()).toBe('whole');
  expect([item('i1').state, card('c1')?.source]).toEqual(['accepted', source]);

  commands.deleteCards(['m1-i2'], '2026-11-28');
  const restored = acceptItems([item('i2')], place());
  others.deleteCards(['m1-i2'], '2026-11-29');
  expect(restored.back()).toBe('overwritten');
  expect(read().deleted.map(({ id }) => id)).toEqual(['m1-i2']);
});
