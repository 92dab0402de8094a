// Writes small Excel workbooks as Excel lays them out (ECMA-376, part 1). Called by the tests of what comes in.
import { aZip } from './a-zip.ts';

export type XlsxCell = string | number | { readonly date: number } | null;
export type XlsxSheet = { readonly name: string; readonly rows: readonly (readonly XlsxCell[])[] };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const bytes = (text: string) => new TextEncoder().encode(HEAD + text);
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const column = (index: number) => String.fromCharCode(65 + index);

const cell = (value: XlsxCell, at: string): string => {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  // The second format of styles.xml: a date.
  return `<c r="${at}" s="1"><v>${value.date}</v></c>`;
};

const sheetXml = ({ rows }: XlsxSheet): string => {
  const lines = rows.map(
    (row, y) =>
      `<row r="${y + 1}">${row.map((value, x) => cell(value, `${column(x)}${y + 1}`)).join('')}</row>`,
  );
  const last = `${column(Math.max(...rows.map((row) => row.length), 1) - 1)}${Math.max(rows.length, 1)}`;
  return `<worksheet xmlns="${MAIN}"><dimension ref="A1:${last}"/><sheetData>${lines.join('')}</sheetData></worksheet>`;
};

const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>
<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** Dates are given as Excel counts them: 44970 is 13 February 2023. */
export const anXlsx = (sheets: readonly XlsxSheet[]): Uint8Array => {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = sheets.map(
    (_sheet, i) =>
      `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
  );
  const named = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`,
  );
  const related = sheets.map(
    (_sheet, i) =>
      `<Relationship Id="rId${i + 1}" Type="${RELATED}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const relationships = (inner: string) =>
    bytes(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`,
    );
  return aZip([
    {
      name: '[Content_Types].xml',
      bytes: bytes(
        `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>${overrides.join('')}</Types>`,
      ),
    },
    {
      name: '_rels/.rels',
      bytes: relationships(
        `<Relationship Id="rId1" Type="${RELATED}/officeDocument" Target="xl/workbook.xml"/>`,
      ),
    },
    {
      name: 'xl/workbook.xml',
      bytes: bytes(
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATED}"><sheets>${named.join('')}</sheets></workbook>`,
      ),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      bytes: relationships(
        `${related.join('')}<Relationship Id="rId99" Type="${RELATED}/styles" Target="styles.xml"/>`,
      ),
    },
    { name: 'xl/styles.xml', bytes: bytes(STYLES) },
    ...sheets.map((sheet, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      bytes: bytes(sheetXml(sheet)),
    })),
  ]);
};
