// The log of decisions across meetings: order, links both ways, no circles, and search.
import { expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../../app/domain/board.ts';
import type { Decision } from '../../../app/domain/meeting/decision.ts';
import {
  decisionLog,
  mayTakePlace,
  prepareLog,
  searchLog,
} from '../../../app/domain/meeting/decision-log.ts';
import { aCard } from '../a-card.ts';
import { aMeeting } from '../a-meeting.ts';

const decision = (id: string, meeting: string, fields: Partial<Decision> = {}): Decision => ({
  id,
  meeting,
  item: null,
  what: id,
  why: '',
  consequences: '',
  card: null,
  supersededBy: null,
  deletedOn: null,
  ...fields,
});

const board = {
  ...EMPTY_BOARD,
  meetings: [
    aMeeting({ id: 'old', title: 'Vårmøte', date: '2026-01-12' }),
    aMeeting({ id: 'new', title: 'Prosjektmøte', date: '2026-02-09' }),
    aMeeting({ id: 'undated' }),
  ],
  cards: [aCard({ id: 'case', title: 'Avtalen med Bok AS' })],
  decisions: [
    decision('a', 'old', { what: 'Vi beholder avtalen', supersededBy: 'c', card: 'case' }),
    decision('b', 'undated', { what: 'Møtene varer en time' }),
    decision('c', 'new', { what: 'Vi sier opp avtalen', why: 'Prisen øker', supersededBy: 'gone' }),
    decision('d', 'nosuch', { what: 'Kontoret flytter', consequences: 'Ny adresse' }),
    decision('e', 'new', { what: 'Ny leverandør' }),
  ],
};
const log = decisionLog(board);
const ids = (found: readonly { decision: Decision }[]) => found.map(({ decision: { id } }) => id).join(' ');

test('newest first, those without a date last', () => {
  expect(ids(log)).toBe('c e a b d');
});

test('each names its meeting, its case, and what took whose place, both ways', () => {
  const [c, , a, , d] = log;
  expect(a?.meeting?.title).toBe('Vårmøte');
  expect(a?.card?.title).toBe('Avtalen med Bok AS');
  expect(a?.supersededBy?.id).toBe('c');
  expect(c?.supersedes.map(({ id }) => id)).toEqual(['a']);
  // What took its place was taken away, or isn't there: then it stands.
  expect(c?.supersededBy).toBeNull();
  expect(d?.meeting).toBeNull();
});

test('no decision takes the place of itself, or of one that took its own', () => {
  expect(ids(mayTakePlace(log, 'a'))).toBe('c e b d');
  expect(ids(mayTakePlace(log, 'c'))).toBe('e b d');
  const circle = decisionLog({
    ...board,
    decisions: [decision('x', 'old', { supersededBy: 'y' }), decision('y', 'old', { supersededBy: 'x' })],
  });
  expect(ids(mayTakePlace(circle, 'x'))).toBe('');
});

test('it is searched by what, why, consequences, case, meeting and date; what stands comes first', () => {
  const prepared = prepareLog(log);
  const find = (typed: string) => ids(searchLog(prepared, typed));
  expect(find(' ')).toBe('c e a b d');
  expect(find('avtalen')).toBe('c a');
  expect(find('pris')).toBe('c');
  expect(find('adresse')).toBe('d');
  expect(find('bok as')).toBe('a');
  expect(find('vårm')).toBe('a');
  expect(find('2026-02-09')).toBe('c e');
  expect(find('finnes ikke')).toBe('');
});
