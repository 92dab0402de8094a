// What each piece of evidence weighs, as log-odds, for a sentence that no rule decides being a decision; and why, as far as somebody
// could say it. The numbers are fitted by `npm run fit:minutes`, which writes them here; the words are ours. Called by weigh.ts.

/** Before any evidence. */
export const BASE = -0.14;

/** Decisions from this likelihood on: lower ones find more in minutes that decide much, and make up more in those that decide little. */
export const LIKELY = 0.45;

/** In minutes of who does what, which decide little. */
export const LIKELY_AMONG_TASKS = 0.8;

export const WEIGHTS = {
  /** «Vi …»: the group lays down for itself */
  'subject: we': 1.57,
  /** «Styret …», “The board …” */
  'subject: body': 0.31,
  /** «Flere …», “Several …”: what they thought */
  'subject: some': -0.8,
  /** «Kommunen …», “The supplier …”: news */
  'subject: agent': -0.47,
  /** «Det …», “There …” */
  'subject: it': -0.41,
  /** «23 påmeldte …»: a count */
  'subject: number': -0.66,
  /** «Fra 1. oktober …»: the day it holds from stands first */
  'subject: preposition': 0.92,
  /** what is mentioned for the first time */
  'subject: thing': -0.13,
  /** told */
  'verb: past': -0.78,
  /** «ble flyttet»: told, though resolves are told so, too */
  'verb: was done': 0.09,
  /** «ligger», «mangler»: how things are */
  'verb: state': -0.49,
  /** how things are */
  'verb: is': -1.04,
  /** “is limited to”, «er inkludert» */
  'verb: is done': -0.97,
  /** «skal», “must” */
  'verb: must': -0.29,
  /** “will be”, “is to be” */
  'verb: will': 0.56,
  /** as much told as laid down */
  'verb: present': 0.29,
  /** «Prisen blir …» */
  'verb: becomes': 1.07,
  /** «flyttes», «vert seld»: nobody does it, so it is laid down */
  'verb: passive': 2.19,
  /** present or future tense, of the group */
  'laid down by the group': 1.37,
  /** present or future tense, of a thing */
  'laid down of a thing': 0.88,
  /** «Maks tre i uka»: said in short */
  'verb: none': -0.65,
  /** «Bod på tunet: 50 kroner» */
  'no verb, but a topic': 0.3,
  /** «Ingen gaver», “Guests on Fridays only” */
  'no verb, but a rule': 0.65,
  /** «Ny tur i mai» */
  'no verb, but a day': -0.15,
  /** «…, og slik blir det» */
  'the last clause lays down': 0.78,
  /** “…, and it was dropped” */
  'the last clause was done': 0.36,
  /** what somebody did or said comes first */
  'a person first': 0.05,
  /** what a thing has, has had or is like */
  'told of a thing': -0.28,
  /** an item says what came of it */
  'in a list': 0.06,
  /** a line of the head, or a note */
  'alone in its paragraph': -0.42,
  /** what a case begins with tells how things are */
  'first of its paragraph': -1.22,
  /** often still telling */
  'second of its paragraph': -0.71,
  /** the telling is over */
  'after a task': 0.35,
  /** whoever carries it out comes next */
  'before a task': 1.26,
  /** the verdict in short */
  'a word before a task': 0.99,
  /** decisions stand together */
  'after a decision': 1.34,
  /** «Vedtak:» would say this one, too */
  'the case has its marked decision': -0.79,
  /** «Vedtak:» would say this one, too */
  'the minutes mark their decisions': -0.24,
  /** then they are minutes of who does what */
  'the minutes give many tasks': -0.49,
  /** then they are minutes of resolves */
  'the minutes give few tasks': 0.2,
  /** place, date, who was there */
  'under no heading': -0.83,
  /** the talk is over */
  'after talk in the paragraph': 0.62,
  /** what it came to */
  'right after talk': -0.14,
  /** what became of it */
  'right after a proposal': 0.14,
  /** «i år», “until further notice”: how long it holds */
  'for this time': 0.4,
  /** «inntil», “at least” */
  'a limit': 0.64,
  /** the answer */
  'after a question': 0.96,
  /** then this one is told */
  'the case has another decision': -1.08,
  /** then this may be what does */
  'nothing else comes of the case': -0.35,
  /** what it came to */
  'last of the case': -0.49,
  /** there must be something */
  'the only one that could come of the case': -0.13,
  /** then they are minutes of resolves */
  'the minutes decide more than they assign': 0.19,
  /** then they are minutes of who does what */
  'the minutes assign more than they decide': -1.38,
  /** what follows from the talk */
  'so, therefore': 0.41,
  /** a choice */
  'a contrast': 1.17,
  /** how long it holds */
  'from or until a day': 1.15,
  /** when it holds, or takes place */
  'a day': 0.08,
  /** what it may cost */
  'an amount': 0.53,
  /** a count, rather */
  'a number': -0.06,
  /** work that somebody is to finish */
  'by a day': -0.33,
  /** a choice by its contrast */
  'only, instead, no longer': 1.59,
  /** «hver natt», “always” */
  'a habit': 0.07,
  /** what somebody said or thought */
  'a clause in it': -0.34,
  /** an explanation */
  'because or if': 0.14,
  /** not settled */
  'a hedge': -0.25,
  /** «mye», «stadig», “often” */
  'how things are': -0.68,
  /** «av leverandøren», «trolig» */
  'somebody else’s, or not sure': 0.48,
  /** what was said, not what was settled */
  talk: -0.66,
  /** «tas opp igjen» */
  'left open': -0.7,
  /** a heading, a name, a scrap */
  short: -0.59,
  /** «ikke», “no” */
  negation: 0.15,
  /** somebody is in it */
  'names a person': -1.27,
} as const satisfies Readonly<Record<string, number>>;

export type Evidence = keyof typeof WEIGHTS;
