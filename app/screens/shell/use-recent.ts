// The cards that were opened last on this machine, for the palette with nothing typed in it. Ids only.
import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';
import type { CardId } from '../../domain/card.ts';

const MOST = 8;
const keyOf = (board: string) => `aarring:recent:${board}`;

/** The newest first. */
export const recentCards = (board: string): readonly CardId[] => {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(board)) ?? '[]');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
};

/** Remembers each card that is opened. Called once, by shell.tsx. */
export const useRecent = (board: string): void => {
  const { pathname } = useLocation();
  const card = /\/card\/([^/]+)$/.exec(pathname)?.[1];
  useEffect(() => {
    if (!card) return;
    const others = recentCards(board).filter((id) => id !== card);
    try {
      localStorage.setItem(keyOf(board), JSON.stringify([card, ...others].slice(0, MOST)));
    } catch {
      // A full or forbidden storage only means that it isn't remembered.
    }
  }, [board, card]);
};
