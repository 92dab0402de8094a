// The store on a disk: one folder a document, one process a folder. Called by server/index.ts.
import { type Disk, nodeDisk, replaceFile } from './disk.ts';
import { type DocumentFiles, documentFiles } from './document-files.ts';
import { fileNameOf, nameOfFile } from './file-names.ts';
import { lockFolder } from './lock-folder.ts';
import type { DocumentStore, Log } from './store.ts';

/** Messages for a person go to stderr unless a log is lent. */
const stderrLog: Log = {
  info: () => {},
  warn: (about, message) => console.warn(message, about),
  error: (about, message) => console.error(message, about),
};

type Options = { readonly log?: Log; readonly disk?: Disk };

/** Documents in `<folder>/documents/<encoded name>/`, readable copies in `<folder>/readable/<encoded name>.json`. No lock. */
export const fileDocuments = async (
  folder: string,
  { log = stderrLog, disk = nodeDisk }: Options = {},
): Promise<DocumentStore> => {
  const documentsFolder = `${folder}/documents`;
  const readableFolder = `${folder}/readable`;
  await disk.makeFolder(documentsFolder);
  await disk.makeFolder(readableFolder);
  await disk.syncFolder(folder);
  const open = new Map<string, DocumentFiles>();
  /** Writes of readable copies under way: one after the other for each document. */
  const readable = new Map<string, Promise<void>>();

  const filesOf = (name: string): DocumentFiles => {
    const known = open.get(name);
    if (known) return known;
    const files = documentFiles(disk, name, `${documentsFolder}/${fileNameOf(name)}`, log);
    open.set(name, files);
    return files;
  };

  return {
    // A name that can't be a file's must reject, not throw.
    load: async (name) => filesOf(name).load(),
    append: async (name, updates) => filesOf(name).append(updates),
    fold: async (name, make) => filesOf(name).fold(make),
    list: async () => {
      const names: string[] = [];
      for (const file of await disk.list(documentsFolder)) {
        const name = nameOfFile(file);
        if (name === null) continue;
        const held = await disk.list(`${documentsFolder}/${file}`);
        if (held.some((inside) => inside === 'snapshot' || inside.startsWith('log.'))) names.push(name);
      }
      return names.sort();
    },
    writeReadable: (name, text) => {
      const before = readable.get(name) ?? Promise.resolve();
      const next = before.then(() =>
        replaceFile(disk, readableFolder, `${fileNameOf(name)}.json`, [Buffer.from(text)]),
      );
      const settled = next.catch(() => {});
      readable.set(name, settled);
      return next;
    },
    release: async (name) => {
      const files = open.get(name);
      open.delete(name);
      await Promise.all([files?.close(), readable.get(name)]);
      readable.delete(name);
    },
    close: async () => {
      await Promise.all([...open.values()].map((files) => files.close()));
      open.clear();
    },
  };
};

/**
 * The data folder for this process alone: throws one clear line when another process has it. `lock` gives it back:
 * call it last, after `documents.close()`.
 */
export const openFileStore = async (
  folder: string,
  options: Options = {},
): Promise<{ readonly documents: DocumentStore; readonly lock: () => Promise<void> }> => {
  const disk = options.disk ?? nodeDisk;
  await disk.makeFolder(folder);
  const lock = await lockFolder(folder);
  try {
    return { documents: await fileDocuments(folder, options), lock };
  } catch (error) {
    await lock();
    throw error;
  }
};
