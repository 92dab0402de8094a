// A place to drop the file of the minutes, which is a plain file field underneath. Used by new-minutes-screen.tsx.

import { FileIcon } from '@navikt/aksel-icons';
import { type DragEvent, useRef, useState } from 'react';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { MAX_FILE } from './read-minutes-form.ts';

export function FileField() {
  const words = useMinutesWords();
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const { files } = event.dataTransfer;
    if (!field.current || files.length === 0) return;
    field.current.files = files;
    show(files);
  };
  const show = (files: FileList | null) => {
    const file = files?.[0];
    const isRefused = file !== undefined && file.size > MAX_FILE;
    // The server would refuse the whole form unread, and with it the text that was pasted: such a file isn't sent.
    if (isRefused && field.current) field.current.value = '';
    setTooLarge(isRefused);
    setChosen(isRefused ? null : (file?.name ?? null));
    if (file) announce(isRefused ? words.refused.tooLarge : words.chosen(file.name));
  };
  return (
    <div className="minutes-field">
      <label htmlFor="minutes-file">{words.fileLabel}</label>
      <p id="minutes-file-hint">{words.fileHint}</p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra way; the field inside does the same by keys */}
      <div
        className="minutes-drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        <FileIcon aria-hidden />
        <p>{chosen ? words.chosen(chosen) : words.dropHere}</p>
        <input
          ref={field}
          id="minutes-file"
          name="file"
          type="file"
          accept=".txt,.md,.docx,.pdf"
          aria-describedby={isTooLarge ? 'minutes-file-refused minutes-file-hint' : 'minutes-file-hint'}
          aria-invalid={isTooLarge || undefined}
          onChange={(event) => show(event.target.files)}
        />
      </div>
      {isTooLarge && (
        <p className="minutes-refused" id="minutes-file-refused">
          {words.refused.tooLarge}
        </p>
      )}
    </div>
  );
}
