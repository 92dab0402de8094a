// Minutes as they lie, finalised or not, as a document and as a download of the wanted kind. Called by routes.
import type { FinalisedMinutes, FrozenMinutes } from '../domain/meeting/finalised.ts';
import type { Sheet } from '../domain/meeting/sheet.ts';
import type { Language } from '../text/language.ts';
import { minutesSheet } from '../text/minutes-sheet.ts';
import { minutesMarkdown } from './minutes-markdown.ts';
import { sheetOf } from './minutes-sheet.ts';
import { minutesText } from './minutes-text.ts';

export type WrittenMinutes =
  | { readonly is: 'draft'; readonly minutes: FrozenMinutes }
  | { readonly is: 'final'; readonly finalised: FinalisedMinutes };

type For = { readonly group: string; readonly language: Language };

export const sheetOfWritten = (written: WrittenMinutes, { group, language }: For): Sheet => {
  if (written.is === 'draft') return sheetOf({ minutes: written.minutes, finalised: null, group, language });
  const { minutes, ...finalised } = written.finalised;
  return sheetOf({ minutes, finalised, group, language });
};

export type Download = {
  /** ASCII. */
  readonly name: string;
  /** The media type. */
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
};

export type FileKind = 'docx' | 'md' | 'txt';

const TYPES: Readonly<Record<FileKind, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

const bodyOf = async (kind: FileKind, sheet: Sheet): Promise<Download['body']> => {
  if (kind === 'md') return minutesMarkdown(sheet);
  if (kind === 'txt') return minutesText(sheet);
  // Large, and only for who asks for it.
  const { minutesDocx } = await import('./minutes-docx.ts');
  return minutesDocx(sheet);
};

export const minutesFile = async (written: WrittenMinutes, kind: FileKind, to: For): Promise<Download> => {
  const words = minutesSheet[to.language];
  const { date } = written.is === 'draft' ? written.minutes : written.finalised.minutes;
  const name = written.is === 'draft' ? words.draftFile : words.file;
  return {
    name: `${name}${date === null ? '' : `-${date}`}.${kind}`,
    type: TYPES[kind],
    body: await bodyOf(kind, sheetOfWritten(written, to)),
  };
};

export const responseOf = ({ name, type, body }: Download): Response =>
  new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` },
  });
