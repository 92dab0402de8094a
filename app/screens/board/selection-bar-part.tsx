// Fetches the bar of what can be done with the selected cards when the first one is selected. Placed by board-screen.tsx.
import { useWords } from '../../text/words.tsx';
import { useStored } from '../../ui/stored.ts';
import { usePart } from '../../ui/use-part.ts';
import type { Hands } from './hands.ts';
import type { SelectionBarProps } from './selection-bar.tsx';

const load = () => import('./selection-bar.tsx').then(({ SelectionBar }) => SelectionBar);
/** Without the bar the keys go on acting on what is selected. */
const keep = () => undefined;

type SelectionBarPartProps = Omit<SelectionBarProps, 'count'> & { hands: Hands };

export function SelectionBarPart({ hands, ...rest }: SelectionBarPartProps) {
  const count = useStored(hands.selected, (ids) => ids.size);
  const missing = useWords().live.part;
  const { Part: SelectionBar } = usePart({ load, isOpen: count > 0, close: keep, missing });
  return SelectionBar && count > 0 && <SelectionBar {...rest} count={count} />;
}
