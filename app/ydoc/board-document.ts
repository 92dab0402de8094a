// The shared board as a plain value (HOUSE.md, "What lies where"): called by the server for the first paint and by
// app/live for every one after it.

import type * as Y from 'yjs';
import type {
  Activity,
  Alias,
  Audience,
  Board,
  Channel,
  Goal,
  Meeting,
  Message,
  Person,
  Service,
  Tag,
} from '../domain/board.ts';
import { byCodeUnits } from '../domain/by-code-units.ts';
import type { Card } from '../domain/card.ts';
import type { Limit } from '../domain/limits.ts';
import type { AgendaRecord } from '../domain/meeting/agenda.ts';
import type { Decision } from '../domain/meeting/decision.ts';
import type { Series } from '../domain/meeting/series.ts';
import { byOrder } from '../domain/order.ts';
import type { Stakeholder } from '../domain/plan/stakeholder.ts';
import type { SchoolBreak } from '../domain/school-breaks.ts';
import type { View } from '../domain/view.ts';
import { readActivity } from './activity-records.ts';
import {
  readAlias,
  readCard,
  readLimit,
  readPerson,
  readService,
  readTag,
  readView,
} from './board-records.ts';
import { boardMap } from './board-shape.ts';
import { type KeptRecords, keptRecords } from './kept-records.ts';
import { readAgendaRecord, readDecision, readMeeting, readSeries } from './meeting-records.ts';
import { readBreak, readNamed, readWorded } from './plan-records.ts';
import { readStakeholder } from './stakeholder-records.ts';

export type BoardReader = {
  /** The same object until something in it changed; a card that didn't change is the same object as before. Never throws (R10). */
  read(): Board;
  /** Told once after each transaction that touched the board; then `read()` has the new value. */
  subscribe(listener: () => void): () => void;
  close(): void;
};

/** The board as it is now, once. */
export function readBoard(doc: Y.Doc): Board {
  const reader = boardReader(doc);
  const board = reader.read();
  reader.close();
  return board;
}

/** `shown` is what the page shows already: what is the same in the document keeps its objects, so that nothing is drawn anew. */
export function boardReader(doc: Y.Doc, shown: Board | null = null): BoardReader {
  const listeners = new Set<() => void>();
  let touched = false;
  let board = shown;
  const onChange = () => {
    touched = true;
  };
  const lists = openLists(doc, shown, onChange);
  const readCards = cardsOf(lists);

  const tell = () => {
    if (!touched) return;
    touched = false;
    for (const listener of [...listeners]) listener();
  };
  doc.on('afterTransaction', tell);

  return {
    read() {
      board = assemble(board, lists, readCards);
      return board;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      doc.off('afterTransaction', tell);
      listeners.clear();
      for (const list of Object.values(lists)) list.close();
    },
  };
}

type Lists = {
  cards: KeptRecords<Card>;
  people: KeptRecords<Person>;
  tags: KeptRecords<Tag>;
  services: KeptRecords<Service>;
  audiences: KeptRecords<Audience>;
  channels: KeptRecords<Channel>;
  messages: KeptRecords<Message>;
  goals: KeptRecords<Goal>;
  stakeholders: KeptRecords<Stakeholder>;
  breaks: KeptRecords<SchoolBreak>;
  activities: KeptRecords<Activity>;
  meetings: KeptRecords<Meeting>;
  series: KeptRecords<Series>;
  agenda: KeptRecords<AgendaRecord>;
  decisions: KeptRecords<Decision>;
  limits: KeptRecords<Limit>;
  aliases: KeptRecords<Alias>;
  views: KeptRecords<View>;
};

function openLists(doc: Y.Doc, shown: Board | null, onChange: () => void): Lists {
  const list = <T extends { id: string }>(
    name: keyof Lists,
    read: Parameters<typeof keptRecords<T>>[0]['read'],
    compare: (a: T, b: T) => number,
    before: readonly T[] | undefined,
  ) =>
    keptRecords<T>({
      map: boardMap(doc, name),
      read,
      compare: (a, b) => compare(a, b) || byCodeUnits(a.id, b.id),
      onChange,
      ...(before && { before }),
    });
  return {
    cards: list('cards', readCard, byOrder, shown ? [...shown.cards, ...shown.deleted] : undefined),
    people: list('people', readPerson, membersFirst, shown?.people),
    tags: list('tags', readTag, byName, shown?.tags),
    services: list('services', readService, byName, shown?.services),
    audiences: list('audiences', readNamed, byName, shown?.audiences),
    channels: list('channels', readNamed, byName, shown?.channels),
    messages: list('messages', readWorded, byWords, shown?.messages),
    goals: list('goals', readWorded, byWords, shown?.goals),
    stakeholders: list('stakeholders', readStakeholder, () => 0, shown?.stakeholders),
    breaks: list('breaks', readBreak, byFirstDay, shown?.breaks),
    activities: list('activities', readActivity, byTitle, shown?.activities),
    meetings: list('meetings', readMeeting, newestFirst, shown?.meetings),
    series: list('series', readSeries, byTitle, shown?.series),
    agenda: list('agenda', readAgendaRecord, () => 0, shown?.agenda),
    decisions: list('decisions', readDecision, () => 0, shown?.decisions),
    views: list('views', readView, byName, shown?.views),
    limits: list('limits', readLimit, () => 0, shown?.limits),
    aliases: list('aliases', readAlias, () => 0, shown?.aliases),
  };
}

/** Remembers which cards stood in the list and which were deleted, since there may be thousands and most changes touch neither. */
function cardsOf(lists: Lists) {
  let from: readonly Card[] | null = null;
  let parted: Pick<Board, 'cards' | 'deleted'> = { cards: [], deleted: [] };
  return (before: Board | null): Pick<Board, 'cards' | 'deleted'> => {
    const all = lists.cards.values();
    if (all === from) return parted;
    from = all;
    const deleted = all.filter((card) => card.deletedOn !== null);
    const cards = deleted.length === 0 ? all : all.filter((card) => card.deletedOn === null);
    parted = { cards: sameList(before?.cards, cards), deleted: sameList(before?.deleted, deleted) };
    return parted;
  };
}

/** The board of these lists; `before` itself when no list is another one. */
function assemble(before: Board | null, lists: Lists, readCards: ReturnType<typeof cardsOf>): Board {
  const next: Board = {
    ...readCards(before),
    people: sameList(before?.people, lists.people.values()),
    tags: sameList(before?.tags, lists.tags.values()),
    services: sameList(before?.services, lists.services.values()),
    audiences: sameList(before?.audiences, lists.audiences.values()),
    channels: sameList(before?.channels, lists.channels.values()),
    messages: sameList(before?.messages, lists.messages.values()),
    goals: sameList(before?.goals, lists.goals.values()),
    stakeholders: sameList(before?.stakeholders, lists.stakeholders.values()),
    breaks: sameList(before?.breaks, lists.breaks.values()),
    activities: sameList(before?.activities, lists.activities.values()),
    meetings: sameList(before?.meetings, lists.meetings.values()),
    series: sameList(before?.series, lists.series.values()),
    agenda: sameList(before?.agenda, lists.agenda.values()),
    decisions: sameList(before?.decisions, lists.decisions.values()),
    views: sameList(before?.views, lists.views.values()),
    limits: sameList(before?.limits, lists.limits.values()),
    aliases: sameList(before?.aliases, lists.aliases.values()),
    unreadable: Object.values(lists).reduce((sum, list) => sum + list.unreadable(), 0),
  };
  const keys = Object.keys(next) as (keyof Board)[];
  return before !== null && keys.every((key) => before[key] === next[key]) ? before : next;
}

const sameList = <T>(old: readonly T[] | undefined, next: readonly T[]): readonly T[] =>
  old !== undefined && old.length === next.length && next.every((value, i) => value === old[i]) ? old : next;

const norwegian = new Intl.Collator('nb');
const byName = (a: { name: string }, b: { name: string }): number => norwegian.compare(a.name, b.name);
const byWords = (a: { text: string }, b: { text: string }): number => norwegian.compare(a.text, b.text);
const byTitle = (a: { title: string }, b: { title: string }): number => norwegian.compare(a.title, b.title);
const membersFirst = (a: Person, b: Person): number =>
  Number(a.outsider) - Number(b.outsider) || byName(a, b);
const byFirstDay = (a: SchoolBreak, b: SchoolBreak): number => byCodeUnits(a.from, b.from);
const newestFirst = (a: Meeting, b: Meeting): number => byCodeUnits(b.date ?? '', a.date ?? '');
