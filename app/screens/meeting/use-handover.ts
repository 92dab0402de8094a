// The pointer when the one who has it is away: after half a minute another may take it, with a notice. Called by meeting-bar.tsx.
import { useEffect, useState } from 'react';
import type { PersonId } from '../../domain/card.ts';
import { standInOf } from '../../domain/meeting/rota.ts';
import { useHere, useSaveStatus } from '../../live/shared-board.tsx';
import type { MeetingView } from './use-meeting.ts';

/** So long a line that was lost is waited for. */
export const HANDOVER_AFTER_MS = 30_000;

export type Handover = {
  readonly away: PersonId;
  /** Who may take it; null: whoever is here. */
  readonly standIn: PersonId | null;
  readonly mayI: boolean;
};

/** Null while the pointer is in good hands. One who has no line themselves can't tell who is away. */
export function useHandover(view: MeetingView): Handover | null {
  const { holder, isOngoing, series, board, meeting, today, me } = view;
  const here = useHere().map(({ person }) => person);
  const { state } = useSaveStatus();
  const isOnLine = state === 'saved' || state === 'saving';
  const isAway = isOngoing && holder !== null && here.length > 0 && !here.includes(holder);
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!isAway) return;
    const timer = setTimeout(() => setLong(true), HANDOVER_AFTER_MS);
    return () => clearTimeout(timer);
  }, [isAway]);
  if (!isAway || !isLong || !isOnLine || holder === null) return null;
  const standIn = series ? standInOf(board, series, { meeting, away: holder, here, today }) : null;
  return { away: holder, standIn, mayI: standIn === null || standIn === me };
}
