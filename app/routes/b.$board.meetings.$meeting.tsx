// /b/:board/meetings/:meeting: the meeting. Minutes that came in as text stand here too until the meeting is begun, and always at
// …/source. The board itself comes from b.$board.tsx, an open card's panel from the route below.
import { json, type LoaderFunctionArgs } from '@remix-run/node';
import {
  type ClientLoaderFunctionArgs,
  type ShouldRevalidateFunction,
  useLoaderData,
  useOutlet,
  useParams,
  useSearchParams,
} from '@remix-run/react';
import { type LoadedMeeting, loadMeeting } from '../screens/meeting/load-meeting.ts';
import { MeetingScreen } from '../screens/meeting/meeting-screen.tsx';
import { MeetingScreen as SourceScreen } from '../screens/minutes/meeting-screen.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await context.meetings.read(params.board ?? '', params.meeting ?? '');
  if (!found) throw new Response(null, { status: 404 });
  return json(found);
}

export const clientLoader = ({ params, serverLoader }: ClientLoaderFunctionArgs): Promise<LoadedMeeting> =>
  loadMeeting(params.meeting, () => serverLoader<typeof loader>());

/** What changes in a meeting is live; opening a card beside it asks the server nothing. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams.meeting !== nextParams.meeting;

export default function MeetingRoute() {
  const { meeting, source, prose }: LoadedMeeting = useLoaderData<typeof loader>();
  const { meeting: id = '' } = useParams();
  const [search] = useSearchParams();
  const panel = useOutlet();
  const isImported = source !== '' && meeting?.begunAt === null && search.get('as') !== 'meeting';
  if (isImported && !panel) return <SourceScreen key={id} meeting={meeting} source={source} />;
  return (
    <MeetingScreen key={id} id={id} loaded={meeting} hasSource={source !== ''} prose={prose} panel={panel} />
  );
}
