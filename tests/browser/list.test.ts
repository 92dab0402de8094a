// The list: sorted by the address and by its heads, changed in place and seen by others, gone through by keys, few rows drawn of
// many; and a saved view that shows another person the same cards.
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { place } from '../../app/domain/order.ts';
import { addDays } from '../../app/domain/plain-date.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { keptForOffline, newPerson, OFFLINE_ERRORS, PATIENCE, type Person } from '../helpers/browser.ts';
import { today } from '../helpers/months.ts';
import { type BoardGroup, boardGroup, hears } from './board-group.ts';

const MANY = 2000;
const FIRST = ['Ærend', 'Avtale', 'Årsplan'] as const;

let group: BoardGroup;
let ada: Person;
let list: BoardPage;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Kort', MANY, null);
  group.others.addCards(
    FIRST.map((title, i) => ({
      id: title.toLowerCase().replace(/[^a-z]/g, 'x'),
      title,
      kind: 'case' as const,
      order: place([], 0, FIRST.length).orders[i] ?? '',
      when: { precision: 'day' as const, day: addDays(today(), 30 - i) },
      tags: [group.others.addTag('prøve')],
    })),
  );
  await group.sent();
  ada = await newPerson(group.ada);
  list = boardPage(ada, group.address, group.board);
});

beforeEach(async () => {
  await list.open('/list?q=%23prøve');
  await shows(ada, ['Ærend', 'Avtale', 'Årsplan']);
});

const titles = ({ page }: Person) => page.locator('tr[data-card] [data-card-link]').allInnerTexts();
const shows = (person: Person, wanted: readonly string[]) =>
  expect.poll(() => titles(person), { timeout: PATIENCE }).toEqual(wanted);
const head = (key: keyof Person['words']['list']['columns']) =>
  ada.page.getByRole('columnheader', { name: ada.words.list.columns[key], exact: true });
const row = (person: Person, title: string) =>
  person.page.getByRole('row').filter({ has: person.page.getByRole('link', { name: title, exact: true }) });
const cell = (person: Person, title: string, column: string) =>
  row(person, title).locator(`[data-cell="${column}"]`);
/** «Avtale when»: the row's title and the column of the cell that has the focus. */
const focused = () =>
  expect.poll(
    () =>
      ada.page.evaluate(() => {
        const cell = document.activeElement?.closest<HTMLElement>('[data-cell]');
        const title = cell?.closest('tr')?.querySelector('[data-card-link]')?.textContent;
        return cell ? `${title ?? 'head'} ${cell.dataset.cell}` : (document.activeElement?.tagName ?? '');
      }),
    { timeout: PATIENCE },
  );
const press = async (...keys: string[]) => {
  for (const key of keys) await ada.page.keyboard.press(key);
};
const dialog = (person = ada) => person.page.getByRole('dialog');
const bosList = async (path: string) => {
  const bo = await newPerson(group.bo);
  await boardPage(bo, group.address, group.board).open(path);
  return bo;
};

test('a press on a head sorts up, down and as on the board again; the address holds it and says it to others', async () => {
  await head('title').getByRole('button').click();
  await shows(ada, ['Avtale', 'Ærend', 'Årsplan']);
  expect(await head('title').getAttribute('aria-sort')).toBe('ascending');
  await head('title').getByRole('button').click();
  await shows(ada, ['Årsplan', 'Ærend', 'Avtale']);
  expect(new URL(ada.page.url()).searchParams.get('sort')).toBe('-title');
  await hears(ada, ada.words.list.sortedDown(ada.words.list.columns.title));
  const bo = await bosList(`/list${new URL(ada.page.url()).search}`);
  await shows(bo, ['Årsplan', 'Ærend', 'Avtale']);
  await bo.close();
  await head('title').getByRole('button').click();
  await shows(ada, ['Ærend', 'Avtale', 'Årsplan']);
  expect(new URL(ada.page.url()).searchParams.has('sort')).toBe(false);
});

test('without dates last: by date they stand after all that have one, both ways', async () => {
  await list.open('/list?sort=when');
  await expect
    .poll(async () => (await titles(ada)).slice(0, 3), { timeout: PATIENCE })
    .toEqual(['Årsplan', 'Avtale', 'Ærend']);
  await list.open('/list?sort=-when');
  await expect
    .poll(async () => (await titles(ada)).slice(0, 4), { timeout: PATIENCE })
    .toEqual(['Ærend', 'Avtale', 'Årsplan', 'Kort 0']);
});

test('a title and a status changed in place are seen by another, and undo takes back mine one by one', async () => {
  const bo = await bosList('/list?q=%23prøve');
  await cell(ada, 'Avtale', 'status').click();
  await dialog().getByRole('option', { name: ada.words.board.statuses.doing, exact: true }).click();
  await dialog().waitFor({ state: 'detached' });
  await row(bo, 'Avtale').getByText(bo.words.board.statuses.doing, { exact: true }).waitFor();
  await focused().toBe('Avtale status');
  await press('e');
  await ada.page.getByRole('textbox', { name: ada.words.card.title, exact: true }).waitFor();
  await ada.page.keyboard.type(' om lån');
  await press('Enter');
  await row(bo, 'Avtale om lån').waitFor();
  await focused().toBe('Avtale om lån title');
  await press('Control+z');
  await row(bo, 'Avtale').getByText(bo.words.board.statuses.doing, { exact: true }).waitFor();
  await press('Control+z');
  await row(bo, 'Avtale').getByText(bo.words.board.statuses.open, { exact: true }).waitFor();
  await bo.close();
});

test('waiting asks on whom; date, assignee, service and tag are changed in place, too', async () => {
  const { card, board } = ada.words;
  await cell(ada, 'Ærend', 'status').click();
  await dialog().getByRole('option', { name: board.statuses.waiting, exact: true }).click();
  await ada.page.keyboard.type('fylket');
  await press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await row(ada, 'Ærend').getByText(board.waitingOn('fylket'), { exact: true }).waitFor();
  await cell(ada, 'Ærend', 'assignees').click();
  await dialog().getByRole('checkbox', { name: 'Bo Lie' }).check();
  await press('Escape');
  await row(ada, 'Ærend').getByText('Bo Lie', { exact: true }).waitFor();
  await cell(ada, 'Ærend', 'service').click();
  await dialog().getByRole('option', { name: card.newService, exact: true }).click();
  await ada.page.keyboard.type('Filmrommet');
  await press('Enter');
  await row(ada, 'Ærend').getByText('Filmrommet', { exact: true }).waitFor();
  await cell(ada, 'Ærend', 'tags').click();
  await ada.page.keyboard.type('juss');
  await press('Enter', 'Escape');
  await row(ada, 'Ærend').getByText('#juss', { exact: false }).waitFor();
  await cell(ada, 'Ærend', 'when').click();
  await dialog().getByRole('button', { name: card.clearWhen, exact: true }).click();
  await press('Escape');
  await expect.poll(() => cell(ada, 'Ærend', 'when').innerText(), { timeout: PATIENCE }).toBe(card.noWhen);
  // Waiting, on whom, assignee, service, tag, date: each is a step of its own.
  for (let i = 0; i < 6; i += 1) await press('Control+z');
  await row(ada, 'Ærend').getByText(board.statuses.open, { exact: true }).waitFor();
});

test('keys go through the cells, edit and leave; the heads are part of the grid', async () => {
  await cell(ada, 'Ærend', 'title').focus();
  await press('ArrowRight', 'ArrowDown');
  await focused().toBe('Avtale when');
  await press('Enter');
  await dialog().waitFor();
  await press('Escape');
  await dialog().waitFor({ state: 'detached' });
  await focused().toBe('Avtale when');
  await press('End', 'F2');
  await dialog().waitFor();
  await press('Escape');
  await focused().toBe('Avtale tags');
  await press('Home');
  await focused().toBe('Avtale kind');
  await press('ArrowRight', 'ArrowUp', 'ArrowUp');
  await focused().toBe('head title');
  await press('Enter');
  await shows(ada, ['Avtale', 'Ærend', 'Årsplan']);
  await press('ArrowDown');
  await focused().toBe('Avtale title');
  await press('Enter');
  await ada.page.getByRole('complementary').waitFor();
  await press('Escape');
  await focused().toBe('Avtale title');
});

test('the last of many is a key away; of many only those in sight are drawn', async () => {
  await list.open('/list');
  await cell(ada, 'Kort 3', 'title').focus();
  await press('Control+End');
  await focused().toBe(`Kort ${MANY - 1} tags`);
  expect(await ada.page.getByRole('grid').getAttribute('aria-rowcount')).toBe(`${MANY + FIRST.length + 1}`);
  expect(await ada.page.locator('tr[data-card]').count()).toBeLessThan(60);
  await press('Control+Home');
  await focused().toMatch(/ kind$/);
});

test('one changed card draws its own row again and no other', async () => {
  await list.open('/list');
  await row(ada, 'Kort 5').waitFor();
  await ada.page.evaluate(() => {
    const seen = new Set<string>();
    Object.assign(window, { seen });
    const look = ({ target }: MutationRecord) => {
      const element = target instanceof Element ? target : target.parentElement;
      seen.add(element?.closest('tr')?.dataset.row ?? 'elsewhere');
    };
    new MutationObserver((records) => records.forEach(look)).observe(
      document.querySelector('tbody') as HTMLElement,
      { subtree: true, childList: true, characterData: true, attributes: true },
    );
  });
  group.others.changeCards([{ id: 'Kort-5', change: { status: 'doing' } }]);
  await group.sent();
  await row(ada, 'Kort 5').getByText(ada.words.board.statuses.doing, { exact: true }).waitFor();
  expect(await ada.page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
    'Kort-5',
  ]);
  group.others.changeCards([{ id: 'Kort-5', change: { status: 'open' } }]);
  await group.sent();
});

test('a row that I write in keeps its place while others change what it is sorted by, and the focus follows it after', async () => {
  await list.open('/list?q=%23prøve&sort=title');
  await shows(ada, ['Avtale', 'Ærend', 'Årsplan']);
  await cell(ada, 'Ærend', 'status').click();
  await dialog().waitFor();
  group.others.spliceTitle('avtale', 0, 0, 'Å');
  await group.sent();
  await row(ada, 'ÅAvtale').waitFor();
  expect(await titles(ada)).toEqual(['ÅAvtale', 'Ærend', 'Årsplan']);
  await press('Escape');
  await shows(ada, ['Ærend', 'ÅAvtale', 'Årsplan']);
  await focused().toBe('Ærend status');
  group.others.spliceTitle('avtale', 0, 1, '');
  await group.sent();
  await shows(ada, ['Avtale', 'Ærend', 'Årsplan']);
  await focused().toBe('Ærend status');
});

test('the board is a press away and keeps the filter; an empty filter result leads back', async () => {
  const nav = ada.page.getByRole('navigation', { name: ada.words.list.switchLabel, exact: true });
  await nav.getByRole('link', { name: ada.words.board.title, exact: true }).click();
  await list.card('Avtale').waitFor();
  expect(new URL(ada.page.url()).searchParams.get('q')).toBe('#prøve');
  await list.open('/list?q=finnes+ikke');
  await ada.page.getByRole('heading', { name: ada.words.list.noMatch, exact: true }).waitFor();
  await ada.page.getByRole('main').getByRole('button', { name: ada.words.board.clearFilter }).click();
  await row(ada, 'Kort 3').waitFor();
});

test('a view saved for the group shows another the same cards by its address; deleting it can be taken back', async () => {
  const { views } = ada.words;
  await list.open('/list?sort=-title&q=%23prøve');
  const ids = async ({ page }: Person) =>
    page.locator('tr[data-card]').evaluateAll((rows) => rows.map((one) => one.getAttribute('data-card')));
  await shows(ada, ['Årsplan', 'Ærend', 'Avtale']);
  const menu = ada.page.getByRole('button', { name: views.views });
  await menu.click();
  await dialog().getByRole('button', { name: views.save }).click();
  await ada.page.keyboard.type('Prøver');
  await dialog().getByRole('radio', { name: views.forGroup, exact: true }).check();
  await press('Enter');
  await dialog().waitFor({ state: 'detached' });
  await ada.page.getByRole('button', { name: `${views.views}: Prøver`, exact: true }).click();
  const link = dialog().getByRole('link', { name: 'Prøver' });
  expect(await link.getAttribute('aria-current')).toBe('page');
  const bo = await bosList('/list');
  await bo.page.getByRole('button', { name: views.views }).click();
  await dialog(bo).getByRole('link', { name: 'Prøver' }).click();
  await shows(bo, ['Årsplan', 'Ærend', 'Avtale']);
  expect(await ids(bo)).toEqual(await ids(ada));
  // The address itself, as it was sent: of a page of its own.
  await ada.page.evaluate(() => {
    const copied: string[] = [];
    Object.assign(navigator.clipboard ?? {}, { writeText: async (text: string) => void copied.push(text) });
    Object.assign(window, { copied });
  });
  await dialog()
    .getByRole('button', { name: views.more('Prøver'), exact: true })
    .click();
  await dialog().getByRole('button', { name: views.copyLink, exact: true }).click();
  await ada.page.locator('.ui-toast').getByText(views.linkCopied, { exact: true }).waitFor();
  const address = await ada.page.evaluate(() => (window as unknown as { copied: string[] }).copied[0]);
  await bo.page.goto(address ?? '');
  await shows(bo, ['Årsplan', 'Ærend', 'Avtale']);
  expect(new URL(bo.page.url()).pathname).toMatch(/\/list$/);
  expect(await ids(bo)).toEqual(await ids(ada));
  await dialog().getByRole('button', { name: views.remove, exact: true }).click();
  await ada.page.locator('.ui-toast').getByText(views.removed('Prøver'), { exact: true }).waitFor();
  bo.expectErrors(/status of 404/);
  await expect
    .poll(async () => (await bo.page.goto(address ?? ''))?.status(), { timeout: PATIENCE })
    .toBe(404);
  await ada.page.locator('.ui-toast').getByRole('button', { name: views.undo, exact: true }).click();
  await expect
    .poll(async () => (await bo.page.goto(address ?? ''))?.status(), { timeout: PATIENCE })
    .toBe(200);
  await bo.close();
});

test('what I save for myself is in my menu, not in the other’s', async () => {
  const { views } = ada.words;
  await ada.page.getByRole('button', { name: views.views }).click();
  await dialog().getByRole('button', { name: views.save }).click();
  await press('Enter');
  await dialog().getByText(views.nameMissing, { exact: true }).waitFor();
  await ada.page.keyboard.type('Bare Adas');
  await press('Enter');
  await ada.page.getByRole('button', { name: `${views.views}: Bare Adas`, exact: true }).waitFor();
  const bo = await bosList('/list?q=%23prøve');
  await bo.page.getByRole('button', { name: views.views }).click();
  await dialog(bo).getByRole('button', { name: views.save }).waitFor();
  expect(await dialog(bo).getByRole('link', { name: 'Bare Adas' }).count()).toBe(0);
  await bo.close();
});

test('[R4] who came to the list by a link within the page reloads it without network, and what is changed there reaches the others', async () => {
  const bo = await newPerson(group.bo);
  const bos = boardPage(bo, group.address, group.board);
  await bos.open('/list/card/avtale');
  await bo.page.getByRole('link', { name: bo.words.card.close, exact: true }).click();
  await bo.page.waitForURL(/\/list$/);
  await row(bo, 'Ærend').waitFor();
  await keptForOffline(bo.page);
  bo.expectErrors(OFFLINE_ERRORS);
  await bo.context.setOffline(true);
  await bos.says('offline');
  await bo.page.reload();
  await bos.says('offline');
  expect(new URL(bo.page.url()).pathname).toMatch(/\/list$/);
  await cell(bo, 'Ærend', 'kind').click();
  await dialog(bo).getByRole('option', { name: bo.words.board.kinds.action, exact: true }).click();
  await bo.context.setOffline(false);
  await row(ada, 'Ærend').getByText(ada.words.board.kinds.action, { exact: true }).waitFor();
  await bo.close();
});
