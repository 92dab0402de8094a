// The form that minutes come in with: text or a file. Called by routes/b.$board.meetings.new.tsx and new-minutes-screen.tsx.

/** Bytes. */
export const MAX_FILE = 20 * 1024 * 1024;
/** Characters of text; more is no minutes. */
export const MAX_TEXT = 2_000_000;

/** Told by the request's head, before anything of it is read. */
export const isTooLarge = (request: Request): boolean =>
  Number(request.headers.get('content-length') ?? 0) > MAX_FILE + 4 * MAX_TEXT;

export type MinutesForm = {
  readonly text: string;
  /** By which the page asks for the progress; none without scripts. */
  readonly watch: string | undefined;
  readonly file: { readonly bytes: Uint8Array; readonly name: string } | null;
};

export const readMinutesForm = async (request: Request): Promise<MinutesForm> => {
  const form = await request.formData();
  const text = form.get('text');
  const file = form.get('file');
  const watch = form.get('watch');
  const given =
    file !== null && typeof file !== 'string' && (file.size > 0 || file.name !== '') ? file : null;
  return {
    text: typeof text === 'string' ? text : '',
    watch: typeof watch === 'string' && watch !== '' ? watch : undefined,
    file: given ? { bytes: new Uint8Array(await given.arrayBuffer()), name: given.name } : null,
  };
};
