// Who has a stake in what the group does: the grid of interest and influence, and the same in words beside it. Called by
// b.$board.stakeholders.tsx.

import { DownloadIcon } from '@navikt/aksel-icons';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import { type Entry, registerOf } from '../../domain/plan/register.ts';
import type { StakeholderId } from '../../domain/plan/stakeholder.ts';
import { useBoard, useBoardId, useToday } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { UndoButtons } from '../../parts/undo-buttons.tsx';
import { useUndo, useUndoKeys } from '../../parts/use-undo-keys.ts';
import { useStakeholderWords } from '../../text/use-stakeholder-words.ts';
import { AddStakeholder } from './add-stakeholder.tsx';
import { RegisterTable } from './register-table.tsx';
import { StakeFigure } from './stake-figure.tsx';
import './stakeholders.css';

/** `panel` is the open card's panel, or nothing. */
export function StakeholdersScreen({ panel }: { readonly panel: ReactNode }) {
  const words = useStakeholderWords();
  const board = useBoard();
  const today = useToday();
  const entries = useMemo(() => registerOf(board, today), [board, today]);
  const [lit, setLit] = useState<StakeholderId | null>(null);
  const main = useRef<HTMLElement>(null);
  const open = (id: StakeholderId) =>
    main.current?.querySelector<HTMLElement>(`tr[data-stakeholder="${CSS.escape(id)}"] textarea`)?.focus();
  return (
    <div className="stakes-screen">
      <main className="stakes" id="content" tabIndex={-1} ref={main}>
        <Head entries={entries} />
        <div className="stakes-body">
          <StakeFigure entries={entries} lit={lit} onLight={setLit} onOpen={open} />
          <div className="stakes-list">
            {entries.length === 0 && (
              <div className="stakes-empty">
                <h2>{words.emptyTitle}</h2>
                <p>{words.empty}</p>
              </div>
            )}
            <AddStakeholder />
            {entries.length > 0 && <RegisterTable entries={entries} lit={lit} onLight={setLit} />}
          </div>
        </div>
      </main>
      {panel}
    </div>
  );
}

function Head({ entries }: { readonly entries: readonly Entry[] }) {
  const words = useStakeholderWords();
  const undo = useUndo();
  useUndoKeys(undo);
  const due = entries.filter(({ isDue }) => isDue).length;
  return (
    <header className="stakes-head">
      <div>
        <PageHeading title={words.title} />
        <p>
          {words.lead} {due > 0 && <strong className="stakes-due">{words.due(due)}</strong>}
        </p>
      </div>
      <span className="stakes-ways">
        <UndoButtons undo={undo} />
        <Downloads />
      </span>
    </header>
  );
}

/** Files, not pages: the browser fetches them itself. */
function Downloads() {
  const words = useStakeholderWords();
  const board = useBoardId();
  const kinds = [
    ['docx', words.word],
    ['xlsx', words.excel],
  ] as const;
  return kinds.map(([ending, name]) => (
    <a key={ending} className="ui-button" data-look="quiet" href={`/b/${board}/plan.${ending}`} download>
      <DownloadIcon aria-hidden />
      <span className="ui-hidden">{words.download}: </span>
      {name}
    </a>
  ));
}
