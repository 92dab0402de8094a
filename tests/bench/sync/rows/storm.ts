// Row 2: a meeting in which thirty people type, move cards and point, all at once. Called by bench-sync.ts.
import { endedLine, hasAll, sendNext, type Watcher, type Writer, watch, writerOn } from '../flow.ts';
import { fill, joinMany } from '../join.ts';
import { pause, until } from '../limits.ts';
import { cpuSeconds } from '../processes.ts';
import { boardId } from '../servers.ts';
import { median, quantile } from '../statistics.ts';
import { seedOf, writingOf } from '../work.ts';
import { fact, less, type Row } from './row.ts';

const PEOPLE = 30;
const CARDS = 1000;
/** Of these one in five moves a card, the others are letters (work.ts). */
const EDITS_PER_SECOND = 5;
const POINTS_PER_SECOND = 10;
const SAMPLED = 3;
const WARM_UP_MS = 2500;
const QUICK_WARM_UP_MS = 500;

type Act = { readonly at: number; readonly person: number; readonly isEdit: boolean };

/** When each person does what: evenly, each a little later than the one before. */
const programme = (ms: number): Act[] => {
  const acts: Act[] = [];
  for (let person = 0; person < PEOPLE; person += 1) {
    for (const [perSecond, isEdit] of [
      [EDITS_PER_SECOND, true],
      [POINTS_PER_SECOND, false],
    ] as const) {
      const every = 1000 / perSecond;
      for (let at = (person / PEOPLE) * every; at < ms; at += every) acts.push({ at, person, isEdit });
    }
  }
  return acts.sort((a, b) => a.at - b.at);
};

const pointer = (person: number, turn: number): string =>
  JSON.stringify({
    user: { id: `person-${person}`, name: `Person ${person}`, colour: 1 + (person % 5) },
    pointer: { x: (turn * 13) % 1900, y: (turn * 7) % 1000 },
    card: `card-${(person * 33 + turn) % CARDS}`,
  });

/** One meeting of so many milliseconds: each does what the programme says, until the last edit has come. */
const meet = async (writers: readonly Writer[], watchers: readonly Watcher[], ms: number): Promise<void> => {
  for (const { writing, sentAt } of writers)
    writing.grow(sentAt.length + Math.ceil((ms / 1000) * EDITS_PER_SECOND) + 10);
  const began = performance.now();
  let turn = 0;
  for (const { at, person, isEdit } of programme(ms)) {
    while (performance.now() - began < at) await pause(1);
    const writer = writers[person];
    if (!writer) continue;
    turn += 1;
    if (isEdit) sendNext(writer, 1);
    else {
      const { line, writing } = writer;
      // Greater in each meeting than in the one before it.
      line.send(line.dialect.presence(writing.client, Math.round(began) + turn, pointer(person, turn)));
    }
  }
  await until(5000, 'the last edit', () => watchers.every(hasAll(writers)));
};

export const storm: Row = {
  name: 'storm',
  title: `A meeting: ${PEOPLE} people typing, moving, pointing`,
  figures: [
    less('edit median', 'ms', 2),
    less('edit p99', 'ms', 2),
    less('server CPU', 's per 15 s', 2),
    less('bytes per client', 'KiB/s', 1),
    fact('messages per client', '/s', 0),
  ],
  hasTwins: true,
  limitMs: 60_000,
  measure: async ({ kind, start, quick, note }) => {
    const server = await start(kind);
    try {
      const seed = seedOf(CARDS);
      await fill(server, boardId(0), seed);
      const lines = await joinMany(server, boardId(0), seed, PEOPLE);
      const writers = lines.map((line, at) => writerOn(line, writingOf(CARDS, at, PEOPLE, 'meeting')));
      const watchers = lines.slice(0, SAMPLED).map((line) => watch(line, writers));
      await meet(writers, watchers, quick ? QUICK_WARM_UP_MS : WARM_UP_MS);
      for (const watcher of watchers) watcher.delays.length = 0;
      const before = lines.map(({ bytes, messages }) => ({ bytes, messages }));
      const cpuBefore = cpuSeconds(server.pid);
      const ms = quick ? 2500 : 15_000;
      await meet(writers, watchers, ms);
      const cpu = cpuSeconds(server.pid) - cpuBefore;
      const ended = endedLine(lines);
      if (ended) throw new Error(`a line ended: ${ended}`);
      if (watchers.some(({ hasGap }) => hasGap)) note('an edit came before its predecessor');
      const delays = watchers.flatMap((watcher) => watcher.delays);
      const perClient = (of: 'bytes' | 'messages') =>
        median(lines.map((line, at) => line[of] - (before[at]?.[of] ?? 0))) / (ms / 1000);
      return {
        'edit median': median(delays),
        'edit p99': quantile(delays, 0.99),
        'server CPU': (cpu * 15_000) / ms,
        'bytes per client': perClient('bytes') / 1024,
        'messages per client': perClient('messages'),
      };
    } finally {
      await server.clear();
    }
  },
};
