// A page with one drawing on one sheet of paper. Called by the route of the wheel on paper; no script runs in it.
import type { Language } from '../text/language.ts';
import { escapeXml } from './wheel/pen.ts';
import type { Paper } from './wheel-svg.ts';

type PrintPage = {
  readonly svg: string;
  readonly paper: Paper;
  readonly language: Language;
  readonly title: string;
  /** Of the page's Content-Security-Policy. */
  readonly nonce: string;
};

const SIZES: Readonly<Record<Paper, string>> = { a4: 'A4', a3: 'A3' };

/** HTML. The drawing has its own margins, so the sheet needs none; printers cut off some millimetres, hence 97 %. */
export const printPage = ({ svg, paper, language, title, nonce }: PrintPage): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    `<style nonce="${nonce}">`,
    `@page { size: ${SIZES[paper]} landscape; margin: 0; }`,
    'html, body { margin: 0; height: 100%; background: #fff; }',
    'main { height: 100%; }',
    'svg { display: block; width: 97%; height: 97%; margin: auto; }',
    '@media print { main { height: 100vh; overflow: hidden; } }',
    '</style></head>',
    `<body><main>${svg}</main></body>`,
    '</html>',
    '',
  ].join('\n');
