// The example group is believable whenever it is set up: read through the whole road, files → board → columns.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { KINDS, STATUSES } from '../../app/domain/card.ts';
import { dueOf } from '../../app/domain/due.ts';
import { isWorkingDay } from '../../app/domain/holidays.ts';
import { cardsByColumn, columnOf, LENSES } from '../../app/domain/lens.ts';
import { agendaOf } from '../../app/domain/meeting/agenda-of.ts';
import { minuteTakerOf } from '../../app/domain/meeting/rota.ts';
import { readMinutesText } from '../../app/domain/minutes/reading.ts';
import { daysBetween, yearOf } from '../../app/domain/plain-date.ts';
import { capacityOf } from '../../app/domain/plan/capacity.ts';
import { matrixOf } from '../../app/domain/plan/matrix.ts';
import { messagesHeard } from '../../app/domain/plan/messages-heard.ts';
import { evaluationDue } from '../../app/domain/plan/publishing.ts';
import { registerOf } from '../../app/domain/plan/register.ts';
import { endOf, startOf } from '../../app/domain/when.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { putBody, readBodyText } from '../../app/ydoc/card-document.ts';
import { exampleBodies, exampleGroup, exampleMinutes, seedExample } from '../../server/example.ts';

const DAYS = ['2026-01-02', '2026-02-28', '2026-07-15', '2026-11-23', '2026-12-31', '2028-02-29'];
const OWNER = { id: 'owner', name: 'Kari Holm Vik' };

function seeded(today: string) {
  const group = exampleGroup(today, OWNER);
  const doc = new Y.Doc();
  seedExample(doc, group);
  return { group, doc, board: readBoard(doc) };
}

describe.each(DAYS)('set up on %s', (today) => {
  const { group, doc, board } = seeded(today);

  test('[R10] it has a believable size, and every record can be read', () => {
    expect(board.unreadable).toBe(0);
    expect(board.cards.length).toBe(group.cards.length);
    expect(board.cards.length).toBeGreaterThanOrEqual(55);
    expect(board.cards.length).toBeLessThanOrEqual(70);
    expect(board).toMatchObject({ deleted: [], meetings: { length: 4 }, services: { length: 4 } });
    expect(board.activities.length).toBeGreaterThanOrEqual(8);
    expect(board.people.filter(({ outsider }) => outsider)).toHaveLength(2);
    expect(new Set(board.cards.map(({ kind }) => kind))).toEqual(new Set(KINDS));
    const precisions = new Set(board.cards.map(({ when }) => when?.precision ?? 'none'));
    expect(precisions).toEqual(new Set(['none', 'day', 'interval', 'month']));
  });

  test('[R1] every card stands in one column of every lens', () => {
    const context = { today, people: board.people, services: board.services };
    for (const lens of LENSES) {
      const columns = [...cardsByColumn(lens, board.cards, context)];
      expect(columns.flatMap(([, cards]) => cards)).toHaveLength(board.cards.length);
      for (const [id, cards] of columns)
        for (const card of cards) expect(columnOf(lens, card, context)).toBe(id);
    }
  });

  test('its stakeholders stand in all quarters of the grid but one, one of them nowhere yet; measures are its cards', () => {
    const register = registerOf(board, today);
    const quarters = new Set(register.map(({ quarter }) => quarter));
    expect(quarters).toEqual(new Set(['together', 'inform', 'satisfy', null]));
    expect(register.map(({ measures }) => measures.length)).toEqual(
      register.map(({ stakeholder }) => stakeholder.measures.length),
    );
    expect(register.filter(({ isDue }) => isDue)).toHaveLength(1);
    expect(register.filter(({ person }) => person !== null)).toHaveLength(1);
  });

  test('the owner is one of five, in the first one’s place', () => {
    const members = board.people.filter(({ outsider }) => !outsider);
    expect(members).toHaveLength(5);
    expect(new Set(members.map(({ colour }) => colour)).size).toBe(5);
    expect(members).toContainEqual(expect.objectContaining(OWNER));
    expect(board.cards.filter(({ assignees }) => assignees[0] === OWNER.id).length).toBeGreaterThan(5);
    expect(JSON.stringify(board)).not.toContain('Ada');
  });

  test('what a card points to is there', () => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
    for (const card of board.cards) {
      expect(ids(board.people)).toEqual(expect.arrayContaining([...card.assignees, ...card.parties]));
      expect(ids(board.tags)).toEqual(expect.arrayContaining([...card.tags]));
      if (card.service !== null) expect(ids(board.services)).toContain(card.service);
      if (card.activity !== null) expect(ids(board.activities)).toContain(card.activity);
    }
    for (const { id } of board.activities)
      expect(board.cards.some(({ activity }) => activity === id)).toBe(true);
  });

  test('what is over is mostly done; something is late, something waits, something is going on', () => {
    const over = board.cards.filter(({ when }) => when !== null && endOf(when) < today);
    const late = board.cards.filter((card) => dueOf(card, today).state === 'late');
    expect(late.length).toBeGreaterThanOrEqual(2);
    expect(late.length).toBeLessThanOrEqual(4);
    const told = over.filter(({ publishing, status }) => publishing === 'published' && status !== 'done');
    expect(over.filter(({ status }) => status === 'done')).toHaveLength(
      over.length - late.length - told.length,
    );
    for (const card of board.cards.filter(({ status }) => status === 'done')) {
      expect(card.doneOn, card.title).not.toBeNull();
      expect((card.doneOn ?? '') < today, card.title).toBe(true);
    }
    const statuses = new Set(board.cards.map(({ status }) => status));
    expect(statuses).toEqual(new Set(STATUSES));
  });

  test('the plan has gaps and a crowd, a message that somebody never hears, and an evaluation that is due', () => {
    const year = yearOf(today);
    const audiences = matrixOf(board.cards, 'audiences', board.audiences, year).rows;
    const channels = matrixOf(board.cards, 'channels', board.channels, year).rows;
    expect(audiences.some(({ gaps }) => gaps.length > 0)).toBe(true);
    expect(audiences.some(({ crowded }) => crowded.length > 0)).toBe(true);
    expect(channels.filter(({ count }) => count > 0).length).toBeGreaterThanOrEqual(6);
    const heard = messagesHeard(board, year);
    expect(heard.every(({ tasks }) => tasks.length > 0)).toBe(true);
    expect(heard.some(({ unheardBy }) => unheardBy.length > 0)).toBe(true);
    const due = board.cards.filter((card) => evaluationDue(card, today)).map(({ id }) => id);
    expect(due).toContain('sprak');
    expect(due.length).toBeLessThanOrEqual(3);
    expect(capacityOf(board, year).some(({ over }) => over.length > 0)).toBe(true);
    for (const { parent, message, goal } of board.cards) {
      if (parent !== null) expect(board.cards.map(({ id }) => id)).toContain(parent);
      if (message !== null) expect(board.messages.map(({ id }) => id)).toContain(message);
      if (goal !== null) expect(board.goals.map(({ id }) => id)).toContain(goal);
    }
    expect(new Set(board.cards.map(({ publishing }) => publishing)).size).toBeGreaterThanOrEqual(2);
  });

  test('days and ends of intervals are working days, and intervals are intervals', () => {
    for (const { title, when } of board.cards) {
      if (when === null || when.precision === 'month') continue;
      expect(isWorkingDay(startOf(when)), `${title} ${startOf(when)}`).toBe(true);
      expect(isWorkingDay(endOf(when)), `${title} ${endOf(when)}`).toBe(true);
      if (when.precision === 'interval') expect(when.start < when.end, title).toBe(true);
    }
  });

  test('the minutes are the last three before today, in dates of their own', () => {
    const texts = exampleMinutes(group);
    const held = board.meetings.filter(({ date }) => date !== null && date < today);
    expect(texts.map(({ meeting }) => meeting).sort()).toEqual(held.map(({ id }) => id).sort());
    group.meetings.forEach((meeting, i) => {
      const { date, next, source } = meeting;
      expect(date !== null && next !== null && date < today && date < next).toBe(true);
      expect(next).toBe(group.meetings[i + 1]?.date ?? next);
      expect(source.split('\n').length).toBeGreaterThanOrEqual(30);
      expect(source).not.toMatch(/[{}]|undefined|Ada/);
      expect(readMinutesText(source, { today }).meeting).toMatchObject({ date, next });
    });
    expect((group.meetings[2]?.next ?? '') >= today).toBe(true);
    expect(daysBetween(group.meetings[2]?.date ?? today, today)).toBeLessThan(30);
  });

  test('cards that came out of the minutes point to an action item that is found there', () => {
    const sourced = board.cards.filter(({ source }) => source !== null);
    expect(sourced).toHaveLength(7);
    for (const { source, when, assignees } of sourced) {
      const meeting = group.meetings.find(({ id }) => id === source?.meeting);
      const { actions } = readMinutesText(meeting?.source ?? '', { today, knownDate: meeting?.date });
      const found = actions.find(({ item }) => item === source?.item);
      expect(found?.quote).toBe(source?.quote);
      expect(found?.due ?? null).toBe(when === null ? null : endOf(when));
      const names = assignees.map((id) => board.people.find((person) => person.id === id)?.name);
      expect(found?.assignees).toEqual(names);
    }
  });

  test('the series has one meeting that comes, with an agenda made of what is open, and the next one’s turn', () => {
    const [coming] = board.meetings;
    if (!coming) throw new Error('no meeting');
    expect(coming.date).toBe(group.meetings[2]?.next);
    const agenda = agendaOf(board, coming, today);
    expect(agenda.slice(0, 2).map(({ title }) => title)).toEqual([
      'Referat fra forrige møte',
      'Aksjonspunkter siden sist',
    ]);
    for (const card of ['underskudd', 'porto', 'skolebibliotek'])
      expect(agenda).toContainEqual(expect.objectContaining({ card }));
    expect(agenda.filter(({ reason }) => reason !== null).length).toBeGreaterThanOrEqual(2);
    expect(agenda.at(-1)?.title).toBe('Eventuelt');
    expect(minuteTakerOf(board, coming, today)).toBe('birk');
    const names = board.people.map(({ id }) => id);
    expect(names).toEqual(expect.arrayContaining([...(board.series[0]?.members ?? [])]));
    expect(board.series[0]?.rota).not.toContain(OWNER.id);
  });

  test('seeding twice adds nothing', () => {
    seedExample(doc, group);
    expect(readBoard(doc)).toEqual(board);
  });

  test('titles that name a year name the right one', () => {
    const named = board.cards
      .map(({ title }) => /\b20\d\d\b/.exec(title)?.[0])
      .filter((year) => year !== undefined);
    expect(new Set(named)).toEqual(new Set([String(yearOf(today) + 1)]));
  });
});

test('bodies belong to cards of the group and are paragraphs', () => {
  const { cards } = exampleGroup('2026-02-28', OWNER);
  const bodies = exampleBodies();
  expect(bodies.length).toBeGreaterThanOrEqual(6);
  for (const { card, paragraphs } of bodies) {
    expect(cards.map(({ id }) => id)).toContain(card);
    const doc = new Y.Doc();
    putBody(doc, paragraphs);
    expect(readBodyText(doc)).toBe(paragraphs.join('\n'));
  }
});
