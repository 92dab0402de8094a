// A proxy between a person and the server that passes pages on and does to WebSockets and event streams what some offices'
// do. Called by tests/browser and tests/live.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Broken off at once, answered 403, never answered, or passed on. */
export type UpgradeManner = 'destroy' | 'forbid' | 'swallow' | 'pass';

export type StubbornProxy = {
  /** Where the person finds the server through it. */
  readonly address: string;
  /** From now on; those that are open stay. */
  setUpgrades(manner: UpgradeManner): void;
  /** The next upgrade only is broken off at once, whatever the manner. */
  breakNextUpgrade(): void;
  /** Event streams are passed on as they come, or kept back for ever. */
  setStreams(manner: 'pass' | 'hold'): void;
  /** The next so many POSTs are passed on, but their answers lost. */
  loseAnswers(count: number): void;
  /** Upgrades that came so far. */
  upgrades(): number;
  /** Breaks off all that is open. */
  cut(): void;
  close(): Promise<void>;
};

/** Starts one in front of the server at `address`. */
export const stubbornProxy = async (
  address: string,
  first: UpgradeManner = 'destroy',
): Promise<StubbornProxy> => {
  const { hostname, port } = new URL(address);
  let upgradeManner = first;
  let streamManner: 'pass' | 'hold' = 'pass';
  let toLose = 0;
  let isNextBroken = false;
  let upgrades = 0;
  const open = new Set<Duplex>();
  const keep = (socket: Duplex) => {
    open.add(socket);
    socket.on('error', () => {});
    socket.once('close', () => open.delete(socket));
  };

  const passOn = (incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method, url, headers } = incoming;
    const isLost = method === 'POST' && toLose > 0;
    if (isLost) toLose -= 1;
    const onward = request({ hostname, port, method, path: url, headers, agent: false }, (answer) => {
      if (isLost) return void outgoing.destroy();
      const isStream = answer.headers['content-type'] === 'text/event-stream';
      if (isStream && streamManner === 'hold') return void answer.resume();
      outgoing.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(outgoing);
      answer.once('error', () => outgoing.destroy());
    });
    onward.on('error', () => outgoing.destroy());
    outgoing.once('close', () => onward.destroy());
    incoming.pipe(onward);
  };

  const upgrade = (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    upgrades += 1;
    if (upgradeManner === 'destroy' || isNextBroken) {
      isNextBroken = false;
      return void socket.destroy();
    }
    if (upgradeManner === 'forbid')
      return void socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    if (upgradeManner === 'swallow') return;
    const onward: Socket = connect(Number(port), hostname);
    keep(onward);
    const { rawHeaders } = incoming;
    const lines = rawHeaders.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${rawHeaders[at + 1]}`] : []));
    onward.write(`${incoming.method} ${incoming.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    onward.write(head);
    onward.pipe(socket).pipe(onward);
    onward.once('close', () => socket.destroy());
    socket.once('close', () => onward.destroy());
  };

  const proxy = createServer(passOn);
  proxy.on('connection', keep);
  proxy.on('upgrade', upgrade);
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    setUpgrades: (manner) => {
      upgradeManner = manner;
    },
    breakNextUpgrade: () => {
      isNextBroken = true;
    },
    setStreams: (manner) => {
      streamManner = manner;
    },
    loseAnswers: (count) => {
      toLose = count;
    },
    upgrades: () => upgrades,
    cut,
    close: () => {
      cut();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
};
