// What a date collides with, each as a sign and words. Called by the rows of the roll and by the form of an activity.

import { CalendarIcon, ExclamationmarkTriangleIcon, PersonIcon } from '@navikt/aksel-icons';
import type { Collision } from '../../domain/year/collisions.ts';
import { useBoard } from '../../live/shared-board.tsx';
import { DATE_WORDS } from '../../text/date-words.ts';
import { holidayName, sayDay } from '../../text/dates.ts';
import type { Language } from '../../text/language.ts';
import { useWordsWithYear } from '../../text/use-year-words.ts';
import { useLanguage } from '../../text/words.tsx';
import './collision-chips.css';

const ICONS = {
  holiday: CalendarIcon,
  bridge: CalendarIcon,
  weekend: CalendarIcon,
  heavy: PersonIcon,
} as const;

type ChipsProps = {
  readonly collisions: readonly Collision[];
  /** The year has no such day, so that it is another one. */
  readonly moved?: string | null;
  /** What the other heavy thing is called. */
  readonly titleOf: (card: string) => string;
};

export const CollisionChips = ({ collisions, moved = null, titleOf }: ChipsProps) => {
  const words = useWordsWithYear();
  const language = useLanguage();
  const { people } = useBoard();
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name.split(' ')[0] ?? '';
  if (collisions.length === 0 && moved === null) return null;
  return (
    <ul className="year-collisions">
      {moved !== null && (
        <li data-collision="moved">
          <ExclamationmarkTriangleIcon aria-hidden />
          {moved}
        </li>
      )}
      {collisions.map((collision) => {
        const Icon = ICONS[collision.kind];
        const said = sayCollision(collision, words, language, { nameOf, titleOf });
        return (
          <li key={said} data-collision={collision.kind}>
            <Icon aria-hidden />
            {said}
          </li>
        );
      })}
    </ul>
  );
};

type Names = { readonly nameOf: (person: string) => string; readonly titleOf: (card: string) => string };

function sayCollision(
  one: Collision,
  words: ReturnType<typeof useWordsWithYear>,
  language: Language,
  { nameOf, titleOf }: Names,
): string {
  const { collisions } = words.year;
  if (one.kind === 'heavy') {
    const week = DATE_WORDS[language].week(one.week);
    return collisions.heavy(nameOf(one.person), week, titleOf(one.with));
  }
  const day = sayDay(one.day, language, { weekday: true });
  if (one.kind === 'bridge') return collisions.bridge(day);
  if (one.kind === 'weekend') return collisions.weekend(day);
  // «1. mai er 1. mai» says nothing.
  const isDate = one.name === 'labour-day' || one.name === 'constitution-day';
  return isDate ? collisions.holidayNamed(day) : collisions.holiday(day, holidayName(one.name, language));
}
