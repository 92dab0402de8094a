// Twenty pages of minutes, whole documents of the corpus one after the other. Called by the bench and by first-reading.ts.
import { readCorpus } from './corpus.ts';

/** Characters of a page of minutes. */
const PAGE = 3_000;
export const PAGES = 20;

export const twentyPages = (): string => {
  const documents = readCorpus('dev');
  const texts: string[] = [];
  for (let length = 0, at = 0; length < PAGE * PAGES; at += 1) {
    const text = documents[at % documents.length]?.text ?? '';
    texts.push(text);
    length += text.length;
  }
  return texts.join('\n\n').slice(0, PAGE * PAGES);
};
