// One message in several channels: a card for each, with a date of its own. Called by the card's panel.
import type { Channel } from '../board.ts';
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
