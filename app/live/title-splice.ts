// A text field against shared text (R5): what somebody typed as the smallest splice, and that splice moved past what
// others typed meanwhile. Pure; used by title-field.ts. Positions count UTF-16 code units, as text fields do.

export type Splice = { readonly at: number; readonly remove: number; readonly insert: string };

/**
 * The splice that makes `after` out of `before`; null when they are equal. `caret` is where the field's caret stands
 * afterwards: it tells which of several equal letters was typed.
 */
export const spliceBetween = (before: string, after: string, caret: number): Splice | null => {
  if (before === after) return null;
  const most = Math.min(before.length, after.length);
  const behind = Math.min(most, Math.max(0, after.length - caret));
  let suffix = 0;
  while (suffix < behind && before[before.length - 1 - suffix] === after[after.length - 1 - suffix])
    suffix += 1;
  let prefix = 0;
  while (prefix < most - suffix && before[prefix] === after[prefix]) prefix += 1;
  return {
    at: prefix,
    remove: before.length - suffix - prefix,
    insert: after.slice(prefix, after.length - suffix),
  };
};

export const applySplice = (text: string, { at, remove, insert }: Splice): string =>
  text.slice(0, at) + insert + text.slice(at + remove);

type Range = { readonly from: number; readonly to: number };

/** Where a position lands when somebody else splices; text inserted right at it pushes it on. */
const positionAfter = (position: number, { at, remove, insert }: Splice): number => {
  if (position < at) return position;
  return position >= at + remove ? position + insert.length - remove : at + insert.length;
};

/** What is left of a range; in two pieces when somebody inserted inside it. */
const rangeAfter = ({ from, to }: Range, theirs: Splice): Range[] => {
  const { at, remove, insert } = theirs;
  const end = at + remove;
  const before = { from: Math.min(from, at), to: Math.min(to, at) };
  const shift = insert.length - remove;
  const behind = { from: Math.max(from, end) + shift, to: Math.max(to, end) + shift };
  return [before, behind].filter((range) => range.to > range.from);
};

/**
 * My splice as one or more that mean the same after `theirs` (each counted after the one before): it removes only what I
 * saw, never what others put inside it. The splices are in the order to apply them.
 */
export const rebaseSplice = (mine: Splice, theirs: readonly Splice[]): readonly Splice[] => {
  let at = mine.at;
  let ranges: readonly Range[] = mine.remove > 0 ? [{ from: mine.at, to: mine.at + mine.remove }] : [];
  for (const splice of theirs) {
    at = positionAfter(at, splice);
    ranges = ranges.flatMap((range) => rangeAfter(range, splice));
  }
  // From the back, so that no removal moves the next one; the insertion last, moved by those before it.
  const removals = [...ranges].reverse().map(({ from, to }) => ({ at: from, remove: to - from, insert: '' }));
  const gone = ranges.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, at) - from), 0);
  const insertion = mine.insert === '' ? [] : [{ at: at - gone, remove: 0, insert: mine.insert }];
  const [only, ...others] = removals;
  if (only && others.length === 0 && only.at === at - gone) return [{ ...only, insert: mine.insert }];
  return [...removals, ...insertion];
};

/** A title is one line: line breaks that come with pasted text become spaces. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ');
