// The form that a plan comes in with: a file, or a pasted table. Called by routes/b.$board.import.tsx and the screen.
import { MAX_INCOMING_BYTES } from '../../domain/incoming/incoming.ts';

/** Told by the request's head, before anything of it is read. */
export const isTooLarge = (request: Request): boolean =>
  Number(request.headers.get('content-length') ?? 0) > 2 * MAX_INCOMING_BYTES + 100_000;

/** What was sent; `name` is '' for what was pasted. Null when it is nothing. */
export type IncomingForm = { readonly bytes: Uint8Array; readonly name: string } | null;

export const readIncomingForm = async (request: Request): Promise<IncomingForm> => {
  const form = await request.formData();
  const file = form.get('file');
  if (file !== null && typeof file !== 'string' && (file.size > 0 || file.name !== ''))
    return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name };
  const text = String(form.get('text') ?? '');
  return text.trim() === '' ? null : { bytes: new TextEncoder().encode(text), name: '' };
};
