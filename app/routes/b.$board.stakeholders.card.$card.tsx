// A card's panel beside the register of stakeholders.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { type ShouldRevalidateFunction, useLoaderData, useLocation, useParams } from '@remix-run/react';
import { CardPanel } from '../screens/card/card-panel.tsx';

/** Only for the first paint: what comes later is live. */
export const loader = async ({ params, context }: LoaderFunctionArgs) => ({
  bodyText: await context.boards.readCardBody(params.board ?? '', params.card ?? ''),
});

/** Opening a card on a page that is live asks the server nothing: it works without network, too. */
export const clientLoader = async (): Promise<{ bodyText: string | null }> => ({ bodyText: null });

export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams.card !== nextParams.card;

export default function CardOnStakeholdersRoute() {
  const { board = '', card = '' } = useParams();
  const { search } = useLocation();
  const { bodyText } = useLoaderData<typeof loader>();
  return <CardPanel card={card} closeTo={`/b/${board}/stakeholders${search}`} bodyText={bodyText} />;
}
