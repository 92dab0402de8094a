// One meeting: its minutes with marks at the left, what was found in them at the right; each lights the other.
// Called by routes/b.$board.meetings.$meeting.tsx.
import { Link } from '@remix-run/react';
import { useState } from 'react';
import type { Meeting } from '../../domain/board.ts';
import { useBoard, useBoardId } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import { FoundActions } from './found-actions.tsx';
import { FoundDecisions, FoundSections } from './found-lists.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { SourceText } from './source-text.tsx';
import { useFound } from './use-found.ts';
import './minutes.css';

/** `meeting` is the loader's; the board's own is newer once it is live. */
export function MeetingScreen({ meeting: loaded, source }: { meeting: Meeting; source: string }) {
  const words = useWords().minutes;
  const meeting = useBoard().meetings.find(({ id }) => id === loaded.id) ?? loaded;
  const found = useFound(meeting, source);
  const board = useBoardId();
  const [lit, setLit] = useState<string | null>(null);
  return (
    <main className="minutes-meeting" id="content" tabIndex={-1}>
      <div className="minutes-source">
        <h1>{meeting.title || words.untitled}</h1>
        <Link className="minutes-to-meeting" to={`/b/${board}/meetings/${meeting.id}?as=meeting`}>
          {words.toMeeting}
        </Link>
        <SourceText source={source} found={found} lit={lit} onLight={setLit} />
      </div>
      <aside className="minutes-found" aria-label={words.found}>
        <MeetingFacts meeting={meeting} found={found} />
        <FoundActions found={found} lit={lit} onLight={setLit} />
        <FoundDecisions decisions={found.reading.decisions} lit={lit} onLight={setLit} />
        <FoundSections sections={found.reading.sections} />
      </aside>
    </main>
  );
}
