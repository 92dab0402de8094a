// A board's commands while its document isn't filled: each waits until what it changes is there. Called by live-board.ts.
import type { BoardCommands } from '../ydoc/board-commands.ts';
import { newId } from '../ydoc/new-id.ts';
import type { SharedDocument } from './shared-document.ts';

type Name = keyof BoardCommands;
/** Those that answer with an id, which is wanted at once. */
type Answering = { [N in Name]: ReturnType<BoardCommands[N]> extends void ? never : N }[Name];
/** What is run later, and what it will have answered; null: it is run now. */
type Later<N extends Name> = {
  readonly given: Parameters<BoardCommands[N]>;
  readonly answer: ReturnType<BoardCommands[N]>;
} | null;

const laterById = <T extends { readonly id?: string | undefined }>(given: T) =>
  given.id === undefined ? null : { given: [given] as [T], answer: given.id };

/**
 * The exceptions to waiting. What has an id of its own already waits, as it may be there. What only adds something new is run at once, so
 * that it lies on this machine before the page is closed; nobody else's can be under its id.
 */
const LATER: { readonly [N in Answering]: (...given: Parameters<BoardCommands[N]>) => Later<N> } = {
  addCards: (cards) => {
    if (cards.every(({ id }) => id === undefined)) return null;
    const withIds = cards.map((card) => ({ ...card, id: card.id ?? newId() }));
    return { given: [withIds], answer: withIds.map(({ id }) => id) };
  },
  addSeries: laterById,
  addMeeting: laterById,
  addDecision: laterById,
  addActivity: laterById,
  addStakeholder: laterById,
  putView: laterById,
  putBreak: laterById,
  addAgendaItem: () => null,
  // It is tied to a stakeholder, who must be there.
  addMeasure: (stakeholder, card) => {
    const id = card.id ?? newId();
    return { given: [stakeholder, { ...card, id }], answer: id };
  },
  // Their ids derive from the name: the same is the same, whether it is there or not.
  addTag: () => null,
  addService: () => null,
  // Whose id it is can't be known before what is there is, and is wanted at once. At worst the same name stands there twice.
  addOutsider: () => null,
  addToPlan: () => null,
};

/** After `close` what waits is still carried out: the document stays open for it, as it is unsent (open-documents.ts). */
type Waiting = { readonly commands: BoardCommands; close(): void };
type Untyped = (...given: readonly unknown[]) => unknown;

/** In practice nothing waits longer than the first moments of a page. */
export const waitingCommands = (shared: SharedDocument, commands: BoardCommands): Waiting => {
  const waiting: { readonly run: () => void; readonly done: () => void }[] = [];
  let isClosed = false;
  const runAll = () => {
    for (const { run, done } of waiting.splice(0)) {
      try {
        run();
      } catch (error) {
        // As if it were thrown to whoever gave the command; those after it are run all the same.
        queueMicrotask(() => {
          throw error;
        });
      }
      done();
    }
  };
  const unsubscribe = shared.subscribe(() => {
    if (!shared.isFilled()) return;
    runAll();
    if (isClosed) unsubscribe();
  });
  const close = () => {
    isClosed = true;
    if (waiting.length === 0) unsubscribe();
  };
  const laterOf = LATER as Readonly<
    Record<string, ((...given: readonly unknown[]) => Later<Name>) | undefined>
  >;
  const waitingFor =
    (name: string, command: Untyped): Untyped =>
    (...given) => {
      if (!shared.isFilled()) shared.hurry();
      if (shared.isFilled()) return command(...given);
      const find = laterOf[name];
      const later = find ? find(...given) : { given, answer: undefined };
      if (later === null) return command(...given);
      waiting.push({ run: () => void command(...later.given), done: shared.awaitFilling() });
      return later.answer;
    };
  const all = Object.entries(commands).map(([name, command]) => [name, waitingFor(name, command as Untyped)]);
  return { commands: Object.fromEntries(all) as BoardCommands, close };
};
