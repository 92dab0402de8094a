// What the command palette offers and in which order (app/screens/shell/palette-options.tsx), and where a card opens (places.ts).

import { expect, test } from 'vitest';
import { EMPTY_BOARD } from '../../app/domain/board.ts';
import { choicesFor, paletteGroups } from '../../app/screens/shell/palette-options.tsx';
import { cardAddress, cardsOfAddress } from '../../app/screens/shell/places.ts';
import { wordsIn } from '../../app/text/all-words.ts';
import { paletteDialog } from '../../app/text/palette-dialog.ts';
import { aCard, aPerson, when } from '../domain/a-card.ts';
import { aMeeting } from '../domain/a-meeting.ts';

const words = { ...wordsIn('nb'), palette: paletteDialog.nb };
const ran: string[] = [];
const groups = paletteGroups({
  board: {
    ...EMPTY_BOARD,
    cards: [
      aCard({ id: 'old', title: 'Mørk skjerm på lesesalen', status: 'done', doneOn: '2023-02-01' }),
      aCard({ id: 'tax', title: 'Budsjett', tags: ['t'], when: when('2023-02-10'), status: 'waiting' }),
      aCard({ id: 'dark', title: 'Alt er mørkt', assignees: ['Mona Dal'] }),
    ],
    tags: [{ id: 't', name: 'økonomi' }],
    people: [aPerson('Mona Dal')],
    meetings: [
      aMeeting({ title: 'Møte om mørketid', date: '2023-02-01' }),
      aMeeting({ id: 'm2', title: 'Styringsgruppa', date: '2022-12-01' }),
    ],
  },
  id: 'b1',
  today: '2023-02-05',
  language: 'nb',
  words,
  recent: ['tax', 'gone', 'old'],
  screens: [{ address: '/b/b1/wheel', label: 'Årshjul', icon: null }],
  views: [{ address: '/b/b1?q=er%3A%C3%A5pen', label: 'Ukas møte', icon: null }],
  actions: [
    { id: 'dark', label: 'Mørke farger', keys: 'D', run: () => ran.push('dark') },
    { id: 'undo', label: 'Angre', also: 'tilbake', run: () => ran.push('undo') },
  ],
  cardAddress: (card) => `/b/b1/card/${card}`,
});
const offered = (typed: string) =>
  choicesFor(groups, typed, words.palette.groups.recent).map(({ group, label, hint }) =>
    [group, label, hint].filter(Boolean).join(' | '),
  );

test('with nothing typed: the cards opened last, the screens, the saved views, the actions', () => {
  expect(offered('')).toEqual([
    'Sist åpnet | Budsjett | fre. 10. feb · Venter',
    'Sist åpnet | Mørk skjerm på lesesalen | Ferdig',
    'Gå til | Årshjul',
    'Visninger | Ukas møte',
    'Gjør | Mørke farger | D',
    'Gjør | Angre',
  ]);
});

test('each group with what fits, the group with the best hit first', () => {
  expect(offered('mørk')).toEqual([
    'Kort | Mørk skjerm på lesesalen | Ferdig',
    'Kort | Alt er mørkt',
    'Gjør | Mørke farger | D',
    'Møter | Møte om mørketid | 1. feb',
  ]);
  expect(offered('styrings')).toEqual(['Møter | Styringsgruppa | 1. des 2022']);
  expect(offered('tilb')).toEqual(['Gjør | Angre']);
  expect(offered('#øko')).toEqual(['Kort | Budsjett | fre. 10. feb · Venter']);
  expect(offered('mona')).toEqual(['Kort hos | Mona Dal', 'Kort | Alt er mørkt']);
});

test('a choice leads somewhere or does something', () => {
  const [card] = choicesFor(groups, 'budsjett', '');
  expect(card?.go).toBe('/b/b1/card/tax');
  const [angre] = choicesFor(groups, 'angre', '');
  if (typeof angre?.go === 'function') angre.go();
  expect(ran).toEqual(['undo']);
});

test('a card opens beside the screen it is asked for on, if that shows cards', () => {
  const on = (pathname: string, search = '?lens=flow') => cardAddress('b1', 'c', { pathname, search });
  expect(on('/b/b1')).toBe('/b/b1/card/c?lens=flow');
  expect(on('/b/b1/card/other')).toBe('/b/b1/card/c?lens=flow');
  expect(on('/b/b1/wheel')).toBe('/b/b1/wheel/card/c?lens=flow');
  expect(on('/b/b1/wheel/card/other', '')).toBe('/b/b1/wheel/card/c');
  expect(on('/b/b1/list', '?sort=when')).toBe('/b/b1/list/card/c?sort=when');
  expect(on('/b/b1/meetings/m', '?x=1')).toBe('/b/b1/card/c');
  expect(cardsOfAddress('b1', 'Ada Berg', 'nb')).toBe('/b/b1?q=%40%22Ada+Berg%22');
});
