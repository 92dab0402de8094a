// The log of decisions across meetings: which meeting, which case, what took whose place; searchable. Pure; called by the decisions'
// screen.

import type { Board, Meeting } from '../board.ts';
import { byCodeUnits } from '../by-code-units.ts';
import type { Card } from '../card.ts';
import { type Findable, type Prepared, prepare, search } from '../search.ts';
import type { Decision, DecisionId } from './decision.ts';

export type LoggedDecision = {
  readonly decision: Decision;
  /** Null when the meeting is no longer on the board. */
  readonly meeting: Meeting | null;
  readonly card: Card | null;
  /** The later decision that took its place; null also when that was taken away. */
  readonly supersededBy: Decision | null;
  /** Those whose place it took, by id. */
  readonly supersedes: readonly Decision[];
};

type LogBoard = Pick<Board, 'decisions' | 'meetings' | 'cards' | 'deleted'>;

/** The newest meeting's first; within a meeting, and without a date last, by id. */
export function decisionLog({ decisions, meetings, cards, deleted }: LogBoard): readonly LoggedDecision[] {
  const byId = new Map(decisions.map((decision) => [decision.id, decision]));
  const meetingOf = new Map(meetings.map((meeting) => [meeting.id, meeting]));
  const cardOf = new Map([...deleted, ...cards].map((card) => [card.id, card]));
  return decisions
    .map(
      (decision): LoggedDecision => ({
        decision,
        meeting: meetingOf.get(decision.meeting) ?? null,
        card: decision.card === null ? null : (cardOf.get(decision.card) ?? null),
        supersededBy: decision.supersededBy === null ? null : (byId.get(decision.supersededBy) ?? null),
        supersedes: decisions.filter((other) => other.supersededBy === decision.id),
      }),
    )
    .sort(
      (a, b) =>
        byCodeUnits(b.meeting?.date ?? '', a.meeting?.date ?? '') ||
        byCodeUnits(a.decision.id, b.decision.id),
    );
}

/** Those that may take its place: any that doesn't, by itself or through others, give its own place to it already. */
export function mayTakePlace(log: readonly LoggedDecision[], id: DecisionId): readonly LoggedDecision[] {
  const next = new Map(log.map(({ decision }) => [decision.id, decision.supersededBy]));
  const leadsHere = (from: DecisionId): boolean => {
    const seen = new Set<DecisionId>();
    for (let at: DecisionId | null = from; at !== null && !seen.has(at); at = next.get(at) ?? null) {
      if (at === id) return true;
      seen.add(at);
    }
    return false;
  };
  return log.filter(({ decision }) => !leadsHere(decision.id));
}

type Found = Findable & { readonly logged: LoggedDecision };

/** To be searched many times. What was decided counts before why, what came of it, the case and the meeting. */
export const prepareLog = (log: readonly LoggedDecision[]): readonly Prepared<Found>[] =>
  prepare(
    log.map((logged) => {
      const { decision, card, meeting } = logged;
      const rest = [
        decision.why,
        decision.consequences,
        card?.title ?? '',
        meeting?.title ?? '',
        meeting?.date ?? '',
      ];
      return {
        id: decision.id,
        title: decision.what,
        rest: rest.join(' '),
        isDone: logged.supersededBy !== null,
        logged,
      };
    }),
  );

/** All of them with nothing typed, as they stand; otherwise those with all the words, the best first. */
export const searchLog = (prepared: readonly Prepared<Found>[], typed: string): readonly LoggedDecision[] =>
  typed.trim() === ''
    ? prepared.map(({ found }) => found.logged)
    : search(prepared, typed, { most: prepared.length }).map(({ found }) => found.logged);
