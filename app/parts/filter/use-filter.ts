// The filter of the address, as every screen that shows cards has it. Called by the board and the wheel; FilterBar writes it.
import { useSearchParams } from '@remix-run/react';
import { useCallback, useMemo } from 'react';
import type { Board } from '../../domain/board.ts';
import type { Kind, PersonId } from '../../domain/card.ts';
import {
  type CardTest,
  type FilterContext,
  type FilterList,
  filterFor,
  kindsOf,
  parseQuery,
  peopleOf,
  type Query,
  type QueryError,
  readFilter,
  textWithMe,
  textWithoutMe,
  writeFilter,
} from '../../domain/filter.ts';
import type { PlainDate } from '../../domain/plain-date.ts';
import { useLanguage } from '../../text/words.tsx';
import { useAddressChange } from '../use-address-change.ts';

export type Filter = {
  /** As I see it: with `@meg` where my name stands in the address. */
  readonly text: string;
  readonly query: Query;
  readonly errors: readonly QueryError[];
  readonly isFiltered: boolean;
  readonly matches: CardTest;
  /** The kinds that are asked for; none is all of them. */
  readonly kinds: readonly Kind[];
  /** Everybody whose cards are asked for. */
  readonly people: readonly PersonId[];
  readonly context: FilterContext;
  /** Writes it to the address, with my name for `@meg`; `replace` makes no step in the history. */
  readonly set: (text: string, how?: { readonly replace?: boolean }) => void;
  /** What `text` would be after `set`. */
  readonly seen: (text: string) => string;
};

type Looker = {
  readonly board: Pick<Board, 'people' | FilterList>;
  readonly today: PlainDate;
  readonly me: { readonly id: PersonId; readonly name: string };
};

/** The same object while the address, the lists of the board and the day are the same, however cards change. */
export const useFilter = ({ board, today, me }: Looker): Filter => {
  const { people, tags, services, meetings, audiences, channels, messages, goals } = board;
  const language = useLanguage();
  const [params] = useSearchParams();
  const changeAddress = useAddressChange();
  const address = readFilter(params, people, language);
  const context = useMemo(
    () => ({ people, tags, services, meetings, audiences, channels, messages, goals, today, me: me.id }),
    [people, tags, services, meetings, audiences, channels, messages, goals, today, me.id],
  );
  const myName = people.find(({ id }) => id === me.id)?.name ?? me.name;
  const set: Filter['set'] = useCallback(
    (text, how) => {
      changeAddress((asked) => writeFilter(textWithoutMe(text, myName), asked), how);
    },
    [myName, changeAddress],
  );
  const seen: Filter['seen'] = useCallback(
    (text) => textWithMe(textWithoutMe(text.trim(), myName), myName, language),
    [myName, language],
  );
  return useMemo(() => {
    const text = seen(address);
    const { query, errors } = parseQuery(text);
    return {
      text,
      query,
      errors,
      isFiltered: query.terms.length > 0,
      matches: filterFor(query, context),
      kinds: kindsOf(query),
      people: peopleOf(query, context),
      context,
      set,
      seen,
    };
  }, [address, context, seen, set]);
};
