// Which cards are measures of a stakeholder: the open ones to tick off, or a new one of what is typed. Called by measures.tsx.
import { PlusIcon } from '@navikt/aksel-icons';
import { useCallback, useMemo } from 'react';
import { type Card, isOpen } from '../../domain/card.ts';
import { place } from '../../domain/order.ts';
import type { Entry } from '../../domain/plan/register.ts';
import { prepare, search } from '../../domain/search.ts';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { stateNameOf } from '../../text/state-name.ts';
import { useStakeholderWords } from '../../text/use-stakeholder-words.ts';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import { Picker, type PickerOption } from '../../ui/picker.tsx';

type MeasurePickerProps = { readonly entry: Entry; readonly onClose: () => void };

/** Shown at once. */
const MOST = 40;
/** Before the title, in the id of the option that makes a card: no card's id has a space. */
const NEW = 'new ';

export function MeasurePicker({ entry, onClose }: MeasurePickerProps) {
  const words = useStakeholderWords();
  const boardWords = useWords().board;
  const { cards } = useBoard();
  const { stakeholder, name, measures } = entry;
  const pick = usePicking(entry);
  const found = useMemo(() => {
    const tied = new Set(stakeholder.measures);
    const others = cards.filter((card) => isOpen(card) && !tied.has(card.id));
    // What one mostly looks for first: tasks of the communication plan.
    const sorted = [...others].sort((a, b) => Number(isCase(a)) - Number(isCase(b)));
    return prepare([...measures, ...sorted].map((card) => ({ id: card.id, title: card.title, card })));
  }, [cards, measures, stakeholder.measures]);
  const optionsFor = useCallback(
    (typed: string): readonly PickerOption[] => {
      const title = typed.trim();
      const hits = title === '' ? found.slice(0, MOST) : search(found, title, { most: MOST });
      const options = hits.map(({ found: { card } }) => ({
        id: card.id,
        label: card.title,
        hint: stateNameOf(card, boardWords),
        icon: <KindIcon shape={card.kind} />,
        checked: stakeholder.measures.includes(card.id),
      }));
      if (title === '') return options;
      const made = { id: NEW + title, label: words.newMeasure(title), icon: <PlusIcon aria-hidden /> };
      return [...options, made];
    },
    [found, boardWords, stakeholder.measures, words],
  );
  return (
    <Picker
      several
      title={words.measuresOf(name)}
      fieldName={words.findMeasure}
      optionsFor={optionsFor}
      nothing={words.noMeasure}
      closeLabel={words.close}
      onPick={pick}
      onClose={onClose}
    />
  );
}

const isCase = ({ kind }: Card): boolean => kind === 'case';

const usePicking = ({ stakeholder }: Entry) => {
  const words = useStakeholderWords();
  const { cards } = useBoard();
  const { setMeasure, addMeasure } = useBoardCommands();
  const announce = useAnnounce();
  return ({ id, label, checked }: PickerOption) => {
    if (!id.startsWith(NEW)) {
      setMeasure(stakeholder.id, id, checked !== true);
      return announce(checked === true ? words.untied(label) : words.tied(label));
    }
    const title = id.slice(NEW.length);
    const [order = ''] = place(cards, cards.length, 1).orders;
    const made = addMeasure(stakeholder.id, { title, kind: 'communication', order });
    if (made !== null) announce(words.tied(title));
  };
};
