// The minutes alone on the page, for paper or a PDF. Called by routes/b.$board_.meetings.$meeting.minutes.print.tsx.
import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { useEffect, useState } from 'react';
import type { Sheet } from '../../domain/meeting/sheet.ts';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';
import { SheetView } from './sheet-view.tsx';
import './finalise.css';

export function PrintScreen({ sheet, back }: { sheet: Sheet; back: string }) {
  const words = useFinaliseWords();
  // Without scripts the browser's own menu prints.
  const [canPrint, setCanPrint] = useState(false);
  useEffect(() => setCanPrint(true), []);
  return (
    <main className="finalise-print" id="content">
      <div className="finalise-print-tools">
        <Link className="ui-button" data-look="quiet" to={back}>
          {words.minutes}
        </Link>
        {canPrint && (
          <button className="ui-button" data-look="main" type="button" onClick={() => window.print()}>
            <PrinterSmallIcon aria-hidden />
            {words.printNow}
          </button>
        )}
        <p className="finalise-note">{words.printHelp}</p>
      </div>
      <SheetView sheet={sheet} level={1} />
    </main>
  );
}
