// backup.json, which says what a backup holds, with a sum of each file. Written by back-up-folder.ts, believed by
// restore-folder.ts only as far as the files agree with it.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Disk } from './disk.ts';

export const MANIFEST = 'backup.json';

/** A path of ours: what lies at the top, a readable copy, finalised minutes, or a file in a document's folder. Nothing leads out of the folder. */
const PATH =
  /^(?:[a-z]+\.json|(?:readable|finalised)\/[a-z0-9_%-]+\.json|documents\/[a-z0-9_%-]+\/(?:snapshot|log\.\d+)(?:\.corrupt-\d+)?)$/;

const sum = z.object({ bytes: z.number().int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) });
const manifest = z.object({
  format: z.literal('aarring-backup'),
  version: z.literal(1),
  /** When the copying began. */
  made: z.iso.datetime(),
  documents: z.number().int().nonnegative(),
  /** Names of documents that were damaged already: copied as they lay. */
  damaged: z.array(z.string()),
  files: z.record(z.string().regex(PATH), sum),
});

export type Manifest = z.infer<typeof manifest>;
export type Sum = z.infer<typeof sum>;

export const sumOf = (bytes: Uint8Array): Sum => ({
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
});

export const bytesOf = ({ files }: Manifest): number =>
  Object.values(files).reduce((bytes, file) => bytes + file.bytes, 0);

/** Rejects with one line when the folder is no whole backup of a version that is known. */
export const readManifest = async (disk: Disk, folder: string): Promise<Manifest> => {
  const bytes = await disk.read(`${folder}/${MANIFEST}`);
  if (!bytes) throw new Error(`${folder} is no backup: it has no ${MANIFEST}.`);
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    // What isn't JSON is no manifest either.
  }
  const read = manifest.safeParse(value);
  if (!read.success) throw new Error(`${folder}/${MANIFEST} is not as this version of Årring writes it.`);
  return read.data;
};

/** The file's bytes; rejects with one line when they aren't those that were put into the backup. */
export const readSummed = async (disk: Disk, folder: string, path: string, sum: Sum): Promise<Buffer> => {
  const bytes = await disk.read(`${folder}/${path}`);
  if (!bytes) throw new Error(`The backup ${folder} is not whole: ${path} is missing.`);
  const found = sumOf(bytes);
  if (found.sha256 !== sum.sha256 || found.bytes !== sum.bytes)
    throw new Error(`The backup ${folder} is not as it was made: ${path} has been changed.`);
  return bytes;
};
