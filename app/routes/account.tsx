// `/account`: who one is here, and a new password, also for whoever came in by a one-time address because the old one is lost.
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AccountPage, PasswordChanged } from '../screens/door/account.tsx';
import { missingFields, readFields, refusalOf } from '../screens/door/read-form.ts';
import { door } from '../text/door.ts';

const SIGN_IN = '/sign-in?to=/account';

export function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.account) return redirect(SIGN_IN);
  const { name, email } = context.account;
  const words = door[context.language].account;
  const changed = new URL(request.url).searchParams.has('changed');
  return json({
    me: { name, email },
    needsCurrent: context.door.needsCurrentPassword(),
    changed,
    title: changed ? words.changedTitle : words.title,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = readFields(await request.formData());
  const needed = context.door.needsCurrentPassword()
    ? (['current', 'password'] as const)
    : (['password'] as const);
  const missing = missingFields(form, needed);
  if (missing && context.account) return json(missing, { status: 400 });
  const done = await context.door.changePassword(form);
  if (done.ok) return redirect('/account?changed');
  if (done.reason === 'signedOut') return redirect(SIGN_IN);
  const { answer, init } = refusalOf(done, form);
  return json(answer, init);
}

/** `Retry-After` after too many tries. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Årring` }];

export default function AccountRoute() {
  const { me, needsCurrent, changed } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (changed && !answer) return <PasswordChanged />;
  return <AccountPage me={me} needsCurrent={needsCurrent} answer={answer} />;
}
