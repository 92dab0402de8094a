// What goes with a change of status: the day it was done, on whom it waits. Called by the lens and wherever a status is picked.
import type { Card, CardChange, Status } from './card.ts';
import type { PlainDate } from './plain-date.ts';

/** The fields to write for the new status; {} when the card has it already. Waiting begins today, on nobody named yet. */
export function changeStatus(card: Card, status: Status, today: PlainDate): CardChange {
  if (card.status === status) return {};
  return {
    status,
    ...(status === 'waiting' ? { waiting: { on: '', since: today } } : card.waiting && { waiting: null }),
    ...(status === 'done' ? { doneOn: today } : card.doneOn !== null && { doneOn: null }),
  };
}
