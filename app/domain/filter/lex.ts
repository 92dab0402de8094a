// A filter's text as tokens: a sign or a key, and values between commas. Never fails. Called by parse-query.ts and completions-at.ts.
import type { Spot } from './query.ts';

/** `text` is without quotes and escapes; `spot` has the quotes in it. `open` when the closing quote is missing. */
export type Value = {
  readonly text: string;
  readonly quoted: boolean;
  readonly open: boolean;
  readonly spot: Spot;
};

export type Token = {
  readonly spot: Spot;
  readonly not: boolean;
  /** `@`, `#`, `key:` with its colon, or nothing before a word. */
  readonly head: string;
  /** Where the head stands. */
  readonly headSpot: Spot;
  readonly values: readonly Value[];
};

/** Phones and word processors put other quotes in the place of `"`. */
const CLOSERS: Readonly<Record<string, string>> = { '"': '"', '«': '»', '“': '”“', '„': '“”', '”': '”' };

const isSpace = (character: string | undefined): boolean => character !== undefined && /\s/.test(character);

function readQuoted(text: string, from: number): Value {
  const closers = CLOSERS[text[from] ?? ''] ?? '"';
  let read = '';
  let at = from + 1;
  for (; at < text.length; at++) {
    const character = text[at] ?? '';
    if (character === '\\' && at + 1 < text.length) {
      at += 1;
      read += text[at];
    } else if (closers.includes(character))
      return { text: read, quoted: true, open: false, spot: { from, to: at + 1 } };
    else read += character;
  }
  return { text: read, quoted: true, open: true, spot: { from, to: text.length } };
}

function readBare(text: string, from: number, isListed: boolean): Value {
  let to = from;
  while (to < text.length && !isSpace(text[to]) && !(isListed && text[to] === ',')) to += 1;
  return { text: text.slice(from, to), quoted: false, open: false, spot: { from, to } };
}

const readValue = (text: string, from: number, isListed: boolean): Value =>
  (text[from] ?? '') in CLOSERS ? readQuoted(text, from) : readBare(text, from, isListed);

function readValues(text: string, from: number, head: string): Value[] {
  const values = [readValue(text, from, head !== '')];
  for (;;) {
    const end = values.at(-1)?.spot.to ?? from;
    if (head === '' || text[end] !== ',') return values;
    // `@Ada,@Bo` is `@Ada,Bo`.
    const sign = text[end + 1] === head ? 2 : 1;
    values.push(readValue(text, end + sign, true));
  }
}

function readToken(text: string, from: number): Token {
  // A key is letters alone, so that 10:30 and 3:2 are words.
  const [start = '', minus = '', head = ''] =
    /^(-(?=\S))?([@#]|\p{L}[\p{L}\p{M}]*:)?/u.exec(text.slice(from, from + 80)) ?? [];
  const at = from + start.length;
  const values = readValues(text, at, head);
  return {
    spot: { from, to: values.at(-1)?.spot.to ?? at },
    not: minus !== '',
    head,
    headSpot: { from: from + minus.length, to: at },
    values,
  };
}

export function lex(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (isSpace(text[at])) at += 1;
    else {
      const token = readToken(text, at);
      tokens.push(token);
      at = token.spot.to;
    }
  }
  return tokens;
}

/** Needs no quotes wherever it stands. */
export const isBare = (text: string): boolean => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._/&'’+-]*$/u.test(text);

/** In quotes where it needs them. */
export const quote = (text: string, always = false): string =>
  !always && isBare(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
