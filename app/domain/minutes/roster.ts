// Names at the top of minutes that stand under no label the reader knows: a table or columns of who was there («JEB  Jon Eirik Bakke»), or
// «Practice: Julie Rees, Carys Lloyd» (LANGUAGE.md 20, 33). Called by participants.ts.
import type { Block } from './blocks.ts';
import { FIRST_NAMES } from './first-names.ts';
import { areNames, entriesIn, entryOf, entryOnLine, isOffice, type Listed } from './listed-names.ts';
import { readsAsTask } from './reads-as-task.ts';
import { readTableHead } from './tables.ts';

/** Who was there is told before this. */
const TOP_BLOCKS = 40;
const INITIALS = /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{2,5}$/u;
const NAME_COLUMN =
  /^(?:navn|namn|name|deltakere?|deltakar(?:ar)?|deltager|participants?|attendees?|represent(?:ert|ed) (?:av|ved|by)|representant(?:er|ar)?|representatives?|medlem(?:mer|er)?|members?|hvem|kven|who)$/iu;

const isFull = ({ name }: Listed): boolean => name.includes(' ');

/** «Jon Eirik Bakke (leder) | Nordfylket | JEB», in any order; null when no cell is somebody's full name. */
export const entryOfRow = ({ cells }: Block): Listed | null => {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  const at = texts.findIndex((text) => {
    const entry = INITIALS.test(text) ? null : entryOf(text.split(',')[0] ?? '');
    return entry !== null && isFull(entry);
  });
  const entry = at < 0 ? null : entryOf(texts[at]?.split(',')[0] ?? '');
  if (!entry) return null;
  const others = texts.filter((_, index) => index !== at);
  const initials = others.find((text) => INITIALS.test(text)) ?? entry.initials;
  return { ...entry, initials, role: [entry.role, ...others].join(', ') };
};

/** The column of names of a table's head; -1 when it has none, or is a table of tasks. */
const nameColumnOf = (head: Block): number =>
  readTableHead(head) ? -1 : head.cells.findIndex(({ text }) => NAME_COLUMN.test(text.trim()));

/** «Namn  Eining  Møtte», where facts of the meeting or nothing stands above it. */
export const isRosterHead = (block: Block): boolean =>
  block.kind === 'row' && block.cells.length > 1 && nameColumnOf(block) >= 0;

const ABSENT = /^(?:forfall|fråfall|fravær|fråvær|absent|apologies|regrets)$/i;

/** A table's rows: those beside initials when two or more are, or what the column of names holds. */
const inRows = (all: readonly Block[]): Listed[] => {
  const at = all.findIndex(isRosterHead);
  const rows = at > 0 ? all.slice(at) : all;
  const [head, ...below] = rows;
  if (!head || readTableHead(head)) return [];
  const column = nameColumnOf(head);
  const twofold = head.cells.some(({ text }) => ABSENT.test(text.trim()));
  const labelled = all.slice(0, at < 0 ? all.length : at).flatMap(inCell);
  if (column >= 0)
    return [
      ...labelled,
      ...below.flatMap((row) => {
        const entries = entriesIn(row.cells[column]?.text ?? '').filter(isFull);
        const one = entries.length === 1 ? entryOfRow(row) : null;
        if (!one) return entries;
        // Where there is a column for each, a mark alone doesn't say which.
        return [twofold ? { ...one, role: one.role.replace(/, x$/i, '') } : one];
      }),
    ];
  if (labelled.length > 0) return labelled;
  const paired = rows.map(entryOfRow).filter((entry) => entry?.initials);
  return paired.length > 1 ? paired.filter((entry) => entry !== null) : [];
};

const LABELLED = /^(?<label>[^:.,;]{2,40}):\s*(?<names>\S.*)$/u;
const NO_PEOPLE =
  /^(?:sted|stad|møtested|møtestad|place|location|venue|dato|date|tid|time|emne|subject|tema|topic|sak|neste|next)/iu;

/** “Sync 11 March — Jo Field, Sam Reed (notes)” */
const AFTER_DASH = /^(?<label>[^,;]{4,60}?)\s(?:[—–·|-]|with|med)\s(?<names>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ].*)$/u;

/** «Line H. Bakke, Jens Vik. Stig Lie var ikke til stede.» */
const SENTENCE_END = /(?<=[a-zß-öø-ɏ]{4}|\))\.\s/u;

/** “Cllr Joan Hill (chair), Katy Lunn (officer), Reg Booth (Friends)” under no label: three full names or more, a usual first name among them. */
const FEWEST_IN_ROW = 3;
const LONGEST_ROW = 600;
const inRow = (text: string): Listed[] => {
  if (text.length > LONGEST_ROW || !text.includes(',') || !areNames(text)) return [];
  const entries = entriesIn(text);
  return entries.length >= FEWEST_IN_ROW &&
    entries.every(isFull) &&
    entries.some(({ name }) => FIRST_NAMES.has(name.split(' ')[0] ?? ''))
    ? entries
    : [];
};

const inLine = (text: string): Listed[] => {
  const { label = '', names = '' } = (LABELLED.exec(text) ?? AFTER_DASH.exec(text))?.groups ?? {};
  if (names === '') return inRow(text);
  const [first = ''] = names.split(SENTENCE_END);
  if (NO_PEOPLE.test(label) || !areNames(first)) return [];
  const entries = entriesIn(first);
  return entries.length > 1 ? entries.filter(isFull) : [];
};

/** «**Customer** | Jo Field, Sam Reed (notes)», «Prest:  Marit Fosse». */
const inCell = ({ cells }: Block): Listed[] => {
  const [label = '', names = '', ...others] = cells.map(({ text }) => text.replaceAll('**', '').trim());
  if (label === '' || others.length > 0 || names.includes(':') || NO_PEOPLE.test(label)) return [];
  const several = inLine(`${label.replace(/:$/, '')}: ${names}`);
  const one = several.length === 0 && label.endsWith(':') ? entryOnLine(names) : null;
  return one && isFull(one) && FIRST_NAMES.has(one.name.split(' ')[0] ?? '')
    ? [{ ...one, role: `${label.slice(0, -1)}, ${one.role}` }]
    : several;
};

/** «Jo Field - send the letter»: not what they are, but what they are to do. */
const haveTasks = (entries: readonly Listed[]): boolean =>
  2 *
    entries.filter(({ role }) => {
      const said = role.replace(/^[^A-Za-zÀ-ÖØ-öø-ɏ]+|[^A-Za-zÀ-ÖØ-öø-ɏ]+$/gu, '');
      return said.includes(' ') && readsAsTask(said, { noun: false });
    }).length >=
  entries.length;

/** «- Anders Fjeldsbø, overlege (møteleder)» under no label: so many items in a row that each begin with a full name are who was there. */
const FEWEST_ITEMS = 3;
const inItems = (items: readonly Block[], used: Set<Block>): Listed[] => {
  const entries = items.map(entryOfItem);
  if (entries.length < FEWEST_ITEMS || !entries.every((entry) => entry !== null) || haveTasks(entries))
    return [];
  for (const item of items) used.add(item);
  return entries;
};
const entryOfItem = ({ text }: Block): Listed | null => {
  const [name = ''] = text.split(/[,:(–]|\s-\s/);
  const entry = text.length < LONGEST_ENTRY && areNames(name) ? entryOf(name.trim()) : null;
  if (!entry || !isFull(entry)) return null;
  const initials = entryOf(text.split(',')[0] ?? '')?.initials ?? null;
  return { ...entry, initials, role: `${entry.role}${text.slice(name.length)}`.trim() };
};
const LONGEST_ENTRY = 120;

/** «Tone Berg, secretary» and «Treasurer: Leif Moe» on a line each, or what the person is on the line below; so many are who was there. */
const FEWEST_LINES = 3;
const OFFICE_LABEL = /^(?<office>[A-Za-zÀ-ÖØ-öø-ɏ -]{3,30}):\s*(?<name>\S.*)$/u;
const entryOfText = (block: Block): Listed | null => {
  if (block.text.length > LONGEST_ENTRY || /[.!?]$/.test(block.text)) return null;
  const { office, name = '' } = OFFICE_LABEL.exec(block.text)?.groups ?? {};
  if (office === undefined) return INITIALS_FIRST.test(block.text) ? entryOf(block.text) : entryOfItem(block);
  const one = NO_PEOPLE.test(office) ? null : entryOnLine(name);
  return one && isFull(one) ? { ...one, role: `${office}, ${one.role}` } : null;
};
const INITIALS_FIRST = /^[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ]{2,4}\s*[:=–-]/u;

const inLines = (blocks: readonly Block[], used: Set<Block>): Listed[] => {
  const found: Listed[] = [];
  let entries: Listed[] = [];
  let own: Block[] = [];
  for (const block of [...blocks, null]) {
    const last = entries.at(-1);
    const entry = block === null || block.kind === 'row' || block.kind === 'item' ? null : entryOfText(block);
    if (block && entry) entries.push(entry);
    else if (block && last?.role === '' && !block.apart && isOffice(block.text))
      entries[entries.length - 1] = { ...last, role: block.text };
    else {
      const persons = entries.filter(({ role, initials }) => role.trim() !== '' || initials !== null);
      if (persons.length >= FEWEST_LINES && persons.length === entries.length && !haveTasks(entries)) {
        found.push(...entries);
        for (const one of own) used.add(one);
      }
      entries = [];
      own = [];
      continue;
    }
    own.push(block);
  }
  return found;
};

/** Where those were who are named after it. */
const WHERE =
  /^(?:(?:in|on|at|i|på|ved|over|via|from|fra|frå) [a-zß-öø-ɏ ]+|digital[a-z]*|fysisk[a-z]*|online|remote(?:ly)?|teams|zoom|telefon)\s?:/iu;

/** Into `used` go the items that are nothing else. Everybody named so, each with initials and what the other columns say of them. */
export const rosterIn = (blocks: readonly Block[], used: Set<Block>): Listed[] => {
  const top = blocks.slice(0, TOP_BLOCKS);
  const found = inLines(top, used);
  let rows: Block[] = [];
  let items: Block[] = [];
  for (const block of [...top, null]) {
    if (block?.kind === 'item') items.push(block);
    else {
      found.push(...inItems(items, used));
      items = [];
    }
    if (block?.kind === 'row') {
      rows.push(block);
      continue;
    }
    found.push(...inRows(rows));
    rows = [];
    if (!block) continue;
    const line = block.text
      .replace(/^#+\s*|\*\*|__/g, '')
      .replace(/\s/g, ' ')
      .trim();
    const named = inLine(line);
    found.push(...named);
    // «In the room: …» is nobody's task, «Ansvar: …» may be.
    if (named.length > 1 && WHERE.test(line)) used.add(block);
  }
  return found;
};
