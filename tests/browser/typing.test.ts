// Two people typing in one title and one body at once (R5): every letter survives, at both.
import type { Locator } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { joinGroup, setUpGroup } from '../helpers/account.ts';
import { type BoardPage, boardPage } from '../helpers/board-page.ts';
import { newPerson, PATIENCE, type Person } from '../helpers/browser.ts';
import { NO_DATE } from '../helpers/months.ts';
import { startTestServer } from '../helpers/server.ts';

let people: { person: Person; board: BoardPage }[];

beforeAll(async () => {
  const server = await startTestServer();
  const first = await setUpGroup(server, 'empty', 'Ada Berg');
  const accounts = [first, await joinGroup(server, first, 'Bo Lie')];
  people = [];
  for (const account of accounts) {
    const person = await newPerson(account);
    people.push({ person, board: boardPage(person, server.address, first.board) });
  }
});

/** A new card of Ada's, open in both panels; the field of that name in each. */
const openCard = async (title: string, field: 'title' | 'body'): Promise<[Locator, Locator]> => {
  const [a, b] = people;
  if (!a || !b) throw new Error('Two people are needed');
  await a.board.open();
  await b.board.open();
  await a.board.add(NO_DATE, title);
  const fields: Locator[] = [];
  for (const { person, board } of [a, b]) {
    await board.card(title).getByRole('link', { name: title, exact: true }).click();
    const panelField = person.page.getByRole('textbox', { name: person.words.card[field], exact: true });
    await panelField.waitFor();
    fields.push(panelField);
  }
  return [fields[0], fields[1]] as [Locator, Locator];
};

/** What a field says; in a body, without the names at the others' carets. */
const saysText = (field: Locator) =>
  field.evaluate((element) => {
    if (element instanceof HTMLTextAreaElement) return element.value;
    const copy = element.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll('[aria-hidden="true"], .ProseMirror-widget')) caret.remove();
    return (copy.textContent ?? '').trim();
  });

/** Resolves with the text when both say the same and it is as long as it should be. */
const settled = async (a: Locator, b: Locator, length: number): Promise<string> => {
  const both = async () => {
    const [first, second] = [await saysText(a), await saysText(b)];
    return first === second ? first.length : [first, second];
  };
  await expect.poll(both, { timeout: PATIENCE, interval: 100 }).toBe(length);
  return saysText(a);
};

/** Whether the letters stand in the text in their order, with whatever in between. */
const isWithin = (letters: string, text: string): boolean => {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length;
};

test('[R5] two type in one title at once, at its ends', async () => {
  const [a, b] = await openCard('Midten', 'title');
  await a.press('Home');
  await b.press('End');
  await Promise.all([
    a.pressSequentially('Ada begynner. ', { delay: 25 }),
    b.pressSequentially(' Bo avslutter.', { delay: 25 }),
  ]);
  const text = 'Ada begynner. Midten Bo avslutter.';
  expect(await settled(a, b, text.length)).toBe(text);
});

test('[R5] two type in one title at once, at the same place', async () => {
  const [a, b] = await openCard('Her:', 'title');
  await a.press('End');
  await b.press('End');
  await Promise.all([
    a.pressSequentially('abcdefghijkl', { delay: 25 }),
    b.pressSequentially('123456789012', { delay: 25 }),
  ]);
  const text = await settled(a, b, 'Her:'.length + 24);
  expect(isWithin('abcdefghijkl', text), text).toBe(true);
  expect(isWithin('123456789012', text), text).toBe(true);
});

test('[R9] undo in a title field says so when somebody else has overwritten what was typed', async () => {
  const [a, b] = await openCard('Felles', 'title');
  await a.press('End');
  await a.pressSequentially(' mitt');
  await settled(a, b, 'Felles mitt'.length);
  await b.fill('Nytt');
  expect(await settled(a, b, 'Nytt'.length)).toBe('Nytt');
  await a.press('Control+z');
  const { page, words } = (people[0] as (typeof people)[number]).person;
  await page.locator('.ui-toast').getByText(words.board.notUndone, { exact: true }).waitFor();
  expect(await saysText(a)).toBe('Nytt');
});

test('[R5] two type in one body at once', async () => {
  const [a, b] = await openCard('Kort med brødtekst', 'body');
  await a.click();
  await a.pressSequentially('Midten', { delay: 25 });
  await b.getByText('Midten').waitFor();
  await b.click();
  await b.press('End');
  await a.press('Home');
  await Promise.all([
    a.pressSequentially('Ada begynner. ', { delay: 25 }),
    b.pressSequentially(' Bo avslutter.', { delay: 25 }),
  ]);
  const text = 'Ada begynner. Midten Bo avslutter.';
  expect(await settled(a, b, text.length)).toBe(text);
});
