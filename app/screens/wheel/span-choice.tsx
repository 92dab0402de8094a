// Which stretch of time the circle is: the one before and after, further in and out, and back to today. Each is a link, so that the
// browser's way back goes out again. Called by the wheel's tools.
import { ChevronLeftIcon, ChevronRightIcon, ZoomMinusIcon, ZoomPlusIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { isIn, type WheelSpan } from '../../domain/wheel/span.ts';
import {
  spanOfTime,
  stepTime,
  type TimeChoice,
  timeOfToday,
  zoomIn,
  zoomOut,
} from '../../domain/wheel/wheel-address.ts';
import { saySpan } from '../../text/say-span.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { useWheelLinks, type Wheel } from './use-wheel.ts';

export const SpanChoice = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWheelWords();
  const language = useLanguage();
  const { title } = useWords().wheel;
  const { span, time, today } = wheel;
  const said = saySpan(span, language);
  const inwards = zoomIn(time, placeToZoom(span, today));
  const outwards = zoomOut(time);
  const step = (of: TimeChoice, say: (span: string) => string, icon: ReactNode) => (
    <TimeLink time={of} label={say(saySpan(spanOfTime(of, today), language))} icon={icon} />
  );
  return (
    <div className="wheel-years">
      {step(stepTime(time, -1, today), words.previous, <ChevronLeftIcon aria-hidden />)}
      <h1>
        <span className="ui-hidden">{title(said)}</span>
        <span aria-hidden="true">{said}</span>
      </h1>
      {step(stepTime(time, 1, today), words.next, <ChevronRightIcon aria-hidden />)}
      {outwards && step(outwards, words.zoomOut, <ZoomMinusIcon aria-hidden />)}
      {inwards && step(inwards, words.zoomIn, <ZoomPlusIcon aria-hidden />)}
      {!isIn(span, today) && <ToToday wheel={wheel} />}
    </div>
  );
};

const TimeLink = ({
  time,
  label,
  icon,
}: {
  readonly time: TimeChoice;
  readonly label: string;
  readonly icon: ReactNode;
}) => (
  <Link
    className="ui-button"
    data-look="icon"
    to={useWheelLinks().time(time)}
    title={label}
    preventScrollReset
  >
    {icon}
    <span className="ui-hidden">{label}</span>
  </Link>
);

const ToToday = ({ wheel: { time, today } }: { readonly wheel: Wheel }) => (
  <Link
    className="ui-button"
    data-look="quiet"
    to={useWheelLinks().time(timeOfToday(time, today))}
    preventScrollReset
  >
    {useWheelWords().today}
  </Link>
);

/** Where one zooms in when nothing is pointed at: today, or the beginning. */
export const placeToZoom = (span: WheelSpan, today: string): string =>
  isIn(span, today) ? today : span.first;
