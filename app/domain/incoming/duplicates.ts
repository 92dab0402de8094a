// Marks what is on the board already, or further up in the same file. Called by the screen with the board as it is now.
import type { Board } from '../board.ts';
import type { CardId } from '../card.ts';
import { plainLetters } from '../plain-letters.ts';
import { startOf, type When } from '../when.ts';
import type { Duplicate, Proposal } from './proposal.ts';

type Known = Pick<Board, 'cards' | 'deleted' | 'activities'>;

/** Same words on the same day (or in the same month) is the same thing; without a date, the same words among those without one. */
const saying = (title: string, when: When | null): string =>
  `${plainLetters(title)}\n${when === null ? '' : `${when.precision === 'month' ? 'm' : 'd'}${startOf(when)}`}`;

export function markDuplicates(proposals: readonly Proposal[], board: Known): readonly Proposal[] {
  const cards = new Set(board.cards.map(({ id }) => id));
  const deleted = new Set(board.deleted.map(({ id }) => id));
  const said = new Map<string, CardId>();
  for (const { id, title, when } of board.cards)
    if (!said.has(saying(title, when))) said.set(saying(title, when), id);
  const everyYear = new Map(board.activities.map(({ id, title }) => [plainLetters(title), id]));
  const activities = new Set(board.activities.map(({ id }) => id));
  const seen = new Set<string>();

  const find = ({ id, ours, title, when, yearly }: Proposal): Duplicate | null => {
    if (yearly !== null) {
      const same = activities.has(id) ? id : everyYear.get(plainLetters(title));
      return same === undefined ? null : { is: 'activity', activity: same };
    }
    const own = [ours, id].find((one) => one !== null && cards.has(one));
    if (own) return { is: 'card', card: own };
    const gone = [ours, id].find((one) => one !== null && deleted.has(one));
    const same = said.get(saying(title, when));
    if (same !== undefined) return { is: 'card', card: same };
    return gone ? { is: 'deleted', card: gone } : null;
  };

  return proposals.map((proposal) => {
    const keys = [proposal.id, `${proposal.yearly ? 'y' : ''}${saying(proposal.title, proposal.when)}`];
    const isRepeated = proposal.title !== '' && keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    const duplicate: Duplicate | null = find(proposal) ?? (isRepeated ? { is: 'row' } : null);
    return { ...proposal, duplicate };
  });
}
