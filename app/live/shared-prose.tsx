// A card's rich body, written together. The editor is heavy and comes when it is needed; until then the loader's text
// stands there. Used by the card's panel.
import { lazy, Suspense, useCallback, useSyncExternalStore } from 'react';
import type { CardId } from '../domain/card.ts';
import { useWords } from '../text/words.tsx';
import { documentName } from '../ydoc/document-names.ts';
import type { SharedDocument } from './shared-document.ts';
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

const never = () => () => undefined;

/**
 * Whether the body can be written in: it is here; or it is known to be empty and nothing can be fetched, so that a card
 * made without network can be described at once.
 */
const useIsReady = (shared: SharedDocument | null, initialText: string | null): boolean => {
  const read = useCallback(() => {
    if (!shared) return false;
    const cutOff = ['offline', 'blocked'].includes(shared.status().state);
    return shared.isFilled() || (cutOff && !initialText);
  }, [shared, initialText]);
  return useSyncExternalStore(shared?.subscribe ?? never, read, () => false);
};

export const SharedProse = ({ board, card, initialText, label }: SharedProseProps) => {
  const shared = useSharedDocument(documentName.card(board, card));
  const isReady = useIsReady(shared, initialText);
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
