// Example proposals and rules. Called by the tests of what comes in.
import type { Repeats } from '../../../app/domain/incoming/incoming.ts';
import type { Proposal } from '../../../app/domain/incoming/proposal.ts';

export const aProposal = (fields: Partial<Proposal> = {}): Proposal => ({
  id: 'in-1',
  ours: null,
  title: 'Nyhetsbrev',
  written: '13.02.2027',
  when: { precision: 'day', day: '2027-02-13' },
  kind: null,
  status: 'open',
  assignees: [],
  service: null,
  tags: [],
  plan: null,
  yearly: null,
  often: false,
  problems: [],
  duplicate: null,
  ...fields,
});

export const aRepeats = (fields: Partial<Repeats> = {}): Repeats => ({
  freq: 'yearly',
  interval: 1,
  ends: false,
  byDay: [],
  byMonthDay: [],
  byMonth: [],
  byWeek: [],
  bySetPos: [],
  hasMore: false,
  ...fields,
});

/** What stands for the document's own ids: the words themselves. */
export const idOf = (...words: readonly string[]): string => words.join('|');
