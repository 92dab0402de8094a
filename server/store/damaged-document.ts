// What the file store says of a document that must not be served as it lies. Thrown to server/sync, read by a person.

/** The document can't be read whole; `file` is where its damaged part was put, untouched. */
export class DamagedDocument extends Error {
  override readonly name = 'DamagedDocument';
  readonly file: string;

  constructor(document: string, file: string) {
    super(
      `The document ${document} is damaged and is not served. Put its folder back from a backup, or move ${file} away to go on with the rest of it.`,
    );
    this.file = file;
  }
}
