// A server with the example group, and what the screens' addresses need of it. Called by tests/browser.

import type { Lack } from '../../app/domain/meeting/gate.ts';
import { readBoard } from '../../app/ydoc/board-document.ts';
import { documentName } from '../../app/ydoc/document-names.ts';
import { invite, postForm, type SignedIn, setUpGroup } from './account.ts';
import { today } from './months.ts';
import { joinAs } from './peer.ts';
import type { Group } from './screens.ts';
import { startTestServer, type TestServer } from './server.ts';

export type ExampleGroup = Group & { readonly server: TestServer; readonly host: SignedIn };

/** Starts it; the card is one that has everything a card can have, as far as there is one. */
export const exampleGroup = async (): Promise<ExampleGroup> => {
  const server = await startTestServer();
  const host = await setUpGroup(server, 'example');
  const peer = joinAs(
    { address: server.address, cookie: host.jar.header() },
    documentName.board(host.board),
    {
      quiet: true,
    },
  );
  await peer.synced();
  const { cards, meetings, series: known } = readBoard(peer.doc);
  peer.leave();
  const [card] = [...cards].sort((a, b) => richness(b) - richness(a));
  // The newest one that was held has minutes; the one that comes has an agenda.
  const past = meetings.filter(({ date }) => date !== null && date < today());
  const [held, before] = past;
  const coming = meetings.find(({ date }) => date !== null && date >= today());
  const [series] = known;
  if (!card || !held || !before || !coming || !series)
    throw new Error('The example group has no cards or no meetings');
  await finalise(server, host, before.id);
  return {
    server,
    host,
    board: host.board,
    card: card.id,
    meeting: held.id,
    finalised: before.id,
    coming: coming.id,
    series: series.id,
    invitation: await invite(server, host),
  };
};

/** Finalises a meeting's minutes, with a word for each thing that is missing. */
const finalise = async (server: TestServer, host: SignedIn, meeting: string): Promise<void> => {
  const path = `/b/${host.board}/meetings/${meeting}/finalise`;
  const data = `${path}?_data=${encodeURIComponent('routes/b.$board.meetings.$meeting_.finalise')}`;
  const headers = { cookie: host.jar.header() };
  const shown = await fetch(new URL(data, server.address), { headers });
  const { lacks, sha256 } = (await shown.json()) as { lacks: readonly Lack[]; sha256: string };
  const words = Object.fromEntries(lacks.map(({ id }) => [`word.${id}`, 'Avklares']));
  const answer = await postForm(server.address, path, { expects: sha256, ...words }, host.jar);
  if (answer.status !== 302) throw new Error(`The minutes were not finalised (${answer.status})`);
};

const richness = (card: ReturnType<typeof readBoard>['cards'][number]): number =>
  card.tags.length +
  card.assignees.length +
  card.parties.length +
  (card.source ? 3 : 0) +
  (card.service ? 2 : 0);
