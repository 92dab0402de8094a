// What was taken off this agenda, to put back (R9). Used by agenda-list.tsx.
import { takenOff } from '../../domain/meeting/agenda-of.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import type { MeetingView } from './use-meeting.ts';
import type { MeetingDeeds } from './use-meeting-deeds.ts';

export function OffItems({ view, deeds }: { view: MeetingView; deeds: MeetingDeeds }) {
  const words = useMeetingWords();
  const { board, meeting, today } = view;
  const off = takenOff(board, meeting, today);
  if (off.length === 0) return null;
  return (
    <details className="meeting-off">
      <summary className="ui-more">{words.offItems(off.length)}</summary>
      <ul>
        {off.map(({ item, title }) => (
          <li key={item}>
            <button type="button" className="ui-button" data-look="quiet" onClick={() => deeds.putBack(item)}>
              {words.putBack(title || words.untitled)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
