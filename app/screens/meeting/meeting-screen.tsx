// A meeting on the board: the agenda, the minutes and the cards of the item that one is at, side by side. Called by
// routes/b.$board.meetings.$meeting.tsx.

import { Link } from '@remix-run/react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Meeting } from '../../domain/board.ts';
import type { MeetingId } from '../../domain/card.ts';
import type { MinutesBlock } from '../../domain/meeting/finalised.ts';
import type { AgendaItemId } from '../../domain/meeting/series.ts';
import { useKeptForOffline } from '../../live/service-worker.ts';
import { useBoardId, useLiveBoard, useMyPresence } from '../../live/shared-board.tsx';
import { KeysHelp } from '../../parts/keys/keys-help.tsx';
import { PageHeading } from '../../parts/page-title.tsx';
import { useUndo, useUndoKeys } from '../../parts/use-undo-keys.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { AgendaList } from './agenda-list.tsx';
import { ItemSection } from './item-section.tsx';
import './meeting.css';
import './meeting-sides.css';
import { MeetingBar } from './meeting-bar.tsx';
import { MeetingDeck } from './meeting-deck.tsx';
import { MeetingHead } from './meeting-head.tsx';
import { MEETING_KEYS } from './meeting-keys.ts';
import { useFollowPointer } from './use-follow-pointer.ts';
import { type MeetingView, mayMove, useMeeting } from './use-meeting.ts';
import { useMeetingActions } from './use-meeting-actions.tsx';
import { useMeetingDeeds } from './use-meeting-deeds.ts';
import { useMeetingKeys } from './use-meeting-keys.ts';

type MeetingScreenProps = {
  readonly id: MeetingId;
  /** The loader's, null when the server doesn't know of it yet; the board's own is newer once it is live. */
  readonly loaded: Meeting | null;
  /** Minutes came in as text. */
  readonly hasSource: boolean;
  /** What is written in the minutes, by agenda item, as the server read it. */
  readonly prose: Readonly<Record<AgendaItemId, readonly MinutesBlock[]>>;
  /** An open card's panel, or nothing. */
  readonly panel: ReactNode;
};

export function MeetingScreen({ id, loaded, ...shown }: MeetingScreenProps) {
  const view = useMeeting(id, loaded);
  return view === null ? <NoMeeting /> : <ShownMeeting key={id} view={view} {...shown} />;
}

function NoMeeting() {
  const words = useMeetingWords();
  const board = useBoardId();
  return (
    <main className="meeting-none" id="content" tabIndex={-1}>
      <PageHeading title={words.meetingGone} />
      <p>{words.goneBody}</p>
      <Link className="ui-button" data-look="go" to={`/b/${board}/meetings`}>
        {words.back}
      </Link>
    </main>
  );
}

/** The others see who is at the meeting's page: they are there when it begins. */
const useInRoom = (meeting: MeetingId): void => {
  const share = useMyPresence();
  useEffect(() => {
    share({ meeting });
    return () => share({ meeting: null });
  }, [share, meeting]);
};

type ShownMeetingProps = Omit<MeetingScreenProps, 'id' | 'loaded'> & { readonly view: MeetingView };

function ShownMeeting({ view, hasSource, prose, panel }: ShownMeetingProps) {
  const { agenda, meeting, current, isOngoing } = view;
  const scroller = useRef<HTMLElement>(null);
  const deeds = useMeetingDeeds(view);
  const pointer = useFollowPointer(
    isOngoing ? (current?.item ?? null) : null,
    agenda[0]?.item ?? null,
    scroller,
  );
  const isLive = useLiveBoard() !== null;
  const isMine = mayMove(view);
  const shown = agenda.find(({ item }) => item === pointer.shown) ?? agenda[0] ?? null;
  const step = (by: 1 | -1) => {
    const to = agenda[agenda.findIndex(({ item }) => item === (isMine ? current : shown)?.item) + by];
    if (!to) return;
    if (isMine) deeds.goTo(to);
    else pointer.show(to.item);
  };
  useUndoKeys(useUndo());
  useMeetingKeys(step);
  useMeetingActions({ view, deeds, pointer, onStep: step });
  useKeptForOffline(`/b/${useBoardId()}/meetings/${meeting.id}`);
  useTellCurrent(view);
  useInRoom(meeting.id);
  const [pane, setPane] = useState<Pane>('minutes');
  // On a phone the minutes come into sight first, and then the item in them.
  const onShow = (item: AgendaItemId) => {
    flushSync(() => setPane('minutes'));
    pointer.show(item);
  };
  return (
    <div className="meeting-stage" data-pane={pane} data-panel={panel ? true : undefined}>
      <Panes pane={pane} onChoose={setPane} />
      <AgendaList view={view} deeds={deeds} shown={shown?.item ?? null} onShow={onShow} />
      <main className="meeting-minutes" id="content" tabIndex={-1} ref={scroller}>
        <div className="meeting-inner">
          <MeetingHead view={view} deeds={deeds} hasSource={hasSource} />
          {isLive && (
            <MeetingBar view={view} deeds={deeds} pointer={pointer} mayMove={isMine} onStep={step} />
          )}
          {agenda.map((item) => (
            <ItemSection
              key={item.item}
              meeting={meeting}
              item={item}
              prose={prose[item.item] ?? null}
              isCurrent={item.item === current?.item && isOngoing}
              onFocus={() => item.item !== pointer.shown && pointer.standAt(item.item)}
              onWrite={() => deeds.keep(item)}
            />
          ))}
        </div>
      </main>
      <MeetingDeck view={view} item={shown} />
      <MeetingKeysHelp />
      {panel}
    </div>
  );
}

function MeetingKeysHelp() {
  const { keyGroup, keyActions } = useMeetingWords();
  return <KeysHelp own={{ name: keyGroup, keys: MEETING_KEYS, does: keyActions }} />;
}

const PANES = ['agenda', 'minutes', 'cards'] as const;
type Pane = (typeof PANES)[number];

/** Where the three don't fit beside each other, one is shown; hidden elsewhere. */
function Panes({ pane, onChoose }: { pane: Pane; onChoose: (pane: Pane) => void }) {
  const words = useMeetingWords();
  const names = { agenda: words.agenda, minutes: words.minutesText, cards: words.deckShort };
  return (
    <div className="meeting-panes" role="group" aria-label={words.inMeeting}>
      {PANES.map((one) => (
        <button
          key={one}
          type="button"
          className="ui-button"
          data-look="quiet"
          aria-pressed={pane === one}
          onClick={() => onChoose(one)}
        >
          {names[one]}
        </button>
      ))}
    </div>
  );
}

/** What the meeting goes on to is said to those who don't see it. */
function useTellCurrent({ current, isOngoing }: MeetingView): void {
  const words = useMeetingWords();
  const announce = useAnnounce();
  const newest = useRef({ words, announce, current });
  newest.current = { words, announce, current };
  const item = isOngoing ? (current?.item ?? null) : null;
  const told = useRef(item);
  useEffect(() => {
    const { words, announce, current } = newest.current;
    if (item !== null && item !== told.current && current)
      announce(words.nowAt(current.number, current.title), 'current item');
    told.current = item;
  }, [item]);
}
