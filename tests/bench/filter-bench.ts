// How long the filter takes over a large board: 20 queries of all sorts over 5,000 cards. Called by the bench, and by its test.

import type { Card } from '../../app/domain/card.ts';
import { KINDS, NO_PLAN, STATUSES } from '../../app/domain/card.ts';
import { type FilterContext, filterFor, parseQuery } from '../../app/domain/filter.ts';
import { addDays } from '../../app/domain/plain-date.ts';
import { aMeeting } from '../domain/a-meeting.ts';

const CARDS = 5000;
const TODAY = '2023-02-08';

const QUERIES = [
  'er:åpen',
  'er:over',
  'er:snart,venter',
  '@meg',
  '@"Person 3",Nora',
  'type:sak',
  'type:aksjonspunkt er:åpen @meg',
  '#tagg7',
  '-#tagg7 #tagg8,tagg9',
  'frist:denne-uka',
  'frist:<2023-03-01 er:åpen',
  'frist:2023-02..2023-04',
  'uten:ansvarlig',
  'uten:frist har:tagger',
  'venter:fylkene',
  'tjeneste:Tjeneste2',
  'møte:styringsgruppa',
  'leverandøren prisen',
  '"om prisen på" -ferdig',
  'er:åpen @meg type:sak #tagg1 frist:<2023-03-01 venter:nei pris',
];

const WORDS = [
  'Spør leverandøren',
  'om prisen på',
  'Fylkesbibliotektreff',
  'avtalen',
  'Nyhetsbrev til',
  'Café Ærlig',
];

const group = (): FilterContext => ({
  people: Array.from({ length: 30 }, (_, i) => ({
    id: `p${i}`,
    name: i % 5 === 0 ? `Nora Nordmann ${i}` : `Person ${i}`,
    organisation: '',
    outsider: i > 10,
    colour: 1,
  })),
  tags: Array.from({ length: 40 }, (_, i) => ({ id: `t${i}`, name: `tagg${i}` })),
  services: Array.from({ length: 12 }, (_, i) => ({
    id: `s${i}`,
    name: `Tjeneste${i}`,
    vendor: `Leverandør ${i}`,
  })),
  meetings: Array.from({ length: 50 }, (_, i) =>
    aMeeting({ id: `m${i}`, title: `Møte ${i} i styringsgruppa` }),
  ),
  audiences: [],
  channels: [],
  messages: [],
  goals: [],
  today: TODAY,
  me: 'p1',
});

const cardOf = (i: number): Card => {
  const status = STATUSES[i % STATUSES.length] ?? 'open';
  return {
    id: `c${i}`,
    kind: KINDS[i % KINDS.length] ?? 'case',
    title: `${WORDS[i % WORDS.length]} ${WORDS[(i * 7) % WORDS.length]} ${i}`,
    when: i % 4 === 0 ? null : { precision: 'day', day: addDays(TODAY, (i % 400) - 100) },
    status,
    waiting: status === 'waiting' ? { on: i % 2 === 0 ? 'fylkene' : '', since: null } : null,
    order: `a${i}`,
    assignees: i % 5 === 0 ? [] : [`p${i % 30}`],
    tags: i % 3 === 0 ? [] : [`t${i % 40}`, `t${(i * 3) % 40}`],
    service: i % 2 === 0 ? null : `s${i % 12}`,
    parties: [],
    source: i % 6 === 0 ? { meeting: `m${i % 50}`, item: `${i}`, quote: '' } : null,
    activity: null,
    ...NO_PLAN,
    doneOn: null,
    deletedOn: null,
  };
};

/** Milliseconds for one query over all cards: the median, and the worst, which is the first that looks for words. */
export function benchFilter(): {
  readonly cards: number;
  readonly medianMs: number;
  readonly worstMs: number;
  readonly passed: number;
} {
  const context = group();
  const cards = Array.from({ length: CARDS }, (_, i) => cardOf(i));
  let passed = 0;
  const times = QUERIES.map((text) => {
    const start = performance.now();
    passed += cards.filter(filterFor(parseQuery(text).query, context)).length;
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return {
    cards: CARDS,
    medianMs: times[times.length >> 1] ?? 0,
    worstMs: times.at(-1) ?? 0,
    passed,
  };
}
