// Before minutes are finalised: what is missing, with a word to waive it, beside the text as it will be. A plain form, so it works
// without scripts. Called by routes/b.$board.meetings.$meeting_.finalise.tsx.
import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { Form, Link, useNavigation } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import type { Lack } from '../../domain/meeting/gate.ts';
import type { Sheet } from '../../domain/meeting/sheet.ts';
import type { OpenLine } from '../../domain/minutes/open-line.ts';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';
import { FinalisePage, RefusedWords } from './finalise-page.tsx';
import { LackRow } from './lack-row.tsx';
import { OfferedLines } from './offered-lines.tsx';
import { SheetView } from './sheet-view.tsx';
import { Unlisted } from './unlisted.tsx';

/** Why the last attempt was turned away, and the words that were written, by the lack's id. */
export type FinaliseRefusal = { readonly reason: string; readonly words: Readonly<Record<string, string>> };

type FinaliseScreenProps = {
  readonly meeting: string;
  readonly sheet: Sheet;
  readonly lacks: readonly Lack[];
  readonly openLines: readonly OpenLine[];
  /** Of the text that is shown: what is finalised is what was seen. */
  readonly sha256: string;
  readonly refusal: FinaliseRefusal | null;
};

export function FinaliseScreen({ meeting, sheet, lacks, openLines, sha256, refusal }: FinaliseScreenProps) {
  const words = useFinaliseWords();
  const isBusy = useNavigation().state === 'submitting';
  const gate = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // To the first that wants a word.
    if (refusal?.reason === 'lacks') gate.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [refusal]);
  return (
    <FinalisePage meeting={meeting} title={words.title}>
      <div className="finalise-two">
        <Form ref={gate} method="post" className="finalise-gate" aria-labelledby="finalise-gate">
          <p className="finalise-lead">{words.lead}</p>
          <h2 id="finalise-gate">{words.gate}</h2>
          <p className="finalise-count" data-whole={lacks.length === 0 || undefined}>
            {lacks.length === 0 && <CheckmarkCircleIcon aria-hidden />}
            {lacks.length === 0 ? words.whole : words.missing(lacks.length)}
          </p>
          {lacks.length > 0 && (
            <ul className="finalise-lacks">
              {lacks.map((lack) => (
                <LackRow
                  key={lack.id}
                  lack={lack}
                  meeting={meeting}
                  written={refusal?.words[lack.id] ?? ''}
                  isAsked={refusal?.reason === 'lacks'}
                />
              ))}
            </ul>
          )}
          <Unlisted meeting={meeting} />
          <OfferedLines meeting={meeting} lines={openLines} />
          <RefusedWords reason={refusal?.reason ?? null} />
          <input type="hidden" name="expects" value={sha256} />
          <div className="finalise-buttons">
            <button className="ui-button" data-look="main" type="submit" aria-disabled={isBusy || undefined}>
              {isBusy ? words.finalising : words.finalise}
            </button>
            <Link className="ui-button" data-look="quiet" to=".">
              {words.again}
            </Link>
          </div>
        </Form>
        <section aria-labelledby="finalise-preview">
          <h2 id="finalise-preview">{words.preview}</h2>
          <SheetView sheet={sheet} />
        </section>
      </div>
    </FinalisePage>
  );
}
