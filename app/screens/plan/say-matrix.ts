// The grid in words: what a row has worth a look, and what a cell holds. Pure; called by the grid.

import type { Card } from '../../domain/card.ts';
import { PUBLISHING } from '../../domain/card.ts';
import { CROWDED, type MatrixRow, type Months } from '../../domain/plan/matrix.ts';
import { monthName, monthShort } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { plan } from '../../text/plan.ts';

const listed = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;

/** «apr–aug og okt–des». */
const sayMonths = (spans: readonly Months[], language: Language): string =>
  listed(
    spans.map(({ from, to }) => `${monthShort(from, language)}–${monthShort(to, language)}`),
    plan[language].and,
  );

/** «Stille apr–aug», or that it is so all year; '' when there is no gap. */
export function sayGaps({ gaps, count }: MatrixRow, language: Language): string {
  const words = plan[language].matrix;
  if (gaps.length === 0) return '';
  return count === 0 ? words.quietAllYear : words.quiet(sayMonths(gaps, language));
}

/** «Mye i mars og nov»; '' when no month is crowded. */
export function sayCrowds({ crowded }: MatrixRow, language: Language): string {
  if (crowded.length === 0) return '';
  const months = crowded.map((month) => monthShort(month, language));
  return plan[language].matrix.crowded(listed(months, plan[language].and));
}

/** «Presse, november: 5 tiltak, 3 planlagte, 2 publiserte, mye på én gang»; `month` 1–12. */
export function sayCell(name: string, month: number, cards: readonly Card[], language: Language): string {
  const words = plan[language];
  const place = `${name}, ${monthName(month, language)}`;
  if (cards.length === 0) return `${place}: ${words.matrix.nothing}`;
  const states = PUBLISHING.flatMap((state) => {
    const n = cards.filter(({ publishing }) => publishing === state).length;
    return n === 0 ? [] : [words.states[state](n)];
  });
  const crowd = cards.length >= CROWDED ? [words.matrix.crowd] : [];
  return `${place}: ${[words.cards(cards.length), ...states, ...crowd].join(', ')}`;
}
