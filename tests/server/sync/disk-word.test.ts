// What everybody in a document hears of the server's disk (S22).
import { expect, test } from 'vitest';
import { MESSAGE } from '../../../app/ydoc/wire.ts';
import { gatedDocuments } from './gated-documents.ts';
import { join, knock, soon, startSync } from './sync-server.ts';

const refuses = (bytes: Uint8Array) => bytes[0] === MESSAGE.disk && bytes[1] === 1;
const takes = (bytes: Uint8Array) => bytes[0] === MESSAGE.disk && bytes[1] === 0;

test('[S22] when the disk begins to refuse all in the document hear it, also one who comes then; and when it takes edits again', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server);
  await ada.saved();
  const watching = knock(server);
  const elsewhere = knock(server, 'board/two');
  await Promise.all([watching.opened(), elsewhere.opened()]);
  await watching.heardOut();
  expect(watching.heard.some((bytes) => bytes[0] === MESSAGE.disk)).toBe(false);
  documents.fail('append', true);
  ada.notes.set('a', 1);
  await watching.hears('that the disk refuses', refuses);
  const late = knock(server);
  await late.opened();
  await late.hears('that the disk refuses', refuses);
  documents.fail('append', false);
  await watching.hears('that the disk takes edits again', takes);
  await late.hears('that the disk takes edits again', takes);
  await ada.saved();
  await elsewhere.heardOut();
  expect(elsewhere.heard.some((bytes) => bytes[0] === MESSAGE.disk)).toBe(false);
});

test('[S22] one who does not read while the disk recovers hears it when it reads again', async () => {
  const documents = gatedDocuments();
  const server = await startSync({ documents });
  const ada = join(server);
  await ada.saved();
  const slow = knock(server);
  await slow.opened();
  documents.fail('append', true);
  ada.notes.set('a', 1);
  await slow.hears('that the disk refuses', refuses);
  slow.socket.pause();
  documents.fail('append', false);
  await ada.saved();
  for (let at = 0; at < 12; at++) {
    ada.notes.set('large', `${at}`.padEnd(1024 * 1024, 'x'));
    await ada.saved();
  }
  documents.fail('append', true);
  ada.notes.set('b', 1);
  await soon('another attempt', documents.reached('append', documents.count('append') + 2));
  documents.fail('append', false);
  await ada.saved();
  slow.socket.resume();
  await slow.hears('that the disk takes edits again', takes);
  await slow.heardOut();
  expect(slow.heard.filter((bytes) => bytes[0] === MESSAGE.disk).at(-1)?.[1]).toBe(0);
});
