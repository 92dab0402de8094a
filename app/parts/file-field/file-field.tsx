// A field that takes one file: a button in the screen's language with the file's name beside it, and a place to drop one. It is the
// browser's own field underneath, laid over the button unseen, so that it works by keys and without scripts. Used by the screens on which
// minutes and plans come in.
import { FileIcon } from '@navikt/aksel-icons';
import { type DragEvent, useId, useRef, useState } from 'react';
import { fileField } from '../../text/file-field.ts';
import { useLanguage } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import './file-field.css';

type FileFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  /** Endings, as in the attribute. */
  readonly accept: string;
  /** Bytes, and what is said of a file that is larger. */
  readonly most: number;
  readonly tooLarge: string;
};

export function FileField({ name, label, hint, accept, most, tooLarge }: FileFieldProps) {
  const words = fileField[useLanguage()];
  const { field, chosen, isTooLarge, show, zone } = useFile({ most, tooLarge });
  const id = useId();
  const said = chosen === null ? words.drop : words.chosen(chosen);
  const described = [...(isTooLarge ? [`${id}-refused`] : []), `${id}-hint`, `${id}-said`];
  return (
    <div className="file-field">
      <label id={`${id}-label`} htmlFor={id}>
        {label}
      </label>
      <p id={`${id}-hint`}>{hint}</p>
      <div className="file-field-zone" {...zone}>
        <span className="file-field-choose">
          <input
            ref={field}
            id={id}
            name={name}
            type="file"
            accept={accept}
            // Chromium would say it in the browser's language.
            title={said}
            aria-labelledby={`${id}-label ${id}-button`}
            aria-describedby={described.join(' ')}
            aria-invalid={isTooLarge || undefined}
            onChange={(event) => show(event.target.files?.[0])}
          />
          <span className="ui-button" id={`${id}-button`}>
            <FileIcon aria-hidden />
            {chosen === null ? words.choose : words.chooseOther}
          </span>
        </span>
        <p className="file-field-said" id={`${id}-said`} data-chosen={chosen !== null || undefined}>
          {said}
        </p>
      </div>
      {isTooLarge && (
        <p className="file-field-refused" id={`${id}-refused`}>
          {tooLarge}
        </p>
      )}
    </div>
  );
}

/** What is chosen, told aloud, and a place that takes what is dropped. */
function useFile({ most, tooLarge }: Pick<FileFieldProps, 'most' | 'tooLarge'>) {
  const words = fileField[useLanguage()];
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isTooLarge, setTooLarge] = useState(false);
  const show = (file: File | undefined) => {
    const isRefused = file !== undefined && file.size > most;
    // The server would refuse the whole form unread, and with it what was pasted: such a file isn't sent.
    if (isRefused && field.current) field.current.value = '';
    setTooLarge(isRefused);
    setChosen(isRefused ? null : (file?.name ?? null));
    if (file) announce(isRefused ? tooLarge : words.chosen(file.name));
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (!field.current || !file) return;
    // Of several the first, as in the browser's own window.
    const one = new DataTransfer();
    one.items.add(file);
    field.current.files = one.files;
    show(file);
  };
  const onDragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  const zone = { 'data-over': isOver || undefined, onDragOver, onDragLeave: () => setOver(false), onDrop };
  return { field, chosen, isTooLarge, show, zone };
}
