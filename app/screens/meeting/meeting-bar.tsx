// In the room: beginning and ending, the pointer and its timer, following it, and what happens when the one who has it is away.
// Used by meeting-screen.tsx.
import { ChevronDownIcon, ChevronUpIcon, PlayIcon } from '@navikt/aksel-icons';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import type { FollowPointer } from './use-follow-pointer.ts';
import { useHandover } from './use-handover.ts';
import { firstNameIn, type MeetingView } from './use-meeting.ts';
import type { MeetingDeeds } from './use-meeting-deeds.ts';
import { NEXT_ITEM, PREVIOUS_ITEM } from './use-meeting-keys.ts';
import { minutesSince, useNow } from './use-now.ts';

type MeetingBarProps = {
  readonly view: MeetingView;
  readonly deeds: MeetingDeeds;
  readonly pointer: FollowPointer;
  /** The pointer is mine to move. */
  readonly mayMove: boolean;
  readonly onStep: (by: 1 | -1) => void;
};

export function MeetingBar({ view, deeds, pointer, mayMove, onStep }: MeetingBarProps) {
  const words = useMeetingWords();
  const { meeting, isOngoing } = view;
  if (meeting.finalisedOn !== null) return null;
  if (!isOngoing) {
    const isOver = meeting.endedAt !== null;
    return (
      <div className="meeting-bar" data-idle>
        <button
          type="button"
          className="ui-button"
          data-look={isOver ? 'quiet' : 'main'}
          onClick={isOver ? deeds.goOn : deeds.begin}
        >
          <PlayIcon aria-hidden />
          {isOver ? words.goOn : words.begin}
        </button>
      </div>
    );
  }
  return (
    <section className="meeting-bar" aria-label={words.inMeeting}>
      <div className="meeting-bar-row">
        <Steps view={view} mayMove={mayMove} onStep={onStep} />
        {!pointer.isFollowing && view.current !== null && <FollowButton view={view} pointer={pointer} />}
        <button type="button" className="ui-button" data-look="quiet" onClick={deeds.end}>
          {words.end}
        </button>
      </div>
      <HandoverNotice view={view} deeds={deeds} />
    </section>
  );
}

function Steps({ view, mayMove, onStep }: Pick<MeetingBarProps, 'view' | 'mayMove' | 'onStep'>) {
  const words = useMeetingWords();
  const { current, holder, board } = view;
  const name = firstNameIn(board, holder);
  return (
    <>
      <button
        type="button"
        className="ui-button"
        data-look="icon"
        aria-label={words.previousItem}
        aria-keyshortcuts={PREVIOUS_ITEM}
        title={words.keys}
        onClick={() => onStep(-1)}
      >
        <ChevronUpIcon aria-hidden />
      </button>
      <button
        type="button"
        className="ui-button"
        data-look={mayMove ? 'main' : 'icon'}
        aria-label={mayMove ? undefined : words.nextItem}
        aria-keyshortcuts={NEXT_ITEM}
        title={words.keys}
        onClick={() => onStep(1)}
      >
        <ChevronDownIcon aria-hidden />
        {mayMove && words.nextItem}
      </button>
      <p className="meeting-now">
        {current && <b>{words.nowAt(current.number, current.title || words.untitled)}</b>}
        <Timer view={view} />
        {!mayMove && name !== null && <small>{words.pointerIs(name)}</small>}
      </p>
    </>
  );
}

/** The item's time against what was set aside for it; over it in words, not by colour alone. */
function Timer({ view }: { view: MeetingView }) {
  const words = useMeetingWords();
  const { current, meeting } = view;
  const now = useNow(meeting.currentSince !== null);
  if (now === null || current === null || meeting.currentSince === null) return null;
  const gone = minutesSince(meeting.currentSince, now);
  const { minutes } = current;
  const isOver = minutes !== null && gone >= minutes + 1;
  const said =
    minutes === null
      ? words.minutesOn(gone)
      : isOver
        ? words.over(gone - minutes)
        : words.ofMinutes(gone, minutes);
  return (
    <span className="meeting-timer" data-over={isOver || undefined}>
      {said}
    </span>
  );
}

function FollowButton({ view, pointer }: Pick<MeetingBarProps, 'view' | 'pointer'>) {
  const words = useMeetingWords();
  const announce = useAnnounce();
  const name = view.holder === view.me ? null : firstNameIn(view.board, view.holder);
  return (
    <button
      type="button"
      className="ui-button"
      data-look="go"
      onClick={() => {
        pointer.follow();
        announce(words.following);
      }}
    >
      {name === null ? words.followPointer : words.follow(name)}
    </button>
  );
}

/** Always there, so that screen readers hear what comes into it. */
function HandoverNotice({ view, deeds }: Pick<MeetingBarProps, 'view' | 'deeds'>) {
  const words = useMeetingWords();
  const announce = useAnnounce();
  const handover = useHandover(view);
  const name = (id: string | null) => firstNameIn(view.board, id) ?? '';
  return (
    <div role="status">
      {handover && (
        <p className="meeting-handover">
          {words.pointerLost(name(handover.away))}{' '}
          {handover.mayI ? (
            <button
              type="button"
              className="ui-button"
              data-look="go"
              onClick={() => {
                deeds.takePointer();
                announce(words.pointerTaken(name(view.me)));
              }}
            >
              {words.takePointer}
            </button>
          ) : (
            words.mayTake(name(handover.standIn))
          )}
        </p>
      )}
    </div>
  );
}
