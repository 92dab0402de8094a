// A card, or something done every year, that a file would become: what the preview shows a row of. Made by table-proposals.ts and
// calendar-proposals.ts, marked by duplicates.ts, made into cards by brought-in.ts.
import type { ActivityId, CardId, Kind, PersonId, PlanFields, ServiceId, Status } from '../card.ts';
import type { When } from '../when.ts';
import type { Rule } from '../year/rule.ts';
import { MOST_ROWS } from './incoming.ts';

/** What could not be read, with the words in question; the card is made without it. */
export type Problem =
  | { readonly is: 'no-title' }
  | {
      readonly is: 'date' | 'end' | 'kind' | 'status' | 'service' | 'planFrom' | 'hours';
      readonly text: string;
    }
  /** Its kind says that it is no communication task, so what it says of the plan stays behind. */
  | { readonly is: 'no-plan' }
  /** It ends before it starts: the start alone counts. */
  | { readonly is: 'ends-before'; readonly text: string }
  /** Names that mean nobody on the board, or more than one. */
  | { readonly is: 'people'; readonly names: readonly string[] };

/** What is there already. `row`: an earlier row of the same file says the same. */
export type Duplicate =
  | { readonly is: 'card'; readonly card: CardId }
  | { readonly is: 'deleted'; readonly card: CardId }
  | { readonly is: 'activity'; readonly activity: ActivityId }
  | { readonly is: 'row' };

/** What it says of the communication plan: names and texts, since what the plan's lists lack is added when it is made. */
export type ProposedPlan = Pick<PlanFields, 'planFrom' | 'hours' | 'rights' | 'evaluation'> & {
  readonly goal: string;
  readonly message: string;
  readonly audiences: readonly string[];
  readonly channels: readonly string[];
};

export type Proposal = {
  /** The id of what it becomes; derives from the file's own id, or from what the row says. */
  readonly id: CardId;
  /** The id that this card has in our own calendars, when the file is one of them. */
  readonly ours: CardId | null;
  readonly title: string;
  /** The date as the file has it; '' without one. */
  readonly written: string;
  readonly when: When | null;
  /** Null: not said, so the one that is chosen for all. */
  readonly kind: Kind | null;
  readonly status: Status;
  readonly assignees: readonly PersonId[];
  readonly service: ServiceId | null;
  /** Names. */
  readonly tags: readonly string[];
  /** Null: nothing. */
  readonly plan: ProposedPlan | null;
  /** It becomes something that is done every year, by this rule and for so many days; `when` is its next or last time. */
  readonly yearly: { readonly rule: Rule; readonly days: number } | null;
  /** One of so many times that it is only made when somebody chooses it. */
  readonly often: boolean;
  readonly problems: readonly Problem[];
  readonly duplicate: Duplicate | null;
};

/** What is chosen and may be made, and no more than the board takes at once: the others wait for the next time. */
export const toMakeNow = (proposals: readonly Proposal[], chosen: ReadonlySet<string>): readonly Proposal[] =>
  proposals.filter((one) => chosen.has(one.id) && mayBeMade(one)).slice(0, MOST_ROWS);

/** Without a title there is no card; what is there already is pointed to. A deleted card may come back. */
export const mayBeMade = ({ title, duplicate }: Proposal): boolean =>
  title !== '' && (duplicate === null || duplicate.is === 'deleted');
