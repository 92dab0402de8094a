// Who has a stake in what the group does (interessentanalyse): how much they care, how much they decide, and what that asks of the
// group. Part of the board's value (board.ts); called by the register's screen and register.ts.
import type { CardId, PersonId } from '../card.ts';
import type { PlainDate } from '../plain-date.ts';

export type StakeholderId = string;

/** How much they care, or decide: 1 the least, 5 the most. */
export const STAKES = [1, 2, 3, 4, 5] as const;
export type Stake = (typeof STAKES)[number];

export type Stakeholder = {
  readonly id: StakeholderId;
  /** As it was written; one that is tied to a person is called as that person is. */
  readonly name: string;
  readonly person: PersonId | null;
  /** What they have to do with it, in words. */
  readonly relation: string;
  /** Null until somebody has said; without both it stands outside of the grid. */
  readonly interest: Stake | null;
  readonly influence: Stake | null;
  /** What they need to know. */
  readonly need: string;
  /** The cards by which the group does something about it, by id. */
  readonly measures: readonly CardId[];
  /** When it is to be looked at again. */
  readonly review: PlainDate | null;
};

/** What a stakeholder has when nobody has said anything. */
export const PLAIN_STAKEHOLDER = {
  person: null,
  relation: '',
  interest: null,
  influence: null,
  need: '',
  measures: [],
  review: null,
} as const satisfies Omit<Stakeholder, 'id' | 'name'>;

/** The four quarters of the grid of interest and influence (Mendelow 1991), as stakeholder analyses name them. */
export const QUARTERS = ['satisfy', 'together', 'watch', 'inform'] as const;
export type Quarter = (typeof QUARTERS)[number];

export type Place = { readonly interest: Stake; readonly influence: Stake };

/** From here on a stake is high. */
const HIGH: Stake = 3;
export const isHigh = (stake: Stake): boolean => stake >= HIGH;

export function quarterOf({ interest, influence }: Place): Quarter {
  if (isHigh(influence)) return isHigh(interest) ? 'together' : 'satisfy';
  return isHigh(interest) ? 'inform' : 'watch';
}

export const placeOf = ({
  interest,
  influence,
}: Pick<Stakeholder, 'interest' | 'influence'>): Place | null =>
  interest === null || influence === null ? null : { interest, influence };

export type Step = { readonly interest: -1 | 0 | 1; readonly influence: -1 | 0 | 1 };

const within = (stake: number): Stake => Math.min(5, Math.max(1, stake)) as Stake;

/** One step along the grid's axes, which end where they end. What stands outside of the grid comes into its middle first. */
export function stepped(place: Place | null, step: Step): Place {
  if (place === null) return { interest: 3, influence: 3 };
  return {
    interest: within(place.interest + step.interest),
    influence: within(place.influence + step.influence),
  };
}

/** Its day is here or over. */
export const isReviewDue = ({ review }: Pick<Stakeholder, 'review'>, today: PlainDate): boolean =>
  review !== null && review <= today;
