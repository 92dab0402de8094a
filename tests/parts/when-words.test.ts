// What a card's tile says of its state.
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Card } from '../../app/domain/card.ts';
import { WhenWords } from '../../app/parts/when-words.tsx';
import { stateNameOf } from '../../app/text/state-name.ts';
import { wordsIn } from '../../app/text/words.tsx';
import { aCard } from '../domain/a-card.ts';
import '../setup/words.ts';

const said = (fields: Partial<Card>): string =>
  renderToStaticMarkup(createElement(WhenWords, { card: aCard(fields), today: '2026-03-20' }))
    .replace(/<svg.*?<\/svg>/g, '✓ ')
    .replace(/<[^>]*>/g, ' ')
    .trim();

test('a task that is published says so, with a mark before it, though its status is another', () => {
  const out = { kind: 'communication', publishing: 'published' } as const;
  expect(said({ ...out, status: 'doing' })).toBe('✓ publisert');
  expect(said({ ...out, status: 'open' })).toBe('✓ publisert');
  expect(said({ ...out, publishing: 'ready', status: 'doing' })).toBe('i arbeid');
  expect(said({ ...out, status: 'done' })).toBe('✓ Ferdig');
});

test('where one word of its state stands alone it is the same', () => {
  const nameOf = (fields: Partial<Card>) => stateNameOf(aCard(fields), wordsIn('nb').board);
  expect(nameOf({ kind: 'communication', publishing: 'published', status: 'doing' })).toBe('Publisert');
  expect(nameOf({ kind: 'communication', publishing: 'published', status: 'waiting' })).toBe('Venter');
  expect(nameOf({ kind: 'case', status: 'doing' })).toBe('I arbeid');
});
