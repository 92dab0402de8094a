// Minutes that are finalised, read, added to and sent. Part of app/context.ts.
import type { MeetingId, PersonId } from '../domain/card.ts';
import type { FinalisedMinutes, FrozenMinutes, NamedPerson } from '../domain/meeting/finalised.ts';
import type { Lack, Waiver } from '../domain/meeting/gate.ts';
import type { OpenLine } from '../domain/minutes/open-line.ts';
import type { Granted, Refused } from './answers.ts';

/** Who was sent their own items, and when (an ISO 8601 instant). */
export type Mailing = { readonly at: string; readonly by: NamedPerson; readonly to: readonly NamedPerson[] };

/** The e-mail with one person's own items. `to` is null for who has no account here: outsiders. */
export type OwnMail = {
  readonly person: NamedPerson;
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  /** How many items it tells of. */
  readonly count: number;
};

export type OwnMails = {
  /** Whether the operator has set up mail. */
  readonly canSend: boolean;
  readonly mails: readonly OwnMail[];
  readonly mailings: readonly Mailing[];
};

/** A meeting's minutes: as they would be finalised now, or as they were. `damaged`: the server can't read what was finalised. */
export type MinutesState =
  | {
      readonly is: 'draft';
      readonly minutes: FrozenMinutes;
      /** Of the draft without waivers: what `finalise` is told to expect. */
      readonly sha256: string;
      readonly lacks: readonly Lack[];
      /** Lines of the text that may be action items which nobody took. */
      readonly openLines: readonly OpenLine[];
    }
  | { readonly is: 'final'; readonly finalised: FinalisedMinutes; readonly mailings: readonly Mailing[] }
  | { readonly is: 'damaged' };

export type MinutesContext = {
  /** Null when there is no such meeting or the account may not see it. */
  read(board: string, meeting: MeetingId): Promise<MinutesState | null>;
  /**
   * Freezes the minutes for good. `expects` is the draft's sha256 that the person saw: when the minutes have changed since, they are
   * shown again first. Each lack must be waived with a word. Null as in `read`.
   */
  finalise(
    board: string,
    meeting: MeetingId,
    how: { readonly waived: readonly Waiver[]; readonly expects: string },
  ): Promise<Granted<object> | Refused<'already' | 'changed' | 'lacks' | 'damaged'> | null>;
  /** A numbered addition to finalised minutes, which themselves stay as they are. Null as in `read`. */
  addAddendum(
    board: string,
    meeting: MeetingId,
    text: string,
  ): Promise<Granted<{ number: number }> | Refused<'empty' | 'tooLong' | 'notFinalised' | 'damaged'> | null>;
  /** What each person would be sent of finalised minutes. `link` is their address. Null as in `read`, and when they aren't finalised. */
  readOwnMails(board: string, meeting: MeetingId, link: string): Promise<OwnMails | null>;
  /** Sends to those of `people` who have an address, one e-mail each. `failed`: whose the mail server didn't take. Null as above. */
  sendOwnMails(
    board: string,
    meeting: MeetingId,
    how: { readonly people: readonly PersonId[]; readonly link: string },
  ): Promise<
    | Granted<{ sent: readonly NamedPerson[]; failed: readonly NamedPerson[] }>
    | Refused<'noMail' | 'nobody' | 'notSent'>
    | null
  >;
};
