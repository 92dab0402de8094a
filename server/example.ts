// The example group: a fictional year of a library consortium's project group, as if it were today. Called at set-up, when
// the one who sets up the group wants something to look at. The words lie in data/example.
import type * as Y from 'yjs';
import type { Person, Service } from '../app/domain/board.ts';
import type { CardId, MeetingId, PersonId } from '../app/domain/card.ts';
import type { PlainDate } from '../app/domain/plain-date.ts';
import type { NewActivity } from '../app/ydoc/activity-commands.ts';
import { type BoardCommands, boardCommands, type PlacedCard } from '../app/ydoc/board-commands.ts';
import type { NewStakeholder } from '../app/ydoc/stakeholder-commands.ts';
import { exampleActivities } from './example/activities.ts';
import { exampleCards } from './example/cards.ts';
import { type PlanFile, readExampleFiles } from './example/files.ts';
import { type ExampleMeeting, exampleMeetings } from './example/meetings.ts';
import { seedPlan, withPlan } from './example/plan.ts';
import { comingAgenda, comingMeeting, EXAMPLE_SERIES, exampleSeries, takerOf } from './example/series.ts';
import { exampleStakeholders } from './example/stakeholders.ts';
import { SERVER } from './shared-documents.ts';

export type ExampleGroup = {
  /** Members of the group; the first is the owner, the others have no account yet. */
  readonly people: readonly Pick<Person, 'id' | 'name'>[];
  /** The ids here and in the cards are those of the files; seeding gives outsiders and services ids of their own. */
  readonly outsiders: readonly Pick<Person, 'id' | 'name' | 'organisation'>[];
  readonly services: readonly Pick<Service, 'name' | 'vendor'>[];
  readonly tags: readonly string[];
  readonly activities: readonly NewActivity[];
  /** Their persons' ids are those of the files. */
  readonly stakeholders: readonly NewStakeholder[];
  readonly plan: PlanFile;
  /** Oldest first, all before today. */
  readonly meetings: readonly ExampleMeeting[];
  /** In the order they stand. Tags and services are named, not yet ids. */
  readonly cards: readonly (PlacedCard & { readonly id: CardId })[];
};

/** The group as it is on this day; the owner takes the place of the first of its five. Throws when data/example is broken. */
export function exampleGroup(today: PlainDate, owner: Pick<Person, 'id' | 'name'>): ExampleGroup {
  const files = readExampleFiles();
  const [first, ...others] = files.group.people;
  const renamed = (id: PersonId): PersonId => (id === first?.id ? owner.id : id);
  const meetings = exampleMeetings(files.minutes, today, owner.name);
  return {
    ...files.group,
    people: [owner, ...others],
    plan: files.plan,
    activities: exampleActivities(files.activities, renamed),
    stakeholders: exampleStakeholders(files.stakeholders, today),
    meetings,
    cards: exampleCards(files.cards, { today, meetings, renamed }).map((card) =>
      withPlan(card, files.plan, today),
    ),
  };
}

/** Puts the group on a board. Doing it twice adds nothing. */
export function seedExample(doc: Y.Doc, group: ExampleGroup): void {
  const commands = boardCommands(doc, { origin: SERVER });
  for (const person of group.people) commands.putMember(person);
  const outsiders = new Map(group.outsiders.map((person) => [person.id, commands.addOutsider(person)]));
  const services = new Map(group.services.map((service) => [service.name, commands.addService(service)]));
  const tags = new Map(group.tags.map((name) => [name, commands.addTag(name)]));
  for (const activity of group.activities) commands.addActivity(activity);
  for (const { person = null, ...stakeholder } of group.stakeholders)
    commands.addStakeholder({ ...stakeholder, person: outsiders.get(person ?? '') ?? null });
  seedMeetings(commands, group, outsiders);
  const planned = seedPlan(commands, group.plan);
  commands.addCards(
    group.cards.map(planned).map((card) => ({
      ...card,
      tags: card.tags?.map((name) => tags.get(name) ?? name),
      service: services.get(card.service ?? '') ?? null,
      parties: card.parties?.map((id) => outsiders.get(id) ?? id),
    })),
  );
}

/** The series with the meetings that were held and the one that comes. What somebody has changed since is left as it is. */
function seedMeetings(
  commands: BoardCommands,
  { people, meetings }: ExampleGroup,
  outsiders: ReadonlyMap<PersonId, PersonId>,
): void {
  const [owner] = people;
  const [guest = ''] = outsiders.values();
  if (owner === undefined) return;
  commands.addSeries(exampleSeries(owner.id, guest));
  for (const [i, { source: _, ...meeting }] of meetings.entries())
    commands.addMeeting({ ...meeting, series: EXAMPLE_SERIES, minuteTaker: takerOf(i) });
  const coming = comingMeeting(meetings.at(-1), meetings.length + 1);
  commands.addMeeting(coming);
  for (const { item, ...fields } of comingAgenda(owner.id)) commands.changeAgenda(coming.id, item, fields);
}

/** The text of each meeting's minutes, for the documents `minutes/<board>/<meeting>`. */
export const exampleMinutes = (group: ExampleGroup): { meeting: MeetingId; source: string }[] =>
  group.meetings.map(({ id, source }) => ({ meeting: id, source }));

/** The bodies that some of the cards have, for the documents `card/<board>/<card>` (`putBody`). */
export const exampleBodies = (): { card: CardId; paragraphs: readonly string[] }[] =>
  Object.entries(readExampleFiles().bodies).map(([card, paragraphs]) => ({ card, paragraphs }));
