// The wheel as files and on paper, from the pages' own addresses: for members only, through the address' filter and year.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { aBrowser, aServer, setUp } from './a-server.ts';

const marks = (svg: string) => svg.match(/<g><title>/g)?.length ?? 0;

test('members get the wheel as SVG, PNG and on paper; nobody else does', async () => {
  const server = await aServer();
  const ada = aBrowser(server);
  const board = await setUp(server, ada, 'example');

  const svg = await ada.get(`/b/${board}/wheel.svg?year=2023`);
  expect(svg.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8');
  expect(svg.headers.get('content-disposition')).toBe('attachment; filename="aarshjul-2023.svg"');
  const all = await svg.text();
  expect(all).toContain('<title id="title">Årshjulet 2023 · Gruppa</title>');

  const query = new URLSearchParams({ year: '2023', q: 'type:sak', title: 'Saker & sånt', paper: 'a3' });
  const some = await (await ada.get(`/b/${board}/wheel.svg?${query}`)).text();
  expect(some).toContain('<title id="title">Saker &#38; sånt · Gruppa</title>');
  expect(some).toContain('width="420mm"');
  expect(marks(some)).toBeGreaterThan(3);
  expect(marks(some)).toBeLessThan(marks(all));

  const png = await ada.get(`/b/${board}/wheel.png?year=2023`);
  expect(png.headers.get('content-type')).toBe('image/png');
  const picture = sharp(Buffer.from(await png.arrayBuffer()));
  expect(await picture.metadata()).toMatchObject({ format: 'png', width: 3508, height: 2480, density: 300 });

  const print = await ada.get(`/b/${board}/wheel/print?${query}`);
  const policy = print.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(
    /^default-src 'none';style-src 'nonce-[\w+/=]+';base-uri 'none';form-action 'none';frame-ancestors 'none'$/,
  );
  expect(print.headers.get('x-frame-options')).toBe('DENY');
  const page = await print.text();
  expect(page).toContain('@page { size: A3 landscape; margin: 0; }');
  expect(page).toContain(some.trim());

  const stranger = aBrowser(server);
  for (const path of ['wheel.svg', 'wheel.png', 'wheel/print'])
    expect((await stranger.get(`/b/${board}/${path}`)).status).toBe(404);
});
