// How one subscribes in Outlook, Google and Apple's calendars. Used by calendar-screen.tsx.
import { calendar } from '../../text/calendar.ts';
import { useLanguage } from '../../text/words.tsx';

const PROGRAMS = ['outlook', 'google', 'apple'] as const;

export function HowTo() {
  const words = calendar[useLanguage()];
  return (
    <section aria-labelledby="calendar-how">
      <h2 id="calendar-how">{words.how}</h2>
      <p className="address-help">{words.howHelp}</p>
      <div className="calendar-programs">
        {PROGRAMS.map((program) => {
          const { name, first, second, third } = words[program];
          return (
            <section key={program} aria-labelledby={`calendar-${program}`}>
              <h3 id={`calendar-${program}`}>{name}</h3>
              <ol>
                <li>{first}</li>
                <li>{second}</li>
                <li>{third}</li>
              </ol>
            </section>
          );
        })}
      </div>
    </section>
  );
}
