// The faces of those who are there; pressing them opens who is present, who takes the minutes and who does next. Used by
// meeting-head.tsx.
import { PersonGroupIcon } from '@navikt/aksel-icons';
import { useRef, useState } from 'react';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { Faces } from '../../ui/face.tsx';
import { Popover } from '../../ui/popover.tsx';
import { PeoplePart } from './people-part.tsx';
import type { MeetingView } from './use-meeting.ts';
import type { MeetingDeeds } from './use-meeting-deeds.ts';

export function PeopleButton({ view, deeds }: { view: MeetingView; deeds: MeetingDeeds }) {
  const words = useMeetingWords();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { board, meeting } = view;
  const present = board.people.filter(({ id }) => meeting.present.includes(id));
  return (
    <>
      <button
        ref={button}
        type="button"
        className="meeting-people"
        aria-label={`${words.people}: ${words.presentFaces(present.length)}`}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        onClick={() => setOpen(!isOpen)}
      >
        {present.length === 0 ? (
          <>
            <PersonGroupIcon aria-hidden className="ui-icon" />
            {words.people}
          </>
        ) : (
          <Faces most={8} people={present} />
        )}
      </button>
      {isOpen && (
        <Popover
          anchor={() => button.current}
          label={words.people}
          closeLabel={words.close}
          onClose={(how) => {
            setOpen(false);
            if (how === 'back') button.current?.focus();
          }}
        >
          <PeoplePart view={view} deeds={deeds} />
        </Popover>
      )}
    </>
  );
}
