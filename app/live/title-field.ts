// Binds a textarea to a card's shared title (R5): what is typed goes out as splices, what others type comes in without
// moving the caret from its letter. Called by app/parts/shared-title.tsx.
import type { CardId } from '../domain/card.ts';
import { onTitleSplices } from '../ydoc/title-text.ts';
import type { LiveBoard } from './live-board.ts';
import { applySplice, oneLine, rebaseSplice, type Splice, spliceBetween } from './title-splice.ts';

/** Changes a field's text where it differs; the selection keeps its letters. */
const showText = (field: HTMLTextAreaElement, text: string): void => {
  const change = spliceBetween(field.value, text, text.length);
  if (change) field.setRangeText(change.insert, change.at, change.at + change.remove, 'preserve');
};

type Around = {
  /** Told when the field's text was changed from outside. */
  onShown(): void;
  /** The board's own undo and redo, which say what became of it. */
  undo(): void;
  redo(): void;
};

/** Begins with what the document has; gives the function that ends it. */
export const bindTitle = (
  field: HTMLTextAreaElement,
  { shared, commands, history, read }: LiveBoard,
  card: CardId,
  { onShown, undo, redo }: Around,
): (() => void) => {
  let seen = field.value;
  let composing = false;
  let writing = false;
  let meanwhile: Splice[] = [];

  const titleNow = () => read()?.cards.find((one) => one.id === card)?.title;
  /** What came out may differ by half a surrogate pair: then the field shows what the document has. */
  const write = (splices: readonly Splice[]) => {
    writing = true;
    for (const { at, remove, insert } of splices) commands.spliceTitle(card, at, remove, insert);
    writing = false;
    const now = titleNow();
    if (now === undefined || now === seen) return;
    seen = now;
    showText(field, now);
  };
  const takeInput = () => {
    if (composing) return;
    const typed = oneLine(field.value);
    if (typed !== field.value) showText(field, typed);
    const mine = spliceBetween(seen, typed, field.selectionStart);
    seen = typed;
    if (mine) write([mine]);
  };
  /** While letters are being composed (IME, dead keys) the field is the browser's: what came in is worked in afterwards. */
  const onCompositionEnd = () => {
    composing = false;
    const mine = spliceBetween(seen, field.value, field.selectionStart);
    const theirs = meanwhile;
    meanwhile = [];
    const pieces = mine ? rebaseSplice(mine, theirs) : [];
    seen = [...theirs, ...pieces].reduce(applySplice, seen);
    write(pieces);
    if (theirs.length === 0) return;
    showText(field, seen);
    const last = pieces.at(-1);
    if (last) field.setSelectionRange(last.at + last.insert.length, last.at + last.insert.length);
    onShown();
  };
  const onCompositionStart = () => {
    takeInput();
    composing = true;
  };
  const onBeforeInput = (event: InputEvent) => {
    if (event.inputType !== 'historyUndo' && event.inputType !== 'historyRedo') return;
    event.preventDefault();
    if (event.inputType === 'historyUndo') undo();
    else redo();
  };
  const endSplices = onTitleSplices(shared.doc, card, (splices) => {
    if (writing) return;
    if (composing) {
      meanwhile.push(...splices);
      return;
    }
    for (const { at, remove, insert } of splices) field.setRangeText(insert, at, at + remove, 'preserve');
    seen = field.value;
    onShown();
  });

  showText(field, titleNow() ?? field.value);
  seen = field.value;
  onShown();
  field.addEventListener('input', takeInput);
  field.addEventListener('compositionstart', onCompositionStart);
  field.addEventListener('compositionend', onCompositionEnd);
  field.addEventListener('beforeinput', onBeforeInput);
  field.addEventListener('focus', history.separate);
  field.addEventListener('blur', history.separate);
  return () => {
    if (composing) onCompositionEnd();
    endSplices();
    field.removeEventListener('input', takeInput);
    field.removeEventListener('compositionstart', onCompositionStart);
    field.removeEventListener('compositionend', onCompositionEnd);
    field.removeEventListener('beforeinput', onBeforeInput);
    field.removeEventListener('focus', history.separate);
    field.removeEventListener('blur', history.separate);
  };
};
