// On a narrow screen, which of the two is seen: the minutes, or what was found in them. Used by meeting-screen.tsx.
import { useMinutesWords } from '../../text/use-minutes-words.ts';

export type Sides = 'source' | 'found';
type SideProps = { side: Sides; onSide: (side: Sides) => void; count: number };

export function Side({ side, onSide, count }: SideProps) {
  const words = useMinutesWords();
  return (
    <div className="minutes-sides" role="group" aria-label={words.sides}>
      <button type="button" aria-pressed={side === 'source'} onClick={() => onSide('source')}>
        {words.source}
      </button>
      <button type="button" aria-pressed={side === 'found'} onClick={() => onSide('found')}>
        {words.foundCount(count)}
      </button>
    </div>
  );
}
