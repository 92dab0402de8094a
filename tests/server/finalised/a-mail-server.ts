// A mail server of a few words (RFC 5321), on a port of its own: takes mail in, or refuses an address. Called by the tests of mail.
import { createServer, type Socket } from 'node:net';
import { afterEach } from 'vitest';

export type TakenMail = { readonly from: string; readonly to: string; readonly data: string };

type MailServer = { readonly url: string; readonly taken: TakenMail[]; readonly connections: () => number };

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? '';

const converse = (socket: Socket, taken: TakenMail[], refuses: string) => {
  let [from, to, heard] = ['', '', ''];
  let data: string | null = null;
  const say = (line: string) => void socket.write(`${line}\r\n`);
  const answer = (line: string) => {
    if (data !== null) {
      if (line !== '.') data += `${line.replace(/^\./, '')}\n`;
      else {
        taken.push({ from, to, data });
        data = null;
        say('250 taken');
      }
    } else if (/^(EHLO|HELO|RSET)/i.test(line)) say('250 here');
    else if (/^MAIL FROM/i.test(line)) {
      from = addressIn(line);
      say('250 ok');
    } else if (/^RCPT TO/i.test(line)) {
      to = addressIn(line);
      say(to === refuses ? '550 nobody here' : '250 ok');
    } else if (/^DATA/i.test(line)) {
      data = '';
      say('354 go on');
    } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n');
    else say('502 what');
  };
  socket.on('data', (bytes) => {
    heard += bytes.toString('utf8');
    const lines = heard.split('\r\n');
    heard = lines.pop() ?? '';
    for (const line of lines) answer(line);
  });
  // Who hangs up in the middle is no news here.
  socket.on('error', () => {});
  say('220 mail');
};

export const aMailServer = async ({ refuses = '' } = {}): Promise<MailServer> => {
  const taken: TakenMail[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections++;
    sockets.add(socket);
    converse(socket, taken, refuses);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  open.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `smtp://127.0.0.1:${address.port}`, taken, connections: () => connections };
};
