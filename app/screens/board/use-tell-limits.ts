// Says aloud when a column or a lane has come over its limit, whoever did it. Called by board-columns.tsx.
import { useEffect, useRef } from 'react';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { nameOfLane } from './column-name.ts';
import type { BoardView } from './use-board-view.ts';
import type { Loads } from './use-loads.ts';

export const useTellLimits = (loads: Loads, { columns, laneList, context }: BoardView): void => {
  const words = useWords().board;
  const language = useLanguage();
  const announce = useAnnounce();
  const places = [...columns, ...laneList];
  const now = useRef({ places, context, words, language });
  now.current = { places, context, words, language };
  const before = useRef<Loads>(loads);
  useEffect(() => {
    const { places, context, words, language } = now.current;
    for (const [id, { open, most, over }] of loads) {
      const was = before.current.get(id);
      const place = places.find((one) => one.id === id);
      // A board that is opened, a lens that is chosen and a limit that is set say it in the head alone.
      if (!was || !place || was.most !== most || over <= was.over) continue;
      announce(words.nowOver(nameOfLane(place, context, words, language), open, most), `limit ${id}`);
    }
    before.current = loads;
  }, [loads, announce]);
};
