// The prose of an agenda item as it stands, final or before anybody comes near it to write: looks as in the editor. Used by item-prose.tsx.
import type { MinutesBlock } from '../../domain/meeting/finalised.ts';
import { useProseWords } from '../../live/prose-words.ts';
import { CardChip } from './card-chip.tsx';

export const ItemBlocks = ({ blocks }: { blocks: readonly MinutesBlock[] }) =>
  blocks.map((block, index) => <Block key={index} block={block} />);

const Block = ({ block }: { block: MinutesBlock }) => {
  const words = useProseWords();
  switch (block.is) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'list':
      return (
        <p className="prose-list-line" data-level={Math.min(block.level, 3)}>
          <span aria-hidden="true">{block.number === null ? '•' : `${block.number}.`}</span> {block.text}
        </p>
      );
    case 'action':
      return (
        <p>
          {block.text}{' '}
          <span className="prose-chip-place">
            <CardChip card={block.card} />
          </span>
        </p>
      );
    case 'decision':
      return block.text.split('\n').map((line, index) => (
        <p key={index} className="prose-decision" data-word={index === 0 ? words.decision : undefined}>
          {line}
        </p>
      ));
    default:
      return <p>{block.text}</p>;
  }
};
