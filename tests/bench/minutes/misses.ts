// What the reader missed, made up or got wrong in a document, one line each, for whoever works on it. Called by the bench for the
// parts to work on only: the others are for measuring.
import type { CorpusDocument } from './corpus.ts';
import { pair, readDocument, sameNames, sameTitle } from './score.ts';

const names = (list: readonly string[]): string => list.join(' + ') || '–';
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** `text`: the document as it came out of a file, otherwise its own. */
export const missesOf = (document: CorpusDocument, text = document.text): string[] => {
  const { expected, name } = document;
  const reading = readDocument(document, text);
  const lines: string[] = [];
  const say = (what: string, words: string): number => lines.push(`${name}: ${what}: ${oneLine(words)}`);
  const actions = pair(document, text, expected.actions, reading.actions);
  for (const { quote } of actions.missed) say('action missed', quote);
  for (const { quote, reasons } of actions.extra) say(`action too many (${reasons.join(', ')})`, quote);
  for (const [{ owners, due, quote }, found] of actions.pairs) {
    if (!sameNames(owners, found.assignees))
      say(`owner ${names(found.assignees)}, not ${names(owners)}`, quote);
    if (due !== found.due) say(`due ${found.due}, not ${due}`, quote);
  }
  for (const kind of ['decisions', 'questions'] as const) {
    const found = pair(document, text, expected[kind], reading[kind]);
    for (const { quote } of found.missed) say(`${kind} missed`, quote);
    for (const { quote } of found.extra) say(`${kind} too many`, quote);
  }
  const titles = reading.sections.map(({ title }) => title);
  for (const title of expected.sections)
    if (!titles.some((other) => sameTitle(title, other))) say('section missed', title);
  for (const title of titles)
    if (!expected.sections.some((other) => sameTitle(title, other))) say('section too many', title);
  const { date, next, minuteTakers, rota } = reading.meeting;
  if (!expected.given && date !== expected.meeting.date) say(`date ${date}, not`, `${expected.meeting.date}`);
  if (next !== expected.meeting.next) say(`next ${next}, not`, `${expected.meeting.next}`);
  const first = (list: readonly string[]) => list.map((one) => one.split(' ')[0] ?? '');
  if (!sameNames(first(minuteTakers), first(expected.meeting.minuteTakers)))
    say(`minutes by ${names(minuteTakers)}, not`, names(expected.meeting.minuteTakers));
  if (!sameNames(first(rota), first(expected.meeting.rota)))
    say(`rota ${names(rota)}, not`, names(expected.meeting.rota));
  return lines;
};
