// Writes small, valid PDFs by hand: Helvetica in WinAnsi, as many pages as given. Called by the tests of app/import.

/** A line of text with its place in points from the page's lower left corner. */
export type PdfLine = { readonly text: string; readonly x: number; readonly y: number };

export const pdfLine = (text: string, y: number, x = 72): PdfLine => ({ text, x, y });

const bytesOf = (latin1: string): Uint8Array => Uint8Array.from(latin1, (letter) => letter.charCodeAt(0));

/** WinAnsi is Windows-1252; outside of Latin-1 these tests need the dash only. */
const winAnsi = (text: string): string => text.replace(/[\\()]/g, '\\$&').replaceAll('–', '\u0096');

const contentOf = (lines: readonly PdfLine[]): string =>
  lines.map(({ text, x, y }) => `BT /F1 11 Tf 1 0 0 1 ${x} ${y} Tm (${winAnsi(text)}) Tj ET`).join('\n');

/** Points of a page of A4, upright. */
export const A4_WIDTH = 595;

/** `locked`: with the standard security handler and a key that no empty password fits. */
export const aPdf = (
  pages: readonly (readonly PdfLine[])[],
  { locked = false, width = A4_WIDTH }: { locked?: boolean; width?: number } = {},
): Uint8Array => {
  const numberOfPage = (index: number) => 4 + index * 2;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_page, index) => `${numberOfPage(index)} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((lines, index) => {
      const content = contentOf(lines);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${numberOfPage(index) + 1} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const key = `<${'5a'.repeat(32)}>`;
  const encrypt = `/ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`;
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${locked ? encrypt : ''} >>\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(file);
};
