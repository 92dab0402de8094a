// What the example's communication tasks say of the plan, as it is today: what is over is published, most of it evaluated. Called by
// server/example.ts.
import type { CardId, PlanFields } from '../../app/domain/card.ts';
import { addDays, type PlainDate } from '../../app/domain/plain-date.ts';
import { hoursLimitId } from '../../app/domain/plan/capacity.ts';
import { askedOn } from '../../app/domain/plan/publishing.ts';
import { endOf, startOf } from '../../app/domain/when.ts';
import type { BoardCommands, PlacedCard } from '../../app/ydoc/board-commands.ts';
import type { PlanFile } from './files.ts';

type Task = PlanFile['tasks'][number];
export type PlannedCard = PlacedCard & { readonly id: CardId };

/** What goes out within so many days is ready. */
const READY_WITHIN = 10;

/** The card with what the plan says of it; names stand where ids will. */
export function withPlan(card: PlannedCard, { tasks }: PlanFile, today: PlainDate): PlannedCard {
  const task = tasks.find((one) => one.card === card.id);
  return task === undefined ? card : { ...card, ...planOf(card, task, today) };
}

function planOf(card: PlannedCard, task: Task, today: PlainDate): Partial<PlannedCard> {
  const { audiences, channels, message = null, goal = null, parent = null, hours = null } = task;
  const when = card.when ?? null;
  const askAfter = task.askAfter ?? null;
  const isOut = when !== null && endOf(when) < today;
  const isSoon = when !== null && startOf(when) <= addDays(today, READY_WITHIN);
  const asked = askedOn({ when, askAfter });
  const isAsked = isOut && asked !== null && asked <= today;
  const evaluation = isAsked ? (task.evaluation ?? '') : '';
  const plan: Omit<PlanFields, 'planFrom'> = {
    audiences,
    channels,
    message,
    goal,
    parent,
    hours,
    askAfter,
    evaluation,
    rights: task.rights ?? '',
    publishing: isOut ? 'published' : isSoon ? 'ready' : 'planned',
  };
  const planFrom =
    when !== null && task.startsBefore !== undefined ? addDays(startOf(when), -task.startsBefore) : null;
  // What is out and waits for its evaluation isn't done.
  const isWaiting = isOut && askAfter !== null && evaluation === '';
  return { ...plan, planFrom, ...(isWaiting && { status: 'doing', doneOn: null }) };
}

/** The plan's lists, and the ids under which the cards will name what is in them. */
export function seedPlan(commands: BoardCommands, plan: PlanFile) {
  const listed = (list: 'audiences' | 'channels', names: readonly string[]) =>
    new Map(names.map((name) => [name, commands.addToPlan(list, name)]));
  const worded = (list: 'messages' | 'goals', texts: Readonly<Record<string, string>>) =>
    new Map(Object.entries(texts).map(([key, text]) => [key, commands.addToPlan(list, text)]));
  const audiences = listed('audiences', plan.audiences);
  const channels = listed('channels', plan.channels);
  const messages = worded('messages', plan.messages);
  const goals = worded('goals', plan.goals);
  commands.setLimit(hoursLimitId(null), plan.hours.forAll);
  for (const [person, hours] of Object.entries(plan.hours.people))
    commands.setLimit(hoursLimitId(person), hours);
  return (card: PlannedCard): PlannedCard => ({
    ...card,
    audiences: card.audiences?.map((name) => audiences.get(name) ?? name) ?? [],
    channels: card.channels?.map((name) => channels.get(name) ?? name) ?? [],
    message: messages.get(card.message ?? '') ?? null,
    goal: goals.get(card.goal ?? '') ?? null,
  });
}
