// Minutes as a Word file: read back with what reads Word files in Årring, in its own XML, and converted by LibreOffice.
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { minutesDocx } from '../../app/export/minutes-docx.ts';
import { sheetOf } from '../../app/export/minutes-sheet.ts';
import { readMinutesFile } from '../../app/import/minutes-file.ts';
import { readZipDirectory } from '../../app/import/zip-directory.ts';
import { LANGUAGES, type Language } from '../../app/text/language.ts';
import { findLibreOffice } from '../setup/libre-office.ts';
import { aFinalised } from './a-finalised.ts';

const run = promisify(execFile);

const aDocx = (language: Language = 'nb') => {
  const { minutes, ...finalised } = aFinalised();
  return minutesDocx(sheetOf({ minutes, finalised, group: 'Gruppa', language }));
};

const partOfZip = (bytes: Uint8Array, name: string): string => {
  const entry = readZipDirectory(bytes)?.find((one) => one.name === name);
  if (!entry) throw new Error(`no ${name} in the file`);
  return (entry.deflated ? inflateRawSync(entry.packed) : Buffer.from(entry.packed)).toString('utf8');
};

/** Every item, owner and date of the example. */
const EVERYTHING = [
  'Prosjektmøte',
  'fredag 10. februar 2023 kl. 10:00',
  'Storsalen',
  'Ada Berg, Vera Vik (Bok & Co AS)',
  'Birk Østby-Ås',
  'Celine Dahl',
  'fredag 17. februar 2023',
  '1. Avtalen med Bok & Co (vedtak, Vera Vik)',
  'Den går opp 10 % | fra *mai*.',
  'For folkebibliotek',
  'Aksjonspunkt: Birk spør om rabatt innen fredag',
  '2. Varsle',
  'Vedtak: Avtalen sies opp.',
  'Spør om rabatt',
  'Birk Østby-Ås, Vera Vik',
  'Varsle bibliotekene',
  'mars 2023',
  'Venter',
  '2. Hvem leder? (diskusjon)',
  'onsdag 3. mai til torsdag 4. mai 2023',
  '3. Eventuelt (orientering)',
  'Begrunnelse: Prisen',
  'Konsekvenser: Ny avtale fra mai',
  'Vedtak 2: Møtet varer en time.',
  'Ansvarlig mangler («Hvem leder?»): Avklares senere',
  'Tillegg 1',
  '11. feb 2023 kl. 00:05, Birk Østby-Ås',
  'Fra kl. 11.',
  `SHA-256: ${'0f'.repeat(32)}`,
];

test('every item, owner and date is read back out of the Word file', async () => {
  const read = await readMinutesFile(await aDocx(), 'referat.docx');
  if (!read.ok) throw new Error(read.reason);
  // Cells come with bars between them, and a bar of the text with a stroke before it.
  const text = read.text.replaceAll('\\|', '|');
  for (const words of EVERYTHING) expect(text).toContain(words);
});

test.each(LANGUAGES)(
  'the Word file has headings as styles, head rows, page numbers and its language: %s',
  async (language) => {
    const bytes = await aDocx(language);
    const body = partOfZip(bytes, 'word/document.xml');
    expect(body.match(/<w:pStyle w:val="Title"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(6);
    expect(body.match(/<w:pStyle w:val="Heading2"\/>/g)).toHaveLength(1);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(2);
    const styles = partOfZip(bytes, 'word/styles.xml');
    expect(styles).toContain(`<w:lang w:val="${{ nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[language]}"`);
    const feet = partOfZip(bytes, 'word/footer1.xml');
    expect(feet).toMatch(/PAGE.*NUMPAGES/s);
    expect(partOfZip(bytes, 'word/header1.xml')).toContain('Gruppa · ');
    expect(partOfZip(bytes, 'docProps/core.xml')).toContain('Prosjektmøte</dc:title>');
  },
);

test('the Word file opens in LibreOffice, with every item, owner and date in it', {
  timeout: 600_000,
}, async () => {
  const office = await findLibreOffice();
  const folder = await mkdtemp(join(tmpdir(), 'aarring-docx-'));
  try {
    await writeFile(join(folder, 'referat.docx'), await aDocx());
    const profile = pathToFileURL(join(folder, 'profile')).href;
    await run(
      office,
      [
        `-env:UserInstallation=${profile}`,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        join(folder, 'referat.docx'),
      ],
      { timeout: 240_000 },
    );
    const text = await readFile(join(folder, 'referat.txt'), 'utf8');
    for (const words of EVERYTHING) expect(text).toContain(words);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
