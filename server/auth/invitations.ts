// Links with which somebody new joins a board: 14 days, for as many people as it is given to. Called by door.ts.
import type { RecordStore } from '../store/store.ts';
import type { Records } from './records.ts';
import { hashOf, newToken } from './tokens.ts';

const INVITATION_MS = 14 * 86_400_000;

export type Invitation = Records['invitations'][number];

export type Invitations = {
  /** The token and when it ends (milliseconds since 1970). */
  make(board: string, by: string): Promise<{ token: string; expires: number }>;
  /** Null when there is none, or no longer. */
  find(token: string): Invitation | null;
};

export const openInvitations = (records: RecordStore<Records>, now: () => number): Invitations => {
  const isGood = ({ expires }: Invitation) => Date.parse(expires) > now();
  return {
    make: async (board, by) => {
      const token = newToken();
      const expires = now() + INVITATION_MS;
      await records.change((kept) => {
        const made = { hash: hashOf(token), board, by, expires: new Date(expires).toISOString() };
        kept.invitations = [...kept.invitations.filter(isGood), made];
      });
      return { token, expires };
    },
    find: (token) => {
      const hash = hashOf(token);
      return records.read().invitations.find((one) => one.hash === hash && isGood(one)) ?? null;
    },
  };
};
