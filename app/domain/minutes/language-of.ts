// Which of the three languages minutes are in, by their small words. Called by reading.ts.
import { lowered } from './tokens.ts';

const BOKMAAL =
  /(?<![a-zß-öø-ɏ])(?:ikke|jeg|en|et|fra|hva|hvem|ble|hun|noe|noen|være|uke|innen|tar|kommer|også)(?![a-zß-öø-ɏ])/gu;
const NYNORSK =
  /(?<![a-zß-öø-ɏ])(?:ikkje|eg|ein|ei|eit|frå|dei|kva|kven|vart|noko|nokon|vere|veke|innan|tek|kjem|òg|me)(?![a-zß-öø-ɏ])/gu;

const ENGLISH = /(?<![a-zß-öø-ɏ])(?:the|and|of|with|was|were|will|is|are|from|this|that|be)(?![a-zß-öø-ɏ])/gu;

/** Plainly bokmål: a word in -a («jobba») is past there, never an infinitive (LANGUAGE.md 5). English: more of it than of the others. */
export const languageOf = (flat: string): { bokmaal: boolean; english: boolean } => {
  const text = lowered(flat.slice(0, 20_000));
  const count = (pattern: RegExp): number => [...text.matchAll(pattern)].length;
  const [bokmaal, nynorsk] = [count(BOKMAAL), count(NYNORSK)];
  return { bokmaal: bokmaal > 2 * nynorsk, english: count(ENGLISH) >= bokmaal + nynorsk };
};
