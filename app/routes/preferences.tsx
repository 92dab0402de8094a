// `POST /preferences`: remembers a language, a colour scheme or a density on this machine, and goes back to where one was.
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import type { ColourScheme, Density } from '../context.ts';
import { sameSitePath } from '../screens/door/same-site-path.ts';
import { isLanguage } from '../text/language.ts';

const isColourScheme = (value: unknown): value is ColourScheme =>
  value === 'auto' || value === 'light' || value === 'dark';

const isDensity = (value: unknown): value is Density =>
  value === 'comfortable' || value === 'compact' || value === 'projector';

export const loader = () => redirect('/');

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const headers = new Headers();
  const language = form.get('language');
  const colours = form.get('colourScheme');
  const density = form.get('density');
  if (isLanguage(language)) headers.append('Set-Cookie', context.rememberLanguage(language));
  if (isColourScheme(colours)) headers.append('Set-Cookie', context.rememberColourScheme(colours));
  if (isDensity(density)) headers.append('Set-Cookie', context.rememberDensity(density));
  return redirect(sameSitePath(form.get('back')), { headers });
}
