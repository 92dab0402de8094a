// The example's cards as they are today: what is over is mostly done, what is now is going on. Called by server/example.ts.
import type { CardId, PersonId, Source, Status } from '../../app/domain/card.ts';
import { readMinutesText } from '../../app/domain/minutes/reading.ts';
import { place } from '../../app/domain/order.ts';
import { addDays, type PlainDate, yearOf } from '../../app/domain/plain-date.ts';
import { endOf, startOf, type When } from '../../app/domain/when.ts';
import type { PlacedCard } from '../../app/ydoc/board-commands.ts';
import type { CardRow } from './files.ts';
import type { ExampleMeeting } from './meetings.ts';
import { exampleWhen } from './when.ts';

type Setting = {
  readonly today: PlainDate;
  readonly meetings: readonly ExampleMeeting[];
  /** The owner's id for that of the one whose place the owner takes. */
  readonly renamed: (id: PersonId) => PersonId;
};

export function exampleCards(rows: readonly CardRow[], setting: Setting): (PlacedCard & { id: CardId })[] {
  const { orders } = place([], 0, rows.length);
  return rows.map((row, i) => exampleCard(row, orders[i] ?? '', setting));
}

function exampleCard(row: CardRow, order: string, setting: Setting): PlacedCard & { id: CardId } {
  const { today, renamed } = setting;
  const { id, kind, tags, parties, service = null, activity = null } = row;
  const when = row.when === undefined ? null : exampleWhen(row.when, setting);
  const status = statusOf(row, when, today);
  const since = addDays(today, row.waiting?.sinceDays ?? 0);
  return {
    id,
    kind,
    order,
    when,
    status,
    tags,
    parties,
    service,
    activity,
    title: row.title.replaceAll('{{år+1}}', String(yearOf(today) + 1)),
    assignees: row.who.map(renamed),
    waiting: status === 'waiting' ? { on: row.waiting?.on ?? '', since } : null,
    doneOn: status === 'done' && when !== null ? endOf(when) : null,
    source: row.from === undefined ? null : sourceOf(row.from, setting),
  };
}

function statusOf(row: CardRow, when: When | null, today: PlainDate): Status {
  const isOver = when !== null && endOf(when) < today;
  if (isOver && !row.late) return 'done';
  const isNow = when !== null && when.precision !== 'day' && startOf(when) <= today && !isOver;
  return row.status ?? (isNow ? 'doing' : 'open');
}

/** The action item that holds the words, found as anybody's minutes are read: so it counts as accepted on the screen. */
function sourceOf(
  { meeting, words }: NonNullable<CardRow['from']>,
  { meetings, today }: Setting,
): Source | null {
  const from = meetings[meeting - 1];
  if (from === undefined) return null;
  const { actions } = readMinutesText(from.source, { knownDate: from.date, today });
  const found = actions.find(({ quote }) => quote.replace(/\s+/g, ' ').includes(words));
  return found === undefined ? null : { meeting: from.id, item: found.item, quote: found.quote };
}
