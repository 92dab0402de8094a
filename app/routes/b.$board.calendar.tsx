// `/b/:board/calendar`: one's own addresses for other calendars. `POST do=make` makes one, `do=revoke` takes one back.
import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react';
import { type CalendarAnswer, CalendarScreen } from '../screens/calendar/calendar-screen.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const feeds = await context.calendars.list(params.board ?? '');
  if (!feeds) throw new Response(null, { status: 404 });
  return json({ feeds });
}

/** The addresses are the same whatever the filter in the page's address. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams, formMethod }) =>
  currentParams.board !== nextParams.board || formMethod !== undefined;

const answer = (value: CalendarAnswer, status = 200) => json({ answer: value }, { status });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const board = params.board ?? '';
  const form = await request.formData();
  if (form.get('do') === 'revoke') {
    await context.calendars.revoke(board, String(form.get('feed') ?? ''));
    return answer('revoked');
  }
  if (form.get('do') !== 'make') throw new Response(null, { status: 400 });
  const made = await context.calendars.make(board, String(form.get('q') ?? ''));
  if (!made) throw new Response(null, { status: 404 });
  if (!made.ok) return answer(made.reason, 409);
  return answer({ address: new URL(`/calendar/${made.token}.ics`, request.url).href });
}

export default function CalendarRoute() {
  const { feeds } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <CalendarScreen feeds={feeds} answer={done?.answer ?? null} />;
}
