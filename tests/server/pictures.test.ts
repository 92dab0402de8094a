// Pictures for paper: two at a time, whoever asks, and no endless queue.
import { expect, test } from 'vitest';
import { openPictures } from '../../server/pictures.ts';

/** A drawing hand that finishes when it is told to. */
const aHand = () => {
  const begun: string[] = [];
  const ends = new Map<string, (fails: boolean) => void>();
  const draw = (svg: string) =>
    new Promise<Uint8Array<ArrayBuffer>>((resolve, reject) => {
      begun.push(svg);
      ends.set(svg, (fails) => (fails ? reject(new Error(svg)) : resolve(new Uint8Array([begun.length]))));
    });
  return { begun, end: (svg: string, fails = false) => ends.get(svg)?.(fails), pictures: openPictures(draw) };
};
const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

test('two are drawn at a time, the others in their order, also after one that failed', async () => {
  const { begun, end, pictures } = aHand();
  const asked = ['a', 'b', 'c', 'd'].map((svg) => pictures.png(svg));
  const first = expect(asked[0]).rejects.toThrow('a');
  await turn();
  expect(begun).toEqual(['a', 'b']);
  end('a', true);
  await first;
  await turn();
  expect(begun).toEqual(['a', 'b', 'c']);
  end('b');
  await asked[1];
  await turn();
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  end('c');
  end('d');
  expect(await Promise.all(asked.slice(2))).toHaveLength(2);
});

test('when too many wait, the next is told to come again; later there is room', async () => {
  const { end, pictures, begun } = aHand();
  const asked = Array.from({ length: 18 }, (_, n) => pictures.png(`${n}`));
  expect(await pictures.png('too many')).toBeNull();
  for (let n = 0; n < 18; n += 1) {
    await turn();
    end(`${n}`);
    await asked[n];
  }
  const next = pictures.png('next');
  await turn();
  end('next');
  expect(await next).not.toBeNull();
  expect(begun).toHaveLength(19);
});
