// /b/:board/meetings/:meeting/finalise: the gate, and the text as it will be. `POST` finalises. The board itself comes from b.$board.tsx.
import { type ActionFunctionArgs, json, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData, useParams } from '@remix-run/react';
import { sheetOfWritten } from '../export/minutes-file.ts';
import { type FinaliseRefusal, FinaliseScreen } from '../screens/finalise/finalise-screen.tsx';

export { loadOrStay as clientLoader } from '../live/load-route-module.ts';

const minutesOf = (board: string, meeting: string) => `/b/${board}/meetings/${meeting}/minutes`;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { board = '', meeting = '' } = params;
  const group = (await context.boards.list()).find(({ id }) => id === board)?.name ?? '';
  const state = await context.minutes.read(board, meeting);
  if (!state) throw new Response(null, { status: 404 });
  if (state.is !== 'draft') throw redirect(minutesOf(board, meeting));
  const sheet = sheetOfWritten(state, { group, language: context.language });
  return json({ sheet, lacks: state.lacks, openLines: state.openLines, sha256: state.sha256 });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { board = '', meeting = '' } = params;
  const form = await request.formData();
  const words = Object.fromEntries(
    [...form].flatMap(([name, word]) => (name.startsWith('word.') ? [[name.slice(5), String(word)]] : [])),
  );
  const waived = Object.entries(words).map(([lack, word]) => ({ lack, word }));
  const expects = String(form.get('expects') ?? '');
  const answer = await context.minutes.finalise(board, meeting, { waived, expects });
  if (!answer) throw new Response(null, { status: 404 });
  if (answer.ok || answer.reason === 'already') return redirect(minutesOf(board, meeting));
  return json<FinaliseRefusal>({ reason: answer.reason, words }, { status: 422 });
}

export default function FinaliseRoute() {
  const draft = useLoaderData<typeof loader>();
  const { meeting = '' } = useParams();
  const refusal = useActionData<typeof action>() ?? null;
  return <FinaliseScreen meeting={meeting} {...draft} refusal={refusal} />;
}
