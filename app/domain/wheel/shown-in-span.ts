// What a wheel shows through a filter: the cards, what is done every year and has no card yet, and the rings. Called by the wheel and its pictures.
import type { Board } from '../board.ts';
import type { Card, PersonId } from '../card.ts';
import { filterFor, kindPasses, parseQuery, type Query } from '../filter.ts';
import type { PlainDate } from '../plain-date.ts';
import { RINGS_BY_KIND, type RingChoice, ringsThrough } from './ring-plan.ts';
import type { WheelSpan } from './span.ts';
import { missingActivities, type Yearly } from './yearly.ts';

type Asked = {
  readonly span: WheelSpan;
  readonly today: PlainDate;
  readonly me: PersonId | null;
  readonly rings: RingChoice | undefined;
};

/** `filter` is a text of the filter language; `me` is who `@meg` is, or nobody. */
export const shownInSpan = (
  board: Board,
  filter: string,
  { span, today, me, rings = RINGS_BY_KIND }: Asked,
): { readonly cards: readonly Card[]; readonly yearly: readonly Yearly[]; readonly rings: RingChoice } => {
  const { query } = parseQuery(filter);
  return {
    cards: board.cards.filter(filterFor(query, { ...board, today, me })),
    yearly: yearlyThrough(query, board, span),
    rings: ringsThrough(rings, query),
  };
};

/** An activity has a kind, but neither people, tags nor a state: a filter on those leaves it out. */
export const yearlyThrough = (query: Query, board: Board, span: WheelSpan): readonly Yearly[] =>
  query.terms.some(({ key }) => key !== 'kind')
    ? []
    : missingActivities(board, span).filter(({ activity }) => kindPasses(query, activity.kind));
