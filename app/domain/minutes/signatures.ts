// Who signed at the end of the minutes: a name beside or above what the person is («Berit Aspelund, referent»), or alone («BA»). Called
// by participants.ts.
import type { Block } from './blocks.ts';
import { entryOf, isName } from './listed-names.ts';
import { TAKES } from './participant-fields.ts';
import { looksLikeInitials, lowered } from './tokens.ts';

/** Signatures stand among the last blocks; below them are attachments and who gets a copy. */
const LAST_BLOCKS = 8;
const LONGEST = 80;
/** «/Berit», «sign. Berit Aspelund» */
const BEFORE = /^(?:[/_–-]+\s*|sign(?:\.|ed|ert)?:?\s+)+/iu;
const SIGNED = /[\s/(]+sign\.?\)?$/iu;
const NAME_FIRST =
  /^(?<name>[A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ’'.-]*(?: [A-ZÀ-ÖØ-ÞČĐŊŠŦŽŁŚŻĆ][A-Za-zÀ-ÖØ-öø-ɏ’'.-]*){0,4})(?<role>(?:,|\s\(|\s[/–-])\s*.+|\s[A-Za-zÀ-ÖØ-öø-ɏ-]+(?:\s[a-zß-öø-ɏ-]+)?)?$/u;

type Signature = { readonly name: string; readonly role: string; readonly sure: boolean };

const signatureIn = (cell: string): Signature | null => {
  const bare = cell.replace(BEFORE, '').replace(SIGNED, '').trim();
  const { name = '', role = '' } = NAME_FIRST.exec(bare)?.groups ?? {};
  const sure = (isName(name) && name.includes(' ')) || looksLikeInitials(name) || bare !== cell;
  return sure || (name.includes(' ') && entryOf(name)) ? { name, role: lowered(role), sure } : null;
};

const cellsOf = ({ cells, text }: Block): string[] =>
  (cells.length > 0 ? cells.map((cell) => cell.text) : [text]).map((cell) => cell.trim()).filter(Boolean);

const isTaker = (role: string): boolean => role.length < LONGEST && TAKES.test(lowered(role));

/** `takers` by what stands beside their names; `alone`: the only one who signed, nothing said beside it. */
export const readSignatures = (
  blocks: readonly Block[],
): { readonly takers: readonly string[]; readonly alone: string | null } => {
  const from = Math.max(1, blocks.length - LAST_BLOCKS);
  const takers: string[] = [];
  const alone: string[] = [];
  for (const [index, block] of blocks.slice(from).entries()) {
    if (block.text.length > LONGEST * 2 || block.kind === 'item') continue;
    const above = cellsOf(blocks[from + index - 1] ?? block);
    const next = blocks[from + index + 1];
    const below = next && !next.apart ? cellsOf(next) : [];
    for (const [at, cell] of cellsOf(block).entries()) {
      const signature = signatureIn(cell);
      if (!signature) continue;
      const role = signature.role || below[at] || '';
      if (isTaker(role) || (role === '' && !block.apart && isTaker(above[at] ?? '')))
        takers.push(signature.name);
      else if (role === '' && signature.sure && block.kind !== 'row') alone.push(signature.name);
    }
  }
  return { takers, alone: alone.length === 1 ? (alone[0] ?? null) : null };
};
