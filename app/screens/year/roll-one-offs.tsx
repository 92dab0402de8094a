// Last year's cards that are of no activity: what is ticked becomes a row of the roll. Called by the roll's screen.

import { isOpen } from '../../domain/card.ts';
import { rulesFor } from '../../domain/year/roll.ts';
import { useWordsWithYear } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { sayTurn } from './say-turn.ts';
import type { RollView } from './use-roll.ts';

export const RollOneOffs = ({ view }: { readonly view: RollView }) => {
  const words = useWordsWithYear();
  const language = useLanguage();
  const { candidates } = view.roll;
  const from = view.to - 1;
  if (candidates.length === 0) return null;
  return (
    <details className="roll-one-offs">
      <summary className="ui-more">
        {words.year.roll.oneOffs(from)} <span className="roll-count">{candidates.length}</span>
      </summary>
      <p>{words.year.roll.oneOffsLead}</p>
      <ul>
        {candidates.map((card) => (
          <li key={card.id} data-kind={card.kind} data-settled={!isOpen(card) || undefined}>
            <label>
              <input
                type="checkbox"
                className="ds-input"
                checked={view.oneOffs.has(card.id)}
                onChange={({ target }) => {
                  const [rule] = card.when ? rulesFor(card.when) : [];
                  view.ask(card.id, target.checked ? (rule ?? null) : null);
                }}
              />
              <span className="roll-bar" aria-hidden="true" />
              <span className="ui-hidden">{words.wheel.kinds[card.kind]}: </span>
              <span className="roll-one-off-title">{card.title}</span>
              <span className="roll-week">{card.when && sayTurn(card.when, language, from)}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
};
