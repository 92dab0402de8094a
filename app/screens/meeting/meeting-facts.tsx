// The meeting's name, day, time, place and next day, to change. Used by meeting-head.tsx.

import { parsePlainDate } from '../../domain/plain-date.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
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
        <Fact
          label={words.meetingTitle}
          value={meeting.title}
          onDone={(title) => title.trim() !== '' && write({ title: title.trim() })}
        />
        <Fact
          label={words.date}
          type="date"
          value={meeting.date ?? ''}
          onDone={(day) => write({ date: parsePlainDate(day) })}
        />
        <Fact label={words.time} type="time" value={meeting.time} onDone={(time) => write({ time })} />
        <Fact label={words.place} value={meeting.place} onDone={(place) => write({ place: place.trim() })} />
        <Fact
          label={words.next}
          type="date"
          value={meeting.next ?? ''}
          onDone={(day) => write({ next: parsePlainDate(day) })}
        />
      </div>
    </details>
  );
}

type FactProps = {
  label: string;
  value: string;
  type?: 'text' | 'date' | 'time';
  onDone: (value: string) => void;
};

/** Written when one is done with it; what somebody else writes meanwhile gives a new field, since a half-typed day is none. */
function Fact({ label, value, type = 'text', onDone }: FactProps) {
  return (
    <label>
      {label}
      <input
        key={value}
        className="ui-field"
        type={type}
        defaultValue={value}
        maxLength={500}
        onBlur={(event) => event.target.value !== value && onDone(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
    </label>
  );
}
