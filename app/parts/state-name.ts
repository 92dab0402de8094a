// What a card's state is called where one word of it stands alone: «I arbeid», «Publisert». Called by lists of cards and by the card in a line.
import { type Card, shownStateOf } from '../domain/card.ts';
import type { AllWords } from '../text/all-words.ts';
import { capital } from '../text/capital.ts';

type Words = Pick<AllWords['board'], 'statuses' | 'published'>;

export const stateNameOf = (card: Card, words: Words): string => {
  const state = shownStateOf(card);
  return state === 'published' ? capital(words.published) : words.statuses[state];
};
