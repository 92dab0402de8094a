// Every screen of Årring, its address and how one knows that it is there: what must be accessible and fit any width.
// Called by tests/browser.
import type { Page } from 'playwright-core';
import { saysSaved } from './board-page.ts';
import type { Person } from './browser.ts';

export type Screen = {
  readonly name: string;
  /** Whether it is for whoever has come in, or for strangers at the door. */
  readonly door: boolean;
  readonly path: (group: Group) => string;
  /** Resolves when the screen is drawn and, inside, live. */
  readonly ready: (person: Person) => Promise<void>;
};

/** What the addresses need to know of a group with the example in it. */
export type Group = {
  readonly board: string;
  readonly card: string;
  /** One that was held, with the text of its minutes. */
  readonly meeting: string;
  /** One that was held before that, whose minutes are finalised. */
  readonly finalised: string;
  /** The one that comes. */
  readonly coming: string;
  readonly series: string;
  /** The path of an invitation. */
  readonly invitation: string;
};

const drawn = ({ page }: Person) => page.getByRole('heading', { level: 1 }).waitFor();

const inside = (
  name: string,
  path: Screen['path'],
  more: (page: Page) => Promise<void> = async () => {},
) => ({
  name,
  door: false,
  path,
  ready: async (person: Person) => {
    await saysSaved(person, 'saved');
    await more(person.page);
  },
});

const atTheDoor = (name: string, path: Screen['path']) => ({ name, door: true, path, ready: drawn });

/** The card's body is an editor that comes a little later than the rest of the panel. */
const editor = (page: Page) => page.locator('.card-panel [contenteditable="true"]').waitFor();

export const SCREENS: readonly Screen[] = [
  atTheDoor('sign-in', () => '/sign-in'),
  atTheDoor('invitation', ({ invitation }) => invitation),
  atTheDoor('an address that is not there', () => '/ingenting'),
  inside('board', ({ board }) => `/b/${board}`),
  inside('board by status', ({ board }) => `/b/${board}?lens=flow`),
  inside('board with lanes', ({ board }) => `/b/${board}?lanes=people`),
  inside('board with an open card', ({ board, card }) => `/b/${board}/card/${card}`, editor),
  inside('list', ({ board }) => `/b/${board}/list`),
  inside('list with an open card', ({ board, card }) => `/b/${board}/list/card/${card}`, editor),
  inside('wheel', ({ board }) => `/b/${board}/wheel`),
  inside('wheel with an open card', ({ board, card }) => `/b/${board}/wheel/card/${card}`, editor),
  inside('year plan', ({ board }) => `/b/${board}/year-plan`),
  inside('year plan with an open card', ({ board, card }) => `/b/${board}/year-plan/card/${card}`, editor),
  inside('links to the wheel', ({ board }) => `/b/${board}/share`),
  inside('communication plan', ({ board }) => `/b/${board}/plan`),
  inside('communication plan with an open task', ({ board }) => `/b/${board}/plan/card/prisnytt`, editor),
  inside('what is done every year', ({ board }) => `/b/${board}/year`),
  inside('the roll to next year', ({ board }) => `/b/${board}/year/roll`),
  inside('stakeholders', ({ board }) => `/b/${board}/stakeholders`),
  inside('meetings', ({ board }) => `/b/${board}/meetings`),
  inside('series of meetings', ({ board, series }) => `/b/${board}/meetings/series/${series}`),
  inside('meeting', ({ board, coming }) => `/b/${board}/meetings/${coming}`),
  inside(
    'meeting with an open card',
    ({ board, coming, card }) => `/b/${board}/meetings/${coming}/card/${card}`,
    editor,
  ),
  inside('import of minutes', ({ board }) => `/b/${board}/meetings/new`),
  inside('minutes and what was found in them', ({ board, meeting }) => `/b/${board}/meetings/${meeting}`),
  inside('minutes to finalise', ({ board, meeting }) => `/b/${board}/meetings/${meeting}/finalise`),
  inside('minutes as a document', ({ board, meeting }) => `/b/${board}/meetings/${meeting}/minutes`),
  inside('mail of own items', ({ board, finalised }) => `/b/${board}/meetings/${finalised}/mail`),
  inside('decisions', ({ board }) => `/b/${board}/decisions`),
  { name: 'own account', door: false, path: () => '/account', ready: drawn },
  inside('people', ({ board }) => `/b/${board}/people`),
  inside('calendar', ({ board }) => `/b/${board}/calendar`),
  inside('a plan that comes in', ({ board }) => `/b/${board}/import`),
];
