// Several names in one cell: «#vår, økonomi; Presse». Called by read-row.ts and read-plan.ts.
import { plainLetters } from '../plain-letters.ts';

/** Each once, whatever its capitals. */
export const namesInList = (text: string): string[] => {
  const names = text.split(/[,;|\n]|\s(?=#)/).map((name) => name.replace(/^[\s#]+|\s+$/g, ''));
  const known = new Map(names.filter((name) => name !== '').map((name) => [plainLetters(name), name]));
  return [...known.values()];
};
