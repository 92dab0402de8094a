// /b/:board/meetings/:meeting/minutes: the minutes as a document, finalised or as a draft. `POST` adds an addendum.
import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { sheetOfWritten } from '../export/minutes-file.ts';
import { osloTime } from '../export/oslo-time.ts';
import type { AddendumAnswer } from '../screens/finalise/addendum-form.tsx';
import { MinutesScreen } from '../screens/finalise/minutes-screen.tsx';
import { sayDay } from '../text/dates.ts';

export { loadOrStay as clientLoader } from '../live/load-route-module.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { board = '', meeting = '' } = params;
  const { language } = context;
  const group = (await context.boards.list()).find(({ id }) => id === board)?.name ?? '';
  const state = await context.minutes.read(board, meeting);
  if (!state) throw new Response(null, { status: 404 });
  if (state.is === 'damaged') return json({ sheet: null, final: null }, { status: 500 });
  const sheet = sheetOfWritten(state, { group, language });
  if (state.is === 'draft') return json({ sheet, final: null });
  const { at, by, sha256, addenda } = state.finalised;
  const { day, time } = osloTime(at);
  const said = { day: sayDay(day, language, { year: true }), time, by: by.name };
  return json({ sheet, final: { ...said, sha256, addenda: addenda.length } });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const text = String((await request.formData()).get('text') ?? '');
  const answer = await context.minutes.addAddendum(params.board ?? '', params.meeting ?? '', text);
  if (!answer) throw new Response(null, { status: 404 });
  if (answer.ok) return json<AddendumAnswer>(answer);
  return json<AddendumAnswer>({ ok: false, reason: answer.reason, text }, { status: 422 });
}

export default function MinutesRoute() {
  const { sheet, final } = useLoaderData<typeof loader>();
  const { meeting = '' } = useParams();
  const answer = useActionData<typeof action>() ?? null;
  return <MinutesScreen key={meeting} meeting={meeting} sheet={sheet} final={final} answer={answer} />;
}
