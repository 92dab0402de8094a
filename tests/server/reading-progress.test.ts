// How far a reading is, for the page that waits for it and nobody else.
import { expect, test } from 'vitest';
import { openProgress } from '../../server/reading/progress.ts';

const WATCH = 'a-word-of-the-page';

test('is known while the work goes on, to its own account alone, and forgotten when it is done or fails', async () => {
  const progress = openProgress();
  const done = await progress.during('ada', WATCH, async (tell) => {
    expect(progress.read('ada', WATCH)).toBeNull();
    tell({ phase: 'file', page: 2, of: 3 });
    expect(progress.read('ada', WATCH)).toEqual({ phase: 'file', page: 2, of: 3 });
    expect(progress.read('bo', WATCH)).toBeNull();
    expect(progress.read(null, WATCH)).toBeNull();
    return 'done';
  });
  expect([done, progress.read('ada', WATCH)]).toEqual(['done', null]);
  const failing = progress.during('ada', WATCH, async (tell) => {
    tell({ phase: 'text' });
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(progress.read('ada', WATCH)).toBeNull();
});

test('what is no word is kept for nobody', async () => {
  const progress = openProgress();
  for (const watch of ['', 'short', 'x'.repeat(65), 'with space in it']) {
    await progress.during('ada', watch, async (tell) => tell({ phase: 'file' }));
    await progress.during('ada', watch, async (tell) => {
      tell({ phase: 'file' });
      expect(progress.read('ada', watch)).toBeNull();
    });
  }
});
