// `/sign-in?to=…`: e-mail and password, then on to where one was going.
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { missingFields, readFields, refusalOf } from '../screens/door/read-form.ts';
import { sameSitePath } from '../screens/door/same-site-path.ts';
import { SignIn } from '../screens/door/sign-in.tsx';
import { door } from '../text/door.ts';

const destination = (request: Request) => sameSitePath(new URL(request.url).searchParams.get('to'));

export function loader({ request, context }: LoaderFunctionArgs) {
  if (context.door.needsSetup()) return redirect('/welcome');
  if (context.account) return redirect(destination(request));
  return json({ title: door[context.language].signIn.title });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const form = readFields(await request.formData());
  const missing = missingFields(form, ['email', 'password']);
  if (missing) return json(missing, { status: 400 });
  const done = await context.door.signIn(form);
  if (!done.ok) {
    const { answer, init } = refusalOf(done, form);
    return json(answer, init);
  }
  return redirect(destination(request), { headers: { 'Set-Cookie': done.cookie } });
}

/** `Retry-After` after too many tries. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Årring` }];

export default function SignInRoute() {
  return <SignIn answer={useActionData<typeof action>()} />;
}
