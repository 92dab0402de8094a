// Who has an action item from the meeting and stands neither as present nor as absent: a note with the way to mark them, which stands in
// nobody's way. Used by finalise-screen.tsx.
import { Link } from '@remix-run/react';
import { unlistedOf } from '../../domain/meeting/gate.ts';
import { useBoard, useBoardId } from '../../live/shared-board.tsx';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';

export function Unlisted({ meeting }: { meeting: string }) {
  const words = useFinaliseWords();
  const id = useBoardId();
  const board = useBoard();
  const record = board.meetings.find((one) => one.id === meeting);
  // While nobody is marked, the gate asks for all of them.
  const unlisted = record && record.present.length > 0 ? unlistedOf(board, record) : [];
  if (unlisted.length === 0) return null;
  return (
    <div className="finalise-lack">
      <p className="finalise-note">{words.unlisted(unlisted.map(({ name }) => name).join(', '))}</p>
      <Link
        className="ui-button"
        data-look="quiet"
        to={`/b/${id}/meetings/${meeting}`}
        aria-label={words.mendOf(words.presence)}
      >
        {words.mend}
      </Link>
    </div>
  );
}
