// What somebody wrote in minutes that were final by then (S26): said, shown, to be copied, and gone when they say so. Fetched by
// save-state.tsx when there is such a thing.
import { useId, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { turnedAway } from '../text/turned-away.ts';
import { useLanguage } from '../text/words.tsx';
import { parseDocumentName } from '../ydoc/document-names.ts';
import { linesOnlyIn, readMinutesProse } from '../ydoc/minutes-prose.ts';
import { readTurnedAway, startAnew, subscribeStatus } from './open-documents.ts';
import { useBoard } from './shared-board.tsx';
import type { SharedDocument } from './shared-document.ts';

const NONE: readonly SharedDocument[] = [];

export const TurnedAway = () => {
  const documents = useSyncExternalStore(subscribeStatus, readTurnedAway, () => NONE);
  return (
    <>
      {documents.map((shared) => (
        <OneDocument key={shared.name} shared={shared} />
      ))}
    </>
  );
};

const OneDocument = ({ shared }: { shared: SharedDocument }) => {
  const words = turnedAway[useLanguage()];
  const { meetings } = useBoard();
  const servers = useSyncExternalStore(shared.subscribe, shared.withoutMine, () => null);
  const text = useMemo(
    () => servers && linesOnlyIn(readMinutesProse(shared.doc), readMinutesProse(servers)).join('\n'),
    [shared, servers],
  );
  const name = parseDocumentName(shared.name);
  if (name?.kind !== 'minutes') return null;
  const title = meetings.find(({ id }) => id === name.meeting)?.title ?? '';
  return (
    <section className="live-turned-away">
      {text ? <Text text={text} title={title} /> : <p>{text === null ? words.looking : words.noText}</p>}
      <a href={`/b/${name.board}/meetings/${name.meeting}/minutes`}>{words.add}</a>
      <Forget onForget={() => void startAnew(shared)} />
    </section>
  );
};

/** Asked once more, in place, since it can't be undone (R9). */
const Forget = ({ onForget }: { onForget: () => void }) => {
  const words = turnedAway[useLanguage()];
  const [isAsked, setIsAsked] = useState(false);
  if (isAsked)
    return (
      <button type="button" className="ui-button" onClick={onForget} onBlur={() => setIsAsked(false)}>
        {words.forgetSure}
      </button>
    );
  return (
    <button type="button" className="ui-button" data-look="quiet" onClick={() => setIsAsked(true)}>
      {words.forget}
    </button>
  );
};

const Text = ({ text, title }: { text: string; title: string }) => {
  const words = turnedAway[useLanguage()];
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = () => {
    field.current?.select();
    // Also on plain http, where the newer way is closed.
    setIsCopied(document.execCommand('copy'));
  };
  return (
    <>
      <label htmlFor={id}>{words.text(title)}</label>
      <textarea id={id} ref={field} readOnly value={text} rows={Math.min(8, text.split('\n').length + 1)} />
      <button type="button" className="ui-button" onClick={copy}>
        {words.copy}
      </button>
      <span role="status">{isCopied === null ? '' : isCopied ? words.copied : words.notCopied}</span>
    </>
  );
};
