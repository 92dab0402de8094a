// What holds for all rows, and the button that makes them; it stays in sight while one reads. Called by the preview.
import { Link } from '@remix-run/react';
import { useState } from 'react';
import { KINDS, type Kind } from '../../domain/card.ts';
import { mayBeMade } from '../../domain/incoming/proposal.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { useUndo } from '../../parts/use-undo-keys.ts';
import { useIncomingWords } from '../../text/use-incoming-words.ts';
import { useWords } from '../../text/words.tsx';
import { useAnnounce } from '../../ui/announcer.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { IncomingView } from './use-incoming.ts';

type BarProps = {
  readonly view: IncomingView;
  /** Whether there is a choice between activities and cards. */
  readonly hasYearly: boolean;
};

export function MakeBar({ view, hasYearly }: BarProps) {
  const words = useIncomingWords();
  const all = view.proposals.filter(mayBeMade).map(({ id }) => id);
  return (
    <>
      <div className="incoming-bar">
        <ForAll view={view} />
        <span className="incoming-all">
          <button
            type="button"
            className="ui-button"
            data-look="quiet"
            onClick={() => view.choose(all, true)}
          >
            {words.all}
          </button>
          <button
            type="button"
            className="ui-button"
            data-look="quiet"
            onClick={() => view.choose(all, false)}
          >
            {words.none}
          </button>
        </span>
        <Make view={view} />
      </div>
      {hasYearly && (
        <label className="incoming-check">
          <input
            type="checkbox"
            checked={view.asYearly}
            onChange={(event) => view.setAsYearly(event.target.checked)}
          />
          {words.yearly}
        </label>
      )}
      <p className="incoming-help incoming-keys">{words.keys}</p>
    </>
  );
}

function ForAll({ view }: Pick<BarProps, 'view'>) {
  const words = useIncomingWords();
  const { kinds } = useWords().board;
  return (
    <>
      <label className="incoming-inline">
        {words.kind}
        <select
          className="incoming-select"
          value={view.kind}
          onChange={(event) => view.setKind(event.target.value as Kind)}
        >
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label className="incoming-inline">
        {words.tag}
        <input
          className="ui-field"
          list="incoming-tags"
          value={view.tag}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => view.setTag(event.target.value)}
        />
      </label>
      <datalist id="incoming-tags">
        {view.board.tags.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}

type Made = { readonly cards: number; readonly activities: number };

function Make({ view }: Pick<BarProps, 'view'>) {
  const words = useIncomingWords();
  const toast = useToast();
  const announce = useAnnounce();
  const { undo } = useUndo();
  const [made, setMade] = useState<Made | null>(null);
  const { toMake, mustAsk, isLive } = view;
  const activities = toMake.filter(({ yearly }) => yearly !== null).length;
  const cards = toMake.length - activities;
  const isReady = isLive && !mustAsk && toMake.length > 0;
  const onMake = () => {
    if (mustAsk) {
      announce(words.orderFirst);
      document.querySelector<HTMLElement>('#incoming-order input')?.focus();
    }
    if (!isReady) return;
    view.make();
    setMade({ cards, activities });
    const what = [
      ...(cards > 0 ? [words.cards(cards)] : []),
      ...(activities > 0 ? [words.makeYearly(activities)] : []),
    ].join(` ${words.and} `);
    toast({ text: words.made(what), action: { label: words.undo, run: undo } });
  };
  const label =
    cards === 0 && activities > 0
      ? words.makeOnlyYearly(activities)
      : `${words.make(cards)}${activities > 0 ? ` ${words.and} ${words.makeYearly(activities)}` : ''}`;
  return (
    <>
      {/* Not `disabled`: the focus must stay when there is nothing left to make. */}
      <button
        type="button"
        className="ui-button incoming-make"
        data-look={isReady ? 'main' : undefined}
        aria-disabled={!isReady || undefined}
        onClick={onMake}
      >
        {label}
      </button>
      {mustAsk && <p className="incoming-ask">{words.orderFirst}</p>}
      {made && <MadeLinks made={made} />}
    </>
  );
}

function MadeLinks({ made }: { readonly made: Made }) {
  const words = useIncomingWords();
  const board = `/b/${useBoardId()}`;
  return (
    <p className="incoming-made">
      {made.cards > 0 && <Link to={`${board}/wheel`}>{words.seeWheel}</Link>}
      {made.cards > 0 && <Link to={`${board}/list`}>{words.seeList}</Link>}
      {made.activities > 0 && <Link to={`${board}/year`}>{words.seeYear}</Link>}
    </p>
  );
}
