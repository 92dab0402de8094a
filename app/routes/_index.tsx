// `/`: the way in. First board of whoever is signed in; otherwise sign-in; before the first account exists, the welcome.
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';

export async function loader({ context }: LoaderFunctionArgs) {
  if (context.door.needsSetup()) return redirect('/welcome');
  if (!context.account) return redirect('/sign-in');
  const [first] = await context.boards.list();
  if (first) return redirect(`/b/${first.id}`);
  throw new Response(null, { status: 404 });
}
