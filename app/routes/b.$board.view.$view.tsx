// /b/:board/view/:view: a saved view by its address, which can be sent to others. Leads on to the screen that it shows.
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useParams } from '@remix-run/react';
import { searchWithoutMe } from '../domain/filter.ts';
import { addressOfView } from '../domain/view.ts';
import { OpenView } from '../screens/view/open-view.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const { board = '', view: id } = params;
  const found = context.account ? await context.boards.read(board) : null;
  // Who isn't signed in is sent to the door by b.$board.tsx.
  if (!context.account) return null;
  const view = found?.board.views.find((one) => one.id === id);
  if (!view) throw new Response(null, { status: 404 });
  const name = found?.board.people.find(({ id }) => id === context.account?.id)?.name ?? context.account.name;
  return redirect(addressOfView(board, { screen: view.screen, search: searchWithoutMe(view.search, name) }));
}

/** On a page that is live the document is asked, not the server: it works without network, too. */
export const clientLoader = async () => null;

export default function ViewRoute() {
  const { view = '' } = useParams();
  return <OpenView view={view} />;
}
