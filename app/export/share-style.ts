// How the shared page looks: the screen's colours (app/ui/tokens.css), which a page of its own can't import. Called by share-page.ts.
import { COLOURS, KIND_COLOURS } from './wheel/shapes.ts';

/** The drawing's colours on dark paper. */
const DARK: Readonly<Record<string, string>> = {
  [COLOURS.paper]: '#18201c',
  [COLOURS.sunken]: '#0b100e',
  [COLOURS.ink]: '#e8ece7',
  [COLOURS.muted]: '#a3b0a8',
  [COLOURS.line]: '#2c3833',
  [COLOURS.edge]: '#6c7b73',
  [COLOURS.brand]: '#7cc8a4',
  [COLOURS.danger]: '#ff9c91',
  [KIND_COLOURS.case]: '#a0b5f0',
  [KIND_COLOURS.action]: '#6ccb9c',
  [KIND_COLOURS.communication]: '#eda66f',
};

const darkDrawing = Object.entries(DARK)
  .map(([light, dark]) => `svg [fill="${light}"]{fill:${dark}} svg [stroke="${light}"]{stroke:${dark}}`)
  .join('\n');

export const SHARE_STYLE = `
:root{--paper:#fbfaf6;--raised:#fff;--ink:#16241e;--muted:#55635c;--line:#dedcd3;--brand:#1f5c46;
--case:${KIND_COLOURS.case};--action:${KIND_COLOURS.action};--communication:${KIND_COLOURS.communication}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.5 "Inter Variable",Inter,system-ui,sans-serif;
font-variant-numeric:tabular-nums}
main{max-width:1120px;margin:0 auto;padding:32px 24px 40px;container-type:inline-size}
header{margin-bottom:20px}
h1,h2,h3,p,ul{margin:0}
h1{font-size:1.5rem;font-weight:700;letter-spacing:-.02em;line-height:1.25}
h2{margin:36px 0 4px;font-size:1.125rem;font-weight:680}
h3{padding-bottom:6px;border-bottom:1px solid var(--line);font-size:.9375rem;font-weight:680}
h3::first-letter{text-transform:uppercase}
.group{color:var(--muted)}
.wheel{overflow:hidden;border:1px solid var(--line);border-radius:8px;background:var(--raised)}
.wheel svg{display:block;width:100%;height:auto}
.months{columns:2;column-gap:40px}
.months section{break-inside:avoid;padding-top:20px}
ul{padding:0;list-style:none}
li{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:12px;padding:8px 0 8px 12px;position:relative}
li::before{content:"";position:absolute;left:0;top:10px;bottom:10px;width:4px;border-radius:2px;background:var(--k)}
.case{--k:var(--case)}
.action{--k:var(--action)}
.action::before{-webkit-mask:linear-gradient(168deg,#000 0 8px,transparent 8.5px 11.5px,#000 12px);
mask:linear-gradient(168deg,#000 0 8px,transparent 8.5px 11.5px,#000 12px)}
.communication{--k:var(--communication)}
.communication::before{width:5px;border-radius:0;background:linear-gradient(90deg,var(--k) 2px,transparent 2px 3.5px,var(--k) 3.5px)}
.when{color:var(--muted);font-size:.875rem;line-height:1.7}
.what b{display:block;font-weight:560;line-height:1.35;overflow-wrap:anywhere;hyphens:auto}
.kind,.who{color:var(--muted);font-size:.875rem}
.who::before{content:" · ";white-space:pre}
footer{display:flex;flex-wrap:wrap;gap:4px 24px;justify-content:space-between;margin-top:36px;padding-top:12px;
border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
.framed main{padding:16px}
.refusal main{max-width:34rem;padding-top:18vh}
.refusal p{margin-top:12px}
.refusal p+p{color:var(--muted)}
@media (max-width:700px){
main{padding:24px 16px 32px}
.months{columns:1}
/* The circle as large as the phone is wide; its labels stand below as text. */
.wheel{aspect-ratio:1.02}
.wheel svg{width:172%;max-width:none;margin:-11% 0 0 -36%}
.labels{display:none}
}
/* A phone with letters twice as large: the day over what happens on it. */
@container (max-width:17rem){
li{grid-template-columns:minmax(0,1fr);gap:0}
}
@media (prefers-color-scheme:dark){
:root{--paper:#101613;--raised:#18201c;--ink:#e8ece7;--muted:#a3b0a8;--line:#2c3833;--brand:#7cc8a4;
--case:#a0b5f0;--action:#6ccb9c;--communication:#eda66f}
${darkDrawing}
}
@media print{
main{max-width:none;padding:0}
.wheel{border:0}
}
`;
