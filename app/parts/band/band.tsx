// The ring band: the year in sight on every screen of a board. Each segment is a month, each line in it a card.
// Placed by the shell; takes only props, so that it renders anywhere. Drop targets are wired outside (`segmentRef`).
import './band.css';
import { type MouseEvent, memo, useCallback } from 'react';
import { type BandMonth, mostOf, partOfYear, STACK_HEIGHT, stackOf, stretchOf } from '../../domain/band.ts';
import { KINDS } from '../../domain/card.ts';
import { monthOf, type PlainDate, type PlainMonth, yearOf } from '../../domain/plain-date.ts';
import { monthName, monthShort, sayDay } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';

type SegmentWiring = {
  readonly hrefOf: (month: PlainMonth) => string;
  /** Called instead of following the link on a plain click. */
  readonly onPick?: ((month: PlainMonth) => void) | undefined;
  /** The month under a dragged card. */
  readonly dropOver?: PlainMonth | null | undefined;
  /** Must keep its identity between renders. */
  readonly segmentRef?: ((month: PlainMonth, element: HTMLElement | null) => void) | undefined;
};

type BandProps = SegmentWiring & {
  readonly months: readonly BandMonth[];
  readonly today: PlainDate;
  /** The months that the view shows; they are framed. */
  readonly view: { readonly first: PlainMonth; readonly last: PlainMonth } | null;
};

export const Band = ({ months, today, view, ...wiring }: BandProps) => {
  const words = useWords().wheel.band;
  const year = yearOf(months[0]?.month ?? today);
  const most = mostOf(months);
  return (
    <nav className="band" aria-label={words.name(year)}>
      <ol className="band-segments">
        {months.map((month) => (
          <Segment key={month.month} of={month} most={most} today={today} {...wiring} />
        ))}
      </ol>
      <Marks year={year} today={today} view={view} />
    </nav>
  );
};

const Segment = ({
  of,
  most,
  today,
  hrefOf,
  onPick,
  dropOver,
  segmentRef,
}: SegmentWiring & { readonly of: BandMonth; readonly most: number; readonly today: PlainDate }) => {
  const language = useLanguage();
  const words = useWords().wheel.band;
  const { month, days, lines, counts } = of;
  const number = Number(month.slice(5));
  const numbers =
    lines.length > 0 ? words.numbers(counts.case, counts.action, counts.communication) : words.none;
  const current = month === monthOf(today);
  const short = monthShort(number, language);
  const label = `${monthName(number, language)} ${yearOf(month)}: ${numbers}${current ? `. ${words.today(sayDay(today, language, { weekday: true }))}` : ''}`;
  const ref = useCallback((element: HTMLElement | null) => segmentRef?.(month, element), [segmentRef, month]);
  const pick = (event: MouseEvent) => {
    if (!onPick || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    onPick(month);
  };
  return (
    <li className="band-item" data-days={days}>
      <a
        className="band-segment"
        href={hrefOf(month)}
        onClick={pick}
        ref={ref}
        title={label}
        aria-label={label}
        aria-current={current ? 'date' : undefined}
        data-band-month={month}
        data-drop-over={dropOver === month || undefined}
      >
        <Rings lines={lines} most={most} />
        <span className="band-label">
          <span>
            {short.slice(0, 1)}
            <span className="band-rest">{short.slice(1)}</span>
          </span>
          <span className="band-count">{lines.length || ''}</span>
          <span className="band-counts">
            {KINDS.map((kind) => (
              <span key={kind} data-kind={kind}>
                {counts[kind]}
              </span>
            ))}
          </span>
        </span>
      </a>
    </li>
  );
};

type RingsProps = Pick<BandMonth, 'lines'> & { readonly most: number };

const isSameRings = (a: RingsProps, b: RingsProps): boolean =>
  a.most === b.most &&
  a.lines.length === b.lines.length &&
  a.lines.every((line, i) => line.kind === b.lines[i]?.kind && line.done === b.lines[i]?.done);

/** A change of one card makes twelve new months, most of them as they were. */
const Rings = memo(
  ({ lines, most }: RingsProps) => (
    <svg
      className="band-rings"
      viewBox={`0 0 1 ${STACK_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {stackOf(lines, most).map((line) => (
        <rect
          key={line.bottom}
          data-kind={line.kind}
          data-done={line.done || undefined}
          x={0}
          width={1}
          y={STACK_HEIGHT - line.bottom - line.height}
          height={line.height}
        />
      ))}
    </svg>
  ),
  isSameRings,
);

/** The frame round what the view shows, and the notch at today. */
const Marks = ({ year, today, view }: { readonly year: number } & Pick<BandProps, 'today' | 'view'>) => {
  const frame = view && stretchOf(view, year);
  const notch = partOfYear(today, year);
  return (
    <svg className="band-marks" aria-hidden="true">
      {frame && (
        <rect
          className="band-frame"
          x={percent(frame.from)}
          width={percent(frame.to - frame.from)}
          y={1.75}
          height={57.5}
          rx={7}
        />
      )}
      {notch !== null && (
        <svg className="band-notch" x={percent(notch)} overflow="visible" aria-hidden="true">
          <path className="band-notch-ground" d="M0 0V44" />
          <path className="band-notch-line" d="M0 0V44" />
          <path className="band-notch-head" d="M-5 0H5L0 7Z" />
        </svg>
      )}
    </svg>
  );
};

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
