// What is found in the minutes with the meeting's date and the board's people as they are now: the server's reading as long as these
// are the same, then one made in the browser's own thread. Used by use-found.ts.
import { useEffect, useMemo, useState } from 'react';
import type { Meeting } from '../../domain/board.ts';
import { namesKnown } from '../../domain/minutes/aliases.ts';
import type { MinutesReading, ReadMinutes } from '../../domain/minutes/reading-types.ts';
import { fetchReader, readMinutesApart } from '../../live/read-minutes.ts';
import { useBoard, useToday } from '../../live/shared-board.tsx';

/** After the screen is drawn, when nothing is urgent any more. */
const QUIET_AFTER_MS = 5000;

const NOTHING: MinutesReading = {
  meeting: {
    title: null,
    date: null,
    dateAt: null,
    next: null,
    attendees: [],
    absent: [],
    minuteTakers: [],
    rota: [],
  },
  sections: [],
  actions: [],
  decisions: [],
  questions: [],
};

export type LiveReading = {
  /** The last one while the next is made; nothing before the first. */
  readonly reading: MinutesReading;
  readonly state: 'read' | 'reading' | 'unread';
};

export const useReading = (source: string, meeting: Meeting, given: ReadMinutes | null): LiveReading => {
  const today = useToday();
  const { people, aliases } = useBoard();
  const names = useMemo(() => namesKnown(people, aliases).join('\n'), [people, aliases]);
  const key = JSON.stringify([meeting.date, names, today]);
  const givenKey = given && JSON.stringify([given.date, given.people.join('\n'), given.today]);
  const [own, setOwn] = useState<{ key: string; found: MinutesReading | null } | null>(null);
  const isRead = key === givenKey || key === own?.key;
  const { date } = meeting;
  useEffect(() => {
    const timer = setTimeout(fetchReader, QUIET_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  useEffect(() => {
    if (isRead) return;
    let isWanted = true;
    const known = names.split('\n').filter(Boolean);
    const keep = (found: MinutesReading | null) => isWanted && setOwn({ key, found });
    readMinutesApart(source, { knownDate: date, people: known, today }).then(keep, () => keep(null));
    return () => {
      isWanted = false;
    };
  }, [isRead, key, source, date, names, today]);
  const reading = (key === givenKey ? given?.found : (own?.found ?? given?.found)) ?? null;
  return { reading: reading ?? NOTHING, state: isRead ? (reading ? 'read' : 'unread') : 'reading' };
};
