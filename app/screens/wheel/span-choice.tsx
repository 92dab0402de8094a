// Which stretch of time the circle is: the one before and after, further in and out, and back to today. Each is a link, so that the
// browser's way back goes out again. Called by the wheel's tools.

import { ChevronLeftIcon, ChevronRightIcon, ZoomMinusIcon, ZoomPlusIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { isIn, type WheelSpan } from '../../domain/wheel/span.ts';
import { spanOfTime, stepTime, timeOfToday, zoomIn, zoomOut } from '../../domain/wheel/wheel-address.ts';
import { usePageTitle } from '../../parts/page-title.tsx';
import { saySpan } from '../../text/say-span.ts';
import { useWheelWords } from '../../text/use-wheel-words.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { TimeLink, type TimeStep } from './time-link.tsx';
import type { Wheel } from './use-wheel.ts';
import { useZoomKeys } from './use-zoom-keys.ts';

export const SpanChoice = ({ wheel }: { readonly wheel: Wheel }) => {
  const words = useWheelWords();
  const language = useLanguage();
  const { title } = useWords().wheel;
  const { span, time, today } = wheel;
  const said = saySpan(span, language);
  const zoomKeys = useZoomKeys(wheel);
  usePageTitle(title(said));
  const inwards: TimeStep = (of) => zoomIn(of, placeToZoom(spanOfTime(of, today), today)) ?? of;
  const step = (make: TimeStep, say: (span: string) => string, icon: ReactNode) => {
    const label = say(saySpan(spanOfTime(make(time), today), language));
    return (
      <TimeLink className="ui-button" data-look="icon" step={make} title={label}>
        {icon}
        <span className="ui-hidden">{label}</span>
      </TimeLink>
    );
  };
  return (
    <div className="wheel-years" role="group" aria-label={title(said)} onKeyDown={zoomKeys}>
      {step((of) => stepTime(of, -1, today), words.previous, <ChevronLeftIcon aria-hidden />)}
      <h1>
        <span className="ui-hidden">{title(said)}</span>
        <span aria-hidden="true">{said}</span>
      </h1>
      {step((of) => stepTime(of, 1, today), words.next, <ChevronRightIcon aria-hidden />)}
      {zoomOut(time) && step((of) => zoomOut(of) ?? of, words.zoomOut, <ZoomMinusIcon aria-hidden />)}
      {inwards(time) !== time && step(inwards, words.zoomIn, <ZoomPlusIcon aria-hidden />)}
      {!isIn(span, today) && (
        <TimeLink className="ui-button" data-look="quiet" step={(of) => timeOfToday(of, today)}>
          {words.today}
        </TimeLink>
      )}
    </div>
  );
};

/** Where one zooms in when nothing is pointed at: today, or the beginning. */
const placeToZoom = (span: WheelSpan, today: string): string => (isIn(span, today) ? today : span.first);
