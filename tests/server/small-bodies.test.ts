// What is too large is refused before it is read, in the person's language.
import { request } from 'node:http';
import { expect, test } from 'vitest';
import { minutes } from '../../app/text/minutes.ts';
import { aServer } from './a-server.ts';

const sendTooMuch = async (cookie: string): Promise<{ status: number | undefined; text: string }> => {
  const { address } = await aServer();
  return new Promise((resolve, reject) => {
    const headers = { origin: address, cookie, 'content-length': 25 * 1024 * 1024 };
    const sending = request(`${address}/b/b1/meetings/new`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.once('end', () => {
        resolve({ status: response.statusCode, text });
        sending.destroy();
      });
    });
    sending.once('error', reject);
    sending.flushHeaders();
  });
};

test.each([
  ['', 'nb'],
  ['aarring-language=nn', 'nn'],
  ['aarring-language=en', 'en'],
  ['aarring-language=xx', 'nb'],
] as const)('[R8] with the cookie %j a file that is too large is refused in %s', async (cookie, language) => {
  const { tooLarge } = minutes[language].refused;
  expect(await sendTooMuch(cookie)).toEqual({ status: 413, text: tooLarge });
});
