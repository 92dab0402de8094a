// Takes the port and says where a browser finds it. Called by start-server.ts.
import type { Server } from 'node:http';
import type { Env } from './env.ts';
import { StartError } from './start-error.ts';

type Place = Pick<Env, 'port' | 'host'>;

const refused = ({ port, host }: Place, { code, message }: NodeJS.ErrnoException): StartError => {
  if (code === 'EADDRINUSE')
    return new StartError(`Port ${port} is taken by another program. Choose another: PORT=3001 npm start`);
  if (code === 'EACCES') return new StartError(`Port ${port} is not for this user. Choose one above 1023.`);
  return new StartError(`Cannot listen on ${host ?? 'this machine'}, port ${port}: ${message}`);
};

const browsable = (host: string | null, port: number): string => {
  const everywhere = host === null || host === '0.0.0.0' || host === '::';
  const name = everywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
};

/** The address for a browser on this machine, without a slash at the end. */
export const listen = (server: Server, env: Place): Promise<string> =>
  new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => reject(refused(env, error));
    server.once('error', onError);
    server.listen({ port: env.port, ...(env.host === null ? {} : { host: env.host }) }, () => {
      server.off('error', onError);
      const bound = server.address();
      resolve(browsable(env.host, typeof bound === 'object' && bound ? bound.port : env.port));
    });
  });

const PATIENCE_MS = 3000;

/** Takes no more requests, lets those under way end for some seconds, and resolves when the port is free. */
export const stopListening = async (server: Server): Promise<void> => {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await closed;
  clearTimeout(impatient);
};
