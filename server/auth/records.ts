// The records that only the server changes (R2): who has an account, which boards there are, who is a member, who is signed in.
// Kept by server/store's record store as one JSON file; read by everything in server/auth.
import { z } from 'zod';
import { newToken } from './tokens.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** ISO 8601 instants, so that a person can read the file. */
const instant = z.iso.datetime();
const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const account = z.object({
  id,
  name: z.string(),
  /** As it is compared: trimmed and in lower case. */
  email: z.string(),
  passwordHash: z.string(),
  createdAt: instant,
});
const board = z.object({ id, name: z.string(), createdAt: instant });
const membership = z.object({
  account: id,
  board: id,
  since: instant,
  /** As the board shows the person; kept here so that nobody has to read a board to let somebody in. */
  colour: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]).optional(),
});
const session = z.object({
  hash,
  account: id,
  expires: instant,
  /** When a one-time address made it; absent when a password or an invitation did. */
  linkedAt: instant.optional(),
});
const invitation = z.object({ hash, board: id, by: id, expires: instant });
/** An address that other calendars subscribe to: the cards of a board that a filter lets through. */
const feed = z.object({
  id,
  hash,
  account: id,
  board: id,
  /** As its owner typed it: `@meg` is the owner. */
  query: z.string(),
  language: z.enum(LANGUAGES),
  made: instant,
  /** When it was fetched last, to the day. */
  read: instant.optional(),
});
/** A link to a board's wheel for people without an account. */
const share = z.object({
  id,
  hash,
  /** Who made it, who must still be a member. */
  account: id,
  board: id,
  /** For the group: where it is used. */
  name: z.string(),
  /** As its maker typed it: `@meg` is the maker. */
  query: z.string(),
  /** As the wheel's address says it, with what is marked; absent in links made before there were any. */
  rings: z.string().optional(),
  /** Null: the year that it is. */
  year: z.int().min(1).max(9999).nullable(),
  /** Whether people's names are shown. */
  names: z.boolean(),
  language: z.enum(LANGUAGES),
  /** Its last day. */
  until: z.iso.date(),
  made: instant,
  /** When somebody looked last, to the day. */
  read: instant.optional(),
});
/** What calendars were last given of a card, so that a change is told as one. A list: a card's id is whatever a client wrote. */
const event = z.object({
  card: z.string(),
  /** A hash of what the event shows. */
  print: z.string(),
  sequence: z.int().nonnegative(),
  changed: instant,
});
const calendar = z.object({ board: id, events: z.array(event) });

const records = z.object({
  version: z.literal(1),
  /** Signs the session cookies. */
  secret: z.string().min(32),
  group: z.object({ name: z.string() }).nullable(),
  accounts: z.array(account),
  boards: z.array(board),
  memberships: z.array(membership),
  sessions: z.array(session),
  invitations: z.array(invitation),
  // Absent in the files of earlier versions.
  feeds: z.array(feed).default([]),
  shares: z.array(share).default([]),
  calendars: z.array(calendar).default([]),
});

export type Records = z.infer<typeof records>;
export type AccountRecord = Records['accounts'][number];

/** A new object each time: a shared default would leak from one server to the next. */
export const emptyRecords = (): Records => ({
  version: 1,
  secret: newToken(),
  group: null,
  accounts: [],
  boards: [],
  memberships: [],
  sessions: [],
  invitations: [],
  feeds: [],
  shares: [],
  calendars: [],
});

/** Throws when the file is not what this version wrote: half of the accounts is worse than none. */
export const parseRecords = (value: unknown): Records => records.parse(value);

/** The form in which an e-mail address is kept and compared; null when it cannot be one. */
export const readEmail = (text: string): string | null => {
  const email = text.trim().normalize('NFC').toLowerCase();
  return email.length <= 254 && /^[^\s@]+@[^\s@]+$/.test(email) ? email : null;
};
