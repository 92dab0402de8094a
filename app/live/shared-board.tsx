// The board as the screens see it: first the loader's value, then the live document's, with the same hooks for both.
// Placed by the route b.$board.tsx; its hooks are called by app/screens.
import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { Board } from '../domain/board.ts';
import type { PersonId } from '../domain/card.ts';
import type { PlainDate } from '../domain/plain-date.ts';
import type { BoardCommands } from '../ydoc/board-commands.ts';
import type { BoardHistory } from '../ydoc/board-history.ts';
import { documentName } from '../ydoc/document-names.ts';
import type { Here, Presence } from './here.ts';
import { type LiveBoard, openLiveBoard } from './live-board.ts';
import { holdDocument, readStatus, sendWhatWaits, subscribeStatus } from './open-documents.ts';
import type { SaveStatus } from './save-line.ts';
import { keepPagesForOffline } from './service-worker.ts';
import { AccountContext } from './use-shared-document.ts';

export type { Here, Presence } from './here.ts';
export type { SaveState, SaveStatus } from './save-line.ts';
export { forgetThisMachine, unsentOnThisMachine } from './this-machine.ts';

type Me = { readonly id: PersonId; readonly name: string };
type BoardContext = {
  readonly id: string;
  readonly me: Me;
  readonly initial: Board;
  readonly today: PlainDate;
  readonly live: LiveBoard | null;
};

const CurrentBoard = createContext<BoardContext | null>(null);

const useCurrentBoard = (): BoardContext => {
  const current = useContext(CurrentBoard);
  if (!current) throw new Error('a hook of the board was called outside SharedBoard');
  return current;
};

type SharedBoardProps = {
  readonly board: string;
  readonly account: Me;
  readonly initial: Board;
  readonly today: PlainDate;
  readonly children?: ReactNode;
};

/** Lends the board to everything inside. Renders `initial` on the server and until the live document has content. */
export const SharedBoard = ({ board, account, initial, today, children }: SharedBoardProps) => {
  const { id: personId, name } = account;
  const [live, setLive] = useState<LiveBoard | null>(null);
  const shown = useRef(initial);
  shown.current = initial;
  useEffect(() => {
    const hold = holdDocument(personId, documentName.board(board));
    const opened = openLiveBoard(hold.shared, { id: personId, name }, shown.current);
    setLive(opened);
    return () => {
      setLive(null);
      opened.close();
      hold.release();
    };
  }, [board, personId, name]);
  useEffect(() => {
    void sendWhatWaits(personId);
    keepPagesForOffline();
  }, [personId]);
  const value = useMemo(
    () => ({ id: board, me: { id: personId, name }, initial, today, live }),
    [board, personId, name, initial, today, live],
  );
  return (
    <AccountContext.Provider value={personId}>
      <CurrentBoard.Provider value={value}>{children}</CurrentBoard.Provider>
    </AccountContext.Provider>
  );
};

const never = () => () => undefined;

/** The board's id, as in its address. */
export const useBoardId = (): string => useCurrentBoard().id;
export const useToday = (): PlainDate => useCurrentBoard().today;
export const useMe = (): Me => useCurrentBoard().me;

/** The board now. A card that didn't change is the same object as before. */
export const useBoard = (): Board => {
  const { live, initial } = useCurrentBoard();
  return useSyncExternalStore(
    live?.subscribe ?? never,
    () => live?.read() ?? initial,
    () => initial,
  );
};

const yes = () => true;

/** Asks whether the newest change of the board was made in this page; the loader's board counts as mine. */
export const useIsMine = (): (() => boolean) => useCurrentBoard().live?.isMine ?? yes;

/** The bound board itself, for the parts of app/live that need its document; null on the server and before the first effect. */
export const useLiveBoard = (): LiveBoard | null => useCurrentBoard().live;

const notOpenYet = (): never => {
  throw new Error('the board is not open yet: commands run from effects and events');
};
const NOT_OPEN: BoardCommands = new Proxy({} as BoardCommands, { get: () => notOpenYet });

/** The commands that change the board. They may be called from events and effects, not while rendering on the server. */
export const useBoardCommands = (): BoardCommands => useCurrentBoard().live?.commands ?? NOT_OPEN;

const NO_HISTORY: BoardHistory = {
  undo: () => null,
  redo: () => null,
  canUndo: () => false,
  canRedo: () => false,
  separate: () => undefined,
  subscribe: never,
  close: () => undefined,
};

/** This person's own undo and redo (R9). The caller renders again when what can be undone changes. */
export const useBoardHistory = (): BoardHistory => {
  const history = useCurrentBoard().live?.history ?? NO_HISTORY;
  useSyncExternalStore(
    history.subscribe,
    () => `${history.canUndo()} ${history.canRedo()}`,
    () => '',
  );
  return history;
};

const LOADING: SaveStatus = { state: 'loading', unsent: 0, safeHere: false, overHttp: false };

/** Whether everything done here is on the server's disk (R4), over all documents that are open. */
export const useSaveStatus = (): SaveStatus =>
  useSyncExternalStore(subscribeStatus, readStatus, () => LOADING);

const NOBODY: readonly Here[] = [];

/** Everybody who has the board open, me first. */
export const useHere = (): readonly Here[] => {
  const { live } = useCurrentBoard();
  return useSyncExternalStore(
    live?.subscribeHere ?? never,
    () => live?.here() ?? NOBODY,
    () => NOBODY,
  );
};

const presentNowhere = (): void => undefined;

/** Tells the others which card I have open or hold; what is left out stays as it was. */
export const useMyPresence = (): ((presence: Presence) => void) =>
  useCurrentBoard().live?.present ?? presentNowhere;
