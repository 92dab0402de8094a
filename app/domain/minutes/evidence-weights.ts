// What each piece of evidence weighs, as log-odds, for a sentence that no rule decides being a decision; and why, as far as somebody
// could say it. The numbers are fitted by `npm run fit:minutes`, which writes them here; the words are ours. Called by weigh.ts.

/** Before any evidence. */
export const BASE = -1.24;

/** Decisions from this likelihood on: lower ones find more in minutes that decide much, and make up more in those that decide little. */
export const LIKELY = 0.55;

export const WEIGHTS = {
  /** «Vi …»: the group lays down for itself */
  'subject: we': 1.52,
  /** «Styret …», “The board …” */
  'subject: body': 0.47,
  /** «Flere …», “Several …”: what they thought */
  'subject: some': -0.93,
  /** «Det …», “There …” */
  'subject: it': -0.21,
  /** «23 påmeldte …»: a count */
  'subject: number': -0.58,
  /** «Fra 1. oktober …»: the day it holds from stands first */
  'subject: preposition': 0.53,
  /** what is mentioned for the first time */
  'subject: thing': -0.36,
  /** told */
  'verb: past': -0.74,
  /** «ble flyttet»: told, though resolves are told so, too */
  'verb: was done': 0.23,
  /** «ligger», «mangler»: how things are */
  'verb: state': -0.64,
  /** how things are */
  'verb: is': -0.64,
  /** “is limited to”, «er inkludert» */
  'verb: is done': -0.64,
  /** «skal», “must” */
  'verb: must': 0.07,
  /** “will be”, “is to be” */
  'verb: will': 0.73,
  /** as much told as laid down */
  'verb: present': 0.09,
  /** «Prisen blir …» */
  'verb: becomes': 1.41,
  /** «flyttes», «vert seld»: nobody does it, so it is laid down */
  'verb: passive': 1.84,
  /** present or future tense, of the group */
  'laid down by the group': 1.69,
  /** present or future tense, of a thing */
  'laid down of a thing': 1.22,
  /** what a thing has, has had or is like */
  'told of a thing': -0.43,
  /** an item says what came of it */
  'in a list': 0.23,
  /** a line of the head, or a note */
  'alone in its paragraph': -0.33,
  /** what a case begins with tells how things are */
  'first of its paragraph': -0.98,
  /** often still telling */
  'second of its paragraph': -0.47,
  /** the telling is over */
  'after a task': 0.26,
  /** whoever carries it out comes next */
  'before a task': 1.22,
  /** decisions stand together */
  'after a decision': 0.97,
  /** «Vedtak:» would say this one, too */
  'the case has its marked decision': -0.87,
  /** «Vedtak:» would say this one, too */
  'the minutes mark their decisions': 0.04,
  /** then they are minutes of who does what */
  'the minutes give many tasks': -0.55,
  /** then they are minutes of resolves */
  'the minutes give few tasks': 0.63,
  /** place, date, who was there */
  'under no heading': -0.69,
  /** how long it holds */
  'from or until a day': 0.86,
  /** when it holds, or takes place */
  'a day': 0.43,
  /** what it may cost */
  'an amount': 0.46,
  /** a count, rather */
  'a number': -0.3,
  /** work that somebody is to finish */
  'by a day': -0.58,
  /** a choice by its contrast */
  'only, instead, no longer': 1.75,
  /** what somebody said or thought */
  'a clause in it': -0.13,
  /** an explanation */
  'because or if': 0.08,
  /** not settled */
  'a hedge': 0.36,
  /** «mye», «stadig», “often” */
  'how things are': -0.61,
  /** «sendes», «holdes», “updated”: somebody has yet to do it, or it takes place */
  'work on it': 0.23,
  /** «av leverandøren», «trolig» */
  'somebody else’s, or not sure': -0.34,
  /** what was said, not what was settled */
  talk: -0.66,
  /** «tas opp igjen» */
  'left open': -0.8,
  /** a heading, a name, a scrap */
  short: -0.59,
  /** «ikke», “no” */
  negation: 0.15,
  /** somebody is in it */
  'names a person': -1.11,
} as const satisfies Readonly<Record<string, number>>;

export type Evidence = keyof typeof WEIGHTS;
