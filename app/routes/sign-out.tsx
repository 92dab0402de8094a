// `POST /sign-out`: ends the session and tells the browser to forget what it kept (the shell has warned of what is unsent).
import { type ActionFunctionArgs, redirect } from '@remix-run/node';

export const loader = () => redirect('/');

export async function action({ context }: ActionFunctionArgs) {
  const { cookie } = await context.door.signOut();
  return redirect('/sign-in', {
    headers: { 'Set-Cookie': cookie, 'Clear-Site-Data': '"cache", "storage"' },
  });
}
