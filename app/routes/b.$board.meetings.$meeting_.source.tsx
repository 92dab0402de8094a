// /b/:board/meetings/:meeting/source: the minutes that came in as text, beside what was found in them.
import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { MeetingScreen } from '../screens/minutes/meeting-screen.tsx';

export { loadOrStay as clientLoader } from '../live/load-route-module.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await context.meetings.read(params.board ?? '', params.meeting ?? '');
  if (!found || found.source === '') throw new Response(null, { status: 404 });
  return json(found);
}

export default function SourceRoute() {
  const { meeting, source, read } = useLoaderData<typeof loader>();
  return <MeetingScreen key={meeting.id} meeting={meeting} source={source} read={read} />;
}
