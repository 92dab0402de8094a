// The filter as a row of controls: kinds, faces, the query, and how many cards it shows. Called by every screen that shows cards.
import { XMarkIcon } from '@navikt/aksel-icons';
import { type RefObject, useMemo, useRef } from 'react';
import { KINDS } from '../../domain/card.ts';
import {
  kindsOf,
  parseQuery,
  peopleOf,
  toggleKind,
  togglePerson,
  withAllKinds,
} from '../../domain/filter.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import { Toolbar } from '../../ui/toolbar.tsx';
import './filter.css';
import { FilterFaces } from './filter-faces.tsx';
import { FilterField } from './filter-field.tsx';
import { type Draft, useDraft } from './use-draft.ts';
import type { Filter } from './use-filter.ts';

type FilterBarProps = {
  readonly filter: Filter;
  /** How many cards the filter lets through, of how many. */
  readonly shown: number;
  readonly total: number;
  /** The id of the form that takes along what stands in the field, as `q`: the address is behind while somebody writes. */
  readonly form?: string;
};

export function FilterBar({ filter, shown, total, form }: FilterBarProps) {
  const words = useWords().board;
  const language = useLanguage();
  const announce = useAnnounce();
  const draft = useDraft(filter);
  const all = useRef<HTMLButtonElement>(null);
  const query = useMemo(() => parseQuery(draft.text).query, [draft.text]);
  const isWritten = draft.text.trim() !== '';
  const clear = () => {
    draft.put('');
    announce(words.showingAll(total));
    // The button goes away with the filter.
    all.current?.focus();
  };
  return (
    <>
      <Kinds draft={draft} pressed={kindsOf(query)} all={all} />
      <FilterFaces
        people={filter.context.people}
        pressed={peopleOf(query, filter.context)}
        onToggle={(id) => draft.put(togglePerson(draft.text, id, filter.context, language))}
      />
      <FilterField filter={filter} draft={draft} />
      {form !== undefined && <input type="hidden" name="q" form={form} value={filter.seen(draft.text)} />}
      {isWritten && (
        <button
          type="button"
          className="ui-button filter-clear"
          data-look="quiet"
          title={words.clearFilter}
          onClick={clear}
        >
          <XMarkIcon aria-hidden />
          <span>{words.clearFilter}</span>
        </button>
      )}
      <p className="filter-shown" role="status">
        {filter.isFiltered ? words.shownOf(shown, total) : ''}
      </p>
    </>
  );
}

type KindsProps = {
  readonly draft: Draft;
  readonly pressed: readonly string[];
  readonly all: RefObject<HTMLButtonElement>;
};

function Kinds({ draft, pressed, all }: KindsProps) {
  const words = useWords().board;
  const language = useLanguage();
  return (
    <Toolbar className="filter-kinds" label={words.filterKinds}>
      <button
        ref={all}
        type="button"
        className="ui-button"
        data-look="quiet"
        aria-pressed={pressed.length === 0}
        onClick={() => draft.put(withAllKinds(draft.text))}
      >
        {words.filterAll}
      </button>
      {KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          className="ui-button"
          data-look="quiet"
          aria-pressed={pressed.includes(kind)}
          title={words.kinds[kind]}
          onClick={() => draft.put(toggleKind(draft.text, kind, language))}
        >
          <KindIcon shape={kind} />
          <span className="ui-may-hide">{words.kinds[kind]}</span>
        </button>
      ))}
    </Toolbar>
  );
}
