// One row of a table, by the mapping → what it would become. Called by table-proposals.ts.
import type { Board } from '../board.ts';
import type { Kind, ServiceId, Status } from '../card.ts';
import { matchPeople } from '../minutes/match-people.ts';
import type { PlainDate } from '../plain-date.ts';
import { plainLetters } from '../plain-letters.ts';
import { endOf, startOf, type When } from '../when.ts';
import { type Field, kindNamed, statusNamed } from './cell-words.ts';
import type { Problem, Proposal, ProposedPlan } from './proposal.ts';
import { planIn } from './read-plan.ts';
import { namesInList } from './tag-names.ts';
import { readWrittenDate, type SlashOrder } from './written-date.ts';

export type Cells = Readonly<Record<Field, string>>;
export type RowRules = {
  readonly today: PlainDate;
  readonly order: SlashOrder | null;
  readonly board: Pick<Board, 'people' | 'services'>;
};

export type ReadRow = Omit<Proposal, 'id' | 'ours' | 'yearly' | 'often' | 'duplicate'>;

export function readRow(cells: Cells, { today, order, board }: RowRules): ReadRow {
  const problems: Problem[] = cells.title === '' ? [{ is: 'no-title' }] : [];
  const when = whenOf(cells, { today, order }, problems);
  const people = matchPeople(namesIn(cells.owner), board.people);
  if (people.unknown.length > 0) problems.push({ is: 'people', names: people.unknown });
  const said = wordIn<Kind>('kind', cells.kind, kindNamed, problems);
  const status = wordIn<Status>('status', cells.status, statusNamed, problems) ?? 'open';
  const service = serviceNamed(cells.service, board.services, problems);
  const found = planIn(cells, { today, order }, problems);
  // What says nothing of its kind and something that only communication has is part of the plan. Hours, goals and beginnings are said of
  // all kinds of work.
  const isPlan = found !== null && speaksOfPlan(found);
  const kind = said ?? (isPlan ? 'communication' : null);
  const plan = kind === 'communication' ? found : null;
  if (isPlan && !plan) problems.push({ is: 'no-plan' });
  return {
    title: cells.title,
    written: [cells.start, cells.end].filter((text) => text !== '').join(' – '),
    when,
    kind,
    status,
    assignees: people.people,
    service,
    tags: namesInList(cells.tags),
    plan,
    problems,
  };
}

const speaksOfPlan = ({ audiences, channels, message, rights, evaluation }: ProposedPlan): boolean =>
  audiences.length > 0 || channels.length > 0 || message !== '' || rights !== '' || evaluation !== '';

function wordIn<T>(
  is: 'kind' | 'status',
  text: string,
  named: (text: string) => T | null,
  problems: Problem[],
): T | null {
  const word = text === '' ? null : named(text);
  if (word === null && text !== '') problems.push({ is, text });
  return word;
}

function whenOf(
  { start, end }: Pick<Cells, 'start' | 'end'>,
  how: { readonly today: PlainDate; readonly order: SlashOrder | null },
  problems: Problem[],
): When | null {
  const first = readWrittenDate(start, how);
  const last = readWrittenDate(end, how);
  if (first === 'unread') problems.push({ is: 'date', text: start });
  if (last === 'unread') problems.push({ is: 'end', text: end });
  const from = first === 'unread' ? null : first;
  const to = last === 'unread' ? null : last;
  if (from === null || to === null) return from ?? to;
  const [begins, ends] = [startOf(from), endOf(to)];
  if (ends < begins) {
    problems.push({ is: 'ends-before', text: end });
    return from;
  }
  if (from.precision === 'month' && to.precision === 'month' && from.month === to.month) return from;
  return begins === ends
    ? { precision: 'day', day: begins }
    : { precision: 'interval', start: begins, end: ends };
}

/** «Ada Berg, Birk og Celine»: names between signs or words; «Berg, Ada» can't be told from two people, and is said if nobody has them. */
export const namesIn = (text: string): string[] =>
  text
    .replace(/\S+@\S+/g, ' ')
    .split(/[,;/&+]|\s(?:og|and|samt)\s/iu)
    .map((name) =>
      name
        .replace(/[<>()[\]"]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((name) => name !== '');

function serviceNamed(text: string, services: Board['services'], problems: Problem[]): ServiceId | null {
  if (text === '') return null;
  const found = services.find(({ name }) => plainLetters(name) === plainLetters(text));
  if (!found) problems.push({ is: 'service', text });
  return found?.id ?? null;
}
