// Saved views as addresses: one text for one view.
import { describe, expect, test } from 'vitest';
import { addressOfView, canonicalSearch, type View, viewScreenOf, viewsFor } from '../../app/domain/view.ts';

describe('the canonical search', () => {
  test.each([
    ['sort=-when&q=avtale&lens=people', 'lens=people&q=avtale&sort=-when'],
    ['year=2025&q=&lens=flow&x=1', 'lens=flow'],
    ['who=b&kind=case&who=a&who=b', 'kind=case&who=a&who=b'],
    ['q=+%23%C3%B8konomi+', 'q=%23%C3%B8konomi'],
    ['', ''],
  ])('%s → %s', (asked, canonical) => {
    expect(canonicalSearch(new URLSearchParams(asked))).toBe(canonical);
    expect(canonicalSearch(new URLSearchParams(canonical))).toBe(canonical);
  });
});

test('which screen an address belongs to, with or without an open card', () => {
  expect(viewScreenOf('/b/g', 'g')).toBe('board');
  expect(viewScreenOf('/b/g/card/c1', 'g')).toBe('board');
  expect(viewScreenOf('/b/g/list', 'g')).toBe('list');
  expect(viewScreenOf('/b/g/list/card/c1', 'g')).toBe('list');
  expect(viewScreenOf('/b/g/wheel/card/c1', 'g')).toBe('wheel');
  expect(viewScreenOf('/b/g/meetings', 'g')).toBeNull();
  expect(viewScreenOf('/b/other', 'g')).toBeNull();
});

test('where a view shows itself', () => {
  expect(addressOfView('g', { screen: 'board', search: '' })).toBe('/b/g');
  expect(addressOfView('g', { screen: 'list', search: 'sort=when' })).toBe('/b/g/list?sort=when');
});

test('the group’s and mine, not the others’', () => {
  const view = (id: string, owner: string | null): View => ({
    id,
    name: id,
    screen: 'board',
    search: '',
    owner,
    madeBy: 'ada',
  });
  const views = [view('a', null), view('b', 'ada'), view('c', 'birk')];
  expect(viewsFor(views, 'ada').map(({ id }) => id)).toEqual(['a', 'b']);
});
