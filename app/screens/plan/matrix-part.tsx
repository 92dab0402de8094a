// Who hears what when: the switch between audiences and channels, the marks' meaning, the grid, and what has no date. Placed by plan-screen.tsx.
import { Link } from '@remix-run/react';
import { useState } from 'react';
import { PUBLISHING } from '../../domain/card.ts';
import type { MatrixOf } from '../../domain/plan/matrix.ts';
import { useBoard } from '../../live/shared-board.tsx';
import { PublishingDot } from '../../parts/card-fields/publishing-dot.tsx';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { EditButton } from './edit-button.tsx';
import { ListEditor, NewInList } from './list-editor.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { TaskList } from './task-list.tsx';
import { type PlanView, useMatrix, usePlanLinks } from './use-plan.ts';
import './matrix.css';

export function MatrixPart({ view }: { readonly view: PlanView }) {
  const words = usePlanWords();
  const matrix = useMatrix(view);
  const [isEdited, setEdited] = useState(false);
  const { by } = view;
  const isEmpty = useBoard()[by].length === 0;
  return (
    <section aria-labelledby="plan-matrix" className="plan-part plan-matrix" data-list={by}>
      <div className="plan-part-head">
        <h2 id="plan-matrix">{words.matrix.title}</h2>
        <BySwitch by={by} />
        {!isEmpty && <EditButton list={by} isOn={isEdited} onToggle={() => setEdited(!isEdited)} />}
        <Legend />
      </div>
      {isEmpty && <p className="plan-teach">{words.empty[by]}</p>}
      {isEdited && !isEmpty && <ListEditor list={by} />}
      {matrix.rows.length > 0 && <MatrixGrid matrix={matrix} view={view} />}
      <div className="matrix-under">
        <NewInList list={by} />
        {matrix.undated.length > 0 && (
          <details className="matrix-undated">
            <summary className="ui-more">{words.matrix.undated(matrix.undated.length)}</summary>
            <TaskList cards={matrix.undated} />
          </details>
        )}
      </div>
    </section>
  );
}

function BySwitch({ by }: { readonly by: MatrixOf }) {
  const words = usePlanWords();
  const links = usePlanLinks();
  return (
    <nav className="plan-switch" aria-label={words.matrix.by}>
      {(['audiences', 'channels'] as const).map((one) => (
        <Link key={one} to={links.by(one)} preventScrollReset aria-current={one === by ? 'page' : undefined}>
          {words.lists[one].title}
        </Link>
      ))}
    </nav>
  );
}

function Legend() {
  const words = usePlanWords();
  return (
    <p className="matrix-legend">
      {PUBLISHING.map((state) => (
        <span key={state}>
          <PublishingDot state={state} />
          {words.publishing[state]}
        </span>
      ))}
    </p>
  );
}
