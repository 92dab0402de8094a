// One agenda item in the minutes: its number, its title, its prose. Used by meeting-screen.tsx.
import type { Meeting } from '../../domain/board.ts';
import type { AgendaItem } from '../../domain/meeting/agenda.ts';
import type { MinutesBlock } from '../../domain/meeting/finalised.ts';
import { useProseWords } from '../../live/prose-words.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { sectionId } from '../../parts/item-prose/item-address.ts';
import { ItemProse } from '../../parts/item-prose/item-prose.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';

type ItemSectionProps = {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  /** What was written under it, as the server read it; null for nothing. */
  readonly prose: readonly MinutesBlock[] | null;
  readonly isCurrent: boolean;
  readonly onFocus: () => void;
  readonly onWrite: () => void;
};

export function ItemSection({ meeting, item, prose, isCurrent, onFocus, onWrite }: ItemSectionProps) {
  const words = useMeetingWords();
  const proseWords = useProseWords();
  const board = useBoardId();
  const title = item.title || words.untitled;
  const id = sectionId(item.item);
  return (
    <section
      id={id}
      className="meeting-item"
      aria-labelledby={`${id}-title`}
      aria-current={isCurrent || undefined}
      onFocus={onFocus}
      onInput={onWrite}
    >
      <h2 id={`${id}-title`}>
        <span className="meeting-number">{item.number}</span>
        {title}
      </h2>
      <ItemProse
        board={board}
        meeting={meeting.id}
        item={item.item}
        label={proseWords.label(item.number, title)}
        initial={prose}
        readOnly={meeting.finalisedOn !== null}
      />
    </section>
  );
}
