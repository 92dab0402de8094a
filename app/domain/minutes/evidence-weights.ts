// What each piece of evidence weighs, as log-odds, for a sentence that no rule decides being a decision; and why, as far as somebody
// could say it. The numbers are fitted by `npm run fit:minutes`, which writes them here; the words are ours. Called by weigh.ts.

/** Before any evidence. */
export const BASE = -0.45;

/** Decisions from this likelihood on: lower ones find more in minutes that decide much, and make up more in those that decide little. */
export const LIKELY = 0.5;

/** In minutes of who does what, which decide little. */
export const LIKELY_AMONG_TASKS = 0.8;

export const WEIGHTS = {
  /** «Vi …»: the group lays down for itself */
  'subject: we': 1.14,
  /** «Styret …», “The board …” */
  'subject: body': 0.66,
  /** «Flere …», “Several …”: what they thought */
  'subject: some': -1.04,
  /** «Kommunen …», “The supplier …”: news */
  'subject: agent': -0.68,
  /** «Det …», “There …” */
  'subject: it': -0.34,
  /** «23 påmeldte …»: a count */
  'subject: number': -1.18,
  /** «Fra 1. oktober …»: the day it holds from stands first */
  'subject: preposition': 0.18,
  /** what is mentioned for the first time */
  'subject: thing': -0.55,
  /** told */
  'verb: past': -0.27,
  /** «ble flyttet»: told, though resolves are told so, too */
  'verb: was done': 0.54,
  /** «ligger», «mangler»: how things are */
  'verb: state': -0.5,
  /** how things are */
  'verb: is': -0.33,
  /** “is limited to”, «er inkludert» */
  'verb: is done': -0.49,
  /** «skal», “must” */
  'verb: must': -0.77,
  /** “will be”, “is to be” */
  'verb: will': 0.41,
  /** as much told as laid down */
  'verb: present': 0.02,
  /** «Prisen blir …» */
  'verb: becomes': 0.59,
  /** «flyttes», «vert seld»: nobody does it, so it is laid down */
  'verb: passive': 1.66,
  /** present or future tense, of the group */
  'laid down by the group': 0.71,
  /** present or future tense, of a thing */
  'laid down of a thing': 0.26,
  /** «Maks tre i uka»: said in short */
  'verb: none': -0.31,
  /** «Bod på tunet: 50 kroner» */
  'no verb, but a topic': 0.48,
  /** «Ingen gaver», “Guests on Fridays only” */
  'no verb, but a rule': 0.7,
  /** «Ny tur i mai» */
  'no verb, but a day': -0.26,
  /** «…, og slik blir det» */
  'the last clause lays down': 0.19,
  /** “…, and it was dropped” */
  'the last clause was done': 0.49,
  /** what somebody did or said comes first */
  'a person first': -0.53,
  /** what a thing has, has had or is like */
  'told of a thing': -0.35,
  /** an item says what came of it */
  'in a list': -0.12,
  /** a line of the head, or a note */
  'alone in its paragraph': 0.19,
  /** what a case begins with tells how things are */
  'first of its paragraph': -1.31,
  /** often still telling */
  'second of its paragraph': -0.77,
  /** the telling is over */
  'after a task': 0.09,
  /** whoever carries it out comes next */
  'before a task': 1.28,
  /** the verdict in short */
  'a word before a task': 0.64,
  /** decisions stand together */
  'after a decision': 0.45,
  /** «Vedtak:» would say this one, too */
  'the case has its marked decision': -1.51,
  /** «Vedtak:» would say this one, too */
  'the minutes mark their decisions': -0.3,
  /** then they are minutes of who does what */
  'the minutes give many tasks': -0.32,
  /** then they are minutes of resolves */
  'the minutes give few tasks': -0.03,
  /** place, date, who was there */
  'under no heading': -1.11,
  /** the talk is over */
  'after talk in the paragraph': 0.47,
  /** what it came to */
  'right after talk': -0.14,
  /** what became of it */
  'right after a proposal': 0.36,
  /** «i år», “until further notice”: how long it holds */
  'for this time': 0.43,
  /** «inntil», “at least” */
  'a limit': 0.42,
  /** the answer */
  'after a question': 0.38,
  /** then this one is told */
  'the case has another decision': -0.65,
  /** then this may be what does */
  'nothing else comes of the case': -0.09,
  /** what it came to */
  'last of the case': 0.1,
  /** there must be something */
  'the only one that could come of the case': -0.09,
  /** then they are minutes of resolves */
  'the minutes decide more than they assign': 0.25,
  /** then they are minutes of who does what */
  'the minutes assign more than they decide': -0.57,
  /** what follows from the talk */
  'so, therefore': 0.49,
  /** a choice */
  'a contrast': 1.18,
  /** how long it holds */
  'from or until a day': 0.87,
  /** when it holds, or takes place */
  'a day': 0.19,
  /** what it may cost */
  'an amount': -0.02,
  /** a count, rather */
  'a number': 0.14,
  /** work that somebody is to finish */
  'by a day': 0.09,
  /** a choice by its contrast */
  'only, instead, no longer': 1.45,
  /** «hver natt», “always” */
  'a habit': 0.16,
  /** what somebody said or thought */
  'a clause in it': 0.51,
  /** an explanation */
  'because or if': 0.01,
  /** not settled */
  'a hedge': -0.25,
  /** «mye», «stadig», “often” */
  'how things are': -0.2,
  /** «av leverandøren», «trolig» */
  'somebody else’s, or not sure': -0.19,
  /** what was said, not what was settled */
  talk: -0.31,
  /** «tas opp igjen» */
  'left open': -0.89,
  /** a heading, a name, a scrap */
  short: 0.22,
  /** «ikke», “no” */
  negation: 0.1,
  /** somebody is in it */
  'names a person': -0.83,
} as const satisfies Readonly<Record<string, number>>;

export type Evidence = keyof typeof WEIGHTS;
