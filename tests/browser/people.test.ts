// An outsider whose name was misspelt is put right where they stand, without a mouse; the others see it at once.
import { beforeAll, expect, test } from 'vitest';
import { door } from '../../app/text/door.ts';
import { axeViolations } from '../helpers/axe.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson } from '../helpers/browser.ts';
import { type BoardGroup, boardGroup } from './board-group.ts';

let group: BoardGroup;

beforeAll(async () => {
  group = await boardGroup();
  group.others.addOutsider({ name: 'Groo Vik', organisation: '' });
  await group.sent();
});

const words = door.nb.people;

test('an outsider is corrected by keys, and the focus stands where it was', async () => {
  const ada = await newPerson(group.ada);
  const bo = await newPerson(group.bo);
  await boardPage(bo, group.address, group.board).open('/people');
  await boardPage(ada, group.address, group.board).open('/people');
  const { page } = ada;
  const pencil = (name: string) => page.getByRole('button', { name: words.correct(name), exact: true });
  await pencil('Groo Vik').focus();
  await page.keyboard.press('Enter');
  const name = page.locator('.people-correct').getByLabel(words.outsiderName);
  await name.waitFor();
  await expect.poll(() => name.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await axeViolations(page)).toEqual([]);
  await name.fill(' ');
  await page.keyboard.press('Enter');
  await page.getByText(words.nameMissing).waitFor();
  await name.fill('Gro Vik');
  await page.locator('.people-correct').getByLabel(words.organisation).fill('Fylket');
  await page.keyboard.press('Enter');
  await pencil('Gro Vik').waitFor();
  await expect.poll(() => pencil('Gro Vik').evaluate((it) => it === document.activeElement)).toBe(true);
  const row = bo.page.locator('.people-list li', { hasText: 'Gro Vik' });
  await row.getByText('Fylket').waitFor();
  // Given up, it stays as it was.
  await page.keyboard.press('Enter');
  await name.fill('Noe annet');
  await page.keyboard.press('Escape');
  await expect.poll(() => pencil('Gro Vik').evaluate((it) => it === document.activeElement)).toBe(true);
  expect(await bo.page.getByText('Groo Vik').count()).toBe(0);
});
