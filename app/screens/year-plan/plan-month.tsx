// A month of the year plan: its name with what is planned in it without a day, and its days with the cards in lanes. Called by the plan.
import { type CSSProperties, memo } from 'react';
import type { Card } from '../../domain/card.ts';
import {
  daysInMonth,
  firstDayOf,
  lastDayOf,
  monthNumberOf,
  type PlainDate,
} from '../../domain/plain-date.ts';
import type { PlanBar, PlanDay, PlanMonth } from '../../domain/wheel/year-plan.ts';
import { holidayName, monthName, sayDay, sayWeeks } from '../../text/dates.ts';
import { useLanguage } from '../../text/words.tsx';
import { yearPlan } from '../../text/year-plan.ts';
import { PlanCard } from './plan-card.tsx';

/** What a card's link is given, whatever row it stands in. */
export type CardLook = Pick<
  Parameters<typeof PlanCard>[0],
  'href' | 'name' | 'title' | 'when' | 'isLate' | 'isOpened' | 'isTabStop'
>;

type MonthProps = {
  readonly of: PlanMonth;
  readonly isNow: boolean;
  readonly today: PlainDate;
  readonly lookOf: (card: Card) => CardLook;
};

export const Month = ({ of, isNow, today, lookOf }: MonthProps) => {
  const language = useLanguage();
  const words = yearPlan[language];
  const name = monthName(monthNumberOf(of.month), language);
  const count = of.whole.length + of.bars.filter(({ isContinued }) => !isContinued).length;
  const id = `plan-${of.month}`;
  return (
    <section
      className="year-plan-month"
      aria-labelledby={id}
      data-now={isNow || undefined}
      data-empty={count === 0 || undefined}
    >
      <div className="year-plan-name">
        <h2 id={id} aria-label={words.month(name, count)}>
          {name}
        </h2>
        <span className="year-plan-weeks">
          {sayWeeks(firstDayOf(of.month), lastDayOf(of.month), language)}
        </span>
        {of.whole.length > 0 && (
          <ul aria-label={words.whole(name)}>
            {of.whole.map((card) => (
              <li key={card.id}>
                <PlanCard card={card} {...lookOf(card)} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div className="year-plan-row" style={{ '--lanes': of.lanes } as CSSProperties}>
        <Days days={of.days} today={today} />
        <ul className="year-plan-bars">
          {of.bars.map((bar) => (
            <li key={bar.card.id} style={placeOf(bar)} data-continued={bar.isContinued || undefined}>
              <PlanCard
                card={bar.card}
                {...lookOf(bar.card)}
                share={(bar.to - bar.from + 1) / (bar.last - bar.first + 1)}
                side={bar.side}
                isContinued={bar.isContinued}
                continues={bar.continues}
              />
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

const placeOf = ({ first, last, lane }: PlanBar): CSSProperties => ({
  gridColumn: `${first} / ${last + 1}`,
  gridRow: lane + 1,
});

/** Only for the eye: the cards say their dates themselves. */
const Days = memo(({ days, today }: { readonly days: readonly PlanDay[]; readonly today: PlainDate }) => {
  const language = useLanguage();
  const words = yearPlan[language];
  const [first] = days;
  const missing = first ? 31 - daysInMonth(first.date.slice(0, 7)) : 0;
  return (
    <div className="year-plan-days" aria-hidden="true">
      {days.map(({ date, isWeekend, holiday, week }) => (
        <span
          key={date}
          title={[
            sayDay(date, language, { weekday: true }),
            ...(holiday ? [holidayName(holiday, language)] : []),
            ...(date === today ? [words.today] : []),
          ].join(', ')}
          data-weekend={isWeekend || undefined}
          data-holiday={holiday !== null || undefined}
          data-today={date === today || undefined}
        >
          {week !== null && <i>{words.week(week)}</i>}
        </span>
      ))}
      {missing > 0 && <span className="year-plan-none" style={{ gridColumn: `span ${missing}` }} />}
    </div>
  );
});
