// One message in several channels: a card for each, with a date of its own. Called by the card's panel.
import type { Board, Channel } from '../board.ts';
import type { Card, CardId, ChannelId, NewCard } from '../card.ts';
import { shortId } from '../short-id.ts';

/** Derives from both, so that two who make it at once make one card. */
export const channelCardId = (parent: CardId, channel: ChannelId): CardId =>
  shortId(`${parent}-in-${channel}`);

/** What the card says that holds for every channel goes along; hours and what was said of how it went do not. */
export function inChannels(card: Card, channels: readonly Channel[]): (NewCard & { readonly id: CardId })[] {
  const { when, assignees, tags, service, audiences, message, goal, planFrom, rights, askAfter } = card;
  return channels.map(({ id, name }) => ({
    id: channelCardId(card.id, id),
    kind: 'communication',
    title: `${card.title.trim()} (${name})`.trim(),
    parent: card.id,
    channels: [id],
    when,
    assignees,
    tags,
    service,
    audiences,
    message,
    goal,
    planFrom,
    rights,
    askAfter,
  }));
}

export type Making = { readonly added: readonly NewCard[]; readonly restored: readonly CardId[] };

/**
 * What it takes to have the card in these channels. What was made so before and deleted comes back, what is there already is left as it
 * is. A card that was made so and is something else by now keeps its id: the one that is made in its stead gets a new one.
 */
export function makingOf(
  card: Card,
  channels: readonly Channel[],
  { cards, deleted }: Pick<Board, 'cards' | 'deleted'>,
): Making {
  const added: NewCard[] = [];
  const restored: CardId[] = [];
  for (const child of inChannels(card, channels)) {
    const isSame = ({ id }: Card) => id === child.id;
    const here = cards.find(isSame);
    const known = here ?? deleted.find(isSame);
    const { id: _, ...unnamed } = child;
    if (known === undefined) added.push(child);
    else if (!isStill(child, known)) added.push(unnamed);
    else if (here === undefined) restored.push(child.id);
  }
  return { added, restored };
}

const isStill = ({ parent, channels }: NewCard, now: Card): boolean =>
  now.parent === parent && (channels ?? []).every((id) => now.channels.includes(id));
