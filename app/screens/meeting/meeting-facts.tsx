// The meeting's name, day, time, place and next day, to change. Used by meeting-head.tsx.
import { TrashIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@remix-run/react';
import { parsePlainDate } from '../../domain/plain-date.ts';
import { useBoardCommands, useBoardId, useToday } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useWords } from '../../text/words.tsx';
import { useToast } from '../../ui/toast.tsx';
import { WrittenField } from '../../ui/written-field.tsx';
import type { MeetingChange } from '../../ydoc/meeting-commands.ts';
import type { MeetingView } from './use-meeting.ts';

export function MeetingFacts({ view }: { view: MeetingView }) {
  const words = useMeetingWords();
  const { changeMeeting } = useBoardCommands();
  const { meeting } = view;
  const write = (change: MeetingChange) => changeMeeting(meeting.id, change);
  return (
    <details className="meeting-facts">
      <summary className="ui-more">{words.facts}</summary>
      <div className="meeting-form" data-size="sm">
        <WrittenField
          label={words.meetingTitle}
          value={meeting.title}
          onDone={(title) => title.trim() !== '' && write({ title: title.trim() })}
        />
        <WrittenField
          label={words.date}
          type="date"
          value={meeting.date ?? ''}
          onDone={(day) => write({ date: parsePlainDate(day) })}
        />
        <WrittenField
          label={words.time}
          type="time"
          value={meeting.time}
          onDone={(time) => write({ time })}
        />
        <WrittenField
          label={words.place}
          value={meeting.place}
          onDone={(place) => write({ place: place.trim() })}
        />
        <WrittenField
          label={words.next}
          type="date"
          value={meeting.next ?? ''}
          onDone={(day) => write({ next: parsePlainDate(day) })}
        />
        <RemoveMeeting view={view} />
      </div>
    </details>
  );
}

/** R9: away at once, and back by one press. */
function RemoveMeeting({ view: { meeting } }: { view: MeetingView }) {
  const words = useMeetingWords();
  const { undo } = useWords().board;
  const { removeMeeting, restoreMeeting } = useBoardCommands();
  const board = useBoardId();
  const today = useToday();
  const toast = useToast();
  const navigate = useNavigate();
  const remove = () => {
    removeMeeting(meeting.id, today);
    toast({
      text: words.removedMeeting(meeting.title || words.untitled),
      action: { label: undo, run: () => restoreMeeting(meeting.id) },
    });
    navigate(`/b/${board}/meetings`);
  };
  return (
    <div className="meeting-remove">
      <button type="button" className="ui-button" data-look="quiet" onClick={remove}>
        <TrashIcon aria-hidden />
        {words.removeMeeting}
      </button>
      <p>{words.removeMeetingHelp}</p>
    </div>
  );
}
