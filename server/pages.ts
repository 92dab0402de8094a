// The pages: what `npm run build` made, or in dev what Vite makes on the spot. Called by start-server.ts.
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import type { ViteDevServer } from 'vite';
import { rootFolder } from './root-folder.ts';
import { StartError } from './start-error.ts';

export type Pages = {
  readonly remix: ServerBuild | (() => Promise<ServerBuild>);
  /** What the build made for the browser; null in dev, where Vite serves it. */
  readonly clientFolder: string | null;
  readonly vite: ViteDevServer | null;
};

export const builtPages = async (): Promise<Pages> => {
  const build = join(rootFolder(), 'build/server/index.js');
  if (!existsSync(build)) throw new StartError('There is no build. Make one: npm run build');
  const remix = (await import(pathToFileURL(build).href)) as ServerBuild;
  return { remix, clientFolder: join(rootFolder(), 'build/client'), vite: null };
};

/** Vite as a part of this server: same port, and its hot reloading on the same socket server. */
export const livePages = async (server: Server): Promise<Pages> => {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: rootFolder(),
    configFile: join(rootFolder(), 'remix.config.js'),
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
  });
  const remix = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  return { remix, clientFolder: null, vite };
};
