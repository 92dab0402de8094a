// The panel's first line: the card's kind, who else has it open, its link, deleting and closing. Used by card-panel.tsx.
import { LinkIcon, TrashIcon, XMarkIcon } from '@navikt/aksel-icons';
import { Link } from '@remix-run/react';
import { type Card, KINDS, type Kind } from '../../domain/card.ts';
import { useBoardCommands, useBoardId, useHere, useToday } from '../../live/shared-board.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { useWords } from '../../text/words.tsx';
import { Faces } from '../../ui/face.tsx';
import { KindIcon } from '../../ui/mark.tsx';
import { useToast } from '../../ui/toast.tsx';

type PanelHeadProps = { card: Card; closeTo: string; onClose: () => void };

export const PanelHead = ({ card, closeTo, onClose }: PanelHeadProps) => {
  const words = useWords().card;
  return (
    <div className="card-head">
      <KindPick card={card} />
      <span className="card-ways">
        <AlsoHere card={card} />
        <CopyLink card={card} />
        <RemoveCard card={card} onClose={onClose} />
        <Link
          to={closeTo}
          preventScrollReset
          className="ui-button"
          data-look="icon"
          aria-label={words.close}
          title={words.close}
        >
          <XMarkIcon aria-hidden />
        </Link>
      </span>
    </div>
  );
};

const KindPick = ({ card }: { card: Card }) => {
  const words = useWords();
  const { changeCards } = useBoardCommands();
  return (
    <span className="card-kind">
      <KindIcon shape={card.kind} />
      <select
        className="card-select"
        aria-label={words.card.kind}
        value={card.kind}
        onChange={(event) => changeCards([{ id: card.id, change: { kind: event.target.value as Kind } }])}
      >
        {KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {words.board.kinds[kind]}
          </option>
        ))}
      </select>
    </span>
  );
};

const AlsoHere = ({ card }: { card: Card }) => {
  const words = useWords().card;
  const others = useHere().filter((here) => !here.me && here.open === card.id);
  return (
    <Faces
      people={others.map(({ key, name, colour }) => ({ id: key, name, colour }))}
      label={words.alsoHere}
    />
  );
};

const CopyLink = ({ card }: { card: Card }) => {
  const words = useWords().card;
  const board = useBoardId();
  const toast = useToast();
  const copy = async () => {
    const copied = await copyText(`${location.origin}/b/${board}/card/${card.id}`);
    toast({ text: copied ? words.linkCopied : words.linkNotCopied });
  };
  return (
    <button
      type="button"
      className="ui-button"
      data-look="icon"
      aria-label={words.copyLink}
      title={words.copyLink}
      onClick={() => void copy()}
    >
      <LinkIcon aria-hidden />
    </button>
  );
};

/** R9: one click deletes, one takes it back. */
const RemoveCard = ({ card, onClose }: { card: Card; onClose: () => void }) => {
  const words = useWords().card;
  const { deleteCards, restoreCards } = useBoardCommands();
  const today = useToday();
  const toast = useToast();
  const remove = () => {
    deleteCards([card.id], today);
    toast({ text: words.removed, action: { label: words.undo, run: () => restoreCards([card.id]) } });
    onClose();
  };
  return (
    <button
      type="button"
      className="ui-button"
      data-look="icon"
      aria-label={words.remove}
      title={words.remove}
      onClick={remove}
    >
      <TrashIcon aria-hidden />
    </button>
  );
};
