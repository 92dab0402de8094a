// `/b/:board/calendar`: one's own addresses for other calendars. `POST do=make` makes one, `do=revoke` takes one back.
import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { answerAddressForm, useAnswered } from '../screens/address-form.ts';
import { CalendarScreen } from '../screens/calendar/calendar-screen.tsx';

export { loadOrStay as clientLoader } from '../live/load-route-module.ts';
export { isOtherAddresses as shouldRevalidate } from '../screens/address-form.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const feeds = await context.calendars.list(params.board ?? '');
  if (!feeds) throw new Response(null, { status: 404 });
  return json({ feeds });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const board = params.board ?? '';
  const form = await request.formData();
  const { answer, status } = await answerAddressForm(form, {
    revoke: () => context.calendars.revoke(board, String(form.get('feed') ?? '')),
    make: () => context.calendars.make(board, String(form.get('q') ?? '')),
    addressOf: (token) => new URL(`/calendar/${token}.ics`, request.url),
  });
  return json({ answer, feeds: await context.calendars.list(board) }, { status });
}

export default function CalendarRoute() {
  const loaded = useLoaderData<typeof loader>();
  const done = useAnswered<typeof action>();
  return <CalendarScreen feeds={done?.feeds ?? loaded.feeds} answer={done?.answer ?? null} />;
}
