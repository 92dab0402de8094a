// Starts everything on one port and stops it again. Called by index.ts and by the tests, which take port 0 and a folder of their own.
import { writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import { type Logger, pino } from 'pino';
import { CLOSE } from '../app/ydoc/wire.ts';
import { admitWith } from './auth/admit.ts';
import { openDoor } from './auth/door.ts';
import { openFeeds } from './auth/feeds.ts';
import { openInvitations } from './auth/invitations.ts';
import { openSessions } from './auth/sessions.ts';
import { openShares } from './auth/shares.ts';
import { sweepSignInLinks } from './auth/sign-in-links.ts';
import { newToken } from './auth/tokens.ts';
import { openBoards } from './boards.ts';
import { openCalendars } from './calendars.ts';
import { contextOf } from './context.ts';
import { ADDRESS_FILE } from './data-files.ts';
import { LOOKS } from './document-looks.ts';
import type { Env, MailEnv } from './env.ts';
import { versionsWith } from './event-versions.ts';
import { fillBoard } from './fill-board.ts';
import { httpApp } from './http.ts';
import { listen, stopListening } from './listen.ts';
import { type Mailer, openMailer } from './mail/mailer.ts';
import { openMetrics } from './metrics.ts';
import { type Data, openData } from './open-data.ts';
import { builtPages, livePages } from './pages.ts';
import { openPictures } from './pictures.ts';
import { readable } from './readable.ts';
import { openShareLinks } from './shares.ts';
import { startDocumentWorker } from './start-document-worker.ts';
import { openAttend } from './sync/attend.ts';
import { threadWork } from './sync/document-thread.ts';
import { inlineWork } from './sync/document-work.ts';
import { httpLines } from './sync/http-lines.ts';
import { openRooms, type Rooms } from './sync/rooms.ts';
import { serveSockets } from './sync/socket.ts';
import { dayInOslo } from './today.ts';

export type ServerOptions = Pick<Env, 'port' | 'host' | 'dataDir'> & {
  readonly metricsToken?: string | null;
  readonly mail?: MailEnv | null;
  readonly dev?: boolean;
  /** The pages; by default what `npm run build` made. */
  readonly build?: ServerBuild;
  readonly log?: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

export type RunningServer = {
  /** Where a browser on this machine finds it, without a slash at the end. */
  readonly address: string;
  /** The one-time address of the welcome; null when the first account exists. */
  readonly welcome: string | null;
  /** Makes ready what the first visitor would wait for. */
  warmUp(): void;
  /** Resolves when nothing is listened to and everything is on disk. */
  stop(): Promise<void>;
};

type Parts = {
  data: Data;
  rooms: Rooms;
  mailer: Mailer | null;
  now: () => number;
  dataDir: string;
  log: Logger;
};

/** Who may come in, and what they get to see. */
const openHouse = ({ data: { records, finalised }, rooms, mailer, now, dataDir, log }: Parts) => {
  const sessions = openSessions(records, now);
  const invitations = openInvitations(records, now);
  const boards = openBoards(records, rooms);
  const calendars = openCalendars({
    feeds: openFeeds(records, now),
    boards,
    versionsOf: versionsWith(records, now),
    now,
  });
  const shares = openShareLinks({
    shares: openShares(records, now),
    boards,
    nameOf: (account) => records.read().accounts.find(({ id }) => id === account)?.name ?? null,
    now,
  });
  const setupToken = records.read().accounts.length === 0 ? newToken() : null;
  const door = openDoor({
    records,
    sessions,
    invitations,
    dataDir,
    setupToken,
    now,
    dayOf: dayInOslo,
    fillBoard: (board, member, start) => fillBoard(rooms, board.id, member, start, dayInOslo(now())),
    putMember: boards.putMember,
    sessionClosed: (session) => rooms.closeFor({ session }, CLOSE.signedOut),
  });
  return {
    setupToken,
    sessionOf: ({ headers }: IncomingMessage) => sessions.find(headers.cookie)?.hash ?? null,
    contextOf: contextOf({
      sessions,
      door,
      boards,
      calendars,
      shares,
      pictures: openPictures(),
      documents: rooms,
      finalised,
      records,
      mailer,
      now,
      log,
    }),
    admit: admitWith({
      sessions,
      isMember: (account, board) => boards.may(account, board) !== null,
      personOn: boards.personOn,
    }),
  };
};

/** Vite's own socket in dev; everything else that isn't `/sync/` is refused by serveSockets. */
const isVites = (protocol: string | undefined) => protocol === 'vite-hmr' || protocol === 'vite-ping';

/** Rejects with a StartError of one line when the folder or the port cannot be had; then nothing is left running. */
export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const { dataDir, dev = false, now = Date.now } = options;
  const log = options.log ?? pino({ level: 'silent' });
  const data = await openData(dataDir, log);
  const work = threadWork({ start: startDocumentWorker, looks: LOOKS, here: inlineWork(), log });
  const rooms = openRooms({
    documents: data.documents,
    log,
    readable,
    work,
    isClosed: data.finalised.isFinal,
  });
  const metrics = openMetrics(rooms.tally, options.metricsToken ?? null);
  const server = createServer();
  let closePages = async () => {};
  let endLines = () => {};
  const end = async () => {
    const listening = stopListening(server);
    await rooms.stop();
    endLines();
    await work.close();
    await closePages();
    await listening;
    await data.close();
  };
  let ended: Promise<void> | null = null;
  const stop = () => {
    ended ??= end();
    return ended;
  };
  try {
    const mailer = options.mail
      ? openMailer(options.mail, (code) => log.error({ code }, 'a mail was not sent'))
      : null;
    const house = openHouse({ data, rooms, mailer, now, dataDir, log });
    const pages = dev
      ? await livePages(server)
      : options.build
        ? { remix: options.build, clientFolder: null, vite: null }
        : await builtPages();
    closePages = async () => pages.vite?.close();
    const lines = openAttend({ rooms, admit: house.admit, log });
    endLines = lines.end;
    serveSockets({
      server,
      attend: lines.attend,
      log,
      isOtherUpgrade: (request) => dev && isVites(request.headers['sec-websocket-protocol']),
    });
    const overHttp = httpLines({
      attend: lines.attend,
      admit: house.admit,
      rooms,
      log,
      sessionOf: house.sessionOf,
    });
    const { contextOf } = house;
    server.on('request', httpApp({ ...pages, contextOf, lines: overHttp, log, metrics }));
    const address = await listen(server, options);
    await writeFile(join(dataDir, ADDRESS_FILE), `${address}\n`, { mode: 0o600 });
    await sweepSignInLinks(dataDir, now());
    const welcome = house.setupToken && `${address}/welcome?token=${house.setupToken}`;
    return { address, welcome, warmUp: work.warmUp, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
