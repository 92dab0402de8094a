// Files of minutes that weigh more than they look: a PDF that unpacks without end, and a very long Word document.
// Called by the tests of server/reading.
import { constants, deflateRawSync } from 'node:zlib';
import { aZip } from '../import/a-zip.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** One page whose content is so many MiB of spaces, a thousandth of that when packed: it takes seconds to find nothing in it. */
export const aBombPdf = (mebibytes: number): Uint8Array => {
  const packed = deflateRawSync(Buffer.alloc(2 ** 20, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const content = Buffer.concat([
    Buffer.from([0x78, 0x9c]),
    ...Array.from({ length: mebibytes }, () => packed),
    deflateRawSync(Buffer.from(' ')),
  ]);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << >> /Contents 4 0 R >>',
    `<< /Filter /FlateDecode /Length ${content.length} >>\nstream\n`,
  ];
  const parts: Buffer[] = [latin1('%PDF-1.4\n')];
  const offsets: number[] = [];
  let length = parts[0]?.length ?? 0;
  const add = (part: Buffer) => {
    parts.push(part);
    length += part.length;
  };
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    add(latin1(`${index + 1} 0 obj\n${object}`));
    if (index === 3) add(Buffer.concat([content, latin1('\nendstream')]));
    add(latin1('\nendobj\n'));
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, latin1(`xref\n0 5\n0000000000 65535 f \n${table}${trailer}`)]);
};

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONSHIP = `${OFFICE}/officeDocument/2006/relationships/officeDocument`;

/** A Word document with so many paragraphs, «Kari sender brev 1» and on. */
export const aLongDocx = (paragraphs: number): Uint8Array => {
  const body = Array.from(
    { length: paragraphs },
    (_, index) => `<w:p><w:r><w:t>Kari sender brev ${index + 1}</w:t></w:r></w:p>`,
  ).join('');
  const files = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="r1" Type="${RELATIONSHIP}" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
  };
  return aZip(Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })));
};
