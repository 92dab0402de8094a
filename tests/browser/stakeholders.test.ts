// The register of stakeholders, worked by two at once: added in words, dragged by one, moved by keys by the other, with measures that
// are cards, and the plan taken home as a file.
import { beforeAll, expect, test } from 'vitest';
import { stakeholders } from '../../app/text/stakeholders.ts';
import { axeViolations } from '../helpers/axe.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { type BoardGroup, boardGroup, hears } from './board-group.ts';

const words = stakeholders.nb;
const { quarters } = words;

let group: BoardGroup;
let ada: Person;
let bo: Person;

beforeAll(async () => {
  group = await boardGroup();
  await group.fill('Brev', 2, null);
  ada = await newPerson(group.ada);
  bo = await newPerson(group.bo);
  for (const one of [ada, bo]) {
    await boardPage(one, group.address, group.board).open('/stakeholders');
    await one.page.getByRole('heading', { name: words.emptyTitle }).waitFor();
  }
});

const chip = ({ page }: Person, said: string) => page.locator('.stakes-chip').and(page.getByLabel(said));
const at = (interest: number, influence: number) => words.place(interest, influence);

const boxOf = async ({ page }: Person, quarter: string) => {
  const box = await page.locator(`[data-quarter="${quarter}"]`).boundingBox();
  if (!box) throw new Error(`no ${quarter}`);
  return box;
};

test('[R6] two place the same stakeholders at once, by pointer and by keys, and each sees the other', async () => {
  for (const name of ['Fylkene', 'Bibliotekene']) {
    await ada.page.getByLabel(words.addLabel).fill(name);
    await ada.page.keyboard.press('Enter');
  }
  await chip(bo, `2 Fylkene: ${words.notPlaced}`).waitFor();
  expect(await axeViolations(ada.page)).toEqual([]);

  await chip(ada, `2 Fylkene: ${words.notPlaced}`).hover();
  const box = await boxOf(ada, 'together');
  await ada.page.mouse.down();
  await ada.page.mouse.move(box.x + 20, box.y + box.height - 10, { steps: 5 });
  await ada.page
    .locator('.stakes-held-words')
    .filter({ hasText: at(3, 3) })
    .waitFor();
  await ada.page.mouse.move(box.x + box.width - 10, box.y + 40, { steps: 5 });
  await ada.page
    .locator('.stakes-held-words')
    .filter({ hasText: at(5, 5) })
    .waitFor();
  await ada.page.mouse.up();
  await hears(ada, words.moved('Fylkene', at(5, 5), quarters.together));
  const placed = chip(bo, `2 Fylkene: ${at(5, 5)}. ${quarters.together}`);
  await placed.waitFor();

  await placed.focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowLeft'])
    await bo.page.keyboard.press(key);
  await hears(bo, words.moved('Fylkene', at(4, 2), quarters.inform));
  await chip(ada, `2 Fylkene: ${at(4, 2)}. ${quarters.inform}`).waitFor();
  expect(await ada.page.getByLabel(words.fields.influence('Fylkene')).inputValue()).toBe('2');

  await ada.page.getByLabel(words.fields.interest('Bibliotekene')).selectOption('5');
  await ada.page.getByLabel(words.fields.influence('Bibliotekene')).selectOption('1');
  await chip(bo, `1 Bibliotekene: ${at(5, 1)}. ${quarters.inform}`).waitFor();
});

test('[R3] [R9] measures are cards: an open one, a new one, and what was taken away comes back', async () => {
  await ada.page.getByRole('button', { name: `${words.addMeasure}: Fylkene` }).press('Enter');
  const field = ada.page.getByRole('combobox', { name: words.findMeasure });
  await field.fill('brev 1');
  await ada.page.keyboard.press('Enter');
  await field.fill('Send tallene');
  await ada.page.getByText(words.newMeasure('Send tallene')).click();
  await ada.page.keyboard.press('Escape');
  const row = (one: Person) => one.page.locator('tr[data-stakeholder]').filter({ hasText: 'Brev 1' });
  await row(bo).getByRole('link', { name: 'Send tallene' }).click();
  await bo.page.locator('.card-panel').getByText('Send tallene').first().waitFor();

  await ada.page.getByLabel(words.fields.need('Fylkene')).fill('Tall før jul');
  await ada.page.keyboard.press('Enter');
  await ada.page.getByLabel(words.fields.review('Fylkene')).fill('2020-01-01');
  await ada.page.keyboard.press('Enter');
  await row(bo).getByText(words.reviewDue).waitFor();
  await ada.page.getByText(words.due(1)).waitFor();

  await ada.page.getByRole('button', { name: words.remove('Fylkene') }).press('Enter');
  await row(bo).waitFor({ state: 'detached' });
  await ada.page.locator('textarea:focus').waitFor();
  await ada.page.getByRole('button', { name: ada.words.board.undo, exact: true }).first().click();
  await row(bo).getByText(words.reviewDue).waitFor();
});

test('the plan is taken home as files', async () => {
  for (const [name, ending] of [
    [words.word, 'docx'],
    [words.excel, 'xlsx'],
  ] as const) {
    const coming = ada.page.waitForEvent('download');
    await ada.page.getByRole('link', { name: `${words.download}: ${name}` }).click();
    expect((await coming).suggestedFilename()).toBe(`kommunikasjonsplan.${ending}`);
  }
});
