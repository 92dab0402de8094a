// Where somebody who types wants a card to go, in three languages at once. Called by the board's move menu and its pickers, which bring
// it along: the board itself does without the date phrases of minutes.
import { STATUSES, type Status } from './card.ts';
import type { MoveTarget, TargetContext } from './move-target.ts';
import { daysBetween, type PlainDate } from './plain-date.ts';
import { nameBegins, plainLetters } from './plain-letters.ts';
import { dayThatHasBeen, readTypedDates, type TypedDate } from './typed-date.ts';

/** In three languages at once, whatever language the screen speaks. */
const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  proposed: ['foreslått', 'føreslått', 'proposed'],
  open: ['åpen', 'open', 'åpne', 'opne'],
  doing: ['i arbeid', 'pågår', 'under arbeid', 'doing', 'in progress'],
  waiting: ['venter', 'ventar', 'på vent', 'waiting'],
  done: ['ferdig', 'gjort', 'utført', 'done', 'finished'],
  dropped: ['utgår', 'går ut', 'droppet', 'droppa', 'dropped'],
};

const WAITING_ON = /^\s*(?:vent(?:er|ar|e|a)?|waiting|wait)\s+(?:på|on|for)\s+(.+?)\s*$/iu;

/** What the text may mean, the likeliest first; empty when it means nothing here. */
export function readMoveTargets(typed: string, context: TargetContext): readonly MoveTarget[] {
  const text = plainLetters(typed);
  if (text === '') return [];
  return [
    ...readDates(typed, context.today),
    ...readStatuses(typed),
    ...named(context.people, text).map(({ id }): MoveTarget => ({ kind: 'assignee', person: id })),
    ...named(context.services, text).map(({ id }): MoveTarget => ({ kind: 'service', service: id })),
  ];
}

/** A day of every year is also the one that has been, whose minutes may just be written; the nearer of the two comes first. */
function readDates(typed: string, today: PlainDate): readonly TypedDate[] {
  const dates = readTypedDates(typed, today);
  const [next, ...others] = dates;
  const day = dayThatHasBeen(typed, today);
  if (next?.kind !== 'day' || day === null) return dates;
  const isNearer = daysBetween(day, today) < daysBetween(today, next.day);
  const been = { kind: 'day', day } as const;
  return [...(isNearer ? [been, next] : [next, been]), ...others];
}

const named = <T extends { readonly name: string }>(all: readonly T[], text: string): readonly T[] =>
  all.filter(({ name }) => nameBegins(plainLetters(name), text));

/** «ferdig», "in progress", «venter på fylket». */
export function readStatuses(typed: string): readonly Extract<MoveTarget, { kind: 'status' }>[] {
  const text = plainLetters(typed);
  const on = WAITING_ON.exec(typed)?.[1];
  if (on !== undefined) return [{ kind: 'status', status: 'waiting', on }];
  return STATUSES.filter((status) => STATUS_WORDS[status].some((word) => word.startsWith(text))).map(
    (status) => ({ kind: 'status', status, on: '' }),
  );
}
