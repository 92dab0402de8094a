// `/welcome?token=…`: the first visit, once, with the address that the server printed.
import {
  type ActionFunctionArgs,
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { missingFields, readFields, refusalOf } from '../screens/door/read-form.ts';
import { Welcome, WelcomeLocked } from '../screens/door/welcome.tsx';
import { door } from '../text/door.ts';

export function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.door.needsSetup()) return redirect('/');
  const token = new URL(request.url).searchParams.get('token');
  const isOpen = token !== null && context.door.isSetupToken(token);
  return json(
    {
      token: isOpen ? token : null,
      tried: token !== null,
      title: door[context.language].welcome.title,
    },
    { status: token === null || isOpen ? 200 : 403 },
  );
}

export async function action({ request, context }: ActionFunctionArgs) {
  if (!context.door.needsSetup()) return redirect('/');
  const form = readFields(await request.formData());
  const missing = missingFields(form, ['group', 'name', 'email', 'password']);
  if (missing) return json(missing, { status: 400 });
  const start = form.start === 'empty' ? 'empty' : 'example';
  const done = await context.door.setUp({ ...form, start });
  if (!done.ok) {
    const { answer, init } = refusalOf(done, form);
    return json(answer, init);
  }
  return redirect(`/b/${done.board}`, { headers: { 'Set-Cookie': done.cookie } });
}

/** `Retry-After` after too many tries. */
export const headers: HeadersFunction = ({ actionHeaders }) => actionHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Årring' }];

export default function WelcomeRoute() {
  const { token, tried } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (token === null) return <WelcomeLocked wrongLink={tried} />;
  return <Welcome token={token} answer={answer} />;
}
