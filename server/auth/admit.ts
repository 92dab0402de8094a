// Who may open a line on which document: the session's cookie, the document's board, the membership. Called by
// server/sync/attend.ts for every line. "May" is asked before "exists", and both refusals look alike.
import type { IncomingMessage } from 'node:http';
import type { Person } from '../../app/domain/board.ts';
import { parseDocumentName } from '../../app/ydoc/document-names.ts';
import { CLOSE, HTTP_LINE } from '../../app/ydoc/wire.ts';
import { hasOwnOrigin } from './same-origin.ts';
import type { Sessions } from './sessions.ts';

export type Admission =
  | {
      readonly ok: true;
      readonly document: string;
      readonly person: Pick<Person, 'id' | 'name' | 'colour'>;
      /** The session's hash: what `closeFor` is told when it ends. */
      readonly session: string;
      readonly mayWrite: boolean;
    }
  | { readonly ok: false; readonly close: number };

export type AdmitParts = {
  readonly sessions: Sessions;
  readonly isMember: (account: string, board: string) => boolean;
  readonly personOn: (
    board: string,
    member: { id: string; name: string },
  ) => Promise<Pick<Person, 'id' | 'name' | 'colour'>>;
};

const PATHS = ['/sync/', HTTP_LINE.path];

/** The document a `/sync/<name>` or `/line/<name>` address names; null when it names none. */
const documentIn = (address: string | undefined) => {
  const path = (address ?? '').split('?')[0] ?? '';
  const before = PATHS.find((each) => path.startsWith(each));
  if (before === undefined) return null;
  try {
    const name = decodeURIComponent(path.slice(before.length));
    const parsed = parseDocumentName(name);
    return parsed && { name, board: parsed.board };
  } catch {
    return null;
  }
};

const NOT_ADMITTED: Admission = { ok: false, close: CLOSE.notAdmitted };

export const admitWith =
  ({ sessions, isMember, personOn }: AdmitParts) =>
  async (request: IncomingMessage): Promise<Admission> => {
    // Browsers always name the page's origin; a page of another site would come with this person's cookie.
    if (request.headers.origin !== undefined && !hasOwnOrigin(request)) return NOT_ADMITTED;
    // A GET within a site names no origin; where the browser says of itself that it comes from elsewhere, that counts.
    const site = request.headers['sec-fetch-site'];
    if (request.url?.startsWith(HTTP_LINE.path) && site !== undefined && site !== 'same-origin')
      return NOT_ADMITTED;
    const session = sessions.find(request.headers.cookie);
    if (!session) return { ok: false, close: CLOSE.signedOut };
    const document = documentIn(request.url);
    const { id, name } = session.account;
    if (!document || !isMember(id, document.board)) return NOT_ADMITTED;
    const person = await personOn(document.board, { id, name });
    return { ok: true, document: document.name, person, session: session.hash, mayWrite: true };
  };
