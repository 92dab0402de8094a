// What the views' button opens: the group's views and mine, each a link, and saving the one that is shown. Called by
// views-menu.tsx, which loads it when it is first wanted.
import { PlusIcon } from '@navikt/aksel-icons';
import { useId, useState } from 'react';
import type { View } from '../../domain/view.ts';
import { useBoardCommands, useBoardId, useMe } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { Popover } from '../../ui/popover.tsx';
import { useToast } from '../../ui/toast.tsx';
import { useCopyView } from './use-copy-view.ts';
import { useViews } from './use-views.ts';
import { ViewForm, type ViewFormValue } from './view-form.tsx';
import { ViewRow } from './view-row.tsx';

export type ViewsPopoverProps = {
  readonly anchor: () => Element | null;
  readonly onClose: (how: 'back' | 'away') => void;
};

/** `new`: the form for saving is open; a view: the form for changing that one. */
type Open = 'new' | View | null;

export function ViewsPopover({ anchor, onClose }: ViewsPopoverProps) {
  const words = useWords().views;
  const [open, setOpen] = useState<Open>(null);
  const save = useSave();
  const onSubmit = (value: ViewFormValue) => {
    save(open === 'new' ? null : open, value);
    onClose('back');
  };
  return (
    <Popover anchor={anchor} label={words.menu} closeLabel={words.close} onClose={onClose}>
      <div className="views">
        {open === null ? (
          <ViewLists onChange={setOpen} onSave={() => setOpen('new')} onDone={() => onClose('back')} />
        ) : (
          <OpenForm view={open} onSubmit={onSubmit} onCancel={() => setOpen(null)} />
        )}
      </div>
    </Popover>
  );
}

/** Saves what the address shows as a new view, or the changed name and owner of one that there is. */
const useSave = () => {
  const words = useWords().views;
  const { putView } = useBoardCommands();
  const { screen, search, searchForAll } = useViews();
  const me = useMe().id;
  const board = useBoardId();
  const toast = useToast();
  const copy = useCopyView(board);
  return (view: View | null, { name, isGroups, putsMe }: ViewFormValue) => {
    const owner = isGroups ? null : me;
    if (view) return void putView({ ...view, name, owner });
    const asked = (putsMe && searchForAll) || search;
    const id = putView({ name, screen, search: asked, owner, madeBy: me });
    toast({ text: words.saved(name), action: { label: words.copyLink, run: () => copy(id) } });
  };
};

type OpenFormProps = {
  view: Exclude<Open, null>;
  onSubmit: (value: ViewFormValue) => void;
  onCancel: () => void;
};

const OpenForm = ({ view, onSubmit, onCancel }: OpenFormProps) => {
  const words = useWords().views;
  const { searchForAll } = useViews();
  const isNew = view === 'new';
  return (
    <ViewForm
      label={isNew ? words.save : words.rename}
      name={isNew ? '' : view.name}
      isGroups={!isNew && view.owner === null}
      namesMe={isNew && searchForAll !== null}
      onSubmit={onSubmit}
      onCancel={onCancel}
    />
  );
};

type ViewListsProps = { onChange: (view: View) => void; onSave: () => void; onDone: () => void };

const ViewLists = ({ onChange, onSave, onDone }: ViewListsProps) => {
  const words = useWords().views;
  const { groups, mine } = useViews();
  return (
    <>
      {groups.length + mine.length === 0 && <p className="views-empty">{words.empty}</p>}
      <ViewList name={words.groups} views={groups} onChange={onChange} onDone={onDone} />
      <ViewList name={words.mine} views={mine} onChange={onChange} onDone={onDone} />
      <button type="button" className="views-save" onClick={onSave}>
        <PlusIcon aria-hidden />
        {words.save}
      </button>
    </>
  );
};

type ViewListProps = Omit<ViewListsProps, 'onSave'> & { name: string; views: readonly View[] };

const ViewList = ({ name, views, onChange, onDone }: ViewListProps) => {
  const { current } = useViews();
  const id = useId();
  if (views.length === 0) return null;
  return (
    <section className="views-list" aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <ul>
        {views.map((view) => (
          <ViewRow
            key={view.id}
            view={view}
            isCurrent={view.id === current?.id}
            onChange={() => onChange(view)}
            onDone={onDone}
          />
        ))}
      </ul>
    </section>
  );
};
