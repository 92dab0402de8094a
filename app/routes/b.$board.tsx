// A board: everything under it is one shared board, first as the server read it, then live.
import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Outlet, type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import { packBoard, unpackBoard } from '../domain/packed-board.ts';
import { SharedBoard } from '../live/shared-board.tsx';
import { Shell } from '../screens/shell/shell.tsx';

export const loader = async ({ params, context, request }: LoaderFunctionArgs) => {
  const { account, today, language, colourScheme, density } = context;
  if (!account) {
    const { pathname, search } = new URL(request.url);
    throw redirect(`/sign-in?to=${encodeURIComponent(pathname + search)}`);
  }
  const found = await context.boards.read(params.board ?? '');
  if (!found) throw new Response(null, { status: 404 });
  return json({ ...found, board: packBoard(found.board), account, today, language, colourScheme, density });
};

/** The board is live: only another board, or a form that was sent, asks the server again. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams, formMethod }) =>
  currentParams.board !== nextParams.board || formMethod !== undefined;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.record.name} · Årring` : 'Årring' },
];

export default function BoardRoute() {
  const { record, board, account, today, language, colourScheme, density } = useLoaderData<typeof loader>();
  const initial = useMemo(() => unpackBoard(board), [board]);
  return (
    <SharedBoard key={record.id} board={record.id} account={account} initial={initial} today={today}>
      <Shell board={record} account={account} preferences={{ language, colourScheme, density }}>
        <Outlet />
      </Shell>
    </SharedBoard>
  );
}
