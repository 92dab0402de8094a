// Finalised minutes are part of a backup, and come back from it as they were.
import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { backUpFolder } from '../../../server/store/back-up-folder.ts';
import { fileDocuments } from '../../../server/store/file-store.ts';
import { restoreFolder } from '../../../server/store/restore-folder.ts';
import { aHouse, finalise } from './a-house.ts';

test('[R2] a backup holds finalised minutes byte for byte, and a restore puts them back', async () => {
  const house = await aHouse();
  await finalise(house);
  const documents = await fileDocuments(house.folder);
  await documents.append('board/one', [new Uint8Array([1, 2, 3])]);
  await documents.close();
  const [name = ''] = await readdir(`${house.folder}/finalised`);
  const copy = `${house.folder}-copy`;
  const records = { file: 'records.json', parse: JSON.parse };
  const manifest = await backUpFolder({
    from: house.folder,
    to: copy,
    records,
    isBoard: (document) => document.startsWith('board/'),
    now: 0,
  });
  expect(Object.keys(manifest.files)).toContain(`finalised/${name}`);
  const back = `${house.folder}/back`;
  await restoreFolder({ from: copy, to: back, records: records.file });
  expect(await readFile(`${back}/finalised/${name}`)).toEqual(
    await readFile(`${house.folder}/finalised/${name}`),
  );
  await expect(restoreFolder({ from: copy, to: back, records: records.file })).rejects.toThrow(
    `${back} holds a group's work already (documents, finalised)`,
  );
});
