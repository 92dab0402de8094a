// What the chosen proposals put on the board, as one change: cards, and what is done every year. Called by the screen, which hands it to
// the board's commands.
import { type Activity, type Board, PLAIN_ACTIVITY } from '../board.ts';
import type { CardId, Kind, NewCard, PlanFields, TagId } from '../card.ts';
import { place } from '../order.ts';
import type { PlainDate } from '../plain-date.ts';
import { endOf } from '../when.ts';
import { mayBeMade, type Proposal, type ProposedPlan } from './proposal.ts';

type MadeCard = NewCard & { readonly id: CardId; readonly order: string };

export type BroughtIn = { readonly cards: readonly MadeCard[]; readonly activities: readonly Activity[] };

export type ForAll = {
  /** For those that don't say their own. */
  readonly kind: Kind;
  /** On every card, besides its own. */
  readonly tags: readonly TagId[];
  readonly tagOf: (name: string) => TagId;
  /** The id of what is called so in one of the plan's lists, which gets it when it isn't there. */
  readonly planOf: (list: 'audiences' | 'channels' | 'messages' | 'goals', words: string) => string;
  readonly today: PlainDate;
};

/** The cards come last on the board, in the file's order. What may not be made is passed over. */
export function broughtIn(
  proposals: readonly Proposal[],
  board: Pick<Board, 'cards'>,
  all: ForAll,
): BroughtIn {
  const made = proposals.filter(mayBeMade);
  const cards = made.filter(({ yearly }) => yearly === null);
  const last = board.cards.slice(-1);
  const { orders } = place(last, last.length, cards.length);
  return {
    cards: cards.map((proposal, i) => cardOf(proposal, orders[i] ?? '', all)),
    activities: made.flatMap((proposal) => activityOf(proposal, all)),
  };
}

function cardOf(proposal: Proposal, order: string, { kind, tags, tagOf, planOf, today }: ForAll): MadeCard {
  const { title, when, status, assignees, service, duplicate } = proposal;
  const wasDone = when !== null && endOf(when) < today ? endOf(when) : today;
  return {
    id: duplicate?.is === 'deleted' ? duplicate.card : proposal.id,
    title,
    kind: proposal.kind ?? kind,
    when,
    status,
    waiting: status === 'waiting' ? { on: '', since: null } : null,
    doneOn: status === 'done' ? wasDone : null,
    order,
    assignees,
    tags: [...new Set([...proposal.tags.map(tagOf), ...tags])],
    service,
    ...(proposal.plan && planFieldsOf(proposal.plan, planOf)),
  };
}

/** Only what is said: a card that says nothing of a field has none. */
function planFieldsOf(plan: ProposedPlan, planOf: ForAll['planOf']): Partial<PlanFields> {
  const { goal, message, audiences, channels, planFrom, hours, rights, evaluation } = plan;
  return {
    ...(audiences.length > 0 && { audiences: audiences.map((name) => planOf('audiences', name)) }),
    ...(channels.length > 0 && { channels: channels.map((name) => planOf('channels', name)) }),
    ...(message !== '' && { message: planOf('messages', message) }),
    ...(goal !== '' && { goal: planOf('goals', goal) }),
    ...(planFrom !== null && { planFrom }),
    ...(hours !== null && { hours }),
    ...(rights !== '' && { rights }),
    ...(evaluation !== '' && { evaluation }),
  };
}

const activityOf = ({ id, title, kind, assignees, yearly }: Proposal, all: ForAll): Activity[] =>
  yearly === null
    ? []
    : [
        {
          ...PLAIN_ACTIVITY,
          id,
          title,
          kind: kind ?? all.kind,
          rule: yearly.rule,
          days: yearly.days,
          owner: assignees[0] ?? null,
        },
      ];
