// What the offer of an action item asks of the meeting and the board: who may be meant, from which day a date is reckoned.
// Called by use-item-editor.ts.
import { useMemo, useRef } from 'react';
import type { Meeting } from '../domain/board.ts';
import type { AgendaItemId } from '../domain/meeting/series.ts';
import { nextDayOf } from '../domain/meeting/series-of.ts';
import { lineContextOf } from '../domain/minutes/open-line.ts';
import { useLanguage } from '../text/words.tsx';
import { type LineReader, lineReader } from './line-reader.ts';
import type { ProseWords } from './prose-words.ts';
import { useBoard, useMe, useToday } from './shared-board.tsx';
import type { SharedDocument } from './shared-document.ts';

type OfferPlace = {
  readonly shared: SharedDocument;
  readonly item: AgendaItemId;
  readonly record: Meeting | null;
  readonly words: ProseWords;
  readonly tell: (words: string, key?: string) => void;
};

/** The same object while the document and the item are the same. */
export const useOfferNeeds = ({ shared, item, record, words, tell }: OfferPlace): LineReader => {
  const language = useLanguage();
  const board = useBoard();
  const { people } = board;
  const today = useToday();
  const me = useMe();
  const next = record && nextDayOf(board, record);
  const context = lineContextOf(people, record, { today, writer: me.name, next });
  const now = useRef({ language, people, context, words, tell });
  now.current = { language, people, context, words, tell };
  return useMemo(() => lineReader(shared.doc, item, () => now.current), [shared, item]);
};
