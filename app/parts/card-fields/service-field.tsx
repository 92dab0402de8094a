// The vendor's service that the card is about. Used by the card's panel and the list.
import { useState } from 'react';
import { useBoard, useBoardCommands } from '../../live/shared-board.tsx';
import { useWords } from '../../text/words.tsx';
import type { CardFieldProps } from './card-field-props.ts';
import { NameForm } from './name-form.tsx';
import './card-fields.css';

/** No id of ours has a space. */
const NEW = 'new service';

export const ServiceField = ({ card, change }: CardFieldProps) => {
  const words = useWords().card;
  const { services } = useBoard();
  const { addService } = useBoardCommands();
  const [adding, setAdding] = useState(false);
  const chosen = services.find((one) => one.id === card.service);
  const onPick = (value: string) => {
    if (value === NEW) return setAdding(true);
    setAdding(false);
    change({ service: value || null });
  };
  return (
    <>
      <select
        className="card-select"
        aria-label={words.service}
        value={adding ? NEW : (chosen?.id ?? '')}
        data-empty={!chosen && !adding}
        onChange={(event) => onPick(event.target.value)}
      >
        <option value="">{words.noService}</option>
        {services.map((service) => (
          <option key={service.id} value={service.id}>
            {service.vendor ? `${service.name} · ${service.vendor}` : service.name}
          </option>
        ))}
        <option value={NEW}>{words.newService}</option>
      </select>
      {adding && (
        <NameForm
          opener={null}
          second={words.vendor}
          onAdd={(name, vendor) => change({ service: addService({ name, vendor }) })}
          onCancel={() => setAdding(false)}
        />
      )}
    </>
  );
};
