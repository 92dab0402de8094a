// A group of two with a board to fill from outside the pages, as another program would. Called by the board's browser tests.
import type { Card, CardId } from '../../app/domain/card.ts';
import { place } from '../../app/domain/order.ts';
import { parseWhen } from '../../app/domain/when.ts';
import { type BoardCommands, boardCommands } from '../../app/ydoc/board-commands.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import type { Person } from '../helpers/browser.ts';
import { joinAs } from '../helpers/peer.ts';
import { startTestServer } from '../helpers/server.ts';

export type BoardGroup = {
  readonly address: string;
  readonly board: string;
  readonly ada: SignedIn;
  readonly bo: SignedIn;
  /** A third client of Bo's, without a page. */
  readonly others: BoardCommands;
  /** `count` cards «name 0», «name 1» … with the ids `name-0`, `name-1` …; `when` in EDTF, null without a date. */
  fill(name: string, count: number, when: string | null): Promise<void>;
  /** Resolves when the server has what `others` did. */
  sent(): Promise<void>;
};

export const boardGroup = async (): Promise<BoardGroup> => {
  const server = await startTestServer();
  const { address } = server;
  const ada = await setUpGroup(server, 'empty', 'Ada Berg');
  const bo = await joinGroup(server, ada, 'Bo Lie');
  const admission = { address, cookie: bo.jar.header() };
  const peer = joinAs(admission, documentName.board(ada.board), { quiet: true });
  await peer.synced();
  const others = boardCommands(peer.doc, { origin: 'others' });
  return {
    address,
    board: ada.board,
    ada,
    bo,
    others,
    sent: peer.sent,
    fill: async (name, count, when) => {
      others.addCards(
        place([], 0, count).orders.map((order, i) => ({
          id: `${name}-${i}`,
          title: `${name} ${i}`,
          kind: 'action' as const,
          when: when === null ? null : parseWhen(when),
          order,
        })),
      );
      await peer.sent();
    },
  };
};

/** The card's id where the focus is in a card, else what the focused element is called. */
export const focusedCard = ({ page }: Pick<Person, 'page'>): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const card = element?.closest<HTMLElement>('[data-card]')?.dataset.card;
    return card ?? element?.getAttribute('aria-label') ?? element?.tagName ?? '';
  });

/** Resolves when a screen reader has been told these words. */
export const hears = ({ page }: Pick<Person, 'page'>, words: string): Promise<void> =>
  page
    .locator('div.ui-hidden[aria-live="polite"]')
    .filter({ hasText: words })
    .first()
    .waitFor({ state: 'attached' });

export const titleOf = (id: CardId): Card['title'] => id.replace('-', ' ');
