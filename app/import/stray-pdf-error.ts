// Which rejections are pdf.js' own that nobody awaits. Called where the process decides what an unhandled rejection means.
// pdf.js fetches the pages of a document ahead (`Catalog.getPageDict`); in a damaged file such a fetch may fail before anybody asks for
// that page. The reading itself goes on and gives its text or its reason, but Node reports the rejection, and would end the process.
// A file of its own, without the reader: asking must not load pdf.js.

/** The names that pdf.js gives to what it finds wrong in a file (its `BaseException`). */
const NAMES: ReadonlySet<string> = new Set([
  'DNLMarkerError',
  'EOIMarkerError',
  'FormatError',
  'InvalidPDFException',
  'Jbig2Error',
  'JpegError',
  'JpxError',
  'MissingDataException',
  'ParserEOFException',
  'PasswordException',
  'UnknownErrorException',
  'XRefEntryException',
  'XRefParseException',
]);

export const isStrayPdfError = (error: unknown): boolean => error instanceof Error && NAMES.has(error.name);
