// A card's date and state in words: late in red, soon, waiting, done. Shown by the card's tile and the list.
import {
  CheckmarkCircleFillIcon,
  CheckmarkIcon,
  ClockIcon,
  ExclamationmarkTriangleIcon,
  HourglassIcon,
} from '@navikt/aksel-icons';
import { type Card, shownStateOf } from '../domain/card.ts';
import { dueOf } from '../domain/due.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import { sayDay, sayDue, sayWhen, sayWhenFully } from '../text/dates.ts';
import { useLanguage, useWords } from '../text/words.tsx';
import './when-words.css';

type WhenWordsProps = { readonly card: Card; readonly today: PlainDate };

/** The date, late or soon in words beside it, and the state where it is another than open. */
export function WhenWords({ card, today }: WhenWordsProps) {
  const words = useWords().board;
  const language = useLanguage();
  const quietWords = { proposed: words.proposed, doing: words.doing, dropped: words.dropped };
  if (card.status === 'done') {
    const day = card.doneOn
      ? sayDay(card.doneOn, language, {})
      : card.when && sayWhen(card.when, language, { today });
    return (
      <>
        <span className="when-state" data-state="done">
          <CheckmarkCircleFillIcon aria-hidden />
          {words.done}
        </span>
        {day && <span className="when-date">{day}</span>}
      </>
    );
  }
  const state = shownStateOf(card);
  const quiet = quietWords[state as keyof typeof quietWords];
  return (
    <>
      {card.when && <DueWords card={card} today={today} />}
      {card.status === 'waiting' && (
        <span className="when-state" data-state="waiting">
          <HourglassIcon aria-hidden />
          {card.waiting?.on ? words.waitingOn(card.waiting.on) : words.waiting}
        </span>
      )}
      {state === 'published' && (
        <span className="when-state" data-state="published">
          <CheckmarkIcon aria-hidden />
          {words.published}
        </span>
      )}
      {quiet && (
        <span className="when-state" data-state={state}>
          {quiet}
        </span>
      )}
    </>
  );
}

/** The date alone, with how it stands to today. */
export function DueWords({ card, today }: WhenWordsProps) {
  const language = useLanguage();
  if (!card.when) return null;
  const fully = sayWhenFully(card.when, language);
  const due = dueOf(card, today);
  const plain = sayWhen(card.when, language, { today });
  if (due.state === 'late' || due.state === 'soon') {
    const Icon = due.state === 'late' ? ExclamationmarkTriangleIcon : ClockIcon;
    return (
      <>
        <span className="when-state" data-state={due.state} title={fully}>
          <Icon aria-hidden />
          {sayDue(card, today, language)}
        </span>
        <span className="when-date">{plain}</span>
      </>
    );
  }
  return (
    <span className="when-date" title={fully}>
      {plain}
    </span>
  );
}
