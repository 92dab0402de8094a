// What each piece of evidence weighs, as log-odds, for a sentence that no rule decides being a decision; and why, as far as somebody
// could say it. The numbers are fitted by `npm run fit:minutes`, which writes them here; the words are ours. Called by weigh.ts.

/** Before any evidence. */
export const BASE = -2.11;

/** Decisions from this likelihood on: no more are gained below it, on parts of the corpus that the weights were not fitted on, than are made up. */
export const LIKELY = 0.45;

export const WEIGHTS = {
  /** «Vi …»: the group lays down for itself */
  'subject: we': 1.52,
  /** «Styret …», “The board …” */
  'subject: body': 0.37,
  /** «Flere …», “Several …”: what they thought */
  'subject: some': -0.81,
  /** «Det …», “There …” */
  'subject: it': -0.25,
  /** «23 påmeldte …»: a count */
  'subject: number': -0.56,
  /** «Fra 1. oktober …»: the day it holds from stands first */
  'subject: preposition': 0.19,
  /** what is mentioned for the first time */
  'subject: thing': -0.59,
  /** told */
  'verb: past': -0.18,
  /** «ble flyttet»: told, though resolves are told so, too */
  'verb: was done': -0.01,
  /** «har fått»: told */
  'verb: perfect': -1.25,
  /** «ligger», «mangler»: how things are */
  'verb: state': -0.47,
  /** how things are */
  'verb: is': -0.54,
  /** “is limited to”, «er inkludert» */
  'verb: is done': -0.26,
  /** «bør», «kan», «mener»: not settled */
  'verb: hedged': -0.96,
  /** «skal», “must” */
  'verb: must': 0.10,
  /** “will be”, “is to be” */
  'verb: will': 0.71,
  /** as much told as laid down */
  'verb: present': -0.19,
  /** «Prisen blir …» */
  'verb: becomes': 1.28,
  /** «flyttes», «vert seld»: nobody does it, so it is laid down */
  'verb: passive': 1.55,
  /** present or future tense, of the group */
  'laid down by the group': 1.76,
  /** present or future tense, of a thing */
  'laid down of a thing': 1.15,
  /** what a thing has, has had or is like */
  'told of a thing': -0.54,
  /** an item says what came of it */
  'in a list': 0.43,
  /** a line of the head, or a note */
  'alone in its paragraph': -0.41,
  /** what a case begins with tells how things are */
  'first of its paragraph': -0.88,
  /** often still telling */
  'second of its paragraph': -0.48,
  /** the telling is over */
  'after a task': 0.43,
  /** whoever carries it out comes next */
  'before a task': 1.38,
  /** decisions stand together */
  'after a decision': 0.89,
  /** «Vedtak:» would say this one, too */
  'the case has its marked decision': -0.63,
  /** «Vedtak:» would say this one, too */
  'the minutes mark their decisions': -0.29,
  /** then what they tell is told */
  'the minutes decide little': -0.56,
  /** then they are minutes of resolves */
  'the minutes decide much': 0.84,
  /** then they are minutes of resolves */
  'the minutes give few tasks': 0.50,
  /** place, date, who was there */
  'under no heading': -0.71,
  /** how long it holds */
  'from or until a day': 1.01,
  /** when it holds, or takes place */
  'a day': 0.49,
  /** what it may cost */
  'an amount': 0.81,
  /** a count, rather */
  'a number': -0.28,
  /** work that somebody is to finish */
  'by a day': -0.71,
  /** a choice by its contrast */
  'only, instead, no longer': 1.65,
  /** what somebody said or thought */
  'a clause in it': -0.25,
  /** an explanation */
  'because or if': -0.38,
  /** not settled */
  'a hedge': -0.73,
  /** «mye», «stadig», “often” */
  'how things are': -0.52,
  /** «sendes», «holdes», “updated”: somebody has yet to do it, or it takes place */
  'work on it': 0.25,
  /** «av leverandøren», «trolig» */
  'somebody else’s, or not sure': -0.43,
  /** what was said, not what was settled */
  talk: -0.66,
  /** «tas opp igjen» */
  'left open': -0.58,
  /** a heading, a name, a scrap */
  short: -0.59,
  /** «ikke», “no” */
  negation: 0.15,
  /** no sentence */
  'no full stop': -0.89,
  /** somebody is in it */
  'names a person': -0.69,
} as const satisfies Readonly<Record<string, number>>;

export type Evidence = keyof typeof WEIGHTS;
