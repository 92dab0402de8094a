// The language of everything on the page. Another one that was chosen shows when its words are here; until then, and without network,
// the page goes on in the one it has. Called by root.tsx.
import { type ReactNode, useEffect, useState } from 'react';
import type { Language } from './language.ts';
import { loadWords } from './load-words.ts';
import { hasWords, LanguageProvider } from './words.tsx';

export function PageLanguage({ chosen, children }: { chosen: Language; children: ReactNode }) {
  const [shown, setShown] = useState(chosen);
  useEffect(() => {
    let isChosen = true;
    loadWords(chosen).then(
      () => isChosen && setShown(chosen),
      () => undefined,
    );
    return () => {
      isChosen = false;
    };
  }, [chosen]);
  return <LanguageProvider value={hasWords(chosen) ? chosen : shown}>{children}</LanguageProvider>;
}
