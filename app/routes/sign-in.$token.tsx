// `/sign-in/:token`: a one-time address made by `npm run sign-in-link`. It signs in at once.
import {
  type HeadersFunction,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { SignInLinkEnded } from '../screens/door/sign-in.tsx';
import { door } from '../text/door.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  // Mail programs and chats look at an address before anybody opens it; that must not use it up.
  if (request.method === 'HEAD') return new Response(null);
  const done = await context.door.signInWithLink(params.token ?? '');
  if (done.ok) return redirect('/', { headers: { 'Set-Cookie': done.cookie } });
  const wait = done.retryAfterSeconds;
  return json(
    { title: door[context.language].signIn.linkTitle },
    wait === undefined ? { status: 403 } : { status: 429, headers: { 'Retry-After': String(wait) } },
  );
}

/** `Retry-After` after too many tries. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Årring` }];

export default function SignInLinkRoute() {
  return <SignInLinkEnded />;
}
