// «Follow me» on this page: tells the others where I am while I lead, and takes me along while I follow (app/live/follow.ts decides).
// Called once, by follow.tsx.
import { useLocation, useNavigate } from '@remix-run/react';
import { useEffect, useReducer, useRef } from 'react';
import { type Follow, type FollowEvent, NOT_FOLLOWING, nextFollow } from '../../live/follow.ts';
import { boardAddressOf } from '../../live/here.ts';
import { useHere, useMyPresence } from '../../live/shared-board.tsx';
import { keepLed, takeLed } from './led-before.ts';
import { watchTyping, whenFree } from './when-free.ts';

/** So long the followers wait for a leader whose line is down. */
const WAITS_MS = 60_000;

export type Following = {
  readonly follow: Follow;
  readonly followers: number;
  readonly lead: () => void;
  readonly stop: () => void;
  readonly join: () => void;
  readonly leave: () => void;
};

/** Where this page is on its board; null for an address that can't be shown (it is too long). */
const useAddressOnBoard = (board: string): string | null => {
  const { pathname, search } = useLocation();
  const below = pathname.slice(`/b/${board}`.length);
  return boardAddressOf((below === '' ? '/' : below) + search);
};

export const useFollow = (board: string): Following => {
  const here = useHere();
  const present = useMyPresence();
  const at = useAddressOnBoard(board);
  const [follow, take] = useReducer(nextFollow, NOT_FOLLOWING);
  useEffect(() => take({ type: 'here', here }), [here]);
  useEffect(watchTyping, []);

  const own = follow.step === 'leading' ? follow.own : null;
  useLeadingOn(board, own, take);
  useEffect(() => {
    if (own === null) present({ leading: null });
    else if (at !== null) present({ leading: at, turn: own });
  }, [present, own, at]);

  const whom = follow.step === 'following' ? follow.lead.person : null;
  useEffect(() => present({ following: whom }), [present, whom]);

  const waits = follow.step === 'following' && follow.waits !== false;
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => take({ type: 'gaveUp' }), WAITS_MS);
    return () => clearTimeout(timer);
  }, [waits]);

  const me = here.find((one) => one.me);
  useTakenAlong({
    board,
    at,
    to: follow.step === 'following' ? follow.lead.at : null,
    isHolding: (me?.holding ?? null) !== null,
    onOwnWay: () => take({ type: 'leave' }),
  });
  return {
    follow,
    followers: here.filter((one) => !one.me && one.following === me?.person).length,
    lead: () => take({ type: 'lead' }),
    stop: () => take({ type: 'stop' }),
    join: () => take({ type: 'join' }),
    leave: () => take({ type: 'leave' }),
  };
};

/** Who loads their page anew while they lead goes on leading in it; the followers have waited. */
const useLeadingOn = (board: string, own: number | null, take: (event: FollowEvent) => void) => {
  useEffect(() => {
    const led = takeLed(board, WAITS_MS);
    if (led !== null) take({ type: 'leadOn', own: led });
  }, [board, take]);
  useEffect(() => {
    if (own === null) return;
    const keep = () => keepLed(board, own);
    // A page that the browser has kept whole leads as it did.
    const back = () => void takeLed(board, 0);
    window.addEventListener('pagehide', keep);
    window.addEventListener('pageshow', back);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.removeEventListener('pageshow', back);
    };
  }, [board, own]);
};

type TakenAlong = {
  board: string;
  /** Where I am, and where the one is whom I follow; `to` is null when I follow nobody. */
  at: string | null;
  to: string | null;
  isHolding: boolean;
  /** Called when I went somewhere that I wasn't taken. */
  onOwnWay: () => void;
};

/** Goes where they go, in place of where I was; never while I hold a card, write or answer. */
const useTakenAlong = ({ board, at, to, isHolding, onOwnWay }: TakenAlong) => {
  const navigate = useNavigate();
  const now = useRef({ navigate, onOwnWay });
  now.current = { navigate, onOwnWay };
  const was = useRef(at);
  /** Where I am on the way to; the router may pass the earlier of them over. */
  const given = useRef<readonly string[]>([]);
  useEffect(() => {
    const moved = was.current !== at;
    was.current = at;
    if (to === null) {
      given.current = [];
      return;
    }
    if (moved) {
      const arrived = at === null ? -1 : given.current.indexOf(at);
      if (arrived < 0) {
        given.current = [];
        return now.current.onOwnWay();
      }
      given.current = given.current.slice(arrived + 1);
    }
    if (at === to || isHolding || given.current.at(-1) === to) return;
    return whenFree(() => {
      given.current = [...given.current, to];
      const address = `/b/${board}${to.replace(/^\/(?=$|\?)/, '')}`;
      now.current.navigate(address, { replace: true, preventScrollReset: true });
    });
  }, [board, at, to, isHolding]);
};
