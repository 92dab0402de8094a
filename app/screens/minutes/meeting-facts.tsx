// When the meeting was, who was there, when the next one is. Used by meeting-screen.tsx.

import { memo } from 'react';
import type { Meeting } from '../../domain/board.ts';
import { peopleNamed } from '../../domain/minutes/aliases.ts';
import { parsePlainDate } from '../../domain/plain-date.ts';
import { useBoard, useLiveBoard } from '../../live/shared-board.tsx';
import { sayDay } from '../../text/dates.ts';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { useLanguage } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Face } from '../../ui/face.tsx';
import { RememberedNames } from './remembered-names.tsx';
import type { Found } from './use-found.ts';
import type { Triage } from './use-triage.ts';

type MeetingFactsProps = { meeting: Meeting; found: Found; triage: Triage };

export const MeetingFacts = memo(function MeetingFacts({ meeting, found, triage }: MeetingFactsProps) {
  const words = useMinutesWords();
  const language = useLanguage();
  const { attendees, absent, minuteTakers, next } = found.reading.meeting;
  const nextDay = meeting.next ?? next;
  return (
    <dl className="minutes-facts">
      <MeetingDate meeting={meeting} found={found} />
      {nextDay && (
        <div>
          <dt>{words.next}</dt>
          <dd>{sayDay(nextDay, language, { weekday: true, year: true })}</dd>
        </div>
      )}
      <Named as={words.attendees} names={attendees} />
      <Named as={words.absent} names={absent} />
      <Named as={words.minuteTaker} names={minuteTakers} />
      <RememberedNames items={found.items} triage={triage} />
    </dl>
  );
});

function MeetingDate({ meeting, found }: { meeting: Meeting; found: Found }) {
  const words = useMinutesWords();
  const language = useLanguage();
  const announce = useAnnounce();
  const isLive = useLiveBoard() !== null;
  const date = meeting.date ?? found.reading.meeting.date;
  const onChange = (value: string) => {
    const day = parsePlainDate(value);
    if (!day) return;
    found.setDate(day);
    announce(words.dateSet(sayDay(day, language, { weekday: true, year: true })));
  };
  return (
    <div>
      <dt>{isLive ? <label htmlFor="minutes-date">{words.meetingDate}</label> : words.meetingDate}</dt>
      <dd>
        {isLive ? (
          <input
            className="ui-field"
            id="minutes-date"
            type="date"
            // Uncontrolled while typed in: a half-written day is no day. A change by somebody else gives a new field.
            key={date ?? ''}
            defaultValue={date ?? ''}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          (date && sayDay(date, language, { weekday: true, year: true })) || words.noDate
        )}
        {!date && <p className="minutes-note">{words.dateMissing}</p>}
      </dd>
    </div>
  );
}

function Named({ as, names }: { as: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div>
      <dt>{as}</dt>
      <dd>
        <Names names={names} />
      </dd>
    </div>
  );
}

function Names({ names }: { names: readonly string[] }) {
  const { people, aliases } = useBoard();
  return (
    <span className="minutes-names">
      {names.map((name) => {
        const [meant] = peopleNamed([name], people, aliases).people;
        const person = people.find(({ id }) => id === meant);
        return (
          <span key={name} className="minutes-name">
            {person && (
              <Face name={person.name} colour={person.colour} outside={person.outsider} size="small" silent />
            )}
            {name}
          </span>
        );
      })}
    </span>
  );
}
