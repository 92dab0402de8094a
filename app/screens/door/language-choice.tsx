// Three languages, one press (R8). A plain form, so that the page in the new language comes whole. Used by door-page.tsx.

import { useLocation } from '@remix-run/react';
import { LANGUAGES } from '../../text/language.ts';
import { useLanguage, useWords } from '../../text/words.tsx';

export function LanguageChoice() {
  const words = useWords().shell;
  const chosen = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <form method="post" action="/preferences" className="door-languages">
      <input type="hidden" name="back" value={pathname + search} />
      {/* No legend: Designsystemet gives every legend an id before React takes over, which React then reports. */}
      <div role="group" aria-label={words.language}>
        {LANGUAGES.map((language) => (
          <button
            key={language}
            type="submit"
            name="language"
            value={language}
            lang={language}
            aria-pressed={language === chosen}
          >
            {words.languages[language]}
          </button>
        ))}
      </div>
    </form>
  );
}
