// What a communication task says of the plan, one row each, and the same message in other channels. Used by card-panel.tsx.
import {
  BookmarkIcon,
  CalendarIcon,
  CheckmarkCircleIcon,
  ClockIcon,
  EnvelopeClosedIcon,
  FileIcon,
  HourglassIcon,
  MegaphoneIcon,
  PersonGroupIcon,
  PresentationIcon,
} from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { useCallback, useId } from 'react';
import { type Card, type CardChange, LONGEST_WAIT, MOST_HOURS } from '../../domain/card.ts';
import { changeEvaluation } from '../../domain/plan/publishing.ts';
import { useBoardCommands, useBoardId, useToday } from '../../live/shared-board.tsx';
import type { CardFieldProps } from '../../parts/card-fields/card-field-props.ts';
import { DayField } from '../../parts/card-fields/day-field.tsx';
import { EvaluationDue } from '../../parts/card-fields/evaluation-due.tsx';
import { ListedField } from '../../parts/card-fields/listed-field.tsx';
import { NumberField } from '../../parts/card-fields/number-field.tsx';
import { PublishingField } from '../../parts/card-fields/publishing-field.tsx';
import { SaidField } from '../../parts/card-fields/said-field.tsx';
import { WrittenLines } from '../../parts/card-fields/written-lines.tsx';
import { usePlanWords } from '../../text/use-plan-words.ts';
import { Row } from './card-row.tsx';
import { ChannelCards } from './channel-cards.tsx';
import './plan-part.css';

export const PlanPart = ({ card }: { card: Card }) => {
  const { card: words } = usePlanWords();
  const board = useBoardId();
  const headingId = useId();
  const { changeCards } = useBoardCommands();
  const { id } = card;
  const change = useCallback(
    (fields: CardChange) => changeCards([{ id, change: fields }]),
    [changeCards, id],
  );
  return (
    <section className="card-part card-plan" aria-labelledby={headingId}>
      <div className="card-plan-head">
        <h3 id={headingId}>{words.title}</h3>
        <EvaluationDue card={card} />
        <Link to={`/b/${board}/plan`}>{words.toPlan}</Link>
      </div>
      <div key={id} className="card-fields">
        <Reach card={card} change={change} />
        <Work card={card} change={change} />
        <Outcome card={card} change={change} />
      </div>
      <ChannelCards key={`channels of ${id}`} card={card} />
    </section>
  );
};

/** To whom, through what, and what it says. */
const Reach = (field: CardFieldProps) => {
  const { card: words } = usePlanWords();
  return (
    <>
      <Row Icon={PersonGroupIcon} name={words.audiences}>
        <ListedField {...field} list="audiences" />
      </Row>
      <Row Icon={EnvelopeClosedIcon} name={words.channels}>
        <ListedField {...field} list="channels" />
      </Row>
      <Row Icon={MegaphoneIcon} name={words.message}>
        <SaidField {...field} of="message" />
      </Row>
      <Row Icon={BookmarkIcon} name={words.goal}>
        <SaidField {...field} of="goal" />
      </Row>
    </>
  );
};

const Work = ({ card, change }: CardFieldProps) => {
  const { card: words } = usePlanWords();
  return (
    <>
      <Row Icon={PresentationIcon} name={words.publishing}>
        <PublishingField card={card} change={change} />
      </Row>
      <Row Icon={CalendarIcon} name={words.planFrom}>
        <DayField label={words.planFrom} value={card.planFrom} onWrite={(planFrom) => change({ planFrom })} />
      </Row>
      <Row Icon={ClockIcon} name={words.hours}>
        <NumberField
          label={words.hours}
          unit={words.hoursUnit}
          value={card.hours}
          most={MOST_HOURS}
          whole={false}
          wrong={words.wrongHours(MOST_HOURS)}
          onWrite={(hours) => change({ hours })}
        />
      </Row>
      <Row Icon={FileIcon} name={words.rights}>
        <WrittenLines
          label={words.rights}
          hint={words.rightsHint}
          value={card.rights}
          onWrite={(rights) => change({ rights })}
        />
      </Row>
    </>
  );
};

/** How it went is written once it is out, or asked for. */
const Outcome = ({ card, change }: CardFieldProps) => {
  const { card: words } = usePlanWords();
  const today = useToday();
  const isShown = card.publishing === 'published' || card.evaluation !== '';
  return (
    <>
      <Row Icon={HourglassIcon} name={words.askAfter}>
        <NumberField
          label={words.askAfter}
          unit={words.askUnit}
          value={card.askAfter}
          most={LONGEST_WAIT}
          whole
          wrong={words.wrongDays(LONGEST_WAIT)}
          onWrite={(askAfter) => change({ askAfter })}
        />
      </Row>
      {isShown && (
        <Row Icon={CheckmarkCircleIcon} name={words.evaluation}>
          <WrittenLines
            label={words.evaluation}
            hint={words.evaluationHint}
            value={card.evaluation}
            onWrite={(text) => change(changeEvaluation(card, text, today))}
            lines={3}
          />
        </Row>
      )}
    </>
  );
};
