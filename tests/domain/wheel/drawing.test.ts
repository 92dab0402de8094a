// The wheel as the server draws it: links with spoken names, one tab stop, and the list that says the same (R3, R6).
import '../../setup/words.ts';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom/server.js';
import { describe, expect, test } from 'vitest';
import { type Board, EMPTY_BOARD } from '../../../app/domain/board.ts';
import { SharedBoard } from '../../../app/live/shared-board.tsx';
import { WheelScreen } from '../../../app/screens/wheel/wheel-screen.tsx';
import type { Language } from '../../../app/text/language.ts';
import { LanguageProvider } from '../../../app/text/words.tsx';
import { aCard, when } from '../a-card.ts';
import { anActivity } from '../year/an-activity.ts';

const GRETE = { id: 'grete', name: 'Grete', organisation: '', outsider: false, colour: 1 } as const;
const BOARD: Board = {
  ...EMPTY_BOARD,
  people: [GRETE],
  activities: [anActivity('Julebrev', '10. desember', { kind: 'communication' })],
  cards: [
    aCard({ id: 'a', title: 'Rapport', when: when('2023-04-12/2023-04-28') }),
    aCard({
      id: 'b',
      title: 'Pressemelding',
      kind: 'action',
      when: when('2023-02-10'),
      assignees: ['grete'],
    }),
    aCard({ id: 'c', title: 'Purring', kind: 'action', when: when('2023-02-03') }),
    aCard({ id: 'd', title: 'Årsmøte', when: when('2023-01-10'), status: 'done' }),
    aCard({ id: 'e', title: 'Plakat', kind: 'communication' }),
  ],
};

/** As Remix does on the server: a static router round the screen. */
const draw = async (
  board: Board,
  { query = '', language = 'nb' as Language, panel = null as string | null } = {},
): Promise<string> => {
  const screen = createElement(
    LanguageProvider,
    { value: language },
    createElement(
      SharedBoard,
      { board: 'b1', account: { id: 'grete', name: 'Grete' }, initial: board, today: '2023-02-08' },
      createElement(WheelScreen, { panel }),
    ),
  );
  const handler = createStaticHandler([{ path: '*', element: screen }]);
  const context = await handler.query(new Request(`http://localhost/b/b1/wheel${query}`));
  if (context instanceof Response) throw new Error('the wheel answered with a redirect');
  const router = createStaticRouter(handler.dataRoutes, context);
  return renderToString(createElement(StaticRouterProvider, { router, context, hydrate: false }));
};

/** Names and addresses of the marks, in the order of the keyboard. */
const marksIn = (html: string) =>
  [...html.matchAll(/<a (?=[^>]*class="wheel-mark")[^>]*>/g)].map(([tag]) => ({
    name: /aria-label="([^"]*)"/.exec(tag)?.[1],
    href: /href="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&'),
    isTabStop: tag.includes('tabindex="0"') || tag.includes('tabIndex="0"'),
  }));

describe('the circle', () => {
  test('[R6] each mark is a link that says what, when, whose and how it stands', async () => {
    expect(marksIn(await draw(BOARD)).map((mark) => mark.name)).toEqual([
      'Årsmøte, sak, tir. 10. jan, uke 2, ferdig',
      'Purring, aksjonspunkt, fre. 3. feb, uke 5, åpen, 5 dager over',
      'Pressemelding, aksjonspunkt, fre. 10. feb, uke 6, Grete, åpen',
      'Rapport, sak, 12.–28. april, uke 15–17, åpen',
    ]);
  });

  test('[R6] all marks are one tab stop, at what is late or comes next', async () => {
    expect(marksIn(await draw(BOARD)).map((mark) => mark.isTabStop)).toEqual([false, true, false, false]);
  });

  test('a mark opens its card and keeps the filter and the year', async () => {
    const [mark] = marksIn(await draw(BOARD, { query: '?kind=action&year=2023' }));
    expect(mark?.href).toBe('/b/b1/wheel/card/c?kind=action&year=2023');
  });

  test('[R3] the filter of the board holds here', async () => {
    expect(marksIn(await draw(BOARD, { query: '?who=grete' }))).toHaveLength(1);
    expect(await draw(BOARD, { query: '?q=finnes+ikke' })).toContain('Ingen kort passer med filteret.');
  });

  test('another year shows its own cards; a year that is none is this one', async () => {
    expect(marksIn(await draw(BOARD, { query: '?year=2024' }))).toEqual([]);
    expect(marksIn(await draw(BOARD, { query: '?year=soon' }))).toHaveLength(4);
    expect(await draw(BOARD, { query: '?year=2024&kind=case' })).toContain('href="/b/b1/wheel?kind=case"');
  });

  test('an empty wheel teaches', async () => {
    expect(await draw(EMPTY_BOARD)).toContain('Gi et kort en dato på tavla, så står det her.');
  });

  test('the same board is drawn the same twice', async () => {
    expect(await draw(BOARD)).toBe(await draw(BOARD));
  });
});

describe('the list', () => {
  const listIn = (html: string) => html.slice(html.indexOf('class="wheel-list"'));

  test('[R3] says every card of the circle, what is undated, and what is done every year', async () => {
    const list = listIn(await draw(BOARD));
    for (const words of [
      'Over fristen',
      '5 dager over',
      'Purring',
      'Pressemelding',
      'Rapport',
      'Avsluttet',
      'Årsmøte',
      'Aktiviteter 2023',
    ])
      expect(list).toContain(words);
    expect(list).toContain('1 kort uten dato står på tavla');
    expect(list).toContain('Legg til «Julebrev» i 2023');
  });

  test('gives its place to the open card', async () => {
    const html = await draw(BOARD, { panel: 'the open card' });
    expect(html).toContain('the open card');
    expect(html).not.toContain('class="wheel-list"');
  });

  test.each([
    ['nn', 'Avslutta', 'Utan tittel'],
    ['en', 'Closed', 'Untitled'],
  ] as const)('[R8] in %s', async (language, closed, untitled) => {
    const html = await draw(
      { ...BOARD, cards: [...BOARD.cards, aCard({ id: 'u', title: ' ', when: when('2023-03-01') })] },
      { language },
    );
    expect(html).toContain(closed);
    expect(html).toContain(untitled);
    expect(html).not.toContain('undefined');
  });
});
