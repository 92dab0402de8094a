// `/share/<token>`: the wheel for people without an account; with `?embed=1` for another site's frame. No session is read here, and a
// link that was revoked or has expired is as if it had never been.
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ServerContext } from '../context.ts';
import { excludesUnknown, filterFor, parseQuery } from '../domain/filter.ts';
import { yearOf } from '../domain/plain-date.ts';
import { drawnCard, sharedCards, sharedRings } from '../domain/share.ts';
import { ringPlansFor, ringsThrough } from '../domain/wheel/ring-plan.ts';
import { twelveMonthsFrom } from '../domain/wheel/span.ts';
import { readMarked, readRings } from '../domain/wheel/wheel-address.ts';
import { refusalPage, sharePage } from '../export/share-page.ts';
import { sharedWheelSvg } from '../export/wheel-picture.ts';

const HEADERS = { 'Content-Type': 'text/html; charset=utf-8', 'X-Robots-Tag': 'noindex, nofollow' };

type Found = Extract<Awaited<ReturnType<ServerContext['shares']['read']>>, { ok: true }>;

const pageOf = async (found: Found, { today, nonce, isEmbedded }: Showing): Promise<string> => {
  const { board, record, owner, names, language, drawn } = found;
  const year = found.year ?? yearOf(today);
  const { query, errors } = parseQuery(found.query);
  const context = { ...board, today, me: owner };
  // A filter that no longer says what is to be kept out lets nothing through.
  const isUnsure = errors.length > 0 || excludesUnknown(query, context);
  const passing = isUnsure ? [] : board.cards.filter(filterFor(query, context));
  const span = twelveMonthsFrom(year);
  const look = new URLSearchParams(found.rings);
  const choice = ringsThrough(readRings(look), query);
  const plans = ringPlansFor(board, passing, span, choice);
  const shown = passing.filter((card) => plans.of(card).length > 0);
  const rings = sharedRings(board, shown, { choice, names });
  const cards = sharedCards(shown, { people: board.people, names, rings });
  const drawing = cards.map((card, at) => drawnCard(card, at, today));
  const { name } = record;
  const marked = readMarked(look);
  const svg = await sharedWheelSvg({ cards: drawing, rings, marked, name, span, today, language });
  return sharePage({ name, year, svg, cards, language, drawn, isEmbedded, nonce });
};
type Showing = Pick<ServerContext, 'today' | 'nonce'> & { readonly isEmbedded: boolean };

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { today, nonce } = context;
  const found = await context.shares.read(params.token ?? '');
  if (!found.ok) {
    const tooMany = found.reason === 'tooMany';
    const headers = new Headers(HEADERS);
    if (tooMany) headers.set('Retry-After', String(found.retryAfterSeconds ?? 60));
    const page = refusalPage(tooMany ? 'wait' : 'gone', nonce);
    return new Response(page, { status: tooMany ? 429 : 404, headers });
  }
  const isEmbedded = new URL(request.url).searchParams.get('embed') === '1';
  return new Response(await pageOf(found, { today, nonce, isEmbedded }), { headers: HEADERS });
}
