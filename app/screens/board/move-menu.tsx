// The other way to move a card (R6): a dialog with every column and the date it would give, and up and down. Arrows, Enter, Esc.
import { ArrowDownIcon, ArrowUpIcon, XMarkIcon } from '@navikt/aksel-icons';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Card } from '../../domain/card.ts';
import { sayWhen } from '../../text/dates.ts';
import { useLanguage, useWords } from '../../text/words.tsx';
import { nameOfColumn } from './column-name.ts';
import type { BoardView } from './use-board-view.ts';
import { changeAt, type Place } from './use-moves.ts';

type MoveMenuProps = {
  card: Card;
  view: BoardView;
  onMove: (to: Place) => void;
  onClose: () => void;
};

const focusNext = (event: KeyboardEvent<HTMLElement>, step: number) => {
  const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
  buttons[(at + step + buttons.length) % buttons.length]?.focus();
  event.preventDefault();
};

export function MoveMenu({ card, view, onMove, onClose }: MoveMenuProps) {
  const words = useWords().board;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    const first =
      shown?.querySelector<HTMLButtonElement>('[data-current] + li button') ??
      shown?.querySelector<HTMLButtonElement>('li button:not(:disabled)');
    first?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowDown') focusNext(event, 1);
    if (event.key === 'ArrowUp') focusNext(event, -1);
    event.stopPropagation();
  };
  return (
    <dialog
      ref={dialog}
      className="board-move"
      aria-labelledby="board-move-title"
      onClose={onClose}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <header>
        <h2 id="board-move-title">{words.moveCard(card.title)}</h2>
        <button
          type="button"
          className="ui-button"
          data-look="icon"
          aria-label={words.close}
          onClick={() => dialog.current?.close()}
        >
          <XMarkIcon aria-hidden />
        </button>
      </header>
      <Columns card={card} view={view} onMove={onMove} />
      <Neighbours card={card} view={view} onMove={onMove} />
    </dialog>
  );
}

function Columns({ card, view, onMove }: Omit<MoveMenuProps, 'onClose'>) {
  const words = useWords().board;
  const language = useLanguage();
  const here = view.cellOf(card);
  return (
    <ul>
      {view.columns
        .filter((column) => column.takesDrops)
        .map((column) => {
          const { when } = changeAt(view, card, {
            kind: 'column',
            column: column.id,
            lane: here.lane,
            before: null,
          });
          return (
            <li key={column.id} data-current={column.id === here.column || undefined}>
              <button
                type="button"
                disabled={column.id === here.column}
                onClick={() => onMove({ column: column.id, lane: here.lane, before: null })}
              >
                <span>{nameOfColumn(column, view.context, words, language)}</span>
                <small>
                  {column.id === here.column
                    ? words.here
                    : when?.precision !== 'month' &&
                      when &&
                      sayWhen(when, language, { today: view.context.today })}
                </small>
              </button>
            </li>
          );
        })}
    </ul>
  );
}

function Neighbours({ card, view, onMove }: Omit<MoveMenuProps, 'onClose'>) {
  const words = useWords().board;
  const cell = view.cellOf(card);
  const cards = view.cardsAt(cell);
  const at = cards.findIndex((one) => one.id === card.id);
  return (
    <div className="board-move-steps">
      <button
        type="button"
        className="ui-button"
        disabled={at <= 0}
        onClick={() => onMove({ ...cell, before: cards[at - 1]?.id ?? null })}
      >
        <ArrowUpIcon aria-hidden />
        {words.moveUp}
      </button>
      <button
        type="button"
        className="ui-button"
        disabled={at < 0 || at >= cards.length - 1}
        onClick={() => onMove({ ...cell, before: cards[at + 2]?.id ?? null })}
      >
        <ArrowDownIcon aria-hidden />
        {words.moveDown}
      </button>
    </div>
  );
}
