// `/calendar/<token>.ics`: a calendar for other programs, without sign-in. A revoked address is as if it had never been.
import type { LoaderFunctionArgs } from '@remix-run/node';
import { filterFor, parseQuery } from '../domain/filter.ts';
import { calendarText } from '../export/calendar.ts';
import { eventWordsIn } from '../text/event-words.ts';

const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/** Weak, as the text may be sent compressed (RFC 9110, 8.8.3). */
const isKnown = (request: Request, tag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').split(',').some((known) => known.trim() === tag);

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const token = /^([\w-]+)\.ics$/.exec(params.file ?? '')?.[1] ?? '';
  const found = await context.calendars.read(token);
  if (!found.ok) {
    const tooMany = found.reason === 'tooMany';
    const headers = tooMany ? { 'Retry-After': String(found.retryAfterSeconds ?? 60) } : undefined;
    throw new Response(null, { status: tooMany ? 429 : 404, headers });
  }
  const { record, board, owner, language, made, versions } = found;
  const { query } = parseQuery(found.query);
  const text = calendarText({
    board: record.id,
    name: `Årring · ${record.name}`,
    cards: board.cards.filter(filterFor(query, { ...board, today: context.today, me: owner })),
    people: board.people,
    versions,
    since: made,
    addressOf: ({ id }) => new URL(`/b/${record.id}/card/${id}`, request.url).href,
    language,
    words: eventWordsIn(language),
  });
  const tag = `W/"${(await hashOf(text)).slice(0, 32)}"`;
  if (isKnown(request, tag)) return new Response(null, { status: 304, headers: { ETag: tag } });
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="aarring.ics"',
      ETag: tag,
    },
  });
}
