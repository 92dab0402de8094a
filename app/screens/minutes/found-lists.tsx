// The decisions and the items of the agenda that were found. Used by meeting-screen.tsx.
import type { FoundDecision, Section } from '../../domain/minutes/reading-types.ts';
import { useWords } from '../../text/words.tsx';

type Lit = { lit: string | null; onLight: (item: string | null) => void };

export function FoundDecisions({ decisions, lit, onLight }: { decisions: readonly FoundDecision[] } & Lit) {
  const words = useWords().minutes;
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby="found-decisions">
      <div className="minutes-part-head">
        <h2 id="found-decisions">{words.decisions}</h2>
      </div>
      <ul className="minutes-decisions">
        {decisions.map(({ item, text }) => (
          <li
            key={item}
            id={`found-${item}`}
            tabIndex={-1}
            data-lit={lit === item || undefined}
            onPointerEnter={() => onLight(item)}
            onPointerLeave={() => onLight(null)}
            onFocus={() => onLight(item)}
            onBlur={() => onLight(null)}
          >
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function FoundSections({ sections }: { sections: readonly Section[] }) {
  const words = useWords().minutes;
  if (sections.length === 0) return null;
  return (
    <section aria-labelledby="found-sections">
      <div className="minutes-part-head">
        <h2 id="found-sections">{words.sections}</h2>
      </div>
      <ul className="minutes-sections">
        {sections.map(({ title, owner, start }) => (
          <li key={start}>
            {title}
            {owner && <span> · {owner}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
