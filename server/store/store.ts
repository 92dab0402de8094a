// What the server needs of a disk. The file store and the memory store keep the same contract (tests/server/store/contract.ts).

/** A snapshot, and what is in it: small, so that nobody has to read through the snapshot to know. */
export type FoldedDocument = { readonly snapshot: Uint8Array; readonly index: Uint8Array };

/** What was kept of a document: the folded snapshot, if any, and the updates appended since, oldest first. */
export type KeptDocument = {
  readonly snapshot: Uint8Array | null;
  /** Null also for snapshots of earlier versions. */
  readonly index: Uint8Array | null;
  readonly updates: readonly Uint8Array[];
};

export interface DocumentStore {
  load(name: string): Promise<KeptDocument>;
  /** Resolves when the updates are on disk (R4); rejects when they are not, and then none of them counts as kept. */
  append(name: string, updates: readonly Uint8Array[]): Promise<void>;
  /**
   * Replaces snapshot and log by one snapshot that holds all that was appended before this call, and that `make` gives some
   * time later, while appends go on. Crash-safe. Rejects when `make` does; then all is as it was.
   */
  fold(name: string, make: () => Promise<FoldedDocument>): Promise<void>;
  /** Names of all documents that hold anything. */
  list(): Promise<readonly string[]>;
  /** The readable copy beside a document's bytes: JSON text, so that a person can rescue the work without the program. */
  writeReadable(name: string, text: string): Promise<void>;
  /** Nobody uses the document now: what is open for it is closed. */
  release(name: string): Promise<void>;
  close(): Promise<void>;
}

/** Small records kept by the server alone: accounts, boards, memberships, sessions, invitations. */
export interface RecordStore<R> {
  read(): Readonly<R>;
  /** Runs one change after the other; resolves when the result is on disk. */
  change(change: (records: R) => void): Promise<void>;
}

/** Where the store and the rooms tell the operator; pino's shape. Never a card's content. */
export type Log = {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
};
