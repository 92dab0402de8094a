// One meeting whose minutes came in as text: the minutes with marks at the left, what was found in them at the right; each lights the
// other. Called by routes/b.$board.meetings.$meeting.tsx.

import { Link } from '@remix-run/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Meeting } from '../../domain/board.ts';
import type { ReadMinutes } from '../../domain/minutes/reading-types.ts';
import { useBoard, useBoardId, useLiveBoard } from '../../live/shared-board.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { useUndoKeys } from '../../parts/use-undo-keys.ts';
import { useMinutesWords } from '../../text/use-minutes-words.ts';
import { useSingleKeys } from '../../ui/single-keys.ts';
import { FoundActions } from './found-actions.tsx';
import { SHOW_ALL, shownItems } from './found-filter.ts';
import { FoundHead, FoundKeys } from './found-head.tsx';
import { FoundDecisions, FoundSections } from './found-lists.tsx';
import { MeetingFacts } from './meeting-facts.tsx';
import { Side, type Sides } from './side-switch.tsx';
import { SourceText } from './source-text.tsx';
import { useFocusSoon } from './use-focus-soon.ts';
import { type Found, useFound } from './use-found.ts';
import { useFoundKeys } from './use-found-keys.ts';
import { useItemWays } from './use-item-ways.ts';
import { type Light, useLit } from './use-lit.ts';
import { useNaming } from './use-naming.tsx';
import { HEAD, placeOf, useTriage } from './use-triage.ts';
import './minutes.css';
import './meeting.css';
import './found.css';
import './offer.css';

type MeetingScreenProps = {
  /** The loader's; the board's own is newer once it is live. */
  meeting: Meeting;
  source: string;
  /** What the server found in it; without it the browser looks. */
  read?: ReadMinutes | null;
};

export function MeetingScreen({ meeting: loaded, source, read = null }: MeetingScreenProps) {
  const words = useMinutesWords();
  const meeting = useBoard().meetings.find(({ id }) => id === loaded.id) ?? loaded;
  const board = useBoardId();
  const found = useFound(meeting, source, read);
  const { lit, light } = useLit();
  const letters = useSingleKeys();
  const [side, setSide] = useState<Sides>('found');
  const list = useRef<HTMLElement>(null);
  const focusSoon = useFocusSoon(list, HEAD);
  const showFound = useCallback(
    (item: string) => {
      setSide('found');
      focusSoon(placeOf(item));
    },
    [focusSoon],
  );
  return (
    <main
      className="minutes-meeting"
      id="content"
      tabIndex={-1}
      data-side={side}
      data-letters={letters || undefined}
    >
      <Side side={side} onSide={setSide} count={found.items.length + found.decisions.length} />
      <div className="minutes-source">
        <div className="minutes-source-head">
          <PageHeading title={meeting.title || words.untitled} />
          <Link className="minutes-to-meeting" to={`/b/${board}/meetings/${meeting.id}?as=meeting`}>
            {words.toMeeting}
          </Link>
        </div>
        <SourceText source={source} found={found} lit={lit} light={light} onFound={showFound} />
      </div>
      <aside className="minutes-found" aria-label={words.found} ref={list}>
        <WhatWasFound
          meeting={meeting}
          found={found}
          lit={lit}
          light={light}
          focusSoon={focusSoon}
          onSide={setSide}
        />
      </aside>
    </main>
  );
}

type WhatWasFoundProps = {
  meeting: Meeting;
  found: Found;
  lit: string | null;
  light: Light;
  focusSoon: (id: string) => void;
  onSide: (side: Sides) => void;
};

function WhatWasFound({ meeting, found, lit, light, focusSoon, onSide }: WhatWasFoundProps) {
  const words = useMinutesWords();
  const [filter, setFilter] = useState(SHOW_ALL);
  const shown = useMemo(() => shownItems(found.items, filter), [found.items, filter]);
  const triage = useTriage({ found, shown, focusSoon });
  const { ask, dialog } = useNaming(triage, focusSoon);
  const { ways, editing } = useItemWays({ found, triage, light, ask, focusSoon, onSide });
  useUndoKeys({ undo: triage.takeBack, redo: triage.again });
  useFoundKeys({ items: shown, decisions: found.decisions, ways, isLive: useLiveBoard() !== null });
  return (
    <>
      <MeetingFacts meeting={meeting} found={found} triage={triage} />
      <div className="minutes-actions">
        <FoundHead items={found.items} shown={shown} triage={triage} filter={filter} onFilter={setFilter} />
        <FoundKeys items={found.items} />
        {found.items.length === 0 && <p className="minutes-note">{words.nothing[found.state]}</p>}
        <FoundActions items={found.items} shown={shown} ways={ways} lit={lit} editing={editing} />
      </div>
      <FoundDecisions meeting={meeting} decisions={found.decisions} triage={triage} lit={lit} light={light} />
      <FoundSections sections={found.reading.sections} />
      {dialog}
    </>
  );
}
