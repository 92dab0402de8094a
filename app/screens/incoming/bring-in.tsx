// The way in: a file that is dropped or chosen, or a table that is pasted. Without scripts it is a plain form. Called by the screen.
import { FileIcon } from '@navikt/aksel-icons';
import { Form, useNavigation } from '@remix-run/react';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { MAX_INCOMING_BYTES } from '../../domain/incoming/incoming.ts';
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
  const [isLarge, setLarge] = useState(false);
  useEffect(() => {
    if (isReading) announce(words.reading);
  }, [isReading, announce, words]);
  const reason = isLarge ? 'tooLarge' : isReading ? null : refused;
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
      <FileField onLarge={setLarge} />
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

function FileField({ onLarge }: { readonly onLarge: (isLarge: boolean) => void }) {
  const words = useIncomingWords();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const show = (files: FileList | null) => {
    const file = files?.[0];
    const isLarge = file !== undefined && file.size > MAX_INCOMING_BYTES;
    // It isn't sent only to be refused.
    if (isLarge && field.current) field.current.value = '';
    onLarge(isLarge);
    setChosen(isLarge ? null : (file?.name ?? null));
    if (file && !isLarge) announce(file.name);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (!field.current || files.length === 0) return;
    field.current.files = files;
    show(files);
  };
  return (
    <div className="incoming-field">
      <label htmlFor="incoming-file">{words.fileLabel}</label>
      <p id="incoming-file-hint">{words.fileHint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the field inside does the same by keys */}
      <div
        className="incoming-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <FileIcon aria-hidden />
        <p>{chosen ?? words.dropHere}</p>
        <input
          ref={field}
          id="incoming-file"
          name="file"
          type="file"
          accept=".ics,.csv,.tsv,.txt,.xlsx"
          aria-describedby="incoming-file-hint"
          onChange={(event) => show(event.target.files)}
        />
      </div>
    </div>
  );
}
