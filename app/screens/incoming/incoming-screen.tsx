// Hent inn: a plan from a calendar, Excel or a table becomes cards, after one has seen which. Called by routes/b.$board.import.tsx.

import type { IncomingFile } from '../../domain/incoming/incoming.ts';
import { PageHeading } from '../../parts/page-title.tsx';
import { UndoButtons } from '../../parts/undo-buttons.tsx';
import { useUndo, useUndoKeys } from '../../parts/use-undo-keys.ts';
import { useIncomingWords } from '../../text/use-incoming-words.ts';
import { BringIn } from './bring-in.tsx';
import { Preview } from './preview.tsx';
import '../../ui/inputs.css';
import './incoming.css';

/** What was sent last, by its file's name or '', and what is in it. */
export type IncomingAnswer = {
  readonly name: string;
  readonly file: IncomingFile | { readonly ok: false; readonly reason: 'nothing' };
};

export function IncomingScreen({ answer }: { readonly answer: IncomingAnswer | null }) {
  const words = useIncomingWords();
  const undo = useUndo();
  useUndoKeys(undo);
  const read = answer?.file.ok ? answer.file.incoming : null;
  return (
    <main className="incoming" id="content" tabIndex={-1}>
      <div className="incoming-column" data-wide={read !== null || undefined}>
        <header className="incoming-head">
          <PageHeading title={words.title} />
          {read && <UndoButtons undo={undo} />}
        </header>
        {read && answer ? (
          <Preview name={answer.name} incoming={read} />
        ) : (
          <BringIn refused={answer && !answer.file.ok ? answer.file.reason : null} />
        )}
      </div>
    </main>
  );
}
