// `/invitation/:token`: joins the board one was invited to, with a new account or the one signed in.
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { Invitation, InvitationEnded } from '../screens/door/invitation.tsx';
import { missingFields, readFields, refusalOf } from '../screens/door/read-form.ts';
import { door } from '../text/door.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const words = door[context.language].invitation;
  const found = await context.door.readInvitation(params.token ?? '');
  if (!found) return json({ invitation: null, title: words.endedTitle }, { status: 404 });
  const { board, invitedBy } = found;
  const me = context.account?.name ?? null;
  return json({ invitation: { board: board.name, invitedBy, me }, title: words.title(board.name) });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const token = params.token ?? '';
  const form = { ...readFields(await request.formData()), token };
  if (context.account) {
    const joined = await context.door.joinWithInvitation(token);
    if (joined.ok) return redirect(`/b/${joined.board}`);
    const { answer, init } = refusalOf(joined, form);
    return json(answer, init);
  }
  const missing = missingFields(form, ['name', 'email', 'password']);
  if (missing) return json(missing, { status: 400 });
  const done = await context.door.acceptInvitation(form);
  if (done.ok) return redirect(`/b/${done.board}`, { headers: { 'Set-Cookie': done.cookie } });
  const { answer, init } = refusalOf(done, form);
  return json(answer, init);
}

/** `Retry-After` after too many tries. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Årring` }];

export default function InvitationRoute() {
  const { invitation } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return invitation ? <Invitation {...invitation} answer={answer} /> : <InvitationEnded />;
}
