// How far the minutes are that were sent, in words and as a bar: on their way, read page by page, gone through, opened.
// Used by new-minutes-screen.tsx.

import { useEffect } from 'react';
import type { ReadingProgress } from '../../domain/minutes/reading-types.ts';
import { useReadingProgress } from '../../live/reading-progress.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';

type ReadingWordsProps = { watch: string; isOpening: boolean };

export function ReadingWords({ watch, isOpening }: ReadingWordsProps) {
  const words = useMinutesWords().progress;
  const announce = useAnnounce();
  const progress = useReadingProgress(useBoardId(), isOpening ? null : watch);
  const said = isOpening ? words.opening : wordsOf(progress, words);
  const { page, of } = progress ?? {};
  useEffect(() => announce(said, 'reading'), [said, announce]);
  return (
    <div className="minutes-reading">
      <p>{said}</p>
      <progress aria-label={words.title} {...(page && of && !isOpening ? { value: page, max: of } : {})} />
    </div>
  );
}

type Words = ReturnType<typeof useMinutesWords>['progress'];

const wordsOf = (progress: ReadingProgress | null, words: Words): string => {
  if (!progress) return words.sending;
  const { phase, page, of } = progress;
  return phase === 'file' && page && of ? words.page(page, of) : words[phase];
};
