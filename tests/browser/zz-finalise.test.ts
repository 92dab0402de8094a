import { test } from 'vitest';
import { setUpGroup } from '../helpers/account.ts';
import { newPerson } from '../helpers/browser.ts';
import { startTestServer } from '../helpers/server.ts';
const OUT='/tmp/shots-finalise';
test('shots', async () => {
  const server = await startTestServer();
  const host = await setUpGroup(server, 'example', 'Ada Berg');
  const one = await newPerson(host, { viewport: { width: 1366, height: 768 } });
  const { page } = one;
  one.expectErrors(/./);
  await page.goto(`${server.address}/b/${host.board}/meetings`);
  const hrefs = await page.locator('a[href*="/meetings/"]').evaluateAll((as) => as.map((a) => a.getAttribute('href')));
  console.log(hrefs);
  const m = hrefs.find((h) => /meetings\/(?!new|series)[\w-]+$/.test(h ?? ''));
  const base = `${server.address}${m}`;
  const all = async (name: string, path: string) => {
    for (const [w, h] of [[1366,768],[1920,1080],[390,844],[320,640]] as const)
      for (const scheme of ['light','dark'] as const) {
        if (w !== 1366 && w!==390 && scheme === 'dark') continue;
        await page.setViewportSize({ width: w, height: h });
        await page.emulateMedia({ colorScheme: scheme });
        await page.goto(path);
        await page.waitForTimeout(700);
        await page.screenshot({ path: `${OUT}/${name}-${w}-${scheme}.png` });
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) console.log('overflow', name, w, over);
      }
  };
  await all('gate', `${base}/finalise`);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto(`${base}/finalise`);
  for (const field of await page.locator('.finalise-lacks input').all()) await field.fill('Avklares på neste møte');
  await page.getByRole('button', { name: 'Ferdigstill', exact: true }).click();
  await page.waitForURL(/minutes$/);
  await page.getByLabel('Nytt tillegg').fill('Rettelse: Bo var der.');
  await page.getByRole('button', { name: 'Legg til', exact: true }).click();
  await page.getByText('Tillegg 1 er lagt til').first().waitFor();
  await page.screenshot({ path: `${OUT}/added.png` });
  await all('minutes', `${base}/minutes`);
  await all('mail', `${base}/mail`);
  await all('print', `${base}/minutes/print`);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.pdf({ path: `${OUT}/print.pdf`, preferCSSPageSize: true });
  await page.emulateMedia({ media: 'screen' });
  await all('decisions-empty', `${server.address}/b/${host.board}/decisions`);
});
