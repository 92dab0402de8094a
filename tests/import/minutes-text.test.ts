// Text files as minutes, and everything that is no minutes: each has its reason, nothing throws.
import { expect, test } from 'vitest';
import { MAX_MINUTES_BYTES, readMinutesFile } from '../../app/import/minutes-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

const MINUTES = '# Referat\n\n– Åse spør Čáhci om «prisen» ✓ 📎\n';

test.each([
  ['UTF-8', utf8(MINUTES)],
  ['UTF-8 with a mark', utf8(`\ufeff${MINUTES}`)],
  ['UTF-16, little-endian', utf16(MINUTES, false)],
  ['UTF-16, big-endian', utf16(MINUTES, true)],
  ['Windows line ends', utf8(MINUTES.replaceAll('\n', '\r\n'))],
  ['old Mac line ends', utf8(MINUTES.replaceAll('\n', '\r'))],
  ['decomposed letters', utf8(MINUTES.normalize('NFD'))],
])('the same text comes from %s', async (_what, bytes) => {
  for (const name of ['referat.txt', 'REFERAT.MD', 'referat'])
    expect(await readMinutesFile(bytes, name)).toEqual({ ok: true, text: MINUTES });
});

test('bytes that are no UTF-8 are Windows-1252, with its dashes, quotes and euro', async () => {
  const bytes = Uint8Array.from([
    ...[0xc5, 0x73, 0x65, 0x20, 0x96, 0x20, 0x93, 0x70, 0x72, 0x69, 0x73, 0x94, 0x20, 0x80],
    ...[0x32, 0x20, 0xf8, 0x72, 0x65, 0x20, 0x8a, 0x9e, 0x85, 0x0a],
  ]);
  expect(await readMinutesFile(bytes, 'referat.txt')).toEqual({
    ok: true,
    text: 'Åse – “pris” €2 øre Šž…\n',
  });
});

test('soft line breaks are line ends; what cannot be seen is left out', async () => {
  const bytes = utf8('en\vto\ftre\u2028fire\u0007 leve\u00adrandør\n');
  expect(await readMinutesFile(bytes, 'x.txt')).toEqual({ ok: true, text: 'en\nto\ntre\nfire leverandør\n' });
});

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const compound = (stream: string) =>
  Uint8Array.from([...COMPOUND, ...new Uint8Array(2000), ...Buffer.from(stream, 'utf16le'), 0, 0]);
const PICTURE = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52,
]);

test.each([
  ['nothing', new Uint8Array(), 'referat.txt', 'empty'],
  ['only space', utf8(' \r\n\t\n '), 'referat.txt', 'empty'],
  ['only a byte order mark', utf8('\ufeff'), 'referat.txt', 'empty'],
  ['a picture called .txt', PICTURE, 'referat.txt', 'unreadable'],
  ['a picture called .md', PICTURE, 'referat.md', 'unreadable'],
  ['a picture called .pdf', PICTURE, 'referat.pdf', 'unreadable'],
  ['a picture called .docx', PICTURE, 'referat.docx', 'unreadable'],
  ['a picture', PICTURE, 'bilde.png', 'unknownType'],
  ['UTF-16 in name only', Uint8Array.from([0xff, 0xfe, 0, 0, 1, 0, 2, 0]), 'referat.txt', 'unreadable'],
  ['text called .docx', utf8('Kari sender brev'), 'referat.docx', 'unreadable'],
  ['a page of the web', utf8('<p>Hei</p>'), 'referat.html', 'unknownType'],
  ['rich text', utf8('{\\rtf1 Hei}'), 'referat.txt', 'unknownType'],
  ['old Word', compound('WordDocument'), 'referat.doc', 'unknownType'],
  ['Word with a password', compound('EncryptedPackage'), 'referat.docx', 'encrypted'],
  ['one byte too many', new Uint8Array(MAX_MINUTES_BYTES + 1).fill(0x61), 'referat.txt', 'tooLarge'],
  ['20 MB of one line', new Uint8Array(MAX_MINUTES_BYTES).fill(0x61), 'referat.txt', 'tooLarge'],
  ['20 MB of blanks', new Uint8Array(MAX_MINUTES_BYTES).fill(0x20), 'referat', 'tooLarge'],
  ['a locked Word document called .pdf', compound('EncryptedPackage'), 'referat.pdf', 'encrypted'],
  ['a locked Word document called .txt', compound('EncryptedPackage'), 'referat.txt', 'encrypted'],
  ['a sheet called .docx', compound('Workbook'), 'referat.docx', 'unknownType'],
  ['text called .pdf', utf8('Kari sender brev'), 'referat.pdf', 'unreadable'],
  ['two million letters', utf8('a'.repeat(2_000_001)), 'referat.txt', 'tooLarge'],
])('%s is refused with its reason', async (_what, bytes, name, reason) => {
  expect(await readMinutesFile(bytes, name)).toEqual({ ok: false, reason });
});
