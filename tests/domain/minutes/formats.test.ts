// The same minutes as text, as a Word document and as a PDF: the reader finds the same in them, within what the bench allows.
import { expect, test } from 'vitest';
import { asFile, FORMATS } from '../../bench/minutes/as-files.ts';
import { readCorpus } from '../../bench/minutes/corpus.ts';
import { f1Of, figuresOf, recallOf, sumOf } from '../../bench/minutes/score.ts';

const dev = readCorpus('dev');
const plain = sumOf(dev.map((document) => figuresOf(document)));

test.each(FORMATS)('.%s of the same minutes: within 0.03 of the text', async (format) => {
  const texts = await Promise.all(dev.map((document) => asFile(document, format)));
  const found = sumOf(dev.map((document, at) => figuresOf(document, texts[at])));
  for (const kind of ['actions', 'decisions'] as const)
    expect(Math.abs(f1Of(found[kind]) - f1Of(plain[kind])), kind).toBeLessThanOrEqual(0.03);
  for (const kind of ['owner', 'due', 'sections'] as const)
    expect(Math.abs(recallOf(found[kind]) - recallOf(plain[kind])), kind).toBeLessThanOrEqual(0.03);
});
