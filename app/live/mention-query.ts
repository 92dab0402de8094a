// What is typed after an `@`, whom it may mean, and what is typed on after a name. Called by mention-menu.tsx and mention.ts.
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Person } from '../domain/board.ts';

export type MentionQuery = { readonly from: number; readonly to: number; readonly words: string };

/** At the line's beginning, after a space or a bracket; at most two words, since more is a sentence. */
const TYPED = /(?:^|[\s(])@([\p{L}\p{M}-]*(?: [\p{L}\p{M}-]*)?)$/u;
const MOST = 6;

/** From the `@` to the caret; null where nobody is being named. */
export function mentionQuery({ selection }: EditorState): MentionQuery | null {
  const { $from, empty } = selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, '\n', '￼');
  const words = TYPED.exec(before)?.[1];
  return words === undefined ? null : { from: $from.pos - words.length - 1, to: $from.pos, words };
}

const lower = (text: string): string => text.toLocaleLowerCase('nb');

/** Those whose name, or a part of it, begins so; in the board's order. */
export function peopleMeant(words: string, people: readonly Person[]): readonly Person[] {
  const wanted = lower(words);
  if (wanted.endsWith(' ') && wanted.trim() === '') return [];
  const begins = ({ name }: Person) =>
    lower(name).startsWith(wanted) ||
    lower(name)
      .split(/\s+/)
      .some((part) => part.startsWith(wanted));
  return people.filter(begins).slice(0, MOST);
}

/** What closes up to the word before it. */
const CLOSING = /^[.,:;!?)]$/u;

/**
 * A chosen name has its space already: one typed there is that space, and a full stop or the like comes in its place. Null where
 * `text` is typed anywhere else.
 */
export function typedAfterName(state: EditorState, text: string): Transaction | null {
  const { $from, empty, from } = state.selection;
  if (!empty || (text !== ' ' && !CLOSING.test(text))) return null;
  const space = $from.nodeBefore;
  const isSpaceOfName =
    space?.text === ' ' && $from.parent.resolve($from.parentOffset - 1).nodeBefore?.type.name === 'mention';
  if (!isSpaceOfName) return null;
  return text === ' ' ? state.tr : state.tr.insertText(text, from - 1, from);
}
