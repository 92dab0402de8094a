// A meeting's minutes as a document: finalised, with hash, addenda, files and mail; or a draft that says so.
// Called by routes/b.$board.meetings.$meeting_.minutes.tsx.
import { EnvelopeClosedIcon, PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { Sheet } from '../../domain/meeting/sheet.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';
import { type AddendumAnswer, AddendumForm } from './addendum-form.tsx';
import { FinalisePage, RefusedWords } from './finalise-page.tsx';
import { SheetView } from './sheet-view.tsx';

/** What is said of finalised minutes beside their text. `day` and `time` in words. */
export type FinalFacts = {
  readonly day: string;
  readonly time: string;
  readonly by: string;
  readonly sha256: string;
  readonly addenda: number;
};

type MinutesScreenProps = {
  readonly meeting: string;
  /** Null when the server can't read what was finalised. */
  readonly sheet: Sheet | null;
  /** Null for a draft. */
  readonly final: FinalFacts | null;
  readonly answer: AddendumAnswer | null;
};

export function MinutesScreen({ meeting, sheet, final, answer }: MinutesScreenProps) {
  const words = useFinaliseWords();
  if (sheet === null)
    return (
      <FinalisePage meeting={meeting} title={words.damagedTitle}>
        <p className="finalise-refused">{words.damagedBody}</p>
      </FinalisePage>
    );
  return (
    <FinalisePage meeting={meeting} title={words.minutes}>
      <div className="finalise-two">
        <div className="finalise-gate">
          {final ? <Final final={final} /> : <Draft meeting={meeting} />}
          <Downloads meeting={meeting} isFinal={final !== null} />
          {final && (
            // A new form once an addendum is in: what was written is done with.
            <AddendumForm key={final.addenda} answer={answer} />
          )}
          {!final && answer?.ok === false && <RefusedWords reason={answer.reason} />}
        </div>
        <SheetView sheet={sheet} />
      </div>
    </FinalisePage>
  );
}

function Final({ final }: { final: FinalFacts }) {
  const words = useFinaliseWords();
  return (
    <div className="finalise-final">
      <p>
        <b>{words.isFinal(final.day, final.time, final.by)}</b>
      </p>
      <p>
        {words.checksum}
        <code>{final.sha256}</code>
        <span className="finalise-note">{words.checksumHelp}</span>
      </p>
    </div>
  );
}

function Draft({ meeting }: { meeting: string }) {
  const words = useFinaliseWords();
  const board = useBoardId();
  return (
    <div className="finalise-final">
      <p>{words.draft}</p>
      <Link className="ui-button" data-look="main" to={`/b/${board}/meetings/${meeting}/finalise`}>
        {words.toFinalise}
      </Link>
    </div>
  );
}

function Downloads({ meeting, isFinal }: { meeting: string; isFinal: boolean }) {
  const words = useFinaliseWords();
  const board = useBoardId();
  const minutes = `/b/${board}/meetings/${meeting}/minutes`;
  const files = [
    ['docx', words.word],
    ['md', words.markdown],
    ['txt', words.text],
  ] as const;
  return (
    <nav className="finalise-downloads" aria-labelledby="finalise-downloads">
      <h2 id="finalise-downloads">{words.downloads}</h2>
      <ul>
        {files.map(([ending, name]) => (
          <li key={ending}>
            <a href={`${minutes}.${ending}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
      <a className="ui-button" href={`${minutes}/print`}>
        <PrinterSmallIcon aria-hidden />
        {words.print}
      </a>
      {isFinal && (
        <Link className="ui-button" to={`/b/${board}/meetings/${meeting}/mail`}>
          <EnvelopeClosedIcon aria-hidden />
          {words.mail}
        </Link>
      )}
      <Link className="ui-button" data-look="quiet" to={`/b/${board}/decisions`}>
        {words.decisions}
      </Link>
    </nav>
  );
}
