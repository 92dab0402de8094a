// Mail over SMTP, where the operator has set it up. Called by finalised/own-mails.ts. Plain text only; nothing is kept of it.
import type { MailEnv } from '../env.ts';

export type Mail = { readonly to: string; readonly subject: string; readonly text: string };

export type Mailer = {
  /** One after the other over one connection. Resolves with whether each was taken by the mail server; never rejects. */
  send(mails: readonly Mail[]): Promise<readonly boolean[]>;
};

/** A server that doesn't answer must not hold a page for minutes. */
const WAIT_MS = 15_000;

/** `told` is called with each mail's error: its code, never the address or the text. */
export const openMailer = ({ url, from }: MailEnv, told: (code: string) => void): Mailer => ({
  send: async (mails) => {
    // Only a server that sends mail needs it.
    const { createTransport } = await import('nodemailer');
    const transport = createTransport(
      {
        url,
        pool: true,
        maxConnections: 1,
        connectionTimeout: WAIT_MS,
        greetingTimeout: WAIT_MS,
        socketTimeout: WAIT_MS,
        disableFileAccess: true,
        disableUrlAccess: true,
      },
      { from },
    );
    const taken: boolean[] = [];
    try {
      for (const { to, subject, text } of mails)
        taken.push(
          await transport.sendMail({ to: { name: '', address: to }, subject, text }).then(
            () => true,
            (error: unknown) => {
              told(String((error as { code?: unknown }).code ?? 'unknown'));
              return false;
            },
          ),
        );
    } finally {
      transport.close();
    }
    return taken;
  },
});
