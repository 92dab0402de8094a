// The e-mails with each person's own items, read through before they are sent, or copied where there is no mail.
// Called by routes/b.$board.meetings.$meeting_.mail.tsx.
import { Form, useNavigation } from '@remix-run/react';
import type { NamedPerson } from '../../domain/meeting/finalised.ts';
import { copyText } from '../../parts/copy-text.ts';
import { useFinaliseWords } from '../../text/use-finalise-words.ts';
import { useToast } from '../../ui/toast.tsx';
import { FinalisePage, RefusedWords } from './finalise-page.tsx';

export type ShownMail = {
  readonly person: NamedPerson;
  readonly to: string | null;
  readonly subject: string;
  readonly text: string;
  readonly count: number;
};
/** `day` and `time` in words. */
export type ShownMailing = {
  readonly day: string;
  readonly time: string;
  readonly by: string;
  readonly to: readonly NamedPerson[];
};
export type MailAnswer =
  | { readonly ok: true; readonly sent: readonly NamedPerson[]; readonly failed: readonly NamedPerson[] }
  | { readonly ok: false; readonly reason: string };

type MailScreenProps = {
  readonly meeting: string;
  readonly canSend: boolean;
  readonly mails: readonly ShownMail[];
  readonly mailings: readonly ShownMailing[];
  readonly answer: MailAnswer | null;
};

const namesOf = (people: readonly NamedPerson[]) => people.map(({ name }) => name).join(', ');

export function MailScreen({ meeting, canSend, mails, mailings, answer }: MailScreenProps) {
  const words = useFinaliseWords();
  const isBusy = useNavigation().state === 'submitting';
  const someHaveAddress = mails.some(({ to }) => to !== null);
  return (
    <FinalisePage meeting={meeting} title={words.mailTitle}>
      <Form method="post" className="finalise-mails">
        <p className="finalise-lead">{words.mailLead}</p>
        {!canSend && <p className="finalise-hint">{words.noMail}</p>}
        {mails.length === 0 && <p>{words.noOwn}</p>}
        <Answer answer={answer} />
        <ul>
          {mails.map((mail) => (
            <MailRow key={mail.person.id} mail={mail} canSend={canSend} mailings={mailings} />
          ))}
        </ul>
        {canSend && someHaveAddress && (
          <button className="ui-button" data-look="main" type="submit" aria-disabled={isBusy || undefined}>
            {isBusy ? words.sending : words.send}
          </button>
        )}
      </Form>
    </FinalisePage>
  );
}

function Answer({ answer }: { answer: MailAnswer | null }) {
  const words = useFinaliseWords();
  return (
    <>
      <div role="status">
        {answer?.ok && <p className="finalise-done">{words.sent(namesOf(answer.sent))}</p>}
        {answer?.ok && answer.failed.length > 0 && (
          <p className="finalise-refused">{words.failed(namesOf(answer.failed))}</p>
        )}
      </div>
      <RefusedWords reason={answer?.ok === false ? answer.reason : null} />
    </>
  );
}

type MailRowProps = {
  readonly mail: ShownMail;
  readonly canSend: boolean;
  readonly mailings: readonly ShownMailing[];
};

/** Who was reached already isn't chosen again by itself. */
function MailRow({ mail, canSend, mailings }: MailRowProps) {
  const words = useFinaliseWords();
  const toast = useToast();
  const { person, to, subject, text, count } = mail;
  const before = mailings.filter((mailing) => mailing.to.some(({ id }) => id === person.id)).at(-1);
  const copy = async () => {
    if (await copyText(`${subject}\n\n${text}`)) toast({ text: words.copied });
  };
  return (
    <li className="finalise-mail">
      <div className="finalise-mail-head">
        <h2>
          {person.name} <span>{words.items(count)}</span>
        </h2>
        {canSend && to !== null && (
          <label>
            <input type="checkbox" name="to" value={person.id} defaultChecked={before === undefined} />
            {words.sendTo(person.name)}
          </label>
        )}
        <button className="ui-button" type="button" aria-label={words.copyOf(person.name)} onClick={copy}>
          {words.copy}
        </button>
      </div>
      <p className="finalise-note">{to === null ? words.outsider : words.toAddress(to)}</p>
      {before && <p className="finalise-note">{words.sentBefore(before.day, before.time, before.by)}</p>}
      <p className="finalise-subject">
        {words.subject}: <b>{subject}</b>
      </p>
      <pre>{text}</pre>
    </li>
  );
}
