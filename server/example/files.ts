// The files of data/example, checked. Called by server/example.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { KINDS, STATUSES } from '../../app/domain/card.ts';
import { isId } from '../../app/ydoc/document-names.ts';
import { rootFolder } from '../root-folder.ts';

const id = z.string().refine(isId);
const name = z.string().min(1);

const groupFile = z.strictObject({
  people: z.array(z.strictObject({ id, name })).length(5),
  outsiders: z.array(z.strictObject({ id, name, organisation: name })),
  services: z.array(z.strictObject({ name, vendor: name })),
  tags: z.array(name),
});

const activityRow = z.strictObject({
  id,
  title: name,
  kind: z.enum(KINDS),
  /** As people type it (app/domain/year/read-rule.ts); it may count from another activity of the file. */
  rule: name,
  leadDays: z.int().min(0).optional(),
  days: z.int().min(1).optional(),
  who: id.optional(),
  text: z.string().optional(),
  checklist: z.array(name).optional(),
});

export type ActivityRow = z.output<typeof activityRow>;

const cardRow = z.strictObject({
  id,
  kind: z.enum(KINDS),
  title: name,
  /** See example/when.ts. */
  when: z.string().optional(),
  who: z.array(id).default([]),
  tags: z.array(name).default([]),
  service: name.optional(),
  parties: z.array(id).default([]),
  activity: id.optional(),
  /** Holds until the card's time is over; then it is done. Undated cards keep it. */
  status: z.enum(STATUSES).optional(),
  /** Its time may be over without its being done. */
  late: z.boolean().default(false),
  waiting: z.strictObject({ on: name, sinceDays: z.int().max(0) }).optional(),
  /** The line of the minutes that holds these words. */
  from: z.strictObject({ meeting: z.int().min(1).max(3), words: name }).optional(),
});

const planFile = z.strictObject({
  audiences: z.array(name),
  channels: z.array(name),
  /** By names that only this file knows. */
  messages: z.record(id, name),
  goals: z.record(id, name),
  /** Hours a month: for all, and for some of the people. */
  hours: z.strictObject({ forAll: z.int().min(1), people: z.record(id, z.int().min(1)) }),
  tasks: z.array(
    z.strictObject({
      card: id,
      audiences: z.array(name),
      channels: z.array(name),
      message: id.optional(),
      goal: id.optional(),
      parent: id.optional(),
      hours: z.number().optional(),
      /** Planning starts so many days before. */
      startsBefore: z.int().min(1).optional(),
      askAfter: z.int().min(0).optional(),
      /** What is written once it is asked for; without it the evaluation is due then. */
      evaluation: name.optional(),
      rights: name.optional(),
    }),
  ),
});

export type PlanFile = z.output<typeof planFile>;

export type CardRow = z.output<typeof cardRow>;

const stake = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

const stakeholderRow = z.strictObject({
  id,
  name,
  /** An outsider of the group's file. */
  person: id.optional(),
  relation: z.string(),
  interest: stake.optional(),
  influence: stake.optional(),
  need: z.string().optional(),
  /** Cards of the file. */
  measures: z.array(id),
  reviewInDays: z.int().optional(),
});

export type StakeholderRow = z.output<typeof stakeholderRow>;

/** How many meetings there are minutes of: minutes-1.md is the oldest. */
const MEETINGS = [1, 2, 3] as const;

/** Throws when a file is missing or says something else than it should: they come with the program. */
export function readExampleFiles() {
  const text = (file: string) => readFileSync(join(rootFolder(), 'data', 'example', file), 'utf8');
  const json = (file: string): unknown => JSON.parse(text(file));
  return {
    group: groupFile.parse(json('group.json')),
    activities: z.array(activityRow).parse(json('activities.json')),
    plan: planFile.parse(json('plan.json')),
    cards: z.array(cardRow).parse(json('cards.json')),
    stakeholders: z.array(stakeholderRow).parse(json('stakeholders.json')),
    bodies: z.record(id, z.array(name)).parse(json('bodies.json')),
    minutes: MEETINGS.map((number) => text(`minutes-${number}.md`)),
  };
}
