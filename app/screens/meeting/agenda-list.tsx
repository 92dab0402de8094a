// The agenda at the meeting's left: numbered, with what is treated and where the meeting is, and the way to change it. Used by
// meeting-screen.tsx.
import type { AgendaItemId } from '../../domain/meeting/series.ts';
import { useLiveBoard } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { AddItem } from './add-item.tsx';
import { AgendaRow } from './agenda-row.tsx';
import { OffItems } from './off-items.tsx';
import type { MeetingView } from './use-meeting.ts';
import type { MeetingDeeds } from './use-meeting-deeds.ts';

type AgendaListProps = {
  readonly view: MeetingView;
  readonly deeds: MeetingDeeds;
  /** The item that my view is at. */
  readonly shown: AgendaItemId | null;
  readonly onShow: (item: AgendaItemId) => void;
};

export function AgendaList({ view, deeds, shown, onShow }: AgendaListProps) {
  const words = useMeetingWords();
  const isLive = useLiveBoard() !== null;
  const { agenda, meeting } = view;
  const minutes = agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0);
  const mayChange = isLive && meeting.finalisedOn === null;
  return (
    <nav className="meeting-agenda" aria-label={words.agenda}>
      <div className="meeting-agenda-head">
        <p>{words.agenda}</p>
        {minutes > 0 && <span>{words.minutesInAll(minutes)}</span>}
      </div>
      {agenda.length === 0 && (
        <div className="meeting-agenda-empty">
          <p>{words.noAgenda}</p>
          {mayChange && view.isSettled && (
            <button type="button" className="ui-button" data-look="go" onClick={deeds.make}>
              {words.makeAgenda}
            </button>
          )}
        </div>
      )}
      <ol>
        {agenda.map((item) => (
          <AgendaRow
            key={item.item}
            view={view}
            item={item}
            deeds={deeds}
            isShown={item.item === shown}
            mayChange={mayChange}
            onShow={onShow}
          />
        ))}
      </ol>
      {mayChange && (
        <>
          <AddItem onAdd={deeds.add} />
          <OffItems view={view} deeds={deeds} />
        </>
      )}
    </nav>
  );
}
