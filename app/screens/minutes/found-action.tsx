// One found action item: its words, whose and by when, and what can be done with it; once accepted, the live card. Used by found-actions.tsx.
import { CheckmarkIcon, PencilIcon, XMarkIcon } from '@navikt/aksel-icons';
import { useBoard, useLiveBoard, useToday } from '../../live/shared-board.tsx';
import { sayWhen } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { Faces } from '../../ui/face.tsx';
import { EditAction } from './edit-action.tsx';
import { LiveCard } from './live-card.tsx';
import { UnknownName } from './unknown-name.tsx';
import type { ActionDeeds, Found, FoundItem } from './use-found.ts';

type FoundActionProps = {
  item: FoundItem;
  found: Found;
  deeds: ActionDeeds;
  isLit: boolean;
  isEditing: boolean;
  onLight: (item: string | null) => void;
};

export function FoundAction({ item, found, deeds, isLit, isEditing, onLight }: FoundActionProps) {
  const { action, card, draft } = item;
  const isLive = useLiveBoard() !== null;
  return (
    <li
      className="minutes-offer"
      id={`found-${action.item}`}
      data-item={action.item}
      data-state={item.state}
      data-lit={isLit || undefined}
      tabIndex={-1}
      onPointerEnter={() => onLight(action.item)}
      onPointerLeave={() => onLight(null)}
      onFocus={() => onLight(action.item)}
      onBlur={() => onLight(null)}
    >
      {card ? (
        <LiveCard card={card} />
      ) : isEditing ? (
        <EditAction item={item} found={found} onDone={() => deeds.edit(null)} />
      ) : (
        <>
          <p className="minutes-offer-text">{draft.text}</p>
          <WhoAndWhen item={item} />
          {isLive &&
            draft.unknown.map((name) => <UnknownName key={name} name={name} item={item} found={found} />)}
          {isLive && <Deeds item={item} deeds={deeds} />}
        </>
      )}
    </li>
  );
}

function WhoAndWhen({ item: { draft, action } }: { item: FoundItem }) {
  const words = useWords().minutes;
  const language = useLanguage();
  const today = useToday();
  const people = useBoard().people.filter(({ id }) => draft.people.includes(id));
  const names = [...people.map(({ name }) => name), ...draft.unknown];
  return (
    <p className="minutes-offer-facts">
      {people.length > 0 && (
        <Faces
          label={words.who}
          size="small"
          people={people.map(({ id, name, colour, outsider }) => ({
            key: id,
            name,
            colour,
            outside: outsider,
          }))}
        />
      )}
      <span>{names.length > 0 ? names.join(', ') : words.nobody}</span>
      <span className="minutes-date">
        {draft.due ? sayWhen({ precision: 'day', day: draft.due }, language, { today }) : words.noDue}
      </span>
      {action.confidence === 'low' && <span className="minutes-unsure">{words.unsure}</span>}
    </p>
  );
}

function Deeds({ item, deeds }: { item: FoundItem; deeds: ActionDeeds }) {
  const words = useWords().minutes;
  const { text } = item.draft;
  return (
    <div className="minutes-buttons">
      <button
        className="ui-button"
        type="button"
        aria-label={words.acceptItem(text)}
        onClick={() => deeds.accept(item)}
      >
        <CheckmarkIcon aria-hidden />
        {words.accept}
      </button>
      <button
        className="ui-button"
        data-look="quiet"
        type="button"
        aria-label={words.editItem(text)}
        onClick={() => deeds.edit(item)}
      >
        <PencilIcon aria-hidden />
        {words.edit}
      </button>
      <button
        className="ui-button"
        data-look="quiet"
        type="button"
        aria-label={words.rejectItem(text)}
        onClick={() => deeds.reject(item)}
      >
        <XMarkIcon aria-hidden />
        {words.reject}
      </button>
    </div>
  );
}
