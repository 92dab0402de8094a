// The scripts that people fetch say whose work is in them, in a file of their own.
import { expect, it } from 'vitest';
import { startTestServer } from '../helpers/server.ts';

it('serves the licences of what the pages are made of', async () => {
  const server = await startTestServer();
  const response = await fetch(`${server.address}/licences.txt`);
  expect(response.status).toBe(200);
  const text = await response.text();
  for (const name of ['react', 'yjs', '@remix-run/react', '@tiptap/core'])
    expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
  expect(text).toContain('Copyright (c) Meta Platforms, Inc. and affiliates.');
  expect(text).toContain('Kevin Jahns');
  await server.end('SIGTERM');
});
