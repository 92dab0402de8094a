// The meeting's title: the first line that names it. Called by reading.ts.
import type { Block } from './blocks.ts';
import { chatAuthor } from './chat.ts';
import { sentencesIn } from './sentences.ts';
import { cut } from './task-text.ts';

const GENERIC = /^(?:møte)?(?:referat|protokoll|minutes|møtebok|notat|meeting minutes)\s*:?$/iu;
const FIELD =
  /^(?:dato|tid|sted|stad|til\s?stede|til\s?stades|referent|møteleder|forfall|deltakere|deltakarar|date|present|attendees)(?![a-zß-öø-ɏ])|^(?:møte(?:dato|tid|sted|stad)|tidspunkt|når|kvar|hvor|skrivar|møteleiar|ordstyr[ae]r|fråfall|time|place|location|venue|when|where)\s*:/iu;

/** A meeting's name has to fit in a list of meetings. */
const LONGEST_TITLE = 100;

const clean = (text: string): string =>
  text
    .replace(/^#{1,6}\s+|\*\*|__/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[:\s]+|[:\s]+$/g, '')
    .trim();

/** Of prose the first sentence alone, without its full stop. */
const nameIn = ({ kind, text, cells }: Block): string => {
  const [first] = kind === 'paragraph' ? sentencesIn(text, 0, text.length) : [];
  if (!first) return cells[0]?.text ?? text;
  return text.slice(first.start, first.end).replace(/\.$/, '');
};

/** The first line that names the meeting. `people`: blocks that say who was there. */
export const readTitle = (blocks: readonly Block[], people: ReadonlySet<Block>): string | null => {
  const wholeOf = ({ cells, text }: Block): string => clean(cells[0]?.text ?? text);
  const labelled = blocks
    .slice(0, 10)
    .map(
      (block) =>
        /^(?:\*\*)?(?:møte|gjelder|emne|tittel|title|meeting|tema)\s*(?::|\s{2,}|\|)(?:\*\*)?\s*(.+)$/iu.exec(
          block.kind === 'row' ? block.cells.map((cell) => cell.text).join(': ') : nameIn(block),
        )?.[1],
    )
    .find(Boolean);
  const isField = (block: Block): boolean => people.has(block) || FIELD.test(wholeOf(block));
  const facts = blocks.slice(0, 12).findLastIndex(isField);
  // Below the facts a heading with words under it is the first section's.
  const first = blocks.findIndex(
    ({ kind }, at) => kind === 'heading' && at > Math.max(facts, 0) && blocks[at + 1]?.kind !== 'heading',
  );
  const [head, second] = blocks
    .slice(0, first < 0 ? 4 : Math.min(first, 4))
    .filter((block) => !isField(block))
    .map((block) => ({ name: clean(nameIn(block)), whole: wholeOf(block) }))
    .filter(({ whole }) => whole !== '' && chatAuthor(whole) === null);
  if (!head) return labelled ? titled(clean(labelled)) : null;
  const { name } = head;
  if (!GENERIC.test(name)) return titled(name.length > LONGEST_TITLE && labelled ? clean(labelled) : name);
  if (labelled) return titled(clean(labelled));
  return titled(second && second.whole.length < 90 ? `${name} – ${second.name}` : name);
};

const titled = (text: string): string => cut(text, LONGEST_TITLE);
