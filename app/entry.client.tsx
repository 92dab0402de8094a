// The browser's first line: takes over the page that the server wrote, when the words of its language are here.
import { RemixBrowser } from '@remix-run/react';
import { StrictMode, startTransition } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { DEFAULT_LANGUAGE, isLanguage } from './text/language.ts';
import { loadWords } from './text/load-words.ts';

const { lang } = document.documentElement;
await loadWords(isLanguage(lang) ? lang : DEFAULT_LANGUAGE);
startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <RemixBrowser />
    </StrictMode>,
  );
});
