// The row of tools over the board: lens, kinds, faces and words to filter by (all in the URL), undo and redo.
import { ArrowRedoIcon, ArrowUndoIcon, FunnelIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useSearchParams } from '@remix-run/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Person } from '../../domain/board.ts';
import { KINDS } from '../../domain/card.ts';
import { type Filter, NO_FILTER, writeFilter } from '../../domain/filter.ts';
import { LENSES } from '../../domain/lens.ts';
import { KeysHelpButton } from '../../parts/keys/keys-help.tsx';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { Face } from '../../ui/face.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import type { BoardView } from './use-board-view.ts';
import type { Moves } from './use-moves.ts';

/** Typing goes to the URL when the fingers rest, so that the history isn't full of half words. */
const TYPING_REST_MS = 150;

const toggled = <T,>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

export function BoardTools({ view, moves }: { view: BoardView; moves: Moves }) {
  const words = useWords().board;
  const [params, setParams] = useSearchParams();
  const announce = useAnnounce();
  const all = useRef<HTMLButtonElement>(null);
  const go = (next: URLSearchParams, replace = false) =>
    setParams(next, { preventScrollReset: true, replace });
  const filterBy = (filter: Filter) => go(writeFilter(filter, params));
  // One step back in the history takes back all that was typed.
  const filterByText = (text: string) =>
    go(writeFilter({ ...view.filter, text }, params), view.filter.text !== '');
  const clear = () => {
    filterBy(NO_FILTER);
    announce(words.showingAll(view.board.cards.length));
    // The button goes away with the filter.
    all.current?.focus();
  };
  const chooseLens = (lens: string) => {
    const next = new URLSearchParams(params);
    if (lens === 'month') next.delete('lens');
    else next.set('lens', lens);
    go(next);
  };
  return (
    <section className="board-tools" aria-label={words.filters}>
      <select
        className="ui-field board-lens"
        aria-label={words.lens}
        value={view.lens}
        onChange={(event) => chooseLens(event.target.value)}
      >
        {LENSES.map((lens) => (
          <option key={lens} value={lens}>
            {words.lenses[lens]}
          </option>
        ))}
      </select>
      <Kinds filter={view.filter} onFilter={filterBy} all={all} />
      <People people={view.context.people} filter={view.filter} onFilter={filterBy} />
      <FilterText asked={view.filter.text} onText={filterByText} />
      {view.isFiltered && (
        <button type="button" className="ui-button" data-look="quiet" onClick={clear}>
          <XMarkIcon aria-hidden />
          <span>{words.clearFilter}</span>
        </button>
      )}
      <p className="board-shown" role="status">
        {view.isFiltered ? words.shownOf(view.shown, view.board.cards.length) : ''}
      </p>
      <span className="board-undo">
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          title={`${words.undo} (Ctrl+Z)`}
          onClick={moves.undo}
        >
          <ArrowUndoIcon aria-hidden />
          <span className="ui-hidden">{words.undo}</span>
        </button>
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          title={`${words.redo} (Ctrl+Shift+Z)`}
          onClick={moves.redo}
        >
          <ArrowRedoIcon aria-hidden />
          <span className="ui-hidden">{words.redo}</span>
        </button>
        <KeysHelpButton />
      </span>
    </section>
  );
}

type FilterPart = { filter: Filter; onFilter: (filter: Filter) => void };

function Kinds({ filter, onFilter, all }: FilterPart & { all: RefObject<HTMLButtonElement> }) {
  const words = useWords().board;
  return (
    <div className="board-kinds" role="group" aria-label={words.filterKinds}>
      <button
        ref={all}
        type="button"
        className="ui-button"
        data-look="quiet"
        aria-pressed={filter.kinds.length === 0}
        onClick={() => onFilter({ ...filter, kinds: [] })}
      >
        {words.filterAll}
      </button>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="ui-button"
          data-look="quiet"
          aria-pressed={filter.kinds.includes(kind)}
          onClick={() => onFilter({ ...filter, kinds: toggled(filter.kinds, kind) })}
        >
          <KindIcon shape={kind} />
          <span>{words.kinds[kind]}</span>
        </button>
      ))}
    </div>
  );
}

function People({ people, filter, onFilter }: FilterPart & { people: readonly Person[] }) {
  const words = useWords().board;
  if (people.length === 0) return null;
  return (
    <div className="board-people" role="group" aria-label={words.filterPeople}>
      {people.map((person) => (
        <button
          key={person.id}
          type="button"
          aria-pressed={filter.people.includes(person.id)}
          aria-label={person.name}
          title={person.name}
          onClick={() => onFilter({ ...filter, people: toggled(filter.people, person.id) })}
        >
          <Face name={person.name} colour={person.colour} size="large" outside={person.outsider} silent />
        </button>
      ))}
    </div>
  );
}

/** `asked` is the text of the URL, `onText` writes it there. */
function FilterText({ asked, onText }: { asked: string; onText: (text: string) => void }) {
  const words = useWords().board;
  const [text, setText] = useState(asked);
  const write = useRef(onText);
  write.current = onText;
  /** The last text that is in the URL or on its way there, and those on their way. */
  const known = useRef(asked);
  const underWay = useRef<string[]>([]);
  // Somebody cleared the filter, or went back in history: the field follows the URL, but not what it wrote there itself.
  useEffect(() => {
    const own = underWay.current.indexOf(asked);
    if (own >= 0) return void underWay.current.splice(0, own + 1);
    if (asked === known.current) return;
    known.current = asked;
    setText(asked);
  }, [asked]);
  useEffect(() => {
    if (text === known.current) return;
    const timer = setTimeout(() => {
      known.current = text;
      underWay.current.push(text);
      write.current(text);
    }, TYPING_REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <label className="board-filter">
      <FunnelIcon aria-hidden />
      <input
        type="search"
        value={text}
        aria-label={words.filterText}
        placeholder={words.filterText}
        onChange={(event) => setText(event.target.value)}
      />
    </label>
  );
}
