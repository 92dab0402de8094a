// The way in: a file that is dropped or chosen, or a table that is pasted. Without scripts it is a plain form. Called by the screen.
import { Form, useNavigation } from '@remix-run/react';
import { useEffect } from 'react';
import { MAX_INCOMING_BYTES } from '../../domain/incoming/incoming.ts';
import { FileField } from '../../parts/file-field/file-field.tsx';
import { useIncomingWords } from '../../text/use-incoming-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';

type BringInProps = {
  /** Why the last attempt was turned away. */
  readonly refused: keyof ReturnType<typeof useIncomingWords>['refused'] | null;
};

export function BringIn({ refused }: BringInProps) {
  const words = useIncomingWords();
  const navigation = useNavigation();
  const announce = useAnnounce();
  const isReading = navigation.state !== 'idle' && navigation.formMethod === 'POST';
  useEffect(() => {
    if (isReading) announce(words.reading);
  }, [isReading, announce, words]);
  const reason = isReading ? null : refused;
  return (
    <Form
      className="incoming-form"
      method="post"
      encType="multipart/form-data"
      onSubmit={(event) => {
        // One press is enough: a second one would send everything again.
        if (isReading) event.preventDefault();
      }}
    >
      <p className="incoming-lead">{words.lead}</p>
      <FileField
        name="file"
        label={words.fileLabel}
        hint={words.fileHint}
        accept=".ics,.csv,.tsv,.txt,.xlsx"
        most={MAX_INCOMING_BYTES}
        tooLarge={words.refused.tooLarge}
      />
      <div className="incoming-field">
        <label htmlFor="incoming-text">{words.pasteLabel}</label>
        <p id="incoming-text-hint">{words.pasteHint}</p>
        <textarea
          id="incoming-text"
          className="ui-field"
          name="text"
          rows={5}
          aria-describedby="incoming-text-hint"
        />
      </div>
      <div role="alert">{reason && <p className="incoming-refused">{words.refused[reason]}</p>}</div>
      <div className="incoming-deeds">
        <button className="ui-button" data-look="main" type="submit" aria-disabled={isReading || undefined}>
          {isReading ? words.reading : words.read}
        </button>
      </div>
    </Form>
  );
}
