// The meeting's name, day, time, place and next day, to change. Used by meeting-head.tsx.

import { parsePlainDate } from '../../domain/plain-date.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
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
      <summary>{words.facts}</summary>
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
      </div>
    </details>
  );
}
