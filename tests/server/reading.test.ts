// Files of minutes through their own process: what it finds, that nobody waits for it, and that no file ends more than itself.
import { Document, Packer, Paragraph } from 'docx';
import { expect, test } from 'vitest';
import { z } from 'zod';
import type { ReadingProgress } from '../../app/domain/minutes/reading-types.ts';
import { READING_LIMITS } from '../../server/reading/limits.ts';
import { openReading, TooManyFiles } from '../../server/reading/open-reading.ts';
import { runJob } from '../../server/reading/read-in-process.ts';
import { aBombPdf, aLongDocx } from '../helpers/heavy-files.ts';
import { aPdf, pdfLine } from '../import/a-pdf.ts';
import { aServer } from './a-server.ts';

const NO_LIMIT = 1_000_000;
const bytesOf = (text: string) => new TextEncoder().encode(text);
const TOO_LARGE = { ok: false, reason: 'tooLarge' };

test('a Word document, a PDF and plain text are read; what cannot be read is refused with its own reason', async () => {
  const read = openReading();
  const word = new Document({ sections: [{ children: [new Paragraph('Åse sender brev til Čáhci')] }] });
  expect(await read(new Uint8Array(await Packer.toBuffer(word)), 'referat.docx')).toEqual({
    ok: true,
    text: 'Åse sender brev til Čáhci\n',
  });
  expect(await read(aPdf([[pdfLine('Kari ringer', 700)]]), 'referat.pdf')).toEqual({
    ok: true,
    text: 'Kari ringer\n',
  });
  expect(await read(bytesOf('Første linje\n"og" den andre'), 'møte\n"to".txt')).toMatchObject({
    ok: true,
    text: 'Første linje\n"og" den andre',
  });
  const locked = aPdf([[pdfLine('Hemmelig', 700)]], { locked: true });
  expect(await read(locked, 'x.pdf')).toEqual({ ok: false, reason: 'encrypted' });
  expect(await read(bytesOf('PK\u0003\u0004 no more'), 'x.docx')).toEqual({
    ok: false,
    reason: 'unreadable',
  });
  expect(await read(new Uint8Array(), 'x.txt')).toEqual({ ok: false, reason: 'empty' });
});

test('one hears how far it is: who waits, which page', async () => {
  const read = openReading();
  const heard: string[] = [];
  const hear = (who: string) => (progress: ReadingProgress) =>
    heard.push(`${who} ${JSON.stringify(progress)}`);
  const pdf = aPdf([[pdfLine('Kari', 700)], [pdfLine('Ola', 700)]]);
  await Promise.all([read(pdf, 'a.pdf', hear('a')), read(bytesOf('Kari ringer'), 'b.txt', hear('b'))]);
  expect(heard.filter((said) => said.startsWith('a'))).toEqual([
    'a {"phase":"file"}',
    'a {"phase":"file"}',
    'a {"phase":"file","page":1,"of":2}',
    'a {"phase":"file","page":2,"of":2}',
  ]);
  expect(heard.filter((said) => said.startsWith('b'))).toEqual([
    'b {"phase":"waiting"}',
    'b {"phase":"file"}',
  ]);
});

test('what pdf.js leaves unattended in a damaged file ends nothing', async () => {
  const pdf = Buffer.from(aPdf([[pdfLine('Kari', 700)], [pdfLine('Ola', 700)]])).toString('latin1');
  // The file of tests/import/minutes-damage.test.ts that is known to leave a rejection behind.
  const damaged = pdf
    .replace(/startxref\n\d+/, 'startxref\n0')
    .replace('4 0 obj', '4 0 o<j')
    .replace('6 0 obj\n', '6 0 obj\u0081');
  const read = await openReading()(Buffer.from(damaged, 'latin1'), 'x.pdf');
  expect(read.ok ? 'read' : read.reason).toMatch(/^(?:read|empty|unreadable)$/);
});

test('the server answers while a long document is read, and the text comes whole', async () => {
  const { address } = await aServer();
  let done = false;
  const reading = openReading()(aLongDocx(20_000), 'lang.docx').finally(() => {
    done = true;
  });
  let answered = 0;
  for (; !done; answered += 1) expect((await fetch(`${address}/healthz`)).status).toBe(200);
  // Read in the server's own thread it were some dozens: whatever comes between two long stretches.
  expect(answered).toBeGreaterThan(150);
  const read = await reading;
  expect(read.ok && read.text.trim().split(/\n+/)).toHaveLength(20_000);
  expect(read.ok && read.text).toContain('Kari sender brev 20000');
});

test('a file that fills the memory outside of the heap is refused, and the next one is read', async () => {
  const read = openReading({ memoryMegabytes: 250, milliseconds: NO_LIMIT });
  const before = process.memoryUsage.rss();
  const [bomb, next] = await Promise.all([
    read(aBombPdf(400), 'x.pdf'),
    read(bytesOf('Kari ringer'), 'x.txt'),
  ]);
  expect(bomb).toEqual(TOO_LARGE);
  expect(next).toMatchObject({ ok: true });
  expect(process.memoryUsage.rss() - before).toBeLessThan(200 * 2 ** 20);
});

test('a file that fills the heap is refused, and the next one is read', async () => {
  const read = openReading({ heapMegabytes: 40, memoryMegabytes: NO_LIMIT, milliseconds: NO_LIMIT });
  const [long, next] = await Promise.all([
    read(aLongDocx(20_000), 'x.docx'),
    read(bytesOf('Kari ringer'), 'x.txt'),
  ]);
  expect(long).toEqual(TOO_LARGE);
  expect(next).toMatchObject({ ok: true });
});

test('a file that takes too long is refused', async () => {
  // Without the limit there is nothing in it: `empty`, after many times as long.
  const read = openReading({ milliseconds: 1500, memoryMegabytes: NO_LIMIT });
  expect(await read(aBombPdf(600), 'x.pdf')).toEqual(TOO_LARGE);
});

test('eight files may be here at once, the ninth is turned away, and when they are read there is room again', async () => {
  // Processes that are ended at once: it is the queue that is asked here.
  const read = openReading({ milliseconds: 1 });
  const eight = Array.from({ length: 8 }, () => read(bytesOf('Kari ringer'), 'x.txt'));
  await expect(read(bytesOf('Kari ringer'), 'x.txt')).rejects.toThrow(TooManyFiles);
  expect(await Promise.all(eight)).toEqual(eight.map(() => TOO_LARGE));
  expect(await read(bytesOf('Kari ringer'), 'x.txt')).toEqual(TOO_LARGE);
});

test('a reader that is broken in itself is an error, not a reason that blames the file', async () => {
  // V8 refuses an option that is no number, before any file is looked at.
  const read = openReading({ memoryMegabytes: Number.NaN, heapMegabytes: Number.NaN });
  await expect(read(bytesOf('Kari ringer'), 'x.txt')).rejects.toThrow(/^Files cannot be read \(reader/);
});

test('a reader that ends as it should, but whose answer doesn’t fit, has not read the file', async () => {
  const job = { program: 'reader', head: 'x.txt', bytes: bytesOf('Kari ringer') } as const;
  expect(await runJob(job, z.never(), READING_LIMITS)).toBe('unreadable');
});
