// A line over HTTP without yjs and without the app's own client: says what it likes, and keeps what it hears. Called by
// the tests of server/sync.
import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import { encode, writeVarUint8Array } from 'lib0/encoding';
import { atEnd, type SyncServer, soon } from './sync-server.ts';

export type HttpCaller = {
  /** What came with `open`. */
  readonly secret: string;
  readonly headers: IncomingMessage['headers'];
  readonly heard: Uint8Array[];
  /** Pings that came so far. */
  pings(): number;
  /** Posts frames under the next number, or one that is named; resolves with the answer's status. */
  post(frames: readonly Uint8Array[], how?: How): Promise<number>;
  /** Posts bytes as they are. */
  postBytes(bytes: Uint8Array, how?: How): Promise<number>;
  /** Resolves with the first message, heard already or still to come, of which this holds. */
  hears(awaited: string, holds: (bytes: Uint8Array) => boolean): Promise<Uint8Array>;
  until(awaited: string, holds: () => boolean): Promise<void>;
  /** Resolves at the end of the stream with the code that came before it; null when none did. */
  closed(): Promise<number | null>;
  pause(): void;
  resume(): void;
  leave(): void;
};

type Headers = Readonly<Record<string, string>>;
type How = {
  readonly sequence?: number;
  readonly session?: string;
  readonly secret?: string;
  readonly headers?: Headers;
};
/** `session`: the cookie. */
type Caller = { readonly session?: string; readonly headers?: Headers };

export const framed = (frames: readonly Uint8Array[]): Uint8Array =>
  encode((encoder) => {
    for (const frame of frames) writeVarUint8Array(encoder, frame);
  });

/** The event's name and data, of a stream whose lines end in a bare newline. */
const eventIn = (text: string): { readonly name: string; readonly data: string } => ({
  name: /^event: (.*)$/m.exec(text)?.[1] ?? 'message',
  data: /^data: ?(.*)$/m.exec(text)?.[1] ?? '',
});

const answerTo = (asked: ClientRequest): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => void asked.once('response', resolve).on('error', reject));

export const callHttp = async (
  server: Pick<SyncServer, 'port'>,
  path = 'board/one',
  { session = 'ada', headers: more = {} }: Caller = {},
): Promise<HttpCaller> => {
  const at = { host: '127.0.0.1', port: server.port, agent: false } as const;
  const headers = { accept: 'text/event-stream', cookie: session, ...more };
  const asked = request({ ...at, path: `/line/${path}`, headers });
  asked.end();
  atEnd(() => void asked.destroy());
  const stream = await soon('the stream', answerTo(asked));
  const heard: Uint8Array[] = [];
  const listeners = new Set<() => void>();
  let secret = '';
  let code: number | null = null;
  let ended = false;
  let pings = 0;
  let rest = '';
  let sequence = 0;
  const take = ({ name, data }: ReturnType<typeof eventIn>) => {
    if (name === 'open') secret = data;
    if (name === 'message') heard.push(new Uint8Array(Buffer.from(data, 'base64')));
    if (name === 'ping') pings++;
    if (name === 'close') code = Number(data);
  };
  const tell = () => listeners.forEach((listener) => void listener());
  stream.setEncoding('latin1').on('data', (text: string) => {
    const events = (rest + text).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) take(eventIn(event));
    tell();
  });
  stream.on('error', () => {});
  stream.once('close', () => {
    ended = true;
    tell();
  });
  const until = (awaited: string, holds: () => boolean) => {
    let listener = () => {};
    const came = new Promise<void>((resolve) => {
      listener = () => {
        if (holds()) resolve();
      };
      listeners.add(listener);
      listener();
    });
    return soon(awaited, came).finally(() => listeners.delete(listener));
  };
  const postBytes = async (bytes: Uint8Array, how: How = {}) => {
    sequence = how.sequence ?? sequence + 1;
    const posted = request({
      ...at,
      path: '/line/send',
      method: 'POST',
      headers: {
        ...more,
        ...how.headers,
        cookie: how.session ?? session,
        'aarring-line': how.secret ?? secret,
        'aarring-sequence': sequence,
        'content-length': bytes.length,
      },
    });
    atEnd(() => void posted.destroy());
    const answered = answerTo(posted);
    posted.end(bytes);
    const answer = await soon('an answer', answered);
    answer.resume();
    return answer.statusCode ?? 0;
  };
  await until('the event "open"', () => secret !== '' || ended);
  return {
    secret,
    headers: stream.headers,
    heard,
    pings: () => pings,
    post: (frames, how) => postBytes(framed(frames), how),
    postBytes,
    until,
    hears: async (awaited, holds) => {
      await until(awaited, () => heard.some(holds));
      return heard.find(holds) ?? new Uint8Array();
    },
    closed: async () => {
      await until('the end of the stream', () => ended);
      return code;
    },
    pause: () => void stream.pause(),
    resume: () => void stream.resume(),
    leave: () => void asked.destroy(),
  };
};
