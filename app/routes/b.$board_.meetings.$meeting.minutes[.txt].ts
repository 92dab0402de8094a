// /b/:board/meetings/:meeting/minutes.txt: the minutes as a file, finalised or as a draft.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { minutesFile, responseOf } from '../export/minutes-file.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { board = '', meeting = '' } = params;
  const group = (await context.boards.list()).find(({ id }) => id === board)?.name;
  const state = await context.minutes.read(board, meeting);
  if (group === undefined || !state || state.is === 'damaged') throw new Response(null, { status: 404 });
  return responseOf(await minutesFile(state, 'txt', { group, language: context.language }));
}
