// What a card's state is called where one word of it stands alone: «I arbeid», «Publisert». Called by lists of cards, by the card in a line,
// and by what is made into a file.
import { type Card, type ShownState, shownStateOf } from '../domain/card.ts';
import type { AllWords } from './all-words.ts';
import { capital } from './capital.ts';

type Words = Pick<AllWords['board'], 'statuses' | 'published'>;

export const stateName = (state: ShownState, words: Words): string =>
  state === 'published' ? capital(words.published) : words.statuses[state];

export const stateNameOf = (card: Card, words: Words): string => stateName(shownStateOf(card), words);
