// What was last read of a document, for those who ask for the same a moment later. Called by room.ts.
import type { DocumentBytes } from './document-bytes.ts';
import type { DocumentWork, Look } from './document-work.ts';

/** When a meeting begins, all open the same board: it is read once. */
const KEPT_MS = 5000;

/** Reads what is on disk now. Others may be given the same value. */
export const keptRead = (document: DocumentBytes, work: DocumentWork) => {
  let last: { look: unknown; position: number; value: Promise<unknown> } | null = null;
  return <T>(look: Look<T>): Promise<T> => {
    const position = document.position();
    if (last?.look === look && last.position === position) return last.value as Promise<T>;
    const read = { look, position, value: work.read(document.source(), look) };
    const forget = () => {
      if (last === read) last = null;
    };
    last = read;
    read.value.catch(forget);
    setTimeout(forget, KEPT_MS).unref();
    return read.value;
  };
};
