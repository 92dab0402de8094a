// /b/:board/meetings/:meeting/mail: each person's own items as an e-mail, shown first. `POST` sends to those in `to`.
import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { osloTime } from '../export/oslo-time.ts';
import { type MailAnswer, MailScreen } from '../screens/finalise/mail-screen.tsx';
import { sayDay } from '../text/dates.ts';

export { loadOrStay as clientLoader } from '../live/load-route-module.ts';

const linkFrom = (
  request: Request,
  { board = '', meeting = '' }: Readonly<Record<string, string | undefined>>,
) => new URL(`/b/${board}/meetings/${meeting}/minutes`, request.url).href;

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { language } = context;
  const link = linkFrom(request, params);
  const shown = await context.minutes.readOwnMails(params.board ?? '', params.meeting ?? '', link);
  if (!shown) throw new Response(null, { status: 404 });
  const mailings = shown.mailings.map(({ at, by, to }) => {
    const { day, time } = osloTime(at);
    return { day: sayDay(day, language, { year: true }), time, by: by.name, to };
  });
  return json({ ...shown, mailings });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const people = (await request.formData()).getAll('to').map(String);
  const link = linkFrom(request, params);
  const how = { people, link };
  const answer = await context.minutes.sendOwnMails(params.board ?? '', params.meeting ?? '', how);
  if (!answer) throw new Response(null, { status: 404 });
  if (answer.ok) return json<MailAnswer>({ ok: true, sent: answer.sent, failed: answer.failed });
  return json<MailAnswer>({ ok: false, reason: answer.reason }, { status: 422 });
}

export default function MailRoute() {
  const { canSend, mails, mailings } = useLoaderData<typeof loader>();
  const { meeting = '' } = useParams();
  const answer = useActionData<typeof action>() ?? null;
  return (
    <MailScreen
      // Once something was sent the boxes are as after it.
      key={mailings.length}
      meeting={meeting}
      canSend={canSend}
      mails={mails}
      mailings={mailings}
      answer={answer}
    />
  );
}
