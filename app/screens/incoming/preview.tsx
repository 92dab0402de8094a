// What a file would become, before anything is made: what was found, how it is understood, each row, and one button for all of it.
// Called by the screen.
import { Link } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import type { Incoming } from '../../domain/incoming/incoming.ts';
import { MOST_TIMES } from '../../domain/incoming/incoming.ts';
import { useBoardId } from '../../live/shared-board.tsx';
import { useIncomingWords } from '../../text/use-incoming-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import { ColumnChoices } from './column-choices.tsx';
import { MakeBar } from './make-bar.tsx';
import { PreviewRow } from './preview-row.tsx';
import { type IncomingView, useIncoming } from './use-incoming.ts';
import { useRowKeys } from './use-row-keys.ts';

type PreviewProps = { readonly name: string; readonly incoming: Incoming };

export function Preview({ name, incoming }: PreviewProps) {
  const view = useIncoming(incoming);
  const board = useBoardId();
  const words = useIncomingWords();
  const found = foundWords(incoming, view, words);
  const announce = useAnnounce();
  const head = useRef<HTMLHeadingElement>(null);
  const said = useRef(`${name || words.pasted}: ${found}`);
  useEffect(() => {
    head.current?.focus();
    announce(said.current);
  }, [announce]);
  return (
    <>
      <section className="incoming-found" aria-labelledby="incoming-found">
        <h2 id="incoming-found" ref={head} tabIndex={-1}>
          {name || words.pasted}
        </h2>
        <p className="incoming-help">{found}</p>
        <Link className="incoming-another" to={`/b/${board}/import`}>
          {words.another}
        </Link>
        {incoming.kind === 'calendar' && <Stopped incoming={incoming} />}
        <p className="incoming-help">{words.leftBehind}</p>
      </section>
      {view.table && <ColumnChoices view={view.table} />}
      <section aria-labelledby="incoming-becomes">
        <h2 id="incoming-becomes">{words.becomes}</h2>
        <MakeBar view={view} hasYearly={incoming.kind === 'calendar' && hasYearly(view, incoming)} />
        {view.proposals.length > 0 ? (
          <Rows view={view} />
        ) : (
          <p className="incoming-help">{words.nothingHere}</p>
        )}
      </section>
    </>
  );
}

type Words = ReturnType<typeof useIncomingWords>;

function foundWords(incoming: Incoming, { table, proposals }: IncomingView, words: Words): string {
  const there = proposals.filter(({ duplicate }) => duplicate !== null && duplicate.is !== 'deleted').length;
  const known = there > 0 ? [words.thereAlready(there)] : [];
  if (incoming.kind === 'table') {
    const named =
      table && table.tables.length > 1 && table.table.name !== '' ? [`«${table.table.name}»`] : [];
    return [words.rows(proposals.length), ...named, ...known].join(' · ');
  }
  const { names, events, cancelled, unreadable, elsewhen } = incoming.calendar;
  const todos = events.filter(({ todo }) => todo !== undefined).length;
  return [
    ...(events.length > todos || todos === 0 ? [words.events(events.length - todos)] : []),
    ...(todos > 0 ? [words.todos(todos)] : []),
    ...(names.length > 0 ? [names.map((one) => `«${one}»`).join(', ')] : []),
    ...(cancelled > 0 ? [words.cancelled(cancelled)] : []),
    ...(unreadable > 0 ? [words.unreadable(unreadable)] : []),
    ...(elsewhen > 0 ? [words.elsewhen(elsewhen)] : []),
    ...known,
  ].join(' · ');
}

/** Whether anything in it is repeated every year, so that there is something to choose. */
const hasYearly = ({ proposals, asYearly }: IncomingView, incoming: Incoming): boolean =>
  proposals.some(({ yearly }) => yearly !== null) ||
  (!asYearly &&
    incoming.kind === 'calendar' &&
    incoming.calendar.events.some(({ repeats }) => repeats !== null && repeats.freq !== 'other'));

function Stopped({ incoming }: { readonly incoming: Incoming & { kind: 'calendar' } }) {
  const words = useIncomingWords();
  const titles = incoming.calendar.events.filter(({ hasMore }) => hasMore).map(({ title }) => `«${title}»`);
  return titles.length === 0 ? null : (
    <p className="incoming-help">{words.stopped(titles.join(', '), MOST_TIMES)}</p>
  );
}

/** Many rows are drawn as one asks for them; all of them count. */
const AT_ONCE = 150;

function Rows({ view }: { readonly view: IncomingView }) {
  const words = useIncomingWords();
  const [most, setMost] = useState(AT_ONCE);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = useRowKeys(view, list);
  const rest = view.proposals.length - most;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys of the rows inside, each of which has a box of its own
    <div className="incoming-rows" ref={list} onKeyDown={onKeyDown}>
      <div className="incoming-heads" aria-hidden="true">
        <span>{words.what}</span>
        <span>{words.when}</span>
        <span>{words.who}</span>
        <span>{words.note}</span>
      </div>
      <ul>
        {view.proposals.slice(0, most).map((proposal, i) => (
          // The same row may stand twice in a file.
          <PreviewRow key={`${proposal.id} ${i}`} at={i} proposal={proposal} view={view} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="ui-button" onClick={() => setMost(most + AT_ONCE)}>
          {words.more(Math.min(rest, AT_ONCE))}
        </button>
      )}
    </div>
  );
}
