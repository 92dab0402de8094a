// The build's plugin that leaves two of three languages out of what a page fetches.
import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { oneLanguage } from '../../app/text/one-language.js';

const made = (code: string, id: string) =>
  oneLanguage().transform.call({ parse: parseAst }, code, id)?.code ?? null;

const AREA = `import { area } from './language.ts';
const late = (n) => n;
export const board = area({ nb: { title: 'Tavle', late }, nn: { title: 'Tavle', late }, en: { title: 'Board', late } });`;

test('an area keeps the words of the language that is asked for', () => {
  expect(made(AREA, '/app/text/board.ts?language=en')).toBe(`import { area } from './language.ts';
const late = (n) => n;
export const board = area({ nb: {}, nn: {}, en: { title: 'Board', late } });`);
});

test('the list of areas asks each for that language', () => {
  const list =
    "import { board } from './board.ts';\nimport { card } from './card.ts';\nexport { board, card };";
  expect(made(list, '/app/text/all-words.ts?language=nn')).toBe(
    "import { board } from './board.ts?language=nn';\nimport { card } from './card.ts?language=nn';\nexport { board, card };",
  );
});

test('what is asked for without a language stays whole, and a file without words as it is', () => {
  expect(made(AREA, '/app/text/board.ts')).toBeNull();
  expect(made('export const one = 1;', '/app/text/language.ts?language=nb')).toBe('export const one = 1;');
});
