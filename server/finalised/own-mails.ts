// The e-mails with each person's own items of finalised minutes: shown first, then sent to those who have an account, one to each.
// Part of the `minutes` of app/context.ts; called by context.ts.
import type { Account, OwnMail, ServerContext } from '../../app/context.ts';
import type { MeetingId } from '../../app/domain/card.ts';
import { ownItemsOf } from '../../app/export/own-items.ts';
import type { Language } from '../../app/text/language.ts';
import type { Records } from '../auth/records.ts';
import type { Mailer } from '../mail/mailer.ts';
import type { RecordStore } from '../store/store.ts';
import { type MinutesParts, readKept } from './finalised-minutes.ts';
import type { KeptMinutes } from './finalised-records.ts';

export type OwnMailParts = MinutesParts & {
  readonly records: RecordStore<Records>;
  /** Null: no mail is sent. */
  readonly mailer: Mailer | null;
  readonly language: Language;
};

type Shown = { readonly kept: KeptMinutes; readonly mails: readonly OwnMail[] };
type OwnMailContext = Pick<ServerContext['minutes'], 'readOwnMails' | 'sendOwnMails'>;

export const ownMailsFor = (account: Account | null, parts: OwnMailParts): OwnMailContext => {
  const { boards, finalised, mailer, now } = parts;
  const show = async (board: string, meeting: MeetingId, link: string): Promise<Shown | null> => {
    const record = account && boards.may(account.id, board);
    const kept = record ? await readKept(parts, board, meeting) : null;
    if (!account || !record || !kept || kept === 'damaged') return null;
    const { minutes } = kept;
    const own = ownItemsOf({
      minutes,
      group: record.name,
      sender: account.name,
      link,
      language: parts.language,
    });
    const addressOf = addressesOn(parts.records.read(), board);
    return { kept, mails: own.map((mail) => ({ ...mail, to: addressOf(mail.person.id) })) };
  };

  return {
    readOwnMails: async (board, meeting, link) => {
      const shown = await show(board, meeting, link);
      return shown && { canSend: mailer !== null, mails: shown.mails, mailings: shown.kept.mailings };
    },
    sendOwnMails: async (board, meeting, { people, link }) => {
      const shown = await show(board, meeting, link);
      if (!shown || !account) return null;
      if (!mailer) return { ok: false, reason: 'noMail' };
      const chosen = shown.mails.flatMap(({ to, ...mail }) =>
        to !== null && people.includes(mail.person.id) ? { ...mail, to } : [],
      );
      if (chosen.length === 0) return { ok: false, reason: 'nobody' };
      const taken = await mailer.send(chosen);
      const sent = chosen.filter((_, i) => taken[i]).map(({ person }) => person);
      if (sent.length === 0) return { ok: false, reason: 'notSent' };
      const mailing = {
        at: new Date(now()).toISOString(),
        by: { id: account.id, name: account.name, organisation: '' },
        to: sent,
      };
      await finalised.add(board, meeting, ({ addenda, mailings }) => ({
        addenda,
        mailings: [...mailings, mailing],
      }));
      return { ok: true, sent, failed: chosen.filter((_, i) => !taken[i]).map(({ person }) => person) };
    },
  };
};

/** An address is the account's, and only a member's of this board: outsiders have none, and who has left gets no more mail. */
const addressesOn = ({ accounts, memberships }: Readonly<Records>, board: string) => {
  const members = new Set(memberships.filter((one) => one.board === board).map(({ account }) => account));
  return (person: string): string | null =>
    accounts.find(({ id }) => id === person && members.has(id))?.email ?? null;
};
