// Three languages, one press (R8). Where scripts run, the page stays and with it what has been typed. Used by door-page.tsx.

import { Form, useLocation } from '@remix-run/react';
import { LANGUAGES } from '../../text/language.ts';
import { useLanguage, useWords } from '../../text/words.tsx';

export function LanguageChoice() {
  const words = useWords().shell;
  const chosen = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/preferences" replace preventScrollReset className="door-languages">
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
    </Form>
  );
}
