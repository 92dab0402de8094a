// axe on everything that opens over the board, the list and the wheel, light and dark: what a screen's own test doesn't see.
import { beforeAll, expect, test } from 'vitest';
import { axeViolations } from '../helpers/axe.ts';
import { boardPage } from '../helpers/board-page.ts';
import { newPerson, type Person } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';
import { PANELS } from '../helpers/panels.ts';

let group: ExampleGroup;
let ada: Person;

beforeAll(async () => {
  group = await exampleGroup();
  ada = await newPerson(group.host, { viewport: { width: 1366, height: 768 } });
});

test.each(PANELS.map((panel) => [panel.name, panel] as const))(
  'axe finds nothing on: %s',
  async (_name, panel) => {
    await boardPage(ada, group.server.address, group.board).open(panel.path);
    await panel.open(ada);
    await panel.isThere(ada);
    await ada.page.emulateMedia({ colorScheme: 'light' });
    expect(await axeViolations(ada.page), 'light').toEqual([]);
    await ada.page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(ada.page, 'colours'), 'dark').toEqual([]);
  },
);
