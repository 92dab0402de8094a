// What can be done with the agenda item that my view is at. Used by agenda-row.tsx.
import {
  ArrowDownIcon,
  ArrowUpIcon,
  CheckmarkCircleIcon,
  PencilIcon,
  PlayIcon,
  TrashIcon,
} from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import type { AgendaItem } from '../../domain/meeting/agenda.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { keepFocus, leaveRow } from '../../ui/keep-focus.ts';
import { type MeetingView, mayMove } from './use-meeting.ts';
import type { MeetingDeeds } from './use-meeting-deeds.ts';

type ItemToolsProps = {
  readonly view: MeetingView;
  readonly item: AgendaItem;
  readonly deeds: MeetingDeeds;
  readonly onEdit: () => void;
};

export function ItemTools({ view, item, deeds, onEdit }: ItemToolsProps) {
  const words = useMeetingWords();
  const named = words.item(item.number, item.title || words.untitled);
  const treated = item.treated ? words.untreat : words.treat;
  return (
    <div className="meeting-tools" role="group" aria-label={named}>
      {mayMove(view) && view.current?.item !== item.item && (
        <Tool label={words.takeUp} icon={<PlayIcon aria-hidden />} onPress={() => deeds.goTo(item)} />
      )}
      <Tool
        label={treated}
        isPressed={item.treated}
        icon={<CheckmarkCircleIcon aria-hidden />}
        onPress={() => deeds.treat(item, !item.treated)}
      />
      <Tool
        label={words.up}
        isOff={item.number === 1}
        icon={<ArrowUpIcon aria-hidden />}
        onPress={() => deeds.move(item, -1)}
      />
      <Tool
        label={words.down}
        isOff={item.number === view.agenda.length}
        icon={<ArrowDownIcon aria-hidden />}
        onPress={() => deeds.move(item, 1)}
      />
      <Tool label={words.editItem} icon={<PencilIcon aria-hidden />} onPress={onEdit} />
      <Tool
        label={words.off}
        icon={<TrashIcon aria-hidden />}
        onPress={(button) => {
          leaveRow(button);
          deeds.off(item);
        }}
      />
    </div>
  );
}

type ToolProps = {
  label: string;
  icon: ReactNode;
  onPress: (button: HTMLElement) => void;
  isPressed?: boolean;
  isOff?: boolean;
};

/** One that can't be pressed just now keeps the focus: at the list's end one has just moved it there. */
const Tool = ({ label, icon, onPress, isPressed, isOff = false }: ToolProps) => (
  <button
    type="button"
    className="ui-button"
    data-look="icon"
    aria-label={label}
    title={label}
    aria-pressed={isPressed}
    aria-disabled={isOff || undefined}
    onClick={({ currentTarget }) => {
      if (isOff) return;
      onPress(currentTarget);
      keepFocus(currentTarget);
    }}
  >
    {icon}
  </button>
);
