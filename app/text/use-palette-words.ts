// The words of the command palette in the person's language. Called by its parts, which alone bring them along.
import { useMemo } from 'react';
import { paletteDialog } from './palette-dialog.ts';
import { useLanguage, useWords } from './words.tsx';

export type PaletteWords = (typeof paletteDialog)['nb'];

export const usePaletteWords = (): PaletteWords => paletteDialog[useLanguage()];

/** With those of every page; the same object while the language is the same. */
export const useWordsWithPalette = () => {
  const words = useWords();
  const own = usePaletteWords();
  return useMemo(() => ({ ...words, palette: own }), [words, own]);
};
