// axe on every screen (WCAG 2.1 AA is the law): no violation, light and dark, in all three languages.
import { beforeAll, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../app/text/language.ts';
import { prefer, setUpGroup } from '../helpers/account.ts';
import { axeViolations } from '../helpers/axe.ts';
import { newPerson } from '../helpers/browser.ts';
import { type ExampleGroup, exampleGroup } from '../helpers/example-group.ts';
import { SCREENS, type Screen } from '../helpers/screens.ts';
import { startTestServer } from '../helpers/server.ts';

let group: ExampleGroup;

beforeAll(async () => {
  group = await exampleGroup();
});

const SCHEMES = ['light', 'dark'] as const;

/** The cookie that the choice of language sets. */
const inLanguage = async (language: Language, screen: Screen) => {
  await prefer(group.server, group.host, { language });
  const person = await newPerson(screen.door ? null : group.host, { language });
  if (screen.door) {
    const cookies = group.host.jar.forBrowser().filter(({ name }) => !name.includes('session'));
    await person.context.addCookies(cookies);
  }
  return person;
};

test.each(LANGUAGES.flatMap((language) => SCREENS.map((screen) => [language, screen.name, screen] as const)))(
  'axe finds nothing in %s on: %s',
  async (language, _name, screen) => {
    const person = await inLanguage(language, screen);
    if (screen.name.includes('not there')) person.expectErrors(/status of 404/);
    await person.page.goto(group.server.address + screen.path(group));
    await screen.ready(person);
    expect(await person.page.locator('html').getAttribute('lang')).toBe(language);
    for (const colourScheme of SCHEMES) {
      await person.page.emulateMedia({ colorScheme: colourScheme });
      expect(await axeViolations(person.page), colourScheme).toEqual([]);
    }
    await person.close();
  },
);

test('axe finds nothing on the welcome, nor on what opens in place', async () => {
  const empty = await startTestServer();
  const stranger = await newPerson(null);
  for (const address of [`${empty.address}/welcome`, empty.welcome ?? '']) {
    await stranger.page.goto(address);
    await stranger.page.getByRole('heading', { level: 1 }).waitFor();
    for (const colorScheme of SCHEMES) {
      await stranger.page.emulateMedia({ colorScheme });
      expect(await axeViolations(stranger.page), `${address} ${colorScheme}`).toEqual([]);
    }
  }
  await setUpGroup(empty);
});
