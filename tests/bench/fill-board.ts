// A group whose board holds a given number of cards, spread over the year as a real one's. Called by both benches.
import { KINDS, type Kind } from '../../app/domain/card.ts';
import { place } from '../../app/domain/order.ts';
import type { PlainDate } from '../../app/domain/plain-date.ts';
import { parseWhen } from '../../app/domain/when.ts';
import { boardCommands } from '../../app/ydoc/board-commands.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { joinGroup, type SignedIn, setUpGroup } from '../helpers/account.ts';
import { whenIt } from '../helpers/eventually.ts';
import { joinAs, type Peer } from '../helpers/peer.ts';
import { startTestServer, type TestServer } from '../helpers/server.ts';

export type FilledBoard = {
  readonly server: TestServer;
  /** Whoever looks, and whoever moves cards meanwhile. */
  readonly reader: SignedIn;
  readonly mover: Peer;
  /** The first card of its column, without a date. */
  readonly moved: string;
};

const SUBJECTS = [
  'leverandøren',
  'fylkesbibliotekene',
  'styringsgruppa',
  'nettsiden',
  'årsmøtet',
  'avtalen',
  'kurset',
];
const VERBS = [
  'Avklare med',
  'Sende påminnelse til',
  'Forberede',
  'Følge opp',
  'Skrive om',
  'Planlegge',
  'Evaluere',
];
const IN_ONE_GO = 100;

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

/** In each round a card for every month; from round to round other days and kinds of them. */
const roundOf = (at: number): number => Math.floor(at / 12);

const whenOf = (at: number, year: number): PlainDate => {
  const month = String((at % 12) + 1).padStart(2, '0');
  const day = (((at % 12) * 3 + roundOf(at) * 5) % 28) + 1;
  return `${year}-${month}-${String(day).padStart(2, '0')}` as PlainDate;
};

const cardOf = (at: number, year: number, order: string) => ({
  id: `bench-${at}`,
  title: `${pick(VERBS, at)} ${pick(SUBJECTS, Math.floor(at / 7))} (${at})`,
  kind: pick<Kind>(KINDS, at + roundOf(at)),
  when: at % 14 === 0 ? null : parseWhen(whenOf(at, year)),
  order,
});

const fill = (peer: Peer, size: number, year: number): void => {
  const { orders } = place([], 0, size);
  const commands = boardCommands(peer.doc, { origin: 'bench' });
  for (let from = 0; from < size; from += IN_ONE_GO)
    commands.addCards(orders.slice(from, from + IN_ONE_GO).map((order, i) => cardOf(from + i, year, order)));
};

/** Starts a server with such a board; `year` is the one that the board shows. */
export const filledBoard = async (size: number, year: number): Promise<FilledBoard> => {
  const server = await startTestServer();
  const reader = await setUpGroup(server);
  const other = await joinGroup(server, reader, 'Bo Lie');
  const name = documentName.board(reader.board);
  const admission = { address: server.address, cookie: other.jar.header() };
  const mover = joinAs(admission, name, { quiet: true });
  await mover.synced();
  fill(mover, size, year);
  // What a second client has been sent is on the server's disk (R4).
  const witness = joinAs(admission, name, { quiet: true });
  await whenIt(
    witness.doc,
    'update',
    () => witness.doc.getMap('cards').size >= size,
    `${size} cards`,
    60_000,
  );
  witness.leave();
  return { server, reader, mover, moved: 'bench-0' };
};
