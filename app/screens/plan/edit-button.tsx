// Turns a list of the plan into fields and back. Used by the parts of the plan's screen.
import { PencilIcon } from '@navikt/aksel-icons';
import { useLiveBoard } from '../../live/shared-board.tsx';
import { usePlanWords } from '../../text/use-plan-words.ts';
import type { PlanList } from './list-editor.tsx';

type EditButtonProps = {
  readonly list: PlanList;
  readonly isOn: boolean;
  readonly onToggle: () => void;
};

export function EditButton({ list, isOn, onToggle }: EditButtonProps) {
  const words = usePlanWords().lists[list];
  const isLive = useLiveBoard() !== null;
  return (
    <button
      type="button"
      className="ui-button"
      data-look="icon"
      aria-pressed={isOn}
      disabled={!isLive}
      title={words.edit}
      onClick={onToggle}
    >
      <PencilIcon aria-hidden />
      <span className="ui-hidden">{words.edit}</span>
    </button>
  );
}
