// Two people's title fields on one shared title (R5), with a field that does what a browser's textarea does (HTML,
// "setRangeText" with "preserve"). Real browsers are in tests/browser.

import { expect, test } from 'vitest';
import { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import { type LiveBoard, openLiveBoard } from '../../app/live/live-board.ts';
import type { SharedDocument } from '../../app/live/shared-document.ts';
import { bindTitle } from '../../app/live/title-field.ts';

class Field extends EventTarget {
  value = '';
  selectionStart = 0;
  selectionEnd = 0;

  setSelectionRange(start: number, end: number): void {
    this.selectionStart = start;
    this.selectionEnd = end;
  }

  setRangeText(text: string, start: number, end: number, mode: string): void {
    if (mode !== 'preserve') throw new Error(`mode ${mode}`);
    const kept = (at: number, snapped: number) =>
      at > end ? at + text.length - (end - start) : at > start ? snapped : at;
    this.value = this.value.slice(0, start) + text + this.value.slice(end);
    this.selectionStart = kept(this.selectionStart, start);
    this.selectionEnd = kept(this.selectionEnd, start + text.length);
  }

  /** What a key does: the selection gives way to the text. */
  type(text: string): void {
    const at = this.selectionStart;
    this.value = this.value.slice(0, at) + text + this.value.slice(this.selectionEnd);
    this.setSelectionRange(at + text.length, at + text.length);
    this.dispatchEvent(new Event('input'));
  }

  /** The text with the caret in it. */
  get seen(): string {
    return `${this.value.slice(0, this.selectionStart)}|${this.value.slice(this.selectionStart)}`;
  }
}

/** A shared document that is open and filled, without a line to a server. */
const aDocument = (): SharedDocument => {
  const doc = new Y.Doc();
  const status = { state: 'saved', unsent: 0, safeHere: true, overHttp: false } as const;
  return {
    name: 'board/one',
    doc,
    awareness: new Awareness(doc),
    status: () => status,
    isFilled: () => true,
    isReadOnly: () => false,
    withoutMine: () => null,
    awaitFilling: () => () => undefined,
    hurry: () => undefined,
    subscribe: () => () => undefined,
    close: async () => undefined,
  };
};

/** `told`: what became of each undo and redo that the field asked for. */
type Person = {
  field: Field;
  live: LiveBoard;
  end: () => void;
  told: ReturnType<LiveBoard['history']['undo']>[];
};

const twoPeople = (title: string): [Person, Person] & { card: string } => {
  const [one, two] = [aDocument(), aDocument()];
  const pass = (from: Y.Doc, to: Y.Doc) =>
    from.on(
      'update',
      (update: Uint8Array, origin: unknown) => origin !== 'passed' && Y.applyUpdate(to, update, 'passed'),
    );
  pass(one.doc, two.doc);
  pass(two.doc, one.doc);
  const ada = openLiveBoard(one, { id: 'ada', name: 'Ada' }, EMPTY_BOARD);
  const birk = openLiveBoard(two, { id: 'birk', name: 'Birk' }, EMPTY_BOARD);
  const [card = ''] = ada.commands.addCards([{ title, kind: 'action', order: 'a0' }]);
  const sit = (live: LiveBoard): Person => {
    const field = new Field();
    const told: Person['told'] = [];
    return {
      field,
      live,
      end: bindTitle(field as unknown as HTMLTextAreaElement, live, card, {
        onShown: () => undefined,
        undo: () => void told.push(live.history.undo()),
        redo: () => void told.push(live.history.redo()),
      }),
      told,
    };
  };
  return Object.assign([sit(ada), sit(birk)] as [Person, Person], { card });
};

test('[R5] what one types before the other’s caret moves it along, what is typed behind it leaves it', () => {
  const [ada, birk] = twoPeople('Hør med leverandøren');
  birk.field.setSelectionRange(7, 7);
  ada.field.setSelectionRange(0, 0);
  ada.field.type('Nå: ');
  expect(birk.field.seen).toBe('Nå: Hør med| leverandøren');
  ada.field.setSelectionRange(24, 24);
  ada.field.type(' om prisen');
  expect(birk.field.seen).toBe('Nå: Hør med| leverandøren om prisen');
  birk.field.type(' Kari hos');
  expect([ada.field.value, birk.field.value]).toEqual(
    Array(2).fill('Nå: Hør med Kari hos leverandøren om prisen'),
  );
});

test('[R5] letters that are being composed stay the browser’s; others’ are worked in afterwards, none is lost', () => {
  const [ada, birk] = twoPeople('Møte');
  birk.field.setSelectionRange(4, 4);
  birk.field.dispatchEvent(new Event('compositionstart'));
  birk.field.type('´');
  ada.field.setSelectionRange(0, 0);
  ada.field.type('Nytt ');
  expect(birk.field.value).toBe('Møte´');
  birk.field.value = 'Møteé';
  birk.field.setSelectionRange(5, 5);
  birk.field.dispatchEvent(new Event('compositionend'));
  expect(birk.field.seen).toBe('Nytt Møteé|');
  expect(ada.field.value).toBe('Nytt Møteé');
});

test('a pasted line break becomes a space, also for the others', () => {
  const [ada, birk] = twoPeople('');
  ada.field.type('to\r\nlinjer');
  expect([ada.field.value, birk.field.value]).toEqual(['to linjer', 'to linjer']);
});

test('[R9] undo takes back one’s own typing and shows it in the field, the other’s stays', () => {
  const [ada, birk] = twoPeople('Sak');
  ada.field.dispatchEvent(new Event('focus'));
  ada.field.setSelectionRange(3, 3);
  ada.field.type(' fra Ada');
  birk.field.setSelectionRange(0, 0);
  birk.field.type('Viktig ');
  expect(ada.live.history.undo()).toBe('whole');
  expect([ada.field.value, birk.field.value]).toEqual(['Viktig Sak', 'Viktig Sak']);
  ada.live.history.redo();
  expect(birk.field.value).toBe('Viktig Sak fra Ada');
});

test('the browser’s own undo is taken over, which knows nothing of what others typed, and it is told what became of it', () => {
  const [ada, birk] = twoPeople('Sak');
  ada.field.setSelectionRange(3, 3);
  ada.field.type(' 1');
  const event = Object.assign(new Event('beforeinput', { cancelable: true }), { inputType: 'historyUndo' });
  ada.field.dispatchEvent(event);
  expect([event.defaultPrevented, ada.field.value]).toEqual([true, 'Sak']);
  ada.field.type(' 2');
  birk.field.setSelectionRange(0, birk.field.value.length);
  birk.field.type('Ny');
  ada.field.dispatchEvent(Object.assign(new Event('beforeinput'), { inputType: 'historyUndo' }));
  expect(ada.field.value).toBe('Ny');
  expect(ada.told).toEqual(['whole', 'overwritten']);
});

test('half of a surrogate pair is never written; the field shows what the document has', () => {
  const [ada, birk] = twoPeople('a👍b');
  ada.field.setSelectionRange(2, 3);
  ada.field.type('');
  expect(ada.field.value).toBe(birk.field.value);
  expect(encodeURIComponent(ada.field.value)).toBeTypeOf('string');
});

test('a field that is left hears no more', () => {
  const [ada, birk] = twoPeople('Sak');
  birk.end();
  ada.field.setSelectionRange(3, 3);
  ada.field.type(' 1');
  expect(birk.field.value).toBe('Sak');
});
