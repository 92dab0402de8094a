// A plan out of Excel and a calendar become cards: dropped or chosen, understood, looked through by keys, made at once, undone at once.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FileChooser, Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { fileField } from '../../app/text/file-field.ts';
import { incoming } from '../../app/text/incoming.ts';
import { axeViolations } from '../helpers/axe.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';

let group: ExampleGroup;

beforeAll(async () => {
  group = await exampleGroup();
});

const words = incoming.nb;
const fileWords = fileField.nb;
/** What a screen reader says after the name. */
const described = (field: Locator): Promise<string> =>
  field.evaluate((input) =>
    (input.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent)
      .join(' '),
  );
const corpus = (name: string) => fileURLToPath(new URL(`../corpus/incoming/${name}`, import.meta.url));

test('a table is understood, chosen from by keys, made as one change and taken back as one', async () => {
  const host = await newPerson(group.host);
  const { page } = host;
  const board = boardPage(host, group.server.address, group.board);
  await board.open('/calendar');
  await page.locator('.calendar-bring-in').focus();
  await page.keyboard.press('Enter');
  await page.getByLabel(words.fileLabel, { exact: true }).setInputFiles(corpus('excel-1252.csv'));
  await page.getByRole('button', { name: words.read }).press('Enter');
  const heading = page.getByRole('heading', { name: 'excel-1252.csv' });
  await heading.waitFor();
  await expect.poll(() => heading.evaluate((head) => head === document.activeElement)).toBe(true);
  expect(await page.getByLabel('Startdato').inputValue()).toBe('start');
  const rows = page.locator('.incoming-row');
  expect(await rows.count()).toBe(6);
  expect(await rows.nth(2).textContent()).toContain('15.–19. feb 2027');
  expect(await rows.nth(4).textContent()).toContain(words.problem.noTitle);
  expect(await rows.nth(5).textContent()).toContain(words.problem.date('snarest'));
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await axeViolations(page, 'colours')).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });

  const make = page.locator('.incoming-make');
  expect(await make.textContent()).toBe(words.make(5));
  await rows.first().getByRole('checkbox').focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect.poll(() => make.textContent()).toBe(words.make(2));
  await make.press('Enter');
  await expect.poll(() => page.locator('.incoming-row a.incoming-note').count()).toBe(2);
  expect(await make.evaluate((button) => button === document.activeElement)).toBe(true);

  // The same plan again: what became cards is pointed to.
  await page.getByRole('link', { name: words.another }).click();
  await page
    .getByLabel(words.pasteLabel, { exact: true })
    .fill(readFileSync(corpus('excel-utf8.csv'), 'utf8'));
  await page.getByRole('button', { name: words.read }).click();
  await page.getByRole('heading', { name: words.pasted }).waitFor();
  expect(await page.locator('.incoming-row a.incoming-note').count()).toBe(2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.incoming-row a.incoming-note').count()).toBe(0);
  await host.close();
});

test('the field for a file is named by its button, opens by keys, and says what was chosen or dropped', async () => {
  const host = await newPerson(group.host);
  const { page } = host;
  await boardPage(host, group.server.address, group.board).open('/import');
  const field = page.getByLabel(words.fileLabel, { exact: true });
  const zone = page.locator('.file-field-zone');
  expect(await zone.ariaSnapshot()).toContain(`button "${words.fileLabel} ${fileWords.choose}"`);
  let chooser: FileChooser | undefined;
  page.once('filechooser', (opened) => {
    chooser = opened;
  });
  // A busy machine's browser opens it late, or not at the first press of a page that is still being drawn.
  await expect
    .poll(
      async () => {
        await field.focus();
        if (!chooser) await page.keyboard.press('Space');
        return chooser !== undefined;
      },
      { timeout: PATIENCE, interval: 2_000 },
    )
    .toBe(true);
  await chooser?.setFiles(corpus('excel-1252.csv'));
  await zone.getByText(fileWords.chosen('excel-1252.csv')).waitFor();
  await zone.getByText(fileWords.chooseOther).waitFor();
  expect(await described(field)).toContain(fileWords.chosen('excel-1252.csv'));

  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'plan.csv', { type: 'text/csv' }));
    data.items.add(new File(['x'], 'to.csv', { type: 'text/csv' }));
    return data;
  }, 'Tittel;Start\nSluppet kort;13.02.2027\n');
  await zone.dispatchEvent('dragover', { dataTransfer: dropped });
  await page.locator('.file-field-zone[data-over]').waitFor();
  await zone.dispatchEvent('drop', { dataTransfer: dropped });
  await zone.getByText(fileWords.chosen('plan.csv')).waitFor();
  await page.getByRole('button', { name: words.read }).click();
  await page.getByRole('heading', { name: 'Sluppet kort' }).waitFor();
  await host.close();
});

test('a calendar is offered as what is done every year, and a file that can’t be read says why', async () => {
  const host = await newPerson(group.host);
  const { page } = host;
  host.expectErrors(/status of 422/);
  await boardPage(host, group.server.address, group.board).open('/import');
  const file = page.getByLabel(words.fileLabel, { exact: true });
  await file.setInputFiles(corpus('old.xls'));
  await page.getByRole('button', { name: words.read }).click();
  await page.getByText(words.refused.webPage).waitFor();
  await file.setInputFiles(corpus('google.ics'));
  await page.getByRole('button', { name: words.read }).click();
  await page.getByText(`${words.everyYear}: 16. februar`).waitFor();
  await page.getByLabel(words.yearly).uncheck();
  expect(await page.getByText('tir. 16. feb 2027').count()).toBe(1);
  await host.close();
});
