// What each piece of evidence weighs, as log-odds, for a sentence that no rule decides being a decision; and why, as far as somebody
// could say it. The numbers are fitted by `npm run fit:minutes`, which writes them here; the words are ours. Called by weigh.ts.

/** Before any evidence. */
export const BASE = -0.39;

/** Decisions from this likelihood on: lower ones find more in minutes that decide much, and make up more in those that decide little. */
export const LIKELY = 0.5;

export const WEIGHTS = {
  /** «Vi …»: the group lays down for itself */
  'subject: we': 1,
  /** «Styret …», “The board …” */
  'subject: body': 0.4,
  /** «Flere …», “Several …”: what they thought */
  'subject: some': -0.89,
  /** «Kommunen …», “The supplier …”: news */
  'subject: agent': -1.12,
  /** «Det …», “There …” */
  'subject: it': -0.48,
  /** «23 påmeldte …»: a count */
  'subject: number': -0.95,
  /** «Fra 1. oktober …»: the day it holds from stands first */
  'subject: preposition': 0.2,
  /** what is mentioned for the first time */
  'subject: thing': -0.48,
  /** done already */
  'verb: perfect': -1.45,
  /** may be */
  'verb: hedged': -1.29,
  /** somebody's deed or duty */
  'a person alone': -1.4,
  /** a verdict, or done */
  'a participle first': 0.96,
  /** somebody has to do it */
  'a task in it': -0.06,
  /** told */
  'verb: past': 0.04,
  /** «ble flyttet»: told, though resolves are told so, too */
  'verb: was done': 0.59,
  /** «ligger», «mangler»: how things are */
  'verb: state': -0.51,
  /** how things are */
  'verb: is': -0.24,
  /** “is limited to”, «er inkludert» */
  'verb: is done': -0.45,
  /** «skal», “must” */
  'verb: must': -0.82,
  /** “will be”, “is to be” */
  'verb: will': 0.35,
  /** as much told as laid down */
  'verb: present': -0.03,
  /** «Prisen blir …» */
  'verb: becomes': 0.69,
  /** «flyttes», «vert seld»: nobody does it, so it is laid down */
  'verb: passive': 1.79,
  /** present or future tense, of the group */
  'laid down by the group': 1,
  /** present or future tense, of a thing */
  'laid down of a thing': 0.21,
  /** «Maks tre i uka»: said in short */
  'verb: none': -0.17,
  /** «Bod på tunet: 50 kroner» */
  'no verb, but a topic': 0.47,
  /** «Ingen gaver», “Guests on Fridays only” */
  'no verb, but a rule': 0.62,
  /** «Ny tur i mai» */
  'no verb, but a day': 0.08,
  /** the answer */
  'no verb, after a question': 1.2,
  /** a heading, a scrap or a verdict */
  'no verb, alone in its paragraph': -0.4,
  /** a topic, rather */
  'no verb, first of the case': -0.08,
  /** the verdict */
  'no verb, last of the case': -0.09,
  /** one more */
  'no verb, after a decision': 0.21,
  /** what it came to */
  'no verb, right after talk': -0.1,
  /** what became of it */
  'no verb, right after a proposal': 0.72,
  /** «…, og slik blir det» */
  'the last clause lays down': 0.52,
  /** “…, and it was dropped” */
  'the last clause was done': 0.35,
  /** what somebody did or said comes first */
  'a person first': -1.22,
  /** what a thing has, has had or is like */
  'told of a thing': -0.43,
  /** what happened */
  'what a thing did': -0.13,
  /** an item says what came of it */
  'in a list': -0.32,
  /** a line of the head, or a note */
  'alone in its paragraph': -0.03,
  /** what a case begins with tells how things are */
  'first of its paragraph': -1.4,
  /** often still telling */
  'second of its paragraph': -0.92,
  /** the telling is over */
  'after a task': -0.26,
  /** whoever carries it out comes next */
  'before a task': 1.01,
  /** the verdict in short */
  'a word before a task': 0.85,
  /** decisions stand together */
  'after a decision': 0.52,
  /** «Vedtak:» would say this one, too */
  'the case has its marked decision': -0.93,
  /** «Vedtak:» would say this one, too */
  'the minutes mark their decisions': -0.32,
  /** then they are minutes of who does what */
  'the minutes give many tasks': -0.3,
  /** then they are minutes of resolves */
  'the minutes give few tasks': 0.09,
  /** place, date, who was there */
  'under no heading': -1.09,
  /** the talk is over */
  'after talk in the paragraph': 0.26,
  /** what it came to */
  'right after talk': -0.14,
  /** what became of it */
  'right after a proposal': 0.39,
  /** «i år», “until further notice”: how long it holds */
  'for this time': 0.9,
  /** «inntil», “at least” */
  'a limit': 0.79,
  /** the answer */
  'after a question': 0.22,
  /** then this one is told */
  'the case has another decision': -0.77,
  /** then this may be what does */
  'nothing else comes of the case': -0.41,
  /** what it came to */
  'last of the case': 0.39,
  /** then come whoever carries it out, and when */
  'one follows in the case': 0.4,
  'two follow in the case': 0.54,
  'three follow in the case': 0.2,
  /** there must be something */
  'the only one that could come of the case': 0.32,
  /** then they are minutes of resolves */
  'the minutes decide more than they assign': 0.11,
  /** then they are minutes of who does what */
  'the minutes assign more than they decide': -0.62,
  /** what follows from the talk */
  'so, therefore': 0.76,
  /** a choice */
  'a contrast': 1.37,
  /** how long it holds */
  'from or until a day': 0.97,
  /** when it holds, or takes place */
  'a day': 0.15,
  /** what it may cost */
  'an amount': -0.1,
  /** work that somebody is to finish */
  'by a day': 0.11,
  /** a choice by its contrast */
  'only, instead, no longer': 1.33,
  /** «hver natt», “always” */
  'a habit': -0.13,
  /** what somebody said or thought */
  'a clause in it': -0.07,
  /** an explanation */
  'because or if': -0.06,
  /** not settled */
  'a hedge': -1.02,
  /** «mye», «stadig», “often” */
  'how things are': -0.3,
  /** «av leverandøren», «trolig» */
  'somebody else’s, or not sure': -0.32,
  /** what was said, not what was settled */
  talk: -0.47,
  /** «tas opp igjen» */
  'left open': -0.7,
  /** “found no seconder” */
  'a proposal, and no': 1.42,
  /** «i fjor», “last time”: told */
  'a time gone by': -0.65,
  /** a heading, a name, a scrap */
  short: 0.27,
  /** «ikke», “no” */
  negation: 0.08,
  /** somebody is in it */
  'names a person': -0.83,
} as const satisfies Readonly<Record<string, number>>;

export type Evidence = keyof typeof WEIGHTS;
