// What a new link is to show and for how long. Used by share-screen.tsx.
import { useSearchParams } from '@remix-run/react';
import { useId, useState } from 'react';
import { addDays, type PlainDate, yearOf } from '../../domain/plain-date.ts';
import { EXPIRIES, type Expiry, MOST_DAYS } from '../../domain/share.ts';
import { readMarked, readRings, ringsText } from '../../domain/wheel/wheel-address.ts';
import { yearAsked } from '../../domain/wheel/year-asked.ts';
import { useToday } from '../../live/shared-board.tsx';
import { ChooseCards, useChosenCards } from '../../parts/addresses/choose-cards.tsx';
import { useAddressFetcher } from '../../parts/addresses/use-address-fetcher.ts';
import { share } from '../../text/share.ts';
import { wheelRings } from '../../text/wheel-rings.ts';
import { useLanguage } from '../../text/words.tsx';

type LinkFormProps = {
  /** A link was made just now: the next one isn't the main thing. */
  readonly isMade: boolean;
  /** There are too many, or the last day or the filter can't be used. */
  readonly problem: 'full' | 'date' | 'query' | null;
  /** How many links there are. */
  readonly count: number;
};

export function LinkForm({ isMade, problem, count }: LinkFormProps) {
  const words = share[useLanguage()];
  const chosen = useChosenCards();
  const { Form } = useAddressFetcher();
  const form = useId();
  return (
    <>
      <p className="address-help">{words.whatHelp}</p>
      <ChooseCards chosen={chosen} form={form} />
      <Form method="post" className="share-form" id={form}>
        <YearField />
        <RingsField />
        <NamesField />
        <NameField />
        <ExpiryField isWrong={problem === 'date'} />
        <div className="address-make">
          <button
            type="submit"
            className="ui-button"
            data-look={isMade ? undefined : 'main'}
            name="do"
            value="make"
            aria-describedby="share-shows"
          >
            {words.make}
          </button>
          <p id="share-shows" className="address-help">
            {words.shows(chosen.dated)}
          </p>
        </div>
      </Form>
      {(problem === 'full' || problem === 'query') && (
        <p className="address-problem" role="alert">
          {problem === 'full' ? words.full(count) : words.queryProblem}
        </p>
      )}
    </>
  );
}

/** The wheel's year is offered when one comes from there; the years round today's always. */
const YearField = () => {
  const words = share[useLanguage()];
  const id = useId();
  const today = useToday();
  const thisYear = yearOf(today);
  const fromWheel = yearAsked(useSearchParams()[0], today);
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, fromWheel])].sort();
  const first = fromWheel === thisYear ? '' : String(fromWheel);
  return (
    <div className="share-field">
      <label htmlFor={id}>{words.year}</label>
      <select id={id} name="year" className="ui-field" defaultValue={first}>
        <option value="">{words.thisYear(thisYear)}</option>
        {years.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </div>
  );
};

/** The rings that the wheel showed, and what it marked; they are chosen there. */
const RingsField = () => {
  const language = useLanguage();
  const words = share[language];
  const [params] = useSearchParams();
  const { by, hide } = readRings(params);
  const marked = readMarked(params);
  const help = [
    ...(by === 'kind' ? [] : [words.ringsShown(wheelRings[language].by[by])]),
    ...(by === 'person' ? [words.ringsOfPeople] : []),
    ...(hide.length > 0 ? [words.ringsHidden] : []),
    ...(marked ? [words.markedShown[marked]] : []),
  ];
  return (
    <>
      <input type="hidden" name="rings" value={ringsText(params)} />
      {help.length > 0 && <p className="address-help">{help.join(' ')}</p>}
    </>
  );
};

const NamesField = () => {
  const words = share[useLanguage()];
  const id = useId();
  return (
    <div className="share-check">
      <input type="checkbox" id={id} name="names" value="yes" aria-describedby={`${id}-help`} />
      <label htmlFor={id}>{words.names}</label>
      <p id={`${id}-help`} className="address-help">
        {words.namesHelp}
      </p>
    </div>
  );
};

const NameField = () => {
  const words = share[useLanguage()];
  const id = useId();
  return (
    <div className="share-field">
      <label htmlFor={id}>{words.name}</label>
      <p id={`${id}-help`} className="address-help">
        {words.nameHelp}
      </p>
      <input id={id} name="name" className="ui-field" maxLength={80} aria-describedby={`${id}-help`} />
    </div>
  );
};

function ExpiryField({ isWrong }: { readonly isWrong: boolean }) {
  const words = share[useLanguage()];
  const id = useId();
  const today = useToday();
  const [expiry, setExpiry] = useState<Expiry>(isWrong ? 'date' : 'month');
  const [day, setDay] = useState<PlainDate>('');
  const names: Readonly<Record<Expiry, string>> = { month: words.month, year: words.aYear, date: words.date };
  return (
    <fieldset className="share-expiry">
      <legend>{words.expires}</legend>
      {EXPIRIES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="expiry"
            value={one}
            checked={expiry === one}
            onChange={() => setExpiry(one)}
          />
          {names[one]}
        </label>
      ))}
      <input
        type="date"
        className="ui-field"
        name="date"
        aria-label={words.dateName}
        min={today}
        max={addDays(today, MOST_DAYS)}
        value={day}
        aria-invalid={isWrong || undefined}
        aria-describedby={isWrong ? `${id}-problem` : undefined}
        onChange={(event) => {
          setDay(event.target.value);
          setExpiry('date');
        }}
      />
      {isWrong && (
        <p id={`${id}-problem`} className="address-problem" role="alert">
          {words.dateProblem}
        </p>
      )}
    </fieldset>
  );
}
