// `/b/:board/share`: the board's links to the wheel. `POST do=make` makes one, `do=revoke` takes one back.
import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react';
import { readUntil } from '../domain/share.ts';
import { ringsText } from '../domain/wheel/wheel-address.ts';
import { readYear } from '../domain/wheel/year-asked.ts';
import { type ShareAnswer, ShareScreen } from '../screens/share/share-screen.tsx';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const board = params.board ?? '';
  const [links, mine] = [await context.shares.list(board), await context.boards.list()];
  if (!links) throw new Response(null, { status: 404 });
  return json({ links, name: mine.find(({ id }) => id === board)?.name ?? '' });
}

/** The links are the same whatever the filter in the page's address. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams, formMethod }) =>
  currentParams.board !== nextParams.board || formMethod !== undefined;

const answer = (value: ShareAnswer, status = 200) => json({ answer: value }, { status });

export async function action({ request, params, context }: ActionFunctionArgs) {
  const board = params.board ?? '';
  const form = await request.formData();
  const text = (name: string) => String(form.get(name) ?? '');
  if (text('do') === 'revoke') {
    await context.shares.revoke(board, text('link'));
    return answer('revoked');
  }
  if (text('do') !== 'make') throw new Response(null, { status: 400 });
  const until = readUntil(text('expiry'), text('date'), context.today);
  if (until === null) return answer('date', 400);
  const made = await context.shares.make(board, {
    name: text('name'),
    query: text('q'),
    rings: ringsText(new URLSearchParams(text('rings'))),
    year: readYear(text('year')),
    names: text('names') === 'yes',
    until,
  });
  if (!made) throw new Response(null, { status: 404 });
  if (!made.ok) return answer(made.reason, made.reason === 'full' ? 409 : 400);
  return answer({ address: new URL(`/share/${made.token}`, request.url).href });
}

export default function ShareRoute() {
  const { links, name } = useLoaderData<typeof loader>();
  const done = useActionData<typeof action>();
  return <ShareScreen links={links} answer={done?.answer ?? null} name={name} />;
}
