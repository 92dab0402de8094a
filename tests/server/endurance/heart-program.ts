// Healthy people in a process of their own, a pair on each document given: one edits every 20 ms, the other answers, and how
// long that took is told. Started by frames.ts with the server's address and the documents' names.
import * as Y from 'yjs';
import { answerParent } from '../sync/answer-parent.ts';
import { joinFrom } from '../sync/client.ts';

/** `lap`: what was measured since the last lap. `stop`: no more edits; all saved; what each pair holds, as updates. */
export type HeartQuestion = 'lap' | 'stop';
/** Round trips in ms, of each pair. */
export type Laps = readonly (readonly number[])[];
export type HeartAnswer = {
  readonly laps: Laps;
  /** Of each pair both documents, base64. */
  readonly documents: readonly (readonly [string, string])[];
  /** The first one's presence is there for the second as it was said, and how many are there. */
  readonly presence: readonly { readonly isTrue: boolean; readonly people: number }[];
  readonly beats: number;
};

const BEAT_MS = 20;

const openPair = (url: string, name: string) => {
  const first = joinFrom({ url }, name);
  const second = joinFrom({ url }, name);
  const sentAt: number[] = [];
  let answered = 0;
  let lap: number[] = [];
  first.provider.awareness.setLocalStateField('is', 'first');
  second.notes.observe((event, { local }) => {
    if (!local && event.keysChanged.has('beat')) second.notes.set('answer', second.notes.get('beat'));
  });
  first.notes.observe((_event, { local }) => {
    const answer = first.notes.get('answer');
    if (local || typeof answer !== 'number') return;
    // Several beats may come in one message: the last one answers for all.
    for (; answered <= answer && answered < sentAt.length; answered++)
      lap.push(performance.now() - (sentAt[answered] ?? 0));
  });
  const beat = () => {
    sentAt.push(performance.now());
    first.notes.set('beat', sentAt.length - 1);
  };
  const isAnswered = () => answered === sentAt.length;
  return {
    first,
    second,
    beat,
    synced: () => Promise.all([first.synced(), second.synced()]),
    beats: () => sentAt.length,
    quiet: () =>
      first.until('all answers', isAnswered).then(() => Promise.all([first.saved(), second.saved()])),
    takeLap: () => {
      const taken = lap;
      lap = [];
      return taken;
    },
    presence: () => {
      const states = second.provider.awareness.getStates();
      return { isTrue: states.get(first.doc.clientID)?.is === 'first', people: states.size };
    },
  };
};

const textOf = (doc: Y.Doc) => Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64');

const main = async () => {
  const [url = '', ...names] = process.argv.slice(2);
  const pairs = names.map((name) => openPair(url, name));
  await Promise.all(pairs.map((pair) => pair.synced()));
  const timer = setInterval(() => pairs.forEach((pair) => void pair.beat()), BEAT_MS);
  answerParent<HeartQuestion, HeartAnswer>(async (question) => {
    if (question === 'stop') {
      clearInterval(timer);
      await Promise.all(pairs.map((pair) => pair.quiet()));
    }
    return {
      laps: pairs.map((pair) => pair.takeLap()),
      documents:
        question === 'stop' ? pairs.map(({ first, second }) => [textOf(first.doc), textOf(second.doc)]) : [],
      presence: pairs.map((pair) => pair.presence()),
      beats: pairs.reduce((sum, pair) => sum + pair.beats(), 0),
    };
  });
  process.stdout.write('beating\n');
};

void main();
