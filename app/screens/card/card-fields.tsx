// The card's fields, one row each. Every change is written at once; there is no Save button. Used by card-panel.tsx.
import { CalendarIcon, HourglassIcon, PackageIcon, PersonIcon, TagIcon } from '@navikt/aksel-icons';
import { useCallback } from 'react';
import type { Card, CardChange } from '../../domain/card.ts';
import { useBoardCommands } from '../../live/shared-board.tsx';
import { PeopleField } from '../../parts/card-fields/people-field.tsx';
import { ServiceField } from '../../parts/card-fields/service-field.tsx';
import { StatusField } from '../../parts/card-fields/status-field.tsx';
import { TagsField } from '../../parts/card-fields/tags-field.tsx';
import { WhenField } from '../../parts/card-fields/when-field.tsx';
import { useWords } from '../../text/words.tsx';
import { Row } from './card-row.tsx';

export const CardFields = ({ card }: { card: Card }) => {
  const words = useWords().card;
  const { changeCards } = useBoardCommands();
  const { id } = card;
  const change = useCallback(
    (fields: CardChange) => changeCards([{ id, change: fields }]),
    [changeCards, id],
  );
  return (
    <div className="card-fields">
      <Row Icon={CalendarIcon} name={words.when}>
        <WhenField key={id} card={card} change={change} />
      </Row>
      <Row Icon={PersonIcon} name={words.assignees}>
        <PeopleField key={id} card={card} change={change} />
      </Row>
      <Row Icon={HourglassIcon} name={words.status}>
        <StatusField key={id} card={card} change={change} />
      </Row>
      <Row Icon={PackageIcon} name={words.service}>
        <ServiceField key={id} card={card} change={change} />
      </Row>
      <Row Icon={TagIcon} name={words.tags}>
        <TagsField key={id} card={card} change={change} />
      </Row>
    </div>
  );
};
