// What one can do in a meeting, as the command palette lists it. Called by meeting-screen.tsx.
import { ChevronDownIcon, ChevronUpIcon, FileCheckmarkIcon, PlayIcon } from '@navikt/aksel-icons';
import { useNavigate } from '@remix-run/react';
import { useBoardId, useLiveBoard } from '../../live/shared-board.tsx';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import { type Action, useActions } from '../../ui/actions.tsx';
import type { FollowPointer } from './use-follow-pointer.ts';
import type { MeetingView } from './use-meeting.ts';
import type { MeetingDeeds } from './use-meeting-deeds.ts';

type Given = {
  readonly view: MeetingView;
  readonly deeds: MeetingDeeds;
  readonly pointer: FollowPointer;
  readonly onStep: (by: 1 | -1) => void;
};

export function useMeetingActions({ view, deeds, pointer, onStep }: Given): void {
  const words = useMeetingWords();
  const isLive = useLiveBoard() !== null;
  const navigate = useNavigate();
  const board = useBoardId();
  const { meeting, isOngoing } = view;
  const steps: readonly Action[] = [
    {
      id: 'meeting-next',
      label: words.nextItem,
      keys: 'Alt PgDn',
      icon: <ChevronDownIcon aria-hidden />,
      order: 1,
      run: () => onStep(1),
    },
    {
      id: 'meeting-previous',
      label: words.previousItem,
      keys: 'Alt PgUp',
      icon: <ChevronUpIcon aria-hidden />,
      order: 1,
      run: () => onStep(-1),
    },
  ];
  const course: readonly Action[] = isOngoing
    ? [
        { id: 'meeting-follow', label: words.followPointer, order: 1, run: pointer.follow },
        { id: 'meeting-end', label: words.end, order: 2, run: deeds.end },
      ]
    : [
        {
          id: 'meeting-begin',
          label: meeting.endedAt === null ? words.begin : words.goOn,
          icon: <PlayIcon aria-hidden />,
          order: 1,
          run: meeting.endedAt === null ? deeds.begin : deeds.goOn,
        },
      ];
  const finalise: readonly Action[] = view.isSettled
    ? [
        {
          id: 'meeting-finalise',
          label: words.finalise,
          icon: <FileCheckmarkIcon aria-hidden />,
          order: 2,
          run: () => navigate(`/b/${board}/meetings/${meeting.id}/finalise`),
        },
      ]
    : [];
  useActions(!isLive ? [] : meeting.finalisedOn === null ? [...course, ...finalise, ...steps] : steps);
}
