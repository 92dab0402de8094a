// How often each card's event in the calendars has changed. The board's document can't say it: clients write there (R2). So the
// server keeps a hash of what it gave last, and counts on when it gives something else. Called by calendars.ts.

import { createHash } from 'node:crypto';
import type { Board } from '../app/domain/board.ts';
import { type Card, type CardId, shownStateOf } from '../app/domain/card.ts';
import { assigneesOf } from '../app/domain/people-in-order.ts';
import { formatWhen } from '../app/domain/when.ts';
import type { EventVersion } from '../app/export/calendar.ts';
import type { Records } from './auth/records.ts';
import type { RecordStore } from './store/store.ts';

type Kept = Records['calendars'][number]['events'];
type Shown = Pick<Board, 'cards' | 'people'>;

/**
 * A sequence counts seconds since this instant, and is at least one more than the one before. So it rises also for a card that was
 * without a date for a while, or when the records were lost: what isn't remembered begins higher than it ended. Fits the
 * 31 bits of RFC 5545's integers until 2088.
 */
const FIRST = Date.parse('2020-01-01T00:00:00Z');

/** What an event shows, whatever the language: everything that calendarText reads of a card. */
const printOf = (card: Card, { people }: Shown): string => {
  const names = assigneesOf(card, people).map(({ name }) => name);
  const when = card.when && formatWhen(card.when);
  const shown = [card.title, card.kind, when, shownStateOf(card), card.waiting?.on ?? '', names];
  return createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 16);
};

/** What is to be kept from now on; the same object when it is what was kept. `now` in milliseconds since 1970. */
export const nextEvents = (kept: Kept, board: Shown, now: number): Kept => {
  const before = new Map(kept.map((event) => [event.card, event]));
  const next = board.cards
    .filter(({ when }) => when !== null)
    .map((card) => {
      const print = printOf(card, board);
      const last = before.get(card.id);
      if (last?.print === print) return last;
      const sequence = Math.max((last?.sequence ?? -1) + 1, Math.floor((now - FIRST) / 1000));
      return { card: card.id, print, sequence, changed: new Date(now).toISOString() };
    });
  const isSame = next.length === kept.length && next.every((event) => before.get(event.card) === event);
  return isSame ? kept : next;
};

/** The versions of all cards with a date, on disk before anybody is told of them (R4). */
export const versionsWith =
  (records: RecordStore<Records>, now: () => number) =>
  async (board: string, shown: Shown): Promise<ReadonlyMap<CardId, EventVersion>> => {
    const keptIn = ({ calendars }: Readonly<Records>) =>
      calendars.find((calendar) => calendar.board === board)?.events ?? [];
    let events = keptIn(records.read());
    if (nextEvents(events, shown, now()) !== events)
      await records.change((all) => {
        events = nextEvents(keptIn(all), shown, now());
        all.calendars = [...all.calendars.filter((calendar) => calendar.board !== board), { board, events }];
      });
    return new Map(events.map(({ card, sequence, changed }) => [card, { sequence, changed }]));
  };
