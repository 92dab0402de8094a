// `/b/:board/share`: the board's links to the wheel. `POST do=make` makes one, `do=revoke` takes one back.
import { type ActionFunctionArgs, json, type LoaderFunctionArgs } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { ServerContext } from '../context.ts';
import { readUntil } from '../domain/share.ts';
import { ringsText } from '../domain/wheel/wheel-address.ts';
import { readYear } from '../domain/wheel/year-asked.ts';
import { answerAddressForm, useAnswered } from '../screens/address-form.ts';
import { ShareScreen } from '../screens/share/share-screen.tsx';

export { loadOrStay as clientLoader } from '../live/load-route-module.ts';
export { isOtherAddresses as shouldRevalidate } from '../screens/address-form.ts';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const board = params.board ?? '';
  const [links, mine] = [await context.shares.list(board), await context.boards.list()];
  if (!links) throw new Response(null, { status: 404 });
  return json({ links, name: mine.find(({ id }) => id === board)?.name ?? '' });
}

const makeLink = async (form: FormData, board: string, { shares, today }: ServerContext) => {
  const text = (name: string) => String(form.get(name) ?? '');
  const until = readUntil(text('expiry'), text('date'), today);
  if (until === null) return { ok: false, reason: 'date' } as const;
  return shares.make(board, {
    name: text('name'),
    query: text('q'),
    rings: ringsText(new URLSearchParams(text('rings'))),
    year: readYear(text('year')),
    names: text('names') === 'yes',
    until,
  });
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const board = params.board ?? '';
  const form = await request.formData();
  const { answer, status } = await answerAddressForm(form, {
    revoke: () => context.shares.revoke(board, String(form.get('link') ?? '')),
    make: () => makeLink(form, board, context),
    addressOf: (token) => new URL(`/share/${token}`, request.url),
  });
  return json({ answer, links: await context.shares.list(board) }, { status });
}

export default function ShareRoute() {
  const { links, name } = useLoaderData<typeof loader>();
  const done = useAnswered<typeof action>();
  return <ShareScreen links={done?.links ?? links} answer={done?.answer ?? null} name={name} />;
}
