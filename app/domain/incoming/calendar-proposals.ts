// A calendar's events and to-dos → proposals: one each, and of a repeated one either what is done every year or a card for each time. Called by the
// screen.
import type { Board } from '../board.ts';
import type { CardId } from '../card.ts';
import { matchPeople } from '../minutes/match-people.ts';
import { daysBetween } from '../plain-date.ts';
import { endOf, startOf } from '../when.ts';
import type { IncomingCalendar, IncomingEvent, IncomingTime } from './incoming.ts';
import type { Problem, Proposal } from './proposal.ts';
import type { IdOf } from './table-proposals.ts';
import { yearlyRuleOf } from './yearly-rule.ts';

export type CalendarRules = {
  readonly board: Pick<Board, 'people'>;
  /** The board's id, by which our own calendars' events are known. */
  readonly boardId: string;
  readonly idOf: IdOf;
  /** Whether what is done every year becomes an activity, and not a card for each of its times. */
  readonly asYearly: boolean;
};

const LONGEST_ACTIVITY = 366;

export const calendarProposals = (calendar: IncomingCalendar, rules: CalendarRules): readonly Proposal[] =>
  calendar.events.flatMap((event) => proposalsOf(event, rules));

/** `<card>.<board>@aarring`, as app/export/calendar.ts names them. */
function ourCard(uid: string, board: string): CardId | null {
  const end = `.${board}@aarring`;
  return uid.endsWith(end) ? uid.slice(0, -end.length) : null;
}

function proposalsOf(event: IncomingEvent, { board, boardId, idOf, asYearly }: CalendarRules): Proposal[] {
  const people = matchPeople(event.people, board.people);
  const unknown: Problem[] = people.unknown.length > 0 ? [{ is: 'people', names: people.unknown }] : [];
  const proposalOf = ({ when, written, turn, title }: IncomingTime): Proposal => {
    // An event without an id of its own (it should have one) goes by what it says.
    const named = event.uid === '' ? ['event', event.title, written] : ['uid', event.uid];
    return {
      id: `in-${idOf(...named, turn)}`,
      ours: turn === '' ? ourCard(event.uid, boardId) : null,
      title,
      written,
      when,
      kind: event.todo ? 'action' : null,
      status: event.todo ?? 'open',
      assignees: people.people,
      service: null,
      tags: event.tags,
      plan: null,
      yearly: null,
      often: event.hasMore,
      problems: title === '' ? [{ is: 'no-title' }, ...unknown] : unknown,
      duplicate: null,
    };
  };
  // A rule made of a time that was moved would move all the others.
  const first = event.times.find(({ isChanged }) => !isChanged);
  const when = first?.when ?? null;
  const rule = asYearly && event.repeats && when ? yearlyRuleOf(event.repeats, startOf(when)) : null;
  if (!rule || !first || !when) return event.times.map(proposalOf);
  const days = daysBetween(startOf(when), endOf(when)) + 1;
  if (days > LONGEST_ACTIVITY) return event.times.map(proposalOf);
  const one = proposalOf({ ...first, turn: '', title: event.title });
  return [{ ...one, ours: null, often: false, id: `${one.id}-y`, yearly: { rule, days } }];
}
