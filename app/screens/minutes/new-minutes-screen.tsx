// Minutes come in: pasted, dropped or chosen. Without scripts it is a plain form. Called by routes/b.$board.meetings.new.tsx.

import { Form, Link, useNavigation } from '@remix-run/react';
import { useRef } from 'react';
import { useBoardId } from '../../live/shared-board.tsx';
import { FileField } from '../../parts/file-field/file-field.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { newId } from '../../ydoc/new-id.ts';
import { MAX_FILE } from './read-minutes-form.ts';
import { ReadingWords } from './reading-words.tsx';
import './minutes.css';

/** Why the last attempt was turned away, and the text that was pasted. */
export type Refusal = { readonly reason: string; readonly text: string };

export function NewMinutesScreen({ refusal }: { refusal: Refusal | null }) {
  const words = useMinutesWords();
  const board = useBoardId();
  const navigation = useNavigation();
  const isReading = navigation.state !== 'idle' && navigation.formMethod === 'POST';
  const watch = useRef<HTMLInputElement>(null);
  return (
    <main className="minutes-main" id="content" tabIndex={-1}>
      <Form
        className="minutes-column minutes-new"
        method="post"
        encType="multipart/form-data"
        data-size="sm"
        onSubmit={(event) => {
          // One press is enough: a second one would send everything again.
          if (isReading) event.preventDefault();
          else if (watch.current) watch.current.value = newId();
        }}
      >
        <input ref={watch} type="hidden" name="watch" />
        <div className="minutes-head">
          <PageHeading title={words.bringIn} />
        </div>
        <p className="minutes-lead">{words.newLead}</p>
        <div className="minutes-field">
          <label htmlFor="minutes-text">{words.pasteLabel}</label>
          <p id="minutes-text-hint">{words.pasteHint}</p>
          <textarea
            className="ui-field"
            id="minutes-text"
            name="text"
            rows={8}
            defaultValue={refusal?.text ?? ''}
            aria-describedby="minutes-text-hint"
          />
        </div>
        <p className="minutes-or">{words.or}</p>
        <FileField
          name="file"
          label={words.fileLabel}
          hint={words.fileHint}
          accept=".txt,.md,.docx,.pdf"
          most={MAX_FILE}
          tooLarge={words.refused.tooLarge}
        />
        <RefusalWords refusal={isReading ? null : refusal} />
        {isReading && (
          <ReadingWords watch={watch.current?.value ?? ''} isOpening={navigation.state === 'loading'} />
        )}
        <div className="minutes-buttons">
          <button className="ui-button" data-look="main" type="submit" aria-disabled={isReading || undefined}>
            {isReading ? words.reading : words.read}
          </button>
          <Link className="ui-button" data-look="quiet" to={`/b/${board}/meetings`}>
            {words.cancel}
          </Link>
        </div>
      </Form>
    </main>
  );
}

/** The place is always there, so that screen readers hear what comes into it. */
function RefusalWords({ refusal }: { refusal: Refusal | null }) {
  const said: Readonly<Record<string, string>> = useMinutesWords().refused;
  const words = refusal ? (said[refusal.reason] ?? said.unreadable) : null;
  return <div role="alert">{words && <p className="minutes-refused">{words}</p>}</div>;
}
