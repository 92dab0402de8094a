// Starts everything on one port and stops it again. Called by index.ts and by the tests, which take port 0 and a folder of their own.
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { type Logger, pino } from 'pino';
import type { Env } from './env.ts';
import { httpApp } from './http.ts';
import { rootFolder } from './root-folder.ts';
import { StartError } from './start-error.ts';

export type ServerOptions = Env & {
  readonly dev?: boolean;
  /** The pages; by default what `npm run build` made. */
  readonly build?: ServerBuild;
  readonly log?: Logger;
};

export type RunningServer = {
  /** Where a browser on this machine finds it, without a slash at the end. */
  readonly address: string;
  /** The one-time address of the welcome, until the first account exists. */
  readonly welcome: string | null;
  /** Resolves when nothing is listened to and everything is on disk. */
  stop(): Promise<void>;
};

const listen = (server: Server, { port, host }: Env): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE')
        reject(
          new StartError(`Port ${port} is taken by another program. Choose another: PORT=3001 npm start`),
        );
      else if (error.code === 'EACCES')
        reject(new StartError(`This user may not listen on port ${port}. Choose one above 1023.`));
      else
        reject(new StartError(`Cannot listen on ${host ?? 'this machine'}, port ${port}: ${error.message}`));
    });
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });

const browsable = (host: string | null, port: number): string => {
  const everywhere = host === null || host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
};

const loadPages = async (): Promise<ServerBuild> =>
  import(pathToFileURL(join(rootFolder(), 'build/server/index.js')).href) as Promise<ServerBuild>;

const startVite = async (server: Server) => {
  const { createServer } = await import('vite');
  return createServer({
    root: rootFolder(),
    configFile: join(rootFolder(), 'remix.config.js'),
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
  });
};

export const startServer = async (options: ServerOptions): Promise<RunningServer> => {
  const log = options.log ?? pino({ level: 'silent' });
  await mkdir(options.dataDir, { recursive: true, mode: 0o700 });
  const server = createServer();
  const vite = options.dev ? await startVite(server) : null;
  const remix = vite
    ? () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>
    : (options.build ?? (await loadPages()));
  const app = httpApp({
    remix,
    vite,
    clientFolder: vite || options.build ? null : join(rootFolder(), 'build/client'),
    contextOf: async () => {
      throw new Error('not yet');
    },
    log,
  });
  server.on('request', app);
  const port = await listen(server, options);
  const address = browsable(options.host, port);
  await writeFile(join(options.dataDir, 'address'), `${address}\n`, { mode: 0o600 });
  return {
    address,
    welcome: null,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeIdleConnections();
      await vite?.close();
      server.closeAllConnections();
      await closed;
    },
  };
};
