// What the server lends each request (app/context.ts), made of the records, the rooms and the request's cookies. Called by http.ts.
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import type { ColourScheme, Density, ServerContext } from '../app/context.ts';
import { DEFAULT_LANGUAGE, isLanguage } from '../app/text/language.ts';
import { readCookies, writeCookie } from './auth/cookies.ts';
import type { Visitor } from './auth/door.ts';
import type { Records } from './auth/records.ts';
import type { Sessions } from './auth/sessions.ts';
import type { Boards } from './boards.ts';
import type { openCalendars } from './calendars.ts';
import { withFinalisedCopies } from './finalised/finalised-copies.ts';
import { minutesFor } from './finalised/finalised-minutes.ts';
import type { FinalisedStore } from './finalised/finalised-store.ts';
import { ownMailsFor } from './finalised/own-mails.ts';
import { requestIdOf } from './http/request-log.ts';
import { isSharedAddress } from './http/shared-address.ts';
import { incomingFor } from './incoming.ts';
import type { Mailer } from './mail/mailer.ts';
import { meetingsFor } from './meetings.ts';
import type { SharedDocuments } from './shared-documents.ts';
import type { openShareLinks } from './shares.ts';
import type { RecordStore } from './store/store.ts';
import { dayInOslo } from './today.ts';

export type ContextParts = {
  readonly sessions: Sessions;
  readonly door: (visitor: Visitor) => ServerContext['door'];
  readonly boards: Boards;
  readonly calendars: ReturnType<typeof openCalendars>;
  readonly shares: ReturnType<typeof openShareLinks>;
  readonly pictures: ServerContext['pictures'];
  readonly documents: SharedDocuments;
  readonly finalised: FinalisedStore;
  readonly records: RecordStore<Records>;
  readonly mailer: Mailer | null;
  readonly now: () => number;
  readonly log: Logger;
};

export const LANGUAGE = 'aarring-language';
const COLOURS = 'aarring-colours';
const DENSITY = 'aarring-density';
const YEAR_SECONDS = 365 * 86_400;

const isColourScheme = (value: unknown): value is ColourScheme =>
  value === 'auto' || value === 'light' || value === 'dark';

const isDensity = (value: unknown): value is Density =>
  value === 'comfortable' || value === 'compact' || value === 'projector';

/** The context of one request. Renews the session's cookie on the way, at most once a day. */
export const contextOf =
  ({
    sessions,
    door,
    boards,
    calendars,
    shares,
    pictures,
    documents,
    finalised,
    records,
    ...parts
  }: ContextParts) =>
  async (request: Request, response: Response, nonce: string): Promise<ServerContext> => {
    const { mailer, now, log } = parts;
    // What is shared is the same for everybody: who looks is not asked, and nothing of it is kept on the way.
    const isShared = isSharedAddress(request.path);
    const header = isShared ? undefined : request.headers.cookie;
    const cookies = readCookies(header);
    const session = sessions.find(header);
    const { secure, ip = '' } = request;
    // A page is one person's: no cache on the way keeps it, and the browser's own asks again.
    response.setHeader('Cache-Control', isShared ? 'no-store' : 'private, no-cache');
    const renewed = session && (await sessions.renew(session, header, secure));
    if (renewed) response.append('Set-Cookie', renewed);
    const account = session
      ? { id: session.account.id, name: session.account.name, email: session.account.email }
      : null;
    const chosen = cookies.get(LANGUAGE);
    const language = isLanguage(chosen) ? chosen : DEFAULT_LANGUAGE;
    const colours = cookies.get(COLOURS);
    const density = cookies.get(DENSITY);
    const remember = (name: string, value: string) =>
      writeCookie(name, value, { maxAgeSeconds: YEAR_SECONDS, secure });
    const requestId = requestIdOf(response);
    const minutesParts = { boards, documents, finalised, log, now };
    return {
      nonce,
      requestId,
      reportError: (error) => log.error({ request: requestId, err: error }, 'a page failed'),
      today: dayInOslo(now()),
      language,
      colourScheme: isColourScheme(colours) ? colours : 'auto',
      density: isDensity(density) ? density : 'comfortable',
      account,
      rememberLanguage: (choice) => remember(LANGUAGE, choice),
      rememberColourScheme: (choice) => remember(COLOURS, choice),
      rememberDensity: (choice) => remember(DENSITY, choice),
      door: door({ ip, secure, session }),
      boards: withFinalisedCopies(boards.forAccount(account?.id ?? null), finalised, documents),
      meetings: meetingsFor(account?.id ?? null, boards, documents, dayInOslo(now())),
      incoming: incomingFor(dayInOslo(now())),
      minutes: {
        ...minutesFor(account, minutesParts),
        ...ownMailsFor(account, { ...minutesParts, records, mailer, language }),
      },
      pictures,
      shares: shares({ account: account?.id ?? null, ip, language }),
      calendars: calendars({ account: account?.id ?? null, ip, language }),
    };
  };
