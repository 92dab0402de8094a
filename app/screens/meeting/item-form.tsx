// Changing an agenda item where it stands: what it is called, what it asks of the meeting, who presents it, how long. Used by
// agenda-row.tsx. What is chosen is written at once; a title when one is done with it.
import { useState } from 'react';
import type { AgendaItem, AgendaRecord } from '../../domain/meeting/agenda.ts';
import { AGENDA_TYPES, type AgendaType } from '../../domain/meeting/series.ts';
import { useMeetingWords } from '../../text/use-meeting-words.ts';
import type { MeetingView } from './use-meeting.ts';

type ItemFormProps = {
  readonly view: MeetingView;
  readonly item: AgendaItem;
  readonly onChange: (
    fields: Partial<Pick<AgendaRecord, 'title' | 'type' | 'minutes' | 'presenter'>>,
  ) => void;
  readonly onClose: () => void;
};

export function ItemForm({ view, item, onChange, onClose }: ItemFormProps) {
  const words = useMeetingWords();
  const [title, setTitle] = useState(item.title);
  const writeTitle = () => {
    const trimmed = title.trim();
    if (trimmed !== '' && trimmed !== item.title) onChange({ title: trimmed });
  };
  return (
    <form
      className="meeting-form"
      aria-label={words.editItem}
      onSubmit={(event) => {
        event.preventDefault();
        writeTitle();
        onClose();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {/* The title of a card is the card's own, everywhere (R3). */}
      {item.card === null && (
        <label>
          {words.itemTitle}
          <input
            className="ui-field"
            value={title}
            maxLength={300}
            onChange={(event) => setTitle(event.target.value)}
            onBlur={writeTitle}
          />
        </label>
      )}
      <label>
        {words.type}
        <select
          className="ui-field"
          value={item.type}
          onChange={(event) => onChange({ type: event.target.value as AgendaType })}
        >
          {AGENDA_TYPES.map((type) => (
            <option key={type} value={type}>
              {words.types[type]}
            </option>
          ))}
        </select>
      </label>
      <PresenterField view={view} item={item} onChange={onChange} />
      <MinutesField minutes={item.minutes} onChange={(minutes) => onChange({ minutes })} />
      <button type="submit" className="ui-button" data-look="go">
        {words.save}
      </button>
    </form>
  );
}

function PresenterField({ view, item, onChange }: Pick<ItemFormProps, 'view' | 'item' | 'onChange'>) {
  const words = useMeetingWords();
  return (
    <label>
      {words.presenter}
      <select
        className="ui-field"
        value={item.presenter ?? ''}
        onChange={(event) => onChange({ presenter: event.target.value || null })}
      >
        <option value="">{words.nobody}</option>
        {view.board.people.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What is half typed is not written: nothing, or a whole number of 1–600. */
export function MinutesField({
  minutes,
  onChange,
}: {
  minutes: number | null;
  onChange: (minutes: number | null) => void;
}) {
  const words = useMeetingWords();
  const [typed, setTyped] = useState(minutes === null ? '' : String(minutes));
  const change = (text: string) => {
    setTyped(text);
    const number = Number(text);
    if (text === '') onChange(null);
    else if (Number.isInteger(number) && number >= 1 && number <= 600) onChange(number);
  };
  return (
    <label>
      {words.minutes}
      <input
        className="ui-field"
        type="number"
        inputMode="numeric"
        min={1}
        max={600}
        value={typed}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}
