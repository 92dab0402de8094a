// One line typed in the minutes, read as an action item or as nothing: «Ola hører med leverandøren innen fredag»,
// «(Kari sjekker dette)», «@Kari: sende tall !uke 12». Called by the live editor at each pause, so it is quick and shy.
import { type PlainDate, yearOf } from '../plain-date.ts';
import { tasksIn } from './block-tasks.ts';
import type { Block } from './blocks.ts';
import { datePhrasesIn, type Reference } from './date-phrases.ts';
import { decides, isProposalHeading, markLength } from './decisions.ts';
import { type ActionLineContext, LONGEST_LINE } from './open-line.ts';
import { type People, resolveName } from './people.ts';
import { peopleOf } from './people-of.ts';
import type { Reason } from './reading-types.ts';
import { type Draft, reasonsOf } from './task-draft.ts';
import { namedTitleOf } from './task-text.ts';
import { tokensOf } from './tokens.ts';

export type ActionLine = {
  /** A short sentence, 1–140 characters, good as a card's title. */
  readonly text: string;
  readonly assignees: readonly string[];
  readonly due: PlainDate | null;
  readonly confidence: 'high' | 'low';
  readonly reasons: readonly Reason[];
};

const LEAD = /^\s*(?:[•▪●○◦–—*-]\s+|\d{1,2}(?:[.)]|\.\d{1,2}\.?)\s+|[a-h]\)\s+)?(?:\[ ?\]\s*|[☐]\s*)?/u;
const TICKED = /^\s*(?:[•▪●○◦–—*-]\s+)?(?:\[[xX✓]\]|[☑☒✓✔✅])/u;
/** «!uke 12», «!fredag», «!12.3.»: a deadline as a sign. */
const SIGNED_DUE = /(?:^|\s)!(?=[\p{L}\d])/u;

/** The line without its «!…», and the day that this gives; offsets don't matter, so it is cut. */
const withoutSignedDue = (line: string, reference: Reference): { rest: string; due: PlainDate | null } => {
  const sign = SIGNED_DUE.exec(line);
  if (!sign) return { rest: line, due: null };
  const at = sign.index + sign[0].length;
  // A date needs a word that asks for one before it («13.2» alone may be a version).
  const asked = `frist ${line.slice(at)}`;
  const phrase = datePhrasesIn(asked, 0, asked.length, reference).find(({ start }) => start <= 6);
  if (!phrase) return { rest: line, due: null };
  const rest = `${line.slice(0, sign.index)} ${asked.slice(phrase.end)}`.replace(/\s+/g, ' ');
  return { rest: rest.replace(/\s+([.,)])/g, '$1').trim(), due: phrase.last };
};

const blockOf = (text: string, isItem: boolean, isOpen: boolean): Block => ({
  kind: isItem ? 'item' : 'paragraph',
  start: 0,
  end: text.length,
  text,
  indent: 0,
  cells: [],
  spaced: false,
  box: isOpen ? 'open' : null,
  numbered: false,
  apart: true,
});

/** Names that nobody listed count only beside a deadline: «Søknaden sender …» is no person's. */
const isPlain = ({ assignees, due, confidence, reason }: Draft, people: People): boolean => {
  if (due !== null || reason === 'marker') return false;
  const strange = assignees.some((name) => resolveName(name, people) === null);
  return (
    (assignees.length === 0 && confidence === 'low' && reason !== 'modal') ||
    (strange && confidence === 'low')
  );
};

/**
 * What the line says is to be done, or null when it says nothing of the kind (told, asked, decided, done). Assignees are full
 * names of `people` where one of them is meant, else as written; `due` is reckoned from `date` (LANGUAGE.md 21–29).
 */
export const readActionLine = (line: string, context: ActionLineContext): ActionLine | null => {
  if (line.length > LONGEST_LINE || TICKED.test(line) || !/\p{L}{2}/u.test(line)) return null;
  const lead = LEAD.exec(line)?.[0] ?? '';
  const reference: Reference = { date: context.date, year: yearOf(context.date), next: context.next ?? null };
  const signed = withoutSignedDue(line.slice(lead.length).replace(/\s/g, ' ').trim(), reference);
  const text = signed.rest;
  if (text.length < 4 || markLength(text) > 0 || isProposalHeading(text)) return null;
  const people = peopleOf(
    context.people.map((name) => ({ name })),
    context.writer ?? null,
  );
  const { drafts } = tasksIn(blockOf(text, /\S/.test(lead), /\[|☐/.test(lead)), {
    flat: text,
    people,
    reference,
    taskList: signed.due !== null,
    past: false,
    owner: null,
    headOwner: null,
    strangers: true,
    bokmaal: false,
  });
  const draft = drafts.find((found) => !isPlain(signed.due ? { ...found, due: signed.due } : found, people));
  if (!draft) return null;
  if (draft.assignees.length === 0 && decides(text, { start: 0, end: text.length })) return null;
  return {
    text: namedTitleOf(text.slice(draft.body.start, draft.body.end), draft.assignees),
    assignees: draft.assignees,
    due: signed.due ?? draft.due,
    confidence: signed.due !== null && tokensOf(text).length > 1 ? 'high' : draft.confidence,
    reasons: reasonsOf({ ...draft, due: signed.due ?? draft.due }),
  };
};
