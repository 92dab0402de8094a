// Names of documents, a card's body, a meeting's minutes.
import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { bodyOf, putBody, readBodyText } from '../../app/ydoc/card-document.ts';
import { documentName, parseDocumentName } from '../../app/ydoc/document-names.ts';
import { minutesCommands, readMinutes } from '../../app/ydoc/minutes-document.ts';

describe('names', () => {
  test('a name that was made is read back', () => {
    expect(parseDocumentName(documentName.board('b-1'))).toEqual({ kind: 'board', board: 'b-1' });
    expect(parseDocumentName(documentName.card('b', 'c_2'))).toEqual({
      kind: 'card',
      board: 'b',
      card: 'c_2',
    });
    expect(parseDocumentName(documentName.minutes('b', 'm'))).toEqual({
      kind: 'minutes',
      board: 'b',
      meeting: 'm',
    });
  });

  test.each([
    '',
    'board',
    'board/',
    'board/a/b',
    'card/a',
    'card/a/b/c',
    'minutes/a/',
    'secrets/a',
    'board/..',
    'card/a/..%2f',
    'board/ø',
    `board/${'a'.repeat(65)}`,
    'board/a\n',
    '/board/a',
  ])('%j is no name', (name) => {
    expect(parseDocumentName(name)).toBeNull();
  });
});

describe('a card’s body', () => {
  test('is put once, as paragraphs, and read as lines', () => {
    const doc = new Y.Doc();
    putBody(doc, ['Første avsnitt.', '', 'Tredje.']);
    putBody(doc, ['To ganger']);
    expect(readBodyText(doc)).toBe('Første avsnitt.\n\nTredje.');
    expect(
      bodyOf(doc)
        .toArray()
        .map((child) => (child as Y.XmlElement).nodeName),
    ).toEqual(Array(3).fill('paragraph'));
  });

  test('is read through marks, lists and unknown elements', () => {
    const doc = new Y.Doc();
    const element = (name: string, ...children: (Y.XmlElement | Y.XmlText)[]) => {
      const made = new Y.XmlElement(name);
      made.insert(0, children);
      return made;
    };
    const text = (words: string) => new Y.XmlText(words);
    const bold = text('fet');
    bodyOf(doc).insert(0, [
      element('paragraph', text('Her er '), bold, text(' tekst'), element('hardBreak'), text('ny linje')),
      element(
        'bulletList',
        element('listItem', element('paragraph', text('ett'))),
        element('listItem', element('paragraph', text('to'))),
      ),
      element('fromTheFuture', text('noe')),
    ]);
    bold.format(0, 3, { bold: {} });
    expect(readBodyText(doc)).toBe('Her er fet tekst\nny linje\nett\nto\nnoe');
  });
});

describe('minutes', () => {
  test('the source is put once; items are refused and taken up again', () => {
    const doc = new Y.Doc();
    const commands = minutesCommands(doc, { origin: 'test' });
    commands.putSource('Møte 11. februar');
    commands.putSource('En gang til');
    commands.refuse('a1');
    commands.refuse('a2');
    commands.unrefuse('a1');
    expect(readMinutes(doc)).toEqual({
      source: 'Møte 11. februar',
      refused: new Set(['a2']),
      edits: new Map(),
      same: new Map(),
    });
  });
});
