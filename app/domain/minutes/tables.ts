// Tables: which column says what, who, when and how far it is, and which cell stands under which head (LANGUAGE.md 15). Called by
// row-tasks.ts, table-tasks.ts and participants.ts.
import type { Block, Cell } from './blocks.ts';

export type Column =
  | 'task'
  | 'what'
  | 'notes'
  | 'decision'
  | 'case'
  | 'owner'
  | 'due'
  | 'status'
  | 'time'
  | 'granted'
  | 'other';
export type Table = {
  readonly columns: readonly Column[];
  /** Where each column begins, in characters from the line's beginning. */
  readonly at: readonly number[];
  readonly agenda: boolean;
  /** By tabs, as many as it takes: of a row with as many filled cells as there are columns, each is under its own. */
  readonly aligned: boolean;
  /** What is to be done has no head of its own: only what reads as a task is one. */
  readonly guessed: boolean;
};

const HEADS: readonly (readonly [Column, RegExp])[] = [
  // «Kven gjer kva» holds «Kari: leggje inn tinga»: names and tasks.
  [
    'task',
    /^(?:(?:hvem|kven) gj(?:ør|er) (?:hva|kva)|who does what|to[- ]?do|neste steg|next steps?|følges opp(?! av)|(?:hva|kva|what)(?: som)? (?:må|skal|to|is to) (?:gjøres|gjerast|be done|do|gjøre|gjere))(?![a-zß-öø-ɏ])/iu,
  ],
  [
    'notes',
    /^(?:(?:hva|kva|what) (?:vi|me|we|som|ble|blei|vart|was|er)\s.*(?:snakk|sagt|drøft|diskuter|skje|tatt opp|teke opp|said|discussed|talked|happened)|gjennomgang|oppsummering|bakgrunn|background|saksopplysning(?:er|ar)?)/iu,
  ],
  [
    'owner',
    /^(?:ansvar(?:lig)?|ansvarleg|andsvar|ansv\.?|(?:hvem|kven|who)(?!\s(?:del|kom|møt|kjem|er med|var|attend|com|is|was))|eier|eigar|owner|responsible|resp\.?|action (?:by|on|owner)|actioned by|by whom|utføres av|assigned to|assignee|person|utfører|utførar|lead|følges opp av|oppfølging ved)\b/iu,
  ],
  [
    'due',
    /^(?:frist|når|tidsfrist|due(?: date)?|deadline|when|by when|target(?: date)?|completed by|innen|innan|senest|seinast|ferdig(?: innen)?|dato|date|slutt(?:dato)?|end(?: date)?|finish|ready by|by$)\b/iu,
  ],
  [
    'status',
    /^(?:status|state|progress|framdrift|fremdrift|stand|utført|done|merknad|kommentar|tilstand|ok)\b/iu,
  ],
  ['time', /^(?:tid|varighet|min(?:utter)?|time|kl)\b/iu],
  [
    'task',
    /^(?:tiltak|avtalt|avtala|aksjon(?:spunkt)?|oppg[aå]ve|gjøremål|gjeremål|action(?: item)?|task|oppfølging|aktivitet|hva skal gjøres|hva gjøres)\b/iu,
  ],
  [
    'granted',
    /^(?:får|tildelt|tildeling|innvilget|innvilga|bevilget|bevilga|løyvd|løyving|granted|awarded)\b/iu,
  ],
  [
    'decision',
    /^(?:(?:hva|kva|what) (?:vi |me |we |ble |blei |vart |was |er |is )+(?:bestemt|bestemte|enige om|einige om|samde om|avgjort|vedtatt|vedteke|besluttet|decided|agreed|settled)|landa på|landet på|vedtak|vedtatt|vedteke|beslutning|besluttet|beslutta|konklusjon|avgjerd|avgjort|avgjørelse|bestemt|utfall|resultat|result|enige om|einige om|decisions?|decided|conclusion|outcome|resolution|resolved|agreed|verdict|(?:vårt |our |the )?(?:svar(?:et)?|answer|reply))(?![a-zß-öø-ɏ])/iu,
  ],
  [
    'notes',
    /^(?:referat|diskusjon|drøfting|behandling|notat(?:er)?|omtale|møtenotat|discussion|notes|minutes|summary)\b/iu,
  ],
  ['what', /^(?:hva|kva|what|beskrivelse|beskriving|skildring|description|punkt|innhold)\b/iu],
  ['case', /^(?:sak|tema|emne|saker|topic|item)\b/iu],
];

const OUTCOME = /^\**(?:utfall|resultat|result|outcome)(?![a-zß-öø-ɏ])/iu;
/** What a case is called, or has for a number. */
const NO_NOTES = /^\W*(?:tit|na[vm]|nr|no|num|ref|pri|id|type|$)/iu;
/** A head is a word. */
const NO_HEAD = /^\**(?:\d|$)/;

const filledOf = ({ cells }: Block): Cell[] => cells.filter(({ text }) => text !== '');
/** A head without a name between two others: its columns stand under each other by as many tabs as that takes. */
const isAligned = ({ cells, text }: Block): boolean =>
  !text.includes('|') &&
  cells
    .slice(cells.findIndex((cell) => cell.text !== ''))
    .some(({ text: own }, at, from) => own === '' && at < from.length - 1);

/** The table that this row heads, or null when it is no head, or `under` one that has its columns: there «vedtatt» is what a cell says. */
export const readTableHead = (row: Block, under: Table | null = null): Table | null => {
  const aligned = isAligned(row);
  const cells = aligned ? filledOf(row) : row.cells;
  const columns = cells.map(({ text }): Column => {
    if (text.length > 30 || NO_HEAD.test(text)) return 'other';
    const bare = text.replace(/\*/g, '');
    return HEADS.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'other';
  });
  const has = (...some: Column[]): boolean => some.some((column) => columns.includes(column));
  // «Pkt. Tekst | Ansvar | Frist»: who and when, and one column more.
  const first = columns.indexOf('other');
  const guessed =
    has('owner') && has('due') && !has('task', 'what', 'notes', 'case', 'decision') && first === 0;
  if (guessed) columns[first] = 'what';
  // «Sak | … | Konklusjon»: what stands between is what was said.
  const between = columns.indexOf('other');
  if (
    has('case') &&
    has('decision') &&
    !has('notes', 'what', 'task', 'owner') &&
    between === columns.lastIndexOf('other')
  )
    columns[between] = 'notes';
  // «Sak | Hva saken gjelder og hva vi kom fram til | Ansvar | Frist»: who and when beside a case, and one column more.
  const more = columns.filter((column) => column === 'other').length;
  if (has('case') && has('owner') && more === 1 && !has('notes', 'what', 'task', 'decision', 'status'))
    if (between > columns.indexOf('case') && !NO_NOTES.test(cells[between]?.text ?? ''))
      columns[between] = 'notes';
  // «Kurs | Ansvar | Utfall»: what came of each.
  const outcome = cells.findIndex(({ text }) => OUTCOME.test(text));
  if (outcome >= 0 && !has('due', 'notes', 'task')) columns[outcome] = 'granted';
  // A log of decisions may have nothing but numbers and dates beside them.
  const isLog = has('decision', 'granted') && cells.length > 1 && cells.length !== under?.columns.length;
  if (!isLog && (!has('owner', 'due', 'status', 'decision') || !has('task', 'what', 'notes', 'case')))
    return null;
  return {
    columns,
    at: placesOf(row),
    aligned,
    guessed,
    agenda: has('time') && !has('due', 'task', 'notes', 'decision'),
  };
};

const placesOf = ({ cells, start, indent }: Block): number[] =>
  cells.map((cell) => cell.start - start + indent);

/** Cells under their heads: by place when as many, else by the head nearest above. */
export const byColumn = (table: Table, row: Block): Map<Column, Cell> => {
  const { spaced } = row;
  const filled = table.aligned ? filledOf(row) : row.cells;
  const cells = filled.length === table.columns.length ? filled : row.cells;
  const found = new Map<Column, Cell>();
  const places = placesOf(row);
  cells.forEach((cell, index) => {
    const place =
      !spaced || cells.length === table.columns.length ? index : nearest(table.at, places[index] ?? 0);
    const column = table.columns[place] ?? 'other';
    if (cell.text !== '' && !found.has(column)) found.set(column, cell);
  });
  return found;
};

const nearest = (at: readonly number[], offset: number): number =>
  at.reduce(
    (best, place, index) => (Math.abs(place - offset) < Math.abs((at[best] ?? 0) - offset) ? index : best),
    0,
  );

/**
 * A row with what stood on the next line under its columns, when that line is the rest of wrapped cells; else null. The task's own
 * span stays on its first line.
 */
export const withWrapped = (table: Table, row: Block, next: Block): Block | null => {
  const cells = next.kind === 'row' ? next.cells.filter((cell) => cell.text !== '') : [wholeOf(next)];
  if (!row.spaced || next.apart || next.box !== null || cells.length >= row.cells.length) return null;
  const places = cells.map((cell) => cell.start - next.start + next.indent);
  const begins = nearest(table.at, places[0] ?? 0) === 0;
  // What begins with its row's first cell is another row, unless it is the rest of that cell; two such cells are set further in.
  const isRow = cells.length > 1 && next.indent <= row.indent;
  if (begins && (isRow || !/^[a-zß-öø-ÿčđŋšŧžłśżć].{0,60}$/u.test(next.text))) return null;
  const own = placesOf(row).map((place) => nearest(table.at, place));
  const columnOf = (index: number): number =>
    row.cells.length === table.columns.length ? index : (own[index] ?? 0);
  return {
    ...row,
    cells: row.cells.map((cell, index) => {
      const more = cells.filter((_, at) => nearest(table.at, places[at] ?? 0) === columnOf(index));
      return { ...cell, text: [cell, ...more].map(({ text }) => text).join(' ') };
    }),
  };
};

const wholeOf = ({ start, end, text }: Block): Cell => ({ start, end, text });

/** The cell that says what is to be done, or what was said. */
export const mainCellOf = (table: Table, cells: ReadonlyMap<Column, Cell>): Cell | undefined =>
  cells.get('task') ??
  // A column says what is to be done, and here it is empty.
  (table.columns.includes('task') &&
  ['what', 'notes', 'decision'].some((one) => table.columns.includes(one as Column))
    ? undefined
    : (cells.get('what') ??
      cells.get('decision') ??
      (table.columns.includes('task') ? undefined : cells.get('case'))));
