// What a backup takes out of a data folder, and in which order. Called by back-up-folder.ts.
import { copyDocument } from './copy-document.ts';
import type { Disk } from './disk.ts';
import { nameOfFile } from './file-names.ts';
import { MANIFEST, type Manifest, type Sum, sumOf } from './manifest.ts';
import { writeNewFile } from './new-file.ts';

/*
 Each file is of one instant, the folder is not; so what refers to something is copied before what it refers to, which was on
 disk before it:
 1. The records name boards and who is a member, and are written after the board's document (auth/door.ts).
 2. Boards name cards and meetings, whose texts are written first (meetings.ts, fill-board.ts).
 3. Cards' texts and minutes, from a list made after the last board was copied.
 4. Finalised minutes, which are on disk before the board names their day (finalised-minutes.ts).
 So a copy may hold a text that no board names yet, or a person on a board whose account came later; both do no harm. It
 never has a member without their board, or a card or meeting without its text.
*/

export type Wanted = {
  /** The data folder. */
  readonly from: string;
  /** The records file's name; `parse` throws when its text can't be used. */
  readonly records: { readonly file: string; readonly parse: (text: string) => unknown };
  /** Documents that refer to others. */
  readonly isBoard: (document: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
};

const AT_ONCE = 16;

export class Copying {
  readonly #files = new Map<string, Sum>();
  readonly #damaged: string[] = [];
  readonly #copied = new Set<string>();
  readonly #disk: Disk;
  readonly #wanted: Wanted;
  readonly #target: string;

  constructor(disk: Disk, wanted: Wanted, target: string) {
    this.#disk = disk;
    this.#wanted = wanted;
    this.#target = target;
  }

  isEmpty(): boolean {
    return this.#files.size === 0;
  }

  async #put(path: string, bytes: Uint8Array) {
    await writeNewFile(this.#disk, `${this.#target}/${path}`, bytes);
    this.#files.set(path, sumOf(bytes));
  }

  async records(): Promise<void> {
    const { from, records } = this.#wanted;
    const bytes = await this.#disk.read(`${from}/${records.file}`);
    if (!bytes) return;
    try {
      records.parse(bytes.toString('utf8'));
    } catch {
      throw new Error(`${from}/${records.file} can't be read as it lies: there is no use in a copy of it.`);
    }
    await this.#put(records.file, bytes);
  }

  /** The folders in `documents` by the documents' names, without those that were copied. */
  async #left(): Promise<readonly string[]> {
    const names = await this.#disk.list(`${this.#wanted.from}/documents`);
    return names.filter((file) => nameOfFile(file) !== null && !this.#copied.has(file)).sort();
  }

  async #document(file: string): Promise<void> {
    this.#copied.add(file);
    const copy = await copyDocument(this.#disk, `${this.#wanted.from}/documents/${file}`);
    if (copy.isDamaged) this.#damaged.push(nameOfFile(file) ?? file);
    for (const { name, bytes } of copy.files) await this.#put(`documents/${file}/${name}`, bytes);
  }

  async #some(files: readonly string[]): Promise<void> {
    for (let at = 0; at < files.length; at += AT_ONCE)
      await Promise.all(files.slice(at, at + AT_ONCE).map((file) => this.#document(file)));
  }

  async documents(): Promise<void> {
    const isBoard = (file: string) => this.#wanted.isBoard(nameOfFile(file) ?? '');
    for (;;) {
      // Until no board is new: one made meanwhile would come without the texts that were made just before it.
      const left = await this.#left();
      const boards = left.filter(isBoard);
      if (boards.length === 0) return this.#some(left);
      await this.#some(boards);
    }
  }

  /** Byte for byte: each holds the sum of what it says, which the server checks whenever it reads it. */
  finalised(): Promise<void> {
    return this.#jsonIn('finalised');
  }

  /** As far as they are there: the program never reads them, and writes them anew. */
  readable(): Promise<void> {
    return this.#jsonIn('readable');
  }

  async #jsonIn(name: string): Promise<void> {
    const folder = `${this.#wanted.from}/${name}`;
    for (const file of await this.#disk.list(folder)) {
      if (!/^[a-z0-9_%-]+\.json$/.test(file)) continue;
      const bytes = await this.#disk.read(`${folder}/${file}`);
      if (bytes) await this.#put(`${name}/${file}`, bytes);
    }
  }

  async manifest(): Promise<void> {
    const manifest: Manifest = {
      format: 'aarring-backup',
      version: 1,
      made: new Date(this.#wanted.now).toISOString(),
      documents: new Set([...this.#files.keys()].flatMap((path) => /^documents\/[^/]+/.exec(path) ?? []))
        .size,
      damaged: this.#damaged.sort(),
      files: Object.fromEntries([...this.#files].sort(([a], [b]) => (a < b ? -1 : 1))),
    };
    const text = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
    await writeNewFile(this.#disk, `${this.#target}/${MANIFEST}`, text);
  }
}
