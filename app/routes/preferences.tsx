// `POST /preferences`: remembers a language or a colour scheme on this machine, and goes back to where one was.
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import type { ColourScheme } from '../context.ts';
import { sameSitePath } from '../screens/door/same-site-path.ts';
import { isLanguage } from '../text/language.ts';

const isColourScheme = (value: unknown): value is ColourScheme =>
  value === 'auto' || value === 'light' || value === 'dark';

export const loader = () => redirect('/');

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const language = form.get('language');
  const colours = form.get('colourScheme');
  if (isLanguage(language)) headers.append('Set-Cookie', context.rememberLanguage(language));
  if (isColourScheme(colours)) headers.append('Set-Cookie', context.rememberColourScheme(colours));
  return redirect(sameSitePath(form.get('back')), { headers });
}
