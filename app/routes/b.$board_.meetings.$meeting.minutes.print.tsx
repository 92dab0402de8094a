// /b/:board/meetings/:meeting/minutes/print: the minutes alone on the page, which a browser prints or makes a PDF of.
import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData, useParams } from '@remix-run/react';
import { sheetOfWritten } from '../export/minutes-file.ts';
import { PrintScreen } from '../screens/finalise/print-screen.tsx';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  if (!context.account) throw redirect(`/sign-in?to=${encodeURIComponent(new URL(request.url).pathname)}`);
  const { board = '', meeting = '' } = params;
  const group = (await context.boards.list()).find(({ id }) => id === board)?.name;
  const state = await context.minutes.read(board, meeting);
  if (group === undefined || !state || state.is === 'damaged') throw new Response(null, { status: 404 });
  return json({ sheet: sheetOfWritten(state, { group, language: context.language }) });
}

/** A PDF is named after it. */
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.sheet.title ?? 'Årring' }];

export default function PrintRoute() {
  const { sheet } = useLoaderData<typeof loader>();
  const { board = '', meeting = '' } = useParams();
  return <PrintScreen sheet={sheet} back={`/b/${board}/meetings/${meeting}/minutes`} />;
}
