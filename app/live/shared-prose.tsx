// A card's rich body, written together. The editor is heavy and comes when it is needed; until then the loader's text
// stands there. Used by the card's panel.
import { lazy, Suspense } from 'react';
import type { CardId } from '../domain/card.ts';
import { useWords } from '../text/words.tsx';
import { documentName } from '../ydoc/document-names.ts';
import type { SharedDocument } from './shared-document.ts';
import { useIsWritable } from './use-is-writable.ts';
import { useSharedDocument } from './use-shared-document.ts';
import './shared-prose.css';

type SharedProseProps = {
  readonly board: string;
  readonly card: CardId;
  /** The body as plain text, a line a block; null when it is not known yet. */
  readonly initialText: string | null;
  readonly label: string;
};

/** Without network the editor may be missing: then the text is shown, and words for why it can't be written in. */
const ProseEditor = lazy(() =>
  import('./prose-editor.tsx').then(
    (module) => ({ default: module.ProseEditor }),
    () => ({ default: EditorMissing }),
  ),
);

const EditorMissing = ({ shared, label }: { shared: SharedDocument; label: string }) => {
  const words = useWords().live.prose;
  return (
    <section aria-label={label} data-document={shared.name}>
      <p className="live-prose-missing">{words.missing}</p>
    </section>
  );
};

const FirstText = ({ text, label, busy }: { text: string | null; label: string; busy: boolean }) => (
  <section className="live-prose-first" aria-label={label} aria-busy={busy}>
    {(text ?? '').split('\n').map((line, index) => (
      <p key={index}>{line}</p>
    ))}
  </section>
);

export const SharedProse = ({ board, card, initialText, label }: SharedProseProps) => {
  const shared = useSharedDocument(documentName.card(board, card));
  const isReady = useIsWritable(shared, !initialText);
  const first = <FirstText text={initialText} label={label} busy={!isReady} />;
  return (
    <div className="live-prose">
      {shared && isReady ? (
        <Suspense fallback={first}>
          <ProseEditor shared={shared} label={label} />
        </Suspense>
      ) : (
        first
      )}
    </div>
  );
};
