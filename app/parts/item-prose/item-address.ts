// Where an agenda item's minutes stand: the id of its section in the meeting's page, and the address that leads there. Called by the
// meeting's screen and before finalising.
import type { AgendaItemId } from '../../domain/meeting/series.ts';

const START = 'item-';

export const sectionId = (item: AgendaItemId): string => `${START}${item}`;

/** Also of a meeting that came in as text and isn't begun, whose page is otherwise that text. */
export const itemAddress = (meeting: string, item: AgendaItemId): string =>
  `${meeting}?as=meeting#${sectionId(item)}`;

/** The item that an address' hash leads to, or null. */
export const itemInHash = (hash: string): AgendaItemId | null =>
  hash.startsWith(`#${START}`) ? hash.slice(START.length + 1) : null;
