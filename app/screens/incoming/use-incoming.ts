// The state of one preview: how the file is understood, what is chosen, and making it. Called by preview.tsx.
import { useEffect, useMemo, useState } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Kind } from '../../domain/card.ts';
import { broughtIn } from '../../domain/incoming/brought-in.ts';
import { calendarProposals } from '../../domain/incoming/calendar-proposals.ts';
import { markDuplicates } from '../../domain/incoming/duplicates.ts';
import type { Incoming, IncomingTable } from '../../domain/incoming/incoming.ts';
import { guessMapping, type Mapping, type SlashDates, slashDatesIn } from '../../domain/incoming/mapping.ts';
import { mayBeMade, type Proposal, toMakeNow } from '../../domain/incoming/proposal.ts';
import { tableProposals } from '../../domain/incoming/table-proposals.ts';
import type { SlashOrder } from '../../domain/incoming/written-date.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { useBoard, useBoardCommands, useBoardId, useLiveBoard, useToday } from '../../live/shared-board.tsx';
import { idOfWords } from '../../ydoc/new-id.ts';

/** How a table is understood; null for a calendar. */
export type TableView = {
  readonly tables: readonly IncomingTable[];
  readonly at: number;
  readonly table: IncomingTable;
  readonly mapping: Mapping;
  readonly slash: SlashDates;
  readonly order: SlashOrder | null;
  readonly setTable: (at: number) => void;
  readonly setMapping: (mapping: Mapping) => void;
  readonly setOrder: (order: SlashOrder) => void;
};

export type IncomingView = {
  readonly board: Board;
  readonly isLive: boolean;
  readonly table: TableView | null;
  readonly proposals: readonly Proposal[];
  readonly chosen: ReadonlySet<string>;
  readonly choose: (ids: readonly string[], on: boolean) => void;
  /** Those that are chosen and may be made, as many as fit at once. */
  readonly toMake: readonly Proposal[];
  /** A date must be asked about first. */
  readonly mustAsk: boolean;
  readonly kind: Kind;
  readonly setKind: (kind: Kind) => void;
  readonly tag: string;
  readonly setTag: (tag: string) => void;
  readonly asYearly: boolean;
  readonly setAsYearly: (on: boolean) => void;
  readonly make: () => void;
};

const NO_TABLES: readonly IncomingTable[] = [];
const NO_TABLE: IncomingTable = { name: '', rows: [] };

function useTable(incoming: Incoming, today: PlainDate): TableView | null {
  const tables = incoming.kind === 'table' ? incoming.tables : NO_TABLES;
  const [at, setAt] = useState(0);
  const table = tables[at] ?? NO_TABLE;
  const guess = useMemo(() => guessMapping(table, today), [table, today]);
  const [own, setOwn] = useState<Mapping | null>(null);
  const [order, setOrder] = useState<SlashOrder | null>(null);
  const mapping = own ?? guess;
  const slash = useMemo(() => slashDatesIn(table, mapping), [table, mapping]);
  if (incoming.kind !== 'table') return null;
  const setTable = (next: number) => {
    setAt(next);
    setOwn(null);
    setOrder(null);
  };
  return { tables, at, table, mapping, slash, order, setTable, setMapping: setOwn, setOrder };
}

/** What each row would become, anew whenever something about it is understood otherwise. */
function useProposals(incoming: Incoming, view: TableView | null, asYearly: boolean): readonly Proposal[] {
  const { people, services } = useBoard();
  const boardId = useBoardId();
  const today = useToday();
  const { table, mapping } = view ?? {};
  const order = view ? (view.slash.shown ?? view.order) : null;
  return useMemo(() => {
    const rules = { board: { people, services }, idOf: idOfWords };
    if (incoming.kind === 'calendar')
      return calendarProposals(incoming.calendar, { ...rules, boardId, asYearly });
    return table && mapping ? tableProposals(table, mapping, { ...rules, today, order }) : [];
  }, [incoming, table, mapping, people, services, boardId, today, order, asYearly]);
}

/** All that may be made but what somebody deleted and what is repeated very often, until somebody chooses otherwise. */
function useChosen(proposals: readonly Proposal[]) {
  const [said, setSaid] = useState<ReadonlyMap<string, boolean>>(new Map());
  const chosen = useMemo(() => {
    const open = proposals.filter(mayBeMade);
    return new Set(
      open
        .filter(({ id, duplicate, often }) => said.get(id) ?? (duplicate === null && !often))
        .map(({ id }) => id),
    );
  }, [proposals, said]);
  const choose = (ids: readonly string[], on: boolean) =>
    setSaid((now) => new Map([...now, ...ids.map((id) => [id, on] as const)]));
  return { chosen, choose };
}

export function useIncoming(incoming: Incoming): IncomingView {
  const board = useBoard();
  const commands = useBoardCommands();
  const isLive = useLiveBoard() !== null;
  const today = useToday();
  const table = useTable(incoming, today);
  const [asYearly, setAsYearly] = useState(true);
  const [kind, setKind] = useState<Kind>('case');
  const [tag, setTag] = useState('');
  const found = useProposals(incoming, table, asYearly);
  const proposals = useMemo(() => markDuplicates(found, board), [found, board]);
  const { chosen, choose } = useChosen(proposals);
  const toMake = toMakeNow(proposals, chosen);
  const make = () => {
    commands.atOnce(() => {
      const tags = tag.trim() === '' ? [] : [commands.addTag(tag)];
      const all = { kind, tags, tagOf: commands.addTag, planOf: commands.addToPlan, today };
      commands.acceptTurns({ ...broughtIn(toMake, board, all), firsts: [] });
    });
  };
  useEffect(() => {
    // A preview is long, and what is asked stands at its top.
    document.getElementById('content')?.scrollTo({ top: 0 });
  }, []);
  const mustAsk = table !== null && table.slash.example !== null && table.order === null;
  const choices = { kind, setKind, tag, setTag, asYearly, setAsYearly };
  return { board, isLive, table, proposals, chosen, choose, toMake, mustAsk, ...choices, make };
}
