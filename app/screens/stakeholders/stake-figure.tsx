// The grid of interest and influence, in which numbers stand for stakeholders and are moved by pointer and by arrow keys. What others
// move glides. Called by the register's screen.
import { type CSSProperties, type KeyboardEvent, type MouseEvent, useId, useRef } from 'react';
import type { Entry } from '../../domain/plan/register.ts';
import { type Box, boxOf, type StakeGrid } from '../../domain/plan/stake-grid.ts';
import {
  type Place,
  placeOf,
  QUARTERS,
  quarterOf,
  STAKES,
  type StakeholderId,
  type Step,
  stepped,
} from '../../domain/plan/stakeholder.ts';
import { useBoardCommands, useLiveBoard } from '../../live/shared-board.tsx';
import { useStakeholderWords } from '../../text/use-stakeholder-words.ts';
import { useAnnounce } from '../../ui/announcer.tsx';
import './stake-figure.css';
import { type Held, useStakeDrag } from './use-stake-drag.ts';
import { useStakeGrid } from './use-stake-grid.ts';

export type StakeFigureProps = {
  readonly entries: readonly Entry[];
  /** Pointed at here or in the list. */
  readonly lit: StakeholderId | null;
  readonly onLight: (id: StakeholderId | null) => void;
  /** Asked for with Enter or a click: its line in the list. */
  readonly onOpen: (id: StakeholderId) => void;
};

export function StakeFigure({ entries, lit, onLight, onOpen }: StakeFigureProps) {
  const words = useStakeholderWords();
  const field = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const keys = useId();
  const grid = useStakeGrid(entries, field, probe);
  const move = useMoving(entries);
  const drag = useStakeDrag(field, grid, move);
  const isLive = useLiveBoard() !== null;
  const { held } = drag;
  return (
    <section className="stakes-figure" aria-label={words.grid}>
      <p className="stakes-axis" data-axis="influence" aria-hidden="true" style={{ height: grid.height }}>
        <span>{words.low}</span>
        <b>{words.influence}</b>
        <span>{words.high}</span>
      </p>
      <div
        ref={field}
        className="stakes-field"
        role="application"
        aria-label={words.grid}
        aria-describedby={keys}
        style={{ height: grid.fullHeight }}
        data-dragging={held !== null || undefined}
      >
        <span ref={probe} className="stakes-probe" aria-hidden="true" />
        <Ground grid={grid} held={held} />
        {entries.map((entry) => {
          const { id } = entry.stakeholder;
          return (
            <Chip
              key={id}
              entry={entry}
              grid={grid}
              held={held?.id === id ? held : null}
              isLit={lit === id}
              describedBy={keys}
              disabled={!isLive}
              handlers={drag.handlers(id)}
              onLight={onLight}
              onClick={(event) => drag.endsDrag(event) || onOpen(id)}
              onStep={(step) => move(id, stepped(entry.place, step))}
            />
          );
        })}
        {held?.place && <HeldWords held={held} place={held.place} width={grid.columns[5].to} />}
      </div>
      <p id={keys} className="stakes-keys">
        {words.keys}
      </p>
    </section>
  );
}

/** Writes the place and says it, also where the grid ends. */
const useMoving = (entries: readonly Entry[]) => {
  const words = useStakeholderWords();
  const { changeStakeholder } = useBoardCommands();
  const announce = useAnnounce();
  return (id: StakeholderId, place: Place) => {
    const entry = entries.find(({ stakeholder }) => stakeholder.id === id);
    if (!entry) return;
    changeStakeholder(id, place);
    const said = words.place(place.interest, place.influence);
    announce(words.moved(entry.name, said, words.quarters[quarterOf(place)]), 'stake');
  };
};

const boxStyle = ({ left, top, width, height }: Box): CSSProperties => ({ left, top, width, height });

/** The quarters with their names, the steps' faint lines, the cell under what is held, and what is said under the grid. */
function Ground({ grid, held }: { readonly grid: StakeGrid; readonly held: Held | null }) {
  const words = useStakeholderWords();
  return (
    <div aria-hidden="true">
      {QUARTERS.map((quarter) => (
        <div
          key={quarter}
          className="stakes-quarter"
          data-quarter={quarter}
          style={boxStyle(grid.quarters[quarter])}
        >
          <span style={{ lineHeight: `${grid.chip}px` }}>{words.quarters[quarter]}</span>
        </div>
      ))}
      {STAKES.filter((stake) => stake !== 1 && stake !== 3).map((stake) => (
        <i
          key={`across-${stake}`}
          className="stakes-line"
          data-of="interest"
          style={{ left: grid.columns[stake].from, height: grid.height }}
        />
      ))}
      {STAKES.filter((stake) => stake !== 5 && stake !== 2).map((stake) => (
        <i
          key={`down-${stake}`}
          className="stakes-line"
          data-of="influence"
          style={{ top: grid.rows[stake].from, width: grid.columns[5].to }}
        />
      ))}
      {held?.place && <div className="stakes-target" style={boxStyle(boxOf(grid, held.place))} />}
      <p className="stakes-axis" data-axis="interest" style={{ top: grid.height, height: grid.chip }}>
        <span>{words.low}</span>
        <b>{words.interest}</b>
        <span>{words.high}</span>
      </p>
      {grid.fullHeight > grid.height + grid.chip && (
        <p className="stakes-outside" style={{ top: grid.height + grid.chip, lineHeight: `${grid.chip}px` }}>
          {words.outside}
        </p>
      )}
    </div>
  );
}

type ChipProps = {
  readonly entry: Entry;
  readonly grid: StakeGrid;
  readonly held: Held | null;
  readonly isLit: boolean;
  readonly describedBy: string;
  readonly disabled: boolean;
  readonly handlers: ReturnType<ReturnType<typeof useStakeDrag>['handlers']>;
  readonly onLight: (id: StakeholderId | null) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onStep: (step: Step) => void;
};

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { interest: -1, influence: 0 },
  ArrowRight: { interest: 1, influence: 0 },
  ArrowUp: { interest: 0, influence: 1 },
  ArrowDown: { interest: 0, influence: -1 },
};

function Chip({ entry, grid, held, isLit, describedBy, disabled, handlers, ...ways }: ChipProps) {
  const words = useStakeholderWords();
  const { stakeholder, number, name, isDue } = entry;
  const place = placeOf(stakeholder);
  const at = held ?? grid.chips.get(stakeholder.id) ?? { x: 0, y: 0 };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    ways.onStep(step);
  };
  const said = place ? words.place(place.interest, place.influence) : words.notPlaced;
  return (
    <button
      type="button"
      className="stakes-chip"
      data-stakeholder={stakeholder.id}
      data-held={held !== null || undefined}
      data-lit={isLit || undefined}
      data-due={isDue || undefined}
      data-side={at.x > grid.columns[5].to / 2 ? 'left' : 'right'}
      style={{
        width: grid.chip,
        height: grid.chip,
        transform: `translate(${at.x - grid.chip / 2}px, ${at.y - grid.chip / 2}px)`,
      }}
      aria-label={`${number} ${name}: ${said}${entry.quarter ? `. ${words.quarters[entry.quarter]}` : ''}${
        isDue ? `. ${words.reviewDue}` : ''
      }`}
      aria-describedby={describedBy}
      disabled={disabled}
      {...handlers}
      onClick={ways.onClick}
      onKeyDown={onKeyDown}
      onPointerEnter={() => ways.onLight(stakeholder.id)}
      onPointerLeave={() => ways.onLight(null)}
      onFocus={() => ways.onLight(stakeholder.id)}
      onBlur={() => ways.onLight(null)}
    >
      {number}
      <span className="stakes-name" aria-hidden="true">
        {name}
      </span>
    </button>
  );
}

type HeldWordsProps = { readonly held: Held; readonly place: Place; readonly width: number };

/** What letting go would write, under the pointer. */
function HeldWords({ held, place, width }: HeldWordsProps) {
  const words = useStakeholderWords();
  return (
    <p
      className="stakes-held-words"
      aria-hidden="true"
      data-side={held.x > width / 2 ? 'left' : 'right'}
      style={{ left: held.x, top: held.y }}
    >
      <b>{words.quarters[quarterOf(place)]}</b> {words.place(place.interest, place.influence)}
    </p>
  );
}
